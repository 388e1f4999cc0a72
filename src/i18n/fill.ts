/** Puts values into `{name}` places. A place without a value stays as it is written, so that it is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([\w.-]+)\}/g, (place, name: string) => String(values[name] ?? place));

/**
 * Puts a reason's values into its message: `{metric}` becomes `format(values.metric, 'metric')`. How a number
 * or a day is written is the language's business, so the caller brings `format`.
 *
 * @throws Error naming the placeholder that has no value.
 */
export function fill(
  message: string,
  values: Readonly<Record<string, string | number>> | undefined,
  format: (value: string | number, name: string) => string,
): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values?.[name];
    if (value === undefined) throw new Error(`message "${message}": no value for {${name}}`);
    return format(value, name);
  });
}

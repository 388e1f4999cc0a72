/** Calendar days as text, `YYYY-MM-DD`, which sort as text. Nothing here reads the clock, or needs a package. */

/** Whether a text is a day that exists: `2023-02-30` is not. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a year, a month or a day that exists. */
export function isRoughDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(firstDay(text));
}

/** The first day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function firstDay(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

/** Calendar days as `YYYY-MM-DD`, which sort as text. Plain arithmetic: nothing here reads the clock. */
import type { IsoDate } from './types.ts';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists: `2023-02-30` is not. */
export function isDay(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The first day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function firstDay(text: string): IsoDate {
  return `${text}-01-01`.slice(0, 10);
}

/** Whether a text is a year, a month or a day that exists. */
export function isRoughDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(firstDay(text));
}

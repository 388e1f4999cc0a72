/** What the law does with calendar days. Plain arithmetic: nothing here reads the clock. */
import { isDay } from '../content/days.ts';
import type { IsoDate } from './types.ts';

/** @throws Error when the date is no real day. */
export function needDay(date: unknown): asserts date is IsoDate {
  if (!isDay(date)) throw new Error(`date: expected a day as YYYY-MM-DD, got "${String(date)}"`);
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

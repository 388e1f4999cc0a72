import { firstDay, isRoughDay } from '../../content/days.ts';
import type { IsoDate, Law } from '../../law/types.ts';
import type { PRECISIONS } from './schema.ts';

export type Precision = (typeof PRECISIONS)[number];

/** A stretch of days in which something happened: one day, where the day is known. */
export interface Moment {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly precision: Precision;
}

/**
 * What a date of content means: itself, or a day that the law has (`schema.ts` says how it is named).
 *
 * @returns null where the law has no such day
 */
export function moment(law: Law, when: string): Moment | null {
  const known: unknown = when;
  if (isRoughDay(known)) return rough(known);
  const [id = '', name = '', end] = when.split('.');
  if (name === 'launch') {
    const chip = law.chips.find((one) => one.id === id);
    return chip ? rough(chip.launch) : null;
  }
  const period = law.rules.find((rule) => rule.id === id)?.periods.find(({ status }) => status === name);
  const day = end === undefined ? period?.from : period?.to;
  return day ? rough(day) : null;
}

function rough(text: string): Moment {
  const first = firstDay(text);
  if (text.length === 10) return { first, last: first, precision: 'day' };
  const next = new Date(`${first}T00:00:00Z`);
  if (text.length === 7) next.setUTCMonth(next.getUTCMonth() + 1, 0);
  else next.setUTCMonth(12, 0);
  return { first, last: next.toISOString().slice(0, 10), precision: text.length === 7 ? 'month' : 'year' };
}

/** The first quarter of a moment's year. */
export const early = ({ first }: Moment): Moment => ({
  first,
  last: `${first.slice(0, 4)}-03-31`,
  precision: 'early',
});

/** Days since the beginning of 1970. */
export const dayNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day on which a mark stands: the middle of the stretch. */
export const middle = ({ first, last }: Moment): number => (dayNumber(first) + dayNumber(last)) / 2;

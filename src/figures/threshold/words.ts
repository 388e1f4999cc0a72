import type { Labels } from './schema.ts';

/** A figure's words in one language, with its way of writing numbers, shares and dates. */
export interface Speech {
  number(n: number): string;
  /** A share of one, in per cent with at most one decimal. */
  share(n: number): string;
  /** `2025-04-09` as month and year, in full or short. */
  month(day: string, form: 'long' | 'short'): string;
  /** `2024`, `2023-08` or `2022-11-07` as exactly as it is known. */
  roughDay(day: string): string;
  list(items: readonly string[]): string;
}

export function speech({ locale }: Labels): Speech {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = (day: string, form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    number: (n) => number.format(n),
    share: (n) => share.format(n),
    month: (day, month) => date(day, { month, year: 'numeric' }),
    roughDay: (day) =>
      date(`${day}-01-01`.slice(0, 10), {
        year: 'numeric',
        ...(day.length > 4 && { month: 'long' }),
        ...(day.length > 7 && { day: 'numeric' }),
      }),
    list: (items) => list.format(items),
  };
}

/** Puts values where a sentence of the labels has `{name}`; a name that has no value stays as written. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{([\w-]+)\}/g, (whole, name: string) => values[name] ?? whole);

/** What a chip is called in the picture. */
export const nameOf = (
  labels: Labels,
  { chip }: { readonly chip: { readonly id: string; readonly name: string } },
): string => labels.names[chip.id] ?? chip.name;

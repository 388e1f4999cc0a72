import { LOCALE, perLang, type Lang } from './lang.ts';

type Form = 'long' | 'short';

/** How a language writes numbers, days and lists. Days are given as `YYYY-MM-DD`. */
export interface Speech {
  /** At most two decimals. */
  number(n: number): string;
  /** With just so many decimals. */
  fixed(n: number, decimals: 0 | 1 | 2): string;
  /** A share of one, in per cent with at most one decimal. */
  share(n: number): string;
  /** "9 November 2025", "9 Nov 2025". */
  day(day: string, form: Form): string;
  /** "9 Nov". */
  dayOfYear(day: string): string;
  /** "November 2025", "Nov 2025". */
  month(day: string, form: Form): string;
  /** "Nov". */
  monthName(day: string): string;
  /** `2024`, `2023-08` or `2022-11-07` as exactly as it is known. */
  roughDay(day: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** The one way in which a language is spoken in pictures, tables and keys. */
export const speech = (lang: Lang): Speech => SPOKEN[lang];

const SPOKEN = perLang((lang): Speech => {
  const locale = LOCALE[lang];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const fixed = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = (day: string, form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    number: (n) => number.format(n),
    fixed: (n, decimals) => fixed[decimals]?.format(n) ?? number.format(n),
    share: (n) => share.format(n),
    day: (day, month) => date(day, { day: 'numeric', month, year: 'numeric' }),
    dayOfYear: (day) => date(day, { day: 'numeric', month: 'short' }),
    month: (day, month) => date(day, { month, year: 'numeric' }),
    monthName: (day) => date(day, { month: 'short' }),
    roughDay: (day) =>
      date(`${day}-01-01`.slice(0, 10), {
        year: 'numeric',
        ...(day.length > 4 && { month: 'long' }),
        ...(day.length > 7 && { day: 'numeric' }),
      }),
    list: (items) => list.format(items),
  };
});

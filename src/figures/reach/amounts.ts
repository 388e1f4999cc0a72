import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Bound, Labels, Quantity } from './schema.ts';

interface Words {
  readonly labels: Labels;
  readonly say: Speech;
}

/** "over 1,100": a number with what is known of its exactness. */
export const bounded = ({ labels }: Words, bound: Bound, n: string): string =>
  fill(labels.bounds[bound], { n });

export const amount = (words: Words, { value, bound }: Pick<Quantity, 'value' | 'bound'>): string =>
  bounded(words, bound, words.say.number(value));

/** "at least $160 m": a sum in millions of dollars. */
export const money = (words: Words, dollars: number, bound: Bound = 'exact'): string =>
  bounded(words, bound, fill(words.labels.money, { n: words.say.number(dollars) }));

/** Months from one to the other, both counted: 2022-11 to 2023-05 are seven. */
export function monthsIn({ from, to = from }: Pick<Quantity, 'from' | 'to'>): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) + 1;
}

/** Years, for a number of months. */
export const yearsIn = (months: number): number => months / 12;

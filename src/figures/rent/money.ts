import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Labels } from './schema.ts';

const MILLION = 1e6;

/** Amounts as a language writes them. */
export interface Money {
  /** Cents only where there are any, below a thousand; from half a million on, in millions. */
  exact(dollars: number): string;
  /** In millions to the cent of one, or to the whole where there are ten. */
  rough(dollars: number): string;
  /** "about" before it, where the price was given so. */
  given(dollars: number, about: boolean): string;
}

export function money({ money: words }: Pick<Labels, 'money'>, say: Speech): Money {
  const dollars = (n: string) => fill(words.dollars, { n });
  const millions = (n: string) => fill(words.millions, { n });
  const exact: Money['exact'] = (n) => {
    if (n >= MILLION / 2) return millions(say.number(n / MILLION));
    const cents = n < 1000 && Math.round(n * 100) % 100 !== 0;
    return dollars(cents ? say.fixed(n, 2) : say.number(Math.round(n)));
  };
  return {
    exact,
    rough: (n) => {
      const m = n / MILLION;
      return n < MILLION / 2 ? exact(n) : millions(say.fixed(m, m < 10 ? 2 : 0));
    },
    given: (n, about) => (about ? fill(words.about, { price: exact(n) }) : exact(n)),
  };
}

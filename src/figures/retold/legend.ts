import { FATES, SUBJECTS } from './schema.ts';
import type { Scope } from './scope.ts';
import { fateSign, SAMPLE, startSign } from './signs.ts';

/** The wide picture's own key: what became of points and how many, and what the signs at their start say. */
export function legend({ p, frame, labels, say, count }: Scope): void {
  if (!frame.wide) return;
  const write = (key: string, hand: 'tally' | 'legend', x: number, y: number, text: string): number =>
    x + p.words(key, hand, x, y, text);

  const [first, second] = [frame.rows[1] + 26, frame.rows[1] + 53];
  let x = 12;
  for (const fate of FATES) {
    fateSign(p, `key-${fate}`, fate, x, first);
    const number = write(`key-${fate}-count`, 'tally', x + SAMPLE + 16, first + 5, say.number(count[fate]));
    x = write(`key-${fate}-words`, 'legend', number + 6, first + 4.7, labels.key[fate]) + 34;
  }
  x = 12;
  for (const is of [...SUBJECTS, 'hollow', 'unseen'] as const) {
    startSign(p, `key-${is}`, is, x + 4, second);
    x = write(`key-${is}-words`, 'legend', x + 15, second + 4.7, labels.key[is]) + 20;
  }
}

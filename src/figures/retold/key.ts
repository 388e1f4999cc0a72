import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { letters, type RetoldPen } from './hands.ts';
import { fateOf, isLit } from './points.ts';
import { FATES, SUBJECTS, type Point } from './schema.ts';
import { wordsOf, type Matter } from './scope.ts';
import { fateSign, SAMPLE, startSign } from './signs.ts';

/** The key beneath a narrow picture: the signs that are in colour in it, and what it has no room to say. */
export function keyOf({ state, labels, say, points, count }: Matter): readonly KeyItem[] {
  const lit = points.filter((point) => isLit(state, point));
  const item = (id: string, width: number, draw: (p: RetoldPen) => void, text: string): KeyItem => {
    const p = pen('narrow', letters);
    draw(p);
    return { id, width, marks: p.marks, text };
  };
  const remark = lit.filter(({ id }) => id === state.opens).map((point) => wordsOf(labels, point).note ?? '');
  return [
    ...FATES.filter((fate) => lit.some((point) => fateOf(point) === fate)).map((fate) => {
      const text = state.lit.includes(fate)
        ? `${say.number(count[fate])} ${labels.key[fate]}`
        : labels.key[fate];
      return item(fate, SAMPLE + 10, (p) => fateSign(p, `key-${fate}`, fate, 1, 8), text);
    }),
    ...SUBJECTS.filter((about) => lit.some((point) => point.about === about)).map((about) =>
      item(about, 12, (p) => startSign(p, `key-${about}`, about, 6, 8), labels.key[about]),
    ),
    ...(lit.some(({ ft }) => ft === 'summary')
      ? [item('hollow', 12, (p) => startSign(p, 'key-hollow', 'hollow', 6, 8), labels.key.hollow)]
      : []),
    ...(lit.some(({ unseen }) => unseen)
      ? [item('unseen', 12, (p) => startSign(p, 'key-unseen', 'unseen', 6, 8), labels.key.unseen)]
      : []),
    ...remark.filter(Boolean).map((text) => item('remark', 0, () => undefined, text)),
    ...(state.why ? [item('why', 0, () => undefined, whyWords({ labels, say }, lit))] : []),
  ];
}

/** Why each numbered point matters, under its number. */
const whyWords = ({ labels, say }: Pick<Matter, 'labels' | 'say'>, lost: readonly Point[]): string =>
  lost.map((point, i) => `${say.number(i + 1)}: ${wordsOf(labels, point).why ?? ''}`).join('; ');

import { fill } from '../../i18n/fill.ts';
import { fateOf, isBent } from './points.ts';
import type { Point } from './schema.ts';
import { valuesOf, wordsOf, type Matter } from './scope.ts';
import { versionIn } from './versions.ts';

/** The picture in sentences: what became of the points, which are spoken of, what each question finds. */
export function describe(matter: Matter): string {
  const { state, labels, points } = matter;
  const { desc } = labels;
  const naming = (sentence: string, is: (point: Point) => boolean): string[] => {
    const named = points.filter((point) => state.speaks.includes(point.id) && is(point));
    const said = named.map((point) => bendWords(matter, point)).join(' · ');
    return said === '' ? [] : [fill(sentence, { points: said })];
  };
  const opened = points.filter(({ id }) => id === state.opens);
  return [
    fill(desc.counts, valuesOf(matter)),
    ...naming(desc.lost, (point) => fateOf(point) === 'lost'),
    ...naming(desc.added, (point) => fateOf(point) === 'added'),
    ...naming(desc.bent, isBent),
    ...opened.map((point) =>
      fill(desc.opened, {
        ft: versionIn(point, 'ft', labels),
        english: versionIn(point, 'english', labels),
        dutch: versionIn(point, 'dutch', labels),
      }),
    ),
    ...(state.asks ? state.questions.map(({ id }) => fill(desc.asked, labels.questions[id])) : []),
  ].join(' ');
}

/** A point in one line: where it bends, what it was and what it became. */
export function bendWords({ labels }: Pick<Matter, 'labels'>, point: Point): string {
  const { short, was, became } = wordsOf(labels, point);
  return isBent(point) ? fill(labels.bend, { was: was ?? short, became: became ?? '' }) : short;
}

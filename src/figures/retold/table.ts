import { fill } from '../../i18n/fill.ts';
import type { FigureTable } from '../scene.ts';
import { bendWords } from './describe.ts';
import { isLit } from './points.ts';
import { titleOf, wordsOf, type Matter } from './scope.ts';

/** The points that a state is about, in the order of the text; where it asks, all of them. */
export function tableOf(matter: Matter): FigureTable {
  const { state, labels, points } = matter;
  const { head, where, ft, fate, unseen, caption } = labels.table;
  return {
    caption: fill(caption, { title: titleOf(matter) }),
    head: [head.point, head.where, head.about, head.ft, head.english, head.dutch, head.note],
    rows: points
      .filter((point) => state.asks || isLit(state, point))
      .map((point) => [
        bendWords(matter, point),
        where[point.paragraph],
        labels.key[point.about],
        ft[point.ft],
        point.unseen ? fill(unseen, { fate: fate[point.english] }) : fate[point.english],
        fate[point.dutch],
        wordsOf(labels, point).note ?? '',
      ]),
  };
}

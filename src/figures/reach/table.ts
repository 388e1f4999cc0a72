import { fill } from '../../i18n/fill.ts';
import type { FigureTable } from '../scene.ts';
import { asidesOf, rowsOf } from './rows.ts';
import type { Matter } from './scope.ts';

/** What the state is about, and more than the picture has room for: each number with its period, status and source. */
export function table(matter: Matter): FigureTable {
  const { state, labels } = matter;
  const { caption, head } = labels.table;
  return {
    caption: fill(caption, { title: labels.states[state.id]?.title ?? '' }),
    head: [head.what, head.value, head.period, head.status, head.source],
    rows: [...rowsOf(matter), ...asidesOf(matter)].map(({ what, value, period, status, source }) => [
      what,
      value,
      period,
      status,
      source,
    ]),
  };
}

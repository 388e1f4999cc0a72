import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { dashes } from './court.ts';
import { strandOf } from './gap.ts';
import { LETTERS, type ReachPen } from './hands.ts';
import { COLUMNS } from './schema.ts';
import { standingOf, type Matter } from './scope.ts';
import { countIn, SUBJECT_OF } from './names.ts';

/** Side of a square that stands in the key, and the middle of a line of it. */
const SIDE = 9;
const MIDDLE = 8;

/** The key beside a narrow picture: its signs, and the names and counts that it has no room for. */
export function key(matter: Matter): readonly KeyItem[] {
  const { state, labels, verdicts } = matter;
  const words = labels.key;
  const items: KeyItem[] = [];
  const add = (id: string, text: string, width = 0, draw?: (p: ReachPen) => void): void => {
    const p = pen('narrow', LETTERS.narrow);
    draw?.(p);
    items.push({ id, width, marks: p.marks, text });
  };

  if (state.subject === 'court') {
    add('sum-admitted', words['sum-admitted'], 32, (p) =>
      p.put('sum', dashes(32), 0, MIDDLE, { cls: 'sum admitted' }),
    );
    add('sum-alleged', words['sum-alleged'], 32, (p) =>
      p.put('sum', dashes(32), 0, MIDDLE, { cls: 'sum alleged' }),
    );
    return items;
  }
  const seen = COLUMNS.filter((column) => standingOf(state, SUBJECT_OF[column]) === 'seen');
  for (const column of seen) {
    const lead = column === seen[0] && seen.length > 1 ? `${words.order} ` : '';
    add(column, `${lead}${labels.columns[column]}: ${countIn(matter, column)}`, SIDE + 1, (p) =>
      p.rect('square', 0, MIDDLE - SIDE / 2, SIDE, SIDE, { cls: 'counted seen' }),
    );
  }
  add('over', words.over, SIDE + 1, (p) =>
    p.path('more', `M${SIDE} ${MIDDLE - 4.5}H0.5v${SIDE}H${SIDE}`, { cls: 'more' }),
  );
  if (standingOf(state, 'estimate') !== 'to-come')
    add('estimate', words.estimate, 22, (p) => p.path('frame', 'M1 15V2H21V15', { cls: 'frame' }));
  if (state.subject === 'gap') {
    for (const [id, outcome] of [
      ['gap', verdicts.rent],
      ['leak', verdicts.smuggling],
    ] as const)
      add(id, words[id], 32, (p) => p.path(id, `M0 ${MIDDLE}H32`, { cls: strandOf(outcome) }));
    add('gate', words.gate, 12, (p) => p.rect('gate', 1, 1, 10, 14, { cls: 'edge' }));
  }
  return items;
}

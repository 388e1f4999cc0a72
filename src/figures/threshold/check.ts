import type { Law } from '../../law/types.ts';
import { checker, type StateFault } from '../check.ts';
import { LENSED } from './lens.ts';
import { DRAWN, MADE_FROM, REMARKED } from './places.ts';
import type { State } from './schema.ts';

/** Fields of a state that are lists of ids. */
type Listed = 'chips' | 'table-only' | 'answers' | 'lenses' | 'emphasis' | 'follow' | 'letters';

/** The chips of a state must be in the law and have a place in the picture; its letters must be letters. */
export function check(law: Law, state: State): readonly StateFault[] {
  const { faults, known } = checker();
  const chips = law.chips.map((c) => c.id);
  const all = (field: Listed, among: readonly string[], what: string): void =>
    state[field].forEach((id, i) => known([field, i], id, among, what));

  all(
    'chips',
    DRAWN.filter((id) => chips.includes(id)),
    'chip with a place in the picture',
  );
  all('table-only', chips, 'chip');
  all('answers', Object.keys(MADE_FROM), 'chip made from another');
  all('lenses', LENSED, 'chip with a window');
  for (const field of ['answers', 'lenses', 'emphasis', 'follow'] as const)
    all(field, state.chips, 'chip that is on');
  for (const id of Object.keys(state.remarks)) {
    known(['remarks', id], id, REMARKED, 'chip with room for a remark');
    known(['remarks', id], id, state.chips, 'chip that is on');
  }
  all(
    'letters',
    law.rules.filter((rule) => rule.kind === 'letter').map((rule) => rule.id),
    'letter among the rules',
  );
  return faults;
}

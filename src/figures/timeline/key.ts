import type { Law } from '../../law/types.ts';
import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { chronicle, type Chronicle } from './chronicle.ts';
import { LETTERS } from './hands.ts';
import { isLively } from './quiet.ts';
import type { Labels, State } from './schema.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs.ts';

/** The signs that a state's lively bands and its labelled marks use, in the order of the key. */
export function signsIn(state: State, { entries }: Chronicle): readonly SignId[] {
  const used = new Set<SignId>();
  for (const { id, event, band } of entries) {
    if (!isLively(state, band) && !state.labelled.includes(id)) continue;
    if (event.kind === 'rule') used.add(event.standing === 'in-force' ? 'in-force' : 'pending');
    if (event.kind === 'strand') {
      used.add(event.way);
      if (event['stopped-by'] !== undefined) used.add('stopped');
    }
    if (event.kind === 'report') used.add(event.seen === 'record' ? 'record' : 'reported');
  }
  return SIGN_IDS.filter((id) => used.has(id));
}

/** The key that stands beside a narrow picture. */
export function key(law: Law, state: State, labels: Labels): readonly KeyItem[] {
  return signsIn(state, chronicle(law, state)).map((id) => {
    const p = pen('narrow', LETTERS.narrow);
    const { width, draw } = SIGNS[id];
    draw(p, id, width / 2, 8, true);
    return { id, width, marks: p.marks, text: labels.key[id] };
  });
}

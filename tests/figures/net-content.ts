/** What tests of the net draw from: the states of content and the words of both languages. */
import { labelsSchema, stateSchema, type State } from '../../src/figures/net/schema.ts';
import { contentOf } from './content.ts';

export { LANGS, LAW, SHAPES } from './content.ts';
export const { states: STATES, labels: LABELS } = contentOf('net', { labelsSchema, stateSchema });

export function stateOf(id: string): State {
  const state = STATES.find((s) => s.id === id);
  if (!state) throw new Error(`no state ${id}`);
  return state;
}

import { defineFigure } from '../figure.ts';
import { check } from './check.ts';
import { defs } from './defs.ts';
import { LETTERS } from './hands.ts';
import { key } from './key.ts';
import { scene, scopeOf } from './scene.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { table } from './table.ts';

/** Chips against the control line: who is caught by the test of 2022, who by that of 2023, and by how much. */
export const threshold = defineFigure<State, Labels>({
  id: 'threshold',
  state: stateSchema,
  labels: labelsSchema,
  letters: LETTERS,
  scene,
  table: (law, state, labels) => table(scopeOf(law, state, labels, 'wide')),
  defs,
  key: (law, state, labels) => key(scopeOf(law, state, labels, 'narrow')),
  check,
});

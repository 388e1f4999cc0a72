import { defineFigure } from '../figure.ts';
import { check, claims } from './check.ts';
import { defs } from './defs.ts';
import { LETTERS } from './hands.ts';
import { key } from './key.ts';
import { scene } from './scene.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { scopeOf } from './scope.ts';
import { table } from './table.ts';

/** Rent as it adds up, against the price of buying, by hours of use. */
export const rent = defineFigure<State, Labels>({
  id: 'rent',
  state: stateSchema,
  labels: labelsSchema,
  letters: LETTERS,
  scene,
  table: (law, state, labels) => table(scopeOf(law, state, labels, 'wide')),
  defs,
  key: (law, state, labels) => key(scopeOf(law, state, labels, 'narrow')),
  check,
  claims,
});

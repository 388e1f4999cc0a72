import { defineFigure } from '../figure.ts';
import { check } from './check.ts';
import { defs } from './defs.ts';
import { LETTERS } from './hands.ts';
import { key } from './key.ts';
import { narrow } from './narrow/scene.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { table } from './table.ts';
import { wide } from './wide/scene.ts';

/** Rules and their answers from 2015 on, in four bands: what the law looks at, and what passes beneath. */
export const timeline = defineFigure<State, Labels>({
  id: 'timeline',
  state: stateSchema,
  labels: labelsSchema,
  letters: LETTERS,
  scene: (law, state, labels, shape) => (shape === 'wide' ? wide : narrow)(law, state, labels),
  table,
  defs,
  key,
  check,
  claims: ({ events }) =>
    events.flatMap(({ claims }, i) =>
      claims.map((claim, n) => ({ field: ['events', i, 'claims', n], claim })),
    ),
});

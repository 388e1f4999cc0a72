import { defineFigure } from '../figure.ts';
import { check } from './check.ts';
import { letters } from './hands.ts';
import { keyOf } from './key.ts';
import { matterOf, sceneOf } from './scene.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { valuesOf } from './scope.ts';
import { tableOf } from './table.ts';

/** How the story was retold: what each of two retellings kept, bent, lost and added, point by point. */
export const retold = defineFigure<State, Labels>({
  id: 'retold',
  state: stateSchema,
  labels: labelsSchema,
  letters: { wide: letters, narrow: letters },
  scene: (_, state, labels, shape) => sceneOf(state, labels, shape),
  table: (_, state, labels) => tableOf(matterOf(state, labels)),
  defs: () => '',
  key: (_, state, labels) => keyOf(matterOf(state, labels)),
  values: (_, state, labels) => valuesOf(matterOf(state, labels)),
  check,
  claims: ({ groups }) =>
    groups.flatMap(({ points }, g) =>
      points.flatMap(({ claims = [] }, i) =>
        claims.map((claim, at) => ({ field: ['groups', g, 'points', i, 'claims', at], claim })),
      ),
    ),
});

import { defineFigure } from '../figure.ts';
import { check, claims } from './check.ts';
import { defs } from './defs.ts';
import { LETTERS } from './hands.ts';
import { key } from './key.ts';
import { matterOf, scene } from './scene.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { table } from './table.ts';

/** What a controller can see and do, to one scale: what is counted, what is only estimated, what no rule reaches. */
export const reach = defineFigure<State, Labels>({
  id: 'reach',
  state: stateSchema,
  labels: labelsSchema,
  letters: LETTERS,
  scene,
  table: (law, state, labels) => table(matterOf(law, state, labels)),
  defs,
  key: (law, state, labels) => key(matterOf(law, state, labels)),
  check,
  claims,
});

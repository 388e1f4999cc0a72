import { defineFigure } from '../figure.ts';
import { check } from './check.ts';
import { letters } from './hands.ts';
import { key } from './key.ts';
import { narrow } from './narrow.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { table } from './table.ts';
import { tileDefs } from './tiles.ts';
import { wide } from './wide.ts';

/** Ten ways to a chip against every rule: what each net lets through, where it tears, and what it stops. */
export const net = defineFigure<State, Labels>({
  id: 'net',
  state: stateSchema,
  labels: labelsSchema,
  letters: { wide: letters, narrow: letters },
  scene: (law, state, labels, shape) => (shape === 'wide' ? wide : narrow)(law, state, labels),
  table,
  defs: tileDefs,
  key,
  check,
});

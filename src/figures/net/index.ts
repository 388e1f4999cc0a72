import type { Figure } from '../scene.ts';
import { key } from './key.ts';
import { narrow } from './narrow.ts';
import type { NetData } from './read.ts';
import type { Labels, State } from './schema.ts';
import { table } from './table.ts';
import { tileDefs } from './tiles.ts';
import { wide } from './wide.ts';

/** Ten ways to a chip against every rule: what each net lets through, where it tears, and what it stops. */
export const net: Figure<NetData, State, Labels> = {
  id: 'net',
  scene: (data, state, labels, shape) => (shape === 'wide' ? wide : narrow)(data, state, labels),
  table,
  defs: tileDefs,
  key,
};

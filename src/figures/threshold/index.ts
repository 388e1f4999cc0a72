import type { Figure } from '../scene.ts';
import { defs } from './defs.ts';
import { key } from './key.ts';
import { scene, scopeOf } from './scene.ts';
import type { Labels, State } from './schema.ts';
import type { ThresholdData } from './sight.ts';
import { table } from './table.ts';

export type { Labels, State } from './schema.ts';
export type { ThresholdData } from './sight.ts';

/** Chips against the control line: who is caught by the test of 2022, who by that of 2023, and by how much. */
export const threshold: Figure<ThresholdData, State, Labels> = {
  id: 'threshold',
  scene,
  table: (data, state, labels) => table(scopeOf(data, state, labels, 'wide')),
  defs,
  key: (data, state, labels) => key(scopeOf(data, state, labels, 'narrow')),
};

import type { Sizes } from '../plan.ts';

/** Fixed measures of the wide picture, in scene units. */
export const FRAME = {
  width: 860,
  height: 610,
  /** The axis. */
  left: 112,
  right: 812,
  /** The true ruler, the foot of the lines that lead from it, the axis, and the first band under it. */
  ruler: 9,
  lens: 30,
  axis: 49,
  top: 51,
  /** Bands end here, and under it stands the key. */
  bottom: 587,
  key: 604,
  /** Middle of the question marks. */
  query: 839,
} as const;

const LIVELY: Sizes = {
  strand: 4,
  strong: 6,
  thin: 1.6,
  dotted: 3,
  stop: [8, 5],
  product: 6,
  ring: 4.8,
  tail: 11,
  post: [3, 1.25],
  elbow: 1.6,
  tip: [10, 6],
};

export const SIZES = {
  lively: LIVELY,
  quiet: { ...LIVELY, product: 5, stop: [7, 5], ring: 4.4 },
} as const satisfies Record<string, Sizes>;

import type { Sizes } from '../plan.ts';

/** Fixed measures of the narrow picture, in scene units. Time runs down. */
export const FRAME = {
  width: 360,
  height: 336,
  /** The axis, and how far it is from the first column. */
  axis: 42,
  first: 48,
  top: 32,
  bottom: 306,
  /** Bases of the two rows in which bands are named, and of the words under the edge. */
  heads: [11, 25],
  query: 325,
  edge: 330,
} as const;

export const SIZES = {
  lively: {
    strand: 4,
    strong: 5,
    thin: 1,
    dotted: 3,
    stop: [6, 4],
    product: 4.5,
    ring: 4,
    tail: 6,
    post: [1.5, 1],
    elbow: 1,
    tip: [8, 5],
  },
  quiet: {
    strand: 3,
    strong: 3,
    thin: 1,
    dotted: 3,
    stop: [3, 3],
    product: 2.5,
    ring: 2.6,
    tail: 3,
    post: [0.5, 1],
    elbow: 1,
    tip: [6, 3.5],
  },
} as const satisfies Record<string, Sizes>;

import type { Lane } from './lanes.ts';
import type { TimeScale } from './scale.ts';

/** Where a lane lies, and how thick a rule's bar is in it. */
export interface LanePlace {
  readonly mid: number;
  readonly thick: number;
}

/** Sizes of marks, for lively bands and for quiet ones. */
export interface Sizes {
  readonly strand: number;
  readonly strong: number;
  readonly thin: number;
  readonly dotted: number;
  /** A stop's half length across its strand, and half its thickness. */
  readonly stop: readonly [half: number, thick: number];
  /** Half a product's side. */
  readonly product: number;
  readonly ring: number;
  readonly tail: number;
  /** How far a decision reaches beyond its bar, and half its thickness. */
  readonly post: readonly [beyond: number, half: number];
  readonly elbow: number;
  readonly tip: readonly [length: number, half: number];
}

/**
 * The ground of a picture: time runs along it, lanes lie across. The wide picture is read from left to right,
 * the narrow one from the top down; what is drawn is the same.
 */
export interface Plan {
  readonly time: TimeScale;
  readonly lanes: Readonly<Record<Lane, LanePlace>>;
  readonly sizes: (lane: Lane) => Sizes;
  /** How far marks go on after the last day that is known. */
  readonly beyond: number;
}

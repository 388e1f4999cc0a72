import type { Shape } from '../scene.ts';
import type { Fate } from './schema.ts';

export type Bend = Extract<Fate, 'sharpened' | 'softened'>;
export type Thickness = Bend | 'plain';

/** How strands are cut, in scene units. */
export interface Gauge {
  /** Half a strand's thickness. */
  readonly half: Readonly<Record<Thickness, number>>;
  /** Half the width of its arrow head. */
  readonly tip: Readonly<Record<Thickness, number>>;
  /** How far a bend carries it aside: up where it swells, down where it sags. */
  readonly aside: Readonly<Record<Thickness, number>>;
  /** Half the length of a bend. */
  readonly bend: number;
  /** Half the side of the sign at its start. */
  readonly sign: number;
  /** Half the arms of a plus, and half their thickness. */
  readonly plus: readonly [arm: number, half: number];
  /** Half the length of the bar of a lost strand, and its thickness. */
  readonly bar: readonly [half: number, thickness: number];
}

/**
 * The measures of one shape of the picture. Strands run along one axis, from post to post, and lie across the
 * other: in the wide picture from left to right, one under the other; in the narrow one downwards, side by side.
 */
export interface Frame extends Gauge {
  readonly shape: Shape;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  /** Where the three posts stand along the strands, and where strands bend between them. */
  readonly posts: readonly [number, number, number];
  readonly bends: readonly [number, number];
  /** Strands begin so far behind the first post, end so far past the last, and stop so far before one. */
  readonly leave: number;
  readonly arrive: number;
  readonly stop: number;
  /** Where the rows of strands begin and end across, and the space between groups. */
  readonly rows: readonly [from: number, to: number];
  readonly between: number;
  /** Room that a strand with a label takes. */
  readonly room: number;
}

const WIDE: Frame = {
  shape: 'wide',
  wide: true,
  width: 860,
  height: 604,
  posts: [104, 334, 564],
  bends: [219, 449],
  bend: 16,
  leave: 8,
  arrive: 4,
  stop: 16,
  rows: [66, 536],
  between: 8,
  room: 18,
  half: { plain: 1.1, sharpened: 2.4, softened: 0.5 },
  tip: { plain: 3.4, sharpened: 5, softened: 2.6 },
  aside: { plain: 0, sharpened: -1.8, softened: 3 },
  sign: 2.7,
  plus: [4.5, 1.1],
  bar: [7, 5],
};

const NARROW: Frame = {
  shape: 'narrow',
  wide: false,
  width: 360,
  height: 316,
  posts: [14, 84, 154],
  bends: [49, 119],
  bend: 9,
  leave: 6,
  arrive: 3,
  stop: 10,
  rows: [90, 352],
  between: 4,
  room: 15,
  half: { plain: 1, sharpened: 2, softened: 0.5 },
  tip: { plain: 2.4, sharpened: 4, softened: 2 },
  aside: { plain: 0, sharpened: -1, softened: 1.6 },
  sign: 2,
  plus: [4, 0.9],
  bar: [5.5, 4.5],
};

export const FRAMES: Readonly<Record<Shape, Frame>> = { wide: WIDE, narrow: NARROW };

import { reportsOf } from '../reports.ts';
import type { State } from '../schema.ts';
import type { Thing } from '../things.ts';

/**
 * The plan of the narrow picture: the same things upright. Who sells at the top, who is not on the list in
 * the middle, the fence across, the list beneath it. Where the picture is about the names, the list is all.
 */
export const WIDTH = 360;
export const HEIGHT = 296;

export const EDGE = { left: 12, right: 348 };
export const WALL = 12;
const fence = { left: 6, right: 354, bottom: 290 };
/** The list as a whole picture, and as the foot of one. */
export const WHOLE = { ...fence, top: 26 };
export const FOOT = { ...fence, top: 176 };

export const SELLER = { text: 15, source: 20, foot: 24 };
export const PLOTS = {
  top: 66,
  bottom: 132,
  subsidiary: { x: 12, right: 246 },
  sister: { x: 256, right: 348 },
};
type Lanes = Readonly<Record<Thing, number>>;
/** Where each thing's strand runs: the full width for a sale, the subsidiary's for one to it. */
const FULL: Lanes = { chip: 62, ownership: 173, use: 284 };
export const LANES = {
  subsidiary: { chip: 46, ownership: 124, use: 202 },
  on: { chip: 30, ownership: 44, use: 58 },
} satisfies Record<string, Lanes>;
/** The bracket over the eight names: any of them. */
export const BRACKET = 197;
/** The rows of names at the foot, and their three columns. */
export const CELL = { first: 234, pitch: 19, columns: [24, 134, 244] } as const;

/**
 * Routes side by side, each in a column of its own; renting stands third, so that its arrow comes down over the
 * names of the third column.
 */
const COLUMNS = ['sale', 'next-door', 'rent', 'shelf'] as const;
const COLUMN = { first: 12, pitch: 85, width: 81 };

/** Where one route stands: alone over the whole width, or as a column among others. */
export interface Stave {
  readonly alone: boolean;
  readonly x: number;
  readonly right: number;
  readonly lanes: Lanes;
  /** Where its strands begin. */
  readonly top: number;
}

export function staveOf(state: State, route: (typeof COLUMNS)[number]): Stave {
  if (reportsOf(state).length < 2)
    return { alone: true, x: EDGE.left, right: EDGE.right, lanes: FULL, top: SELLER.foot };
  const x = COLUMN.first + COLUMNS.indexOf(route) * COLUMN.pitch;
  const lanes = { chip: x + 16, ownership: x + 40, use: x + 64 };
  return { alone: false, x, right: x + COLUMN.width, lanes, top: 48 };
}

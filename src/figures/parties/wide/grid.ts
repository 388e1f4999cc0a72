import type { Thing } from '../things.ts';

/**
 * The plan of the wide picture. From left to right: who sells, who is not on the list, the corridor where
 * the law is asked, the list. From top to bottom: the list's head, its eight names, and the strip that says
 * on whose word.
 */
export const WIDTH = 860;
export const HEIGHT = 588;

export const SELLER = { x: 0, room: 90, source: 96 };
/** Where a lane's name stands, and where its strand starts. */
export const LANE = { label: 108, start: 181, pitch: 17 };
export const PLOT = { x: 286, width: 214, right: 500 };

export const FENCE = { x: 624, top: 26, right: 860, bottom: 450, wall: 14 };
export const INNER = { x: FENCE.x + FENCE.wall, right: FENCE.right - FENCE.wall };
export const NAMES = { x: 662, right: 838, top: 144, pitch: 36 };
/** Where what belongs to the list from outside begins: the end of a lead. */
export const LEAD = { from: FENCE.x - 28, text: FENCE.x - 34 };

/** Middle of the row of the name at `place`, from 0. */
export const nameRow = (place: number): number => NAMES.top + NAMES.pitch * (place + 0.5);

/** The bracket round the names of companies: any of them. */
export const BRACKET = NAMES.x - 11;

/** The first name, from 0, whose row has room for hours: above it runs the sale. */
export const FIRST_FOR_HOURS = 2;

/** The lowest lane, `use`, of each route; the others lie above it. */
export const ROWS = { sale: 124, subsidiary: 342, shelf: 468 };

/** Where the three strands of a row run whose lowest is at `use`. */
export const lanesAt = (use: number): Readonly<Record<Thing, number>> => ({
  chip: use - 2 * LANE.pitch,
  ownership: use - LANE.pitch,
  use,
});

/** What stands over the lanes of a row, line by line upward. */
export const OVER = { first: 50, leading: 16 };

/** The strip of statements: where each begins and how much room it has, for three of them and for four. */
export const STRIP = {
  y: 502,
  three: { columns: [0, 297, 596], rooms: [282, 284, 264] },
  four: { columns: [0, 232, 446, 654], rooms: [220, 202, 196, 206] },
} as const;

import { round, type Shape } from '../scene.ts';
import type { Column } from './schema.ts';

/** A small square stands for this many of whatever is counted; ten rows of ten make a large square. */
export const SMALL = 100;
export const LARGE = SMALL * 100;

/** The fixed measures of one shape of the picture, in scene units. One scale holds in all of it. */
export interface Frame {
  readonly shape: Shape;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  /** Where words and things begin. */
  readonly margin: number;
  /** Side of a small square with the seam round it. */
  readonly cell: number;
  readonly seam: number;
  /** What all blocks and frames stand on. */
  readonly baseline: number;
  /** Left edges. */
  readonly at: Readonly<Record<Column | 'estimate' | 'tens', number>>;
  /** The ruled sheet of large squares, on which the estimate stands. */
  readonly sheet: { readonly top: number; readonly right: number };
  /** The edge of what the rule reaches: above it nothing is asked. */
  readonly edge: { readonly top: number; readonly height: number };
  /** Line on which a rented hour passes, above the edge, and a smuggled chip, below it. */
  readonly lanes: { readonly above: number; readonly below: number };
  readonly gate: { readonly width: number; readonly height: number };
  /** Side of a mesh tile. */
  readonly tile: number;
  /** How many large squares the middle estimate is drawn wide; its height follows from its number. */
  readonly middleColumns: number;
  readonly leading: number;
}

export const FRAMES: Readonly<Record<Shape, Frame>> = {
  wide: {
    shape: 'wide',
    wide: true,
    width: 860,
    height: 596,
    margin: 0,
    cell: 8,
    seam: 1.4,
    baseline: 518,
    at: { applications: 0, positions: 202, checks: 280, china: 370, court: 441, estimate: 480, tens: 0 },
    sheet: { top: 150, right: 852 },
    edge: { top: 58, height: 13 },
    lanes: { above: 43, below: 105 },
    gate: { width: 16, height: 66 },
    tile: 9,
    middleColumns: 4,
    leading: 17,
  },
  narrow: {
    shape: 'narrow',
    wide: false,
    width: 360,
    height: 318,
    margin: 14,
    cell: 3.4,
    seam: 0.7,
    baseline: 268,
    at: { applications: 14, positions: 102, checks: 132, china: 164, court: 186, estimate: 210, tens: 0 },
    sheet: { top: 99, right: 356 },
    edge: { top: 32, height: 9 },
    lanes: { above: 21, below: 58 },
    gate: { width: 10, height: 34 },
    tile: 7,
    middleColumns: 3.5,
    leading: 14,
  },
};

/** Side of a large square. */
export const largeSide = ({ cell }: Frame): number => cell * Math.sqrt(LARGE / SMALL);

/** How many small squares stand beside each other in a block. */
export const BLOCK_COLUMNS = { applications: 20, positions: 3, checks: 4, china: 1, tens: 10 } as const;
export type Block = keyof typeof BLOCK_COLUMNS;

/** Middle of a column, to which leads run. */
export function middleOf({ at, cell }: Frame, column: Column): number {
  const columns = column === 'court' ? 0.5 : BLOCK_COLUMNS[column];
  return at[column] + (columns * cell) / 2;
}

/** Height of a full block of `n` things, without a last row that is only begun counted as a row. */
export const blockHeight = ({ cell }: Frame, block: Block, n: number): number =>
  (n / SMALL / BLOCK_COLUMNS[block]) * cell;

/** Height of the topmost row of a block, counted from the baseline. */
export const blockTop = (frame: Frame, block: Block, n: number): number =>
  frame.baseline - Math.ceil(n / SMALL / BLOCK_COLUMNS[block]) * frame.cell;

/**
 * The squares of a block that stand for the things from number `from` to number `to`, filled from the baseline up;
 * a square that is not full is filled from the left.
 */
export function squares(frame: Frame, block: Block, from: number, to: number): string {
  const { cell, seam } = frame;
  const side = cell - seam;
  let d = '';
  for (let i = Math.floor(from / SMALL); i * SMALL < to; i++) {
    const begin = Math.max(0, from / SMALL - i);
    const end = Math.min(1, to / SMALL - i);
    const [x, y] = squareAt(frame, block, i);
    d += `M${round(x + begin * side)} ${round(y)}h${round((end - begin) * side)}v${round(side)}h${round((begin - end) * side)}z`;
  }
  return d;
}

/** The square after the last one that is known to be full, open to the right: "and more". */
export function openSquare(frame: Frame, block: Block, n: number): string {
  const [x, y] = squareAt(frame, block, Math.ceil(n / SMALL));
  const side = round(frame.cell - frame.seam);
  return `M${round(x + side)} ${round(y)}h${-side}v${side}h${side}`;
}

function squareAt(frame: Frame, block: Block, i: number): readonly [x: number, y: number] {
  const { at, cell, seam, baseline } = frame;
  const columns = BLOCK_COLUMNS[block];
  const row = Math.floor(i / columns);
  return [at[block] + (i % columns) * cell + seam / 2, baseline - (row + 1) * cell + seam / 2];
}

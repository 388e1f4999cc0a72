import { scaleLinear, scaleLog } from 'd3-scale';
import type { Shape } from '../scene.ts';
import type { Plane } from './schema.ts';

/** The fixed measures of one shape of the picture, in scene units. */
export interface Frame {
  readonly shape: Shape;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  /** Where words outside the plot begin. */
  readonly margin: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The two planes side by side: the question of 2022, and that of 2023. */
  readonly split: { readonly link: Span; readonly density: Span };
  /** Half the side of a chip's square. */
  readonly chip: number;
  /** Thickness of a law's edge. */
  readonly edge: number;
  /** Side of a mesh tile. */
  readonly tile: number;
  readonly tickBaseline: number;
  readonly questionBaseline: number;
  readonly askedBaseline: number;
  /** How many times a lens enlarges the plot's own scale. */
  readonly magnification: number;
}

export type Span = readonly [from: number, to: number];

export const FRAMES: Readonly<Record<Shape, Frame>> = {
  wide: {
    shape: 'wide',
    wide: true,
    width: 860,
    height: 586,
    margin: 0,
    left: 72,
    right: 842,
    top: 94,
    bottom: 490,
    split: { link: [72, 428], density: [482, 842] },
    chip: 6.5,
    edge: 2.5,
    tile: 14,
    tickBaseline: 509,
    questionBaseline: 532,
    askedBaseline: 550,
    magnification: 8,
  },
  narrow: {
    shape: 'narrow',
    wide: false,
    width: 360,
    height: 332,
    margin: 8,
    left: 54,
    right: 352,
    top: 78,
    bottom: 294,
    split: { link: [54, 162], density: [186, 352] },
    chip: 5,
    edge: 2.5,
    tile: 11,
    tickBaseline: 308,
    questionBaseline: 325,
    askedBaseline: 325,
    magnification: 16,
  },
};

/** Computing is drawn on doublings: a chip is cut by a share, and a share is a length on such a scale. */
export const DOUBLINGS = [1200, 2400, 4800, 9600, 19200] as const;
const COMPUTING = [1000, 20000] as const;
/** The link is drawn evenly, so that a third off looks like a third and "no link at all" has a place. */
const LINK = [-46, 1090] as const;
const DENSITY = [1.1, 24] as const;

/** From the chips' numbers to places in the picture. */
export interface Scales {
  /** The same in every state: the law never moves this axis, so no chip ever changes its height. */
  readonly y: (tpp: number) => number;
  readonly link: (gbps: number) => number;
  readonly density: (perMm2: number) => number;
  readonly linkSpan: Span;
  readonly densitySpan: Span;
}

/**
 * Scales of a state. A plane that is not shown keeps its half of the picture, so that what belongs to it
 * arrives in place. A chip beyond the plot stands at its edge.
 */
export function scales(frame: Frame, plane: Plane): Scales {
  const full: Span = [frame.left, frame.right];
  const linkSpan = plane === 'link' || plane === 'link-dropped' ? full : frame.split.link;
  const densitySpan = plane === 'density' ? full : frame.split.density;
  return {
    y: scaleLog(COMPUTING, [frame.bottom, frame.top]).clamp(true),
    link: scaleLinear(LINK, linkSpan).clamp(true),
    density: scaleLog(DENSITY, densitySpan).clamp(true),
    linkSpan,
    densitySpan,
  };
}

/** Height in the picture of one doubling of computing. */
export const doubling = (frame: Frame): number =>
  (frame.bottom - frame.top) / Math.log2(COMPUTING[1] / COMPUTING[0]);

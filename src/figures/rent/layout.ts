import { scaleLinear } from 'd3-scale';
import type { Shape } from '../scene.ts';

/** The fixed measures of one shape of the picture, in scene units. */
export interface Frame {
  readonly shape: Shape;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the base of one line of a label to that of the next. */
  readonly leading: number;
  /** Baseline of the hours, and for each ruler under them its line and the base of its words. */
  readonly hours: number;
  readonly rulers: readonly { readonly line: number; readonly words: number }[];
  /** How near a tick may come to what is read, before it gives way; up and down, and across. */
  readonly clear: { readonly cost: number; readonly hours: number; readonly ruler: number };
  /** Side of a mesh tile. */
  readonly tile: number;
}

export const FRAMES: Readonly<Record<Shape, Frame>> = {
  wide: {
    shape: 'wide',
    wide: true,
    width: 860,
    height: 610,
    left: 124,
    right: 704,
    top: 64,
    bottom: 506,
    leading: 16,
    hours: 525,
    rulers: [
      { line: 544, words: 563 },
      { line: 582, words: 601 },
    ],
    clear: { cost: 32, hours: 46, ruler: 36 },
    tile: 14,
  },
  narrow: {
    shape: 'narrow',
    wide: false,
    width: 360,
    height: 332,
    left: 68,
    right: 288,
    top: 36,
    bottom: 268,
    leading: 13,
    hours: 283,
    rulers: [{ line: 290, words: 306 }],
    clear: { cost: 22, hours: 46, ruler: 26 },
    tile: 11,
  },
};

/**
 * Dollars at the top of the chart for each hour at its right edge. With this one ratio a line of rent keeps
 * its place in every state: an hour and sixteen years are the same picture, and purchases come down into it.
 */
export const TOP_PER_HOUR = 12.5;

export interface Scales {
  /** Hours of a machine to a place across; dollars to a place up. Neither is clamped. */
  readonly x: (hours: number) => number;
  readonly y: (dollars: number) => number;
  /** Dollars at the top. */
  readonly most: number;
  readonly costs: readonly number[];
}

/** Scales of a chart that ends at so many hours. */
export function scales({ left, right, top, bottom }: Frame, hours: number): Scales {
  const most = hours * TOP_PER_HOUR;
  const y = scaleLinear([0, most], [bottom, top]);
  return { x: scaleLinear([0, hours], [left, right]), y, most, costs: y.ticks(4) };
}

/** Where the line of a rent leaves the chart: at its right edge, or at its top. */
export function endOf({ left, right, top, bottom }: Frame, perHour: number): readonly [number, number] {
  const steep = perHour > TOP_PER_HOUR;
  const part = steep ? TOP_PER_HOUR / perHour : perHour / TOP_PER_HOUR;
  return steep ? [left + (right - left) * part, top] : [right, bottom - (bottom - top) * part];
}

/** How steeply the line of a rent rises, in scene units. */
export const slopeOf = ({ left, right, top, bottom }: Frame, perHour: number): number =>
  ((bottom - top) * perHour) / ((right - left) * TOP_PER_HOUR);

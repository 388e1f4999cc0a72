import { round } from '../scene.ts';
import type { Drawing } from './drawing.ts';
import { countsOf } from './listing.ts';

interface BodiesAt {
  readonly x: number;
  readonly y: number;
  /** How wide a mark is, and how far the next stands from it. */
  readonly width: number;
  readonly pitch: number;
}

const PER_ROW = 10;
const ROW = 6;
const HEIGHT = 2.6;

/** A mark for each public body on the list: nobody in the story, so all of them are one shape. */
export function drawBodies({ p, state }: Drawing, { x, y, width, pitch }: BodiesAt): void {
  const marks = Array.from({ length: countsOf(state.listing).bodies }, (_, i) => {
    const [left, top] = [x + (i % PER_ROW) * pitch, y + Math.floor(i / PER_ROW) * ROW];
    return `M${round(left)} ${round(top)}h${round(width)}v${HEIGHT}h${round(-width)}z`;
  });
  p.path('body-marks', marks.join(''), { cls: 'body' });
}

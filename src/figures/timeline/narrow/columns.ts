import { BANDS, lanesOf, type Band, type Lane } from '../lanes.ts';
import type { LanePlace } from '../plan.ts';
import { isLively, isWhole } from '../quiet.ts';
import type { State } from '../schema.ts';
import { FRAME } from './frame.ts';

export interface Columns {
  readonly lanes: Readonly<Record<Lane, LanePlace>>;
  /** Where each band begins. */
  readonly bands: Readonly<Record<Band, number>>;
  readonly end: number;
}

/** Width of a lane: where its band alone is lively, where all are, and where it is quiet. */
const WIDTHS: Readonly<Record<Lane, readonly [alone: number, together: number, quiet: number]>> = {
  'entity-list': [10, 9, 5],
  affiliates: [10, 9, 5],
  subsidiaries: [12, 11, 6],
  'chip-rule': [10, 9, 5],
  letters: [5, 4, 3],
  'full-chip': [14, 11, 6],
  'slower-link': [14, 11, 6],
  'slower-chip': [14, 11, 6],
  tracking: [9, 8, 4],
  smuggled: [13, 11, 6],
  government: [10, 9, 4],
  diffusion: [10, 9, 4],
  congress: [10, 9, 4],
  hours: [14, 12, 7],
  netherlands: [15, 12, 7],
  'us-reach': [9, 7, 4],
  japan: [9, 8, 5],
};

/** Lays the lanes out from left to right; quiet bands close up, so that labels have room. */
export function layColumns(state: State): Columns {
  const whole = isWhole(state);
  const lanes: Partial<Record<Lane, LanePlace>> = {};
  const bands: Partial<Record<Band, number>> = {};
  let x: number = FRAME.first;
  for (const band of BANDS) {
    bands[band] = x;
    const lively = isLively(state, band);
    for (const lane of lanesOf(band)) {
      const [alone, together, quiet] = WIDTHS[lane];
      const thick = !lively ? quiet : whole ? together : alone;
      lanes[lane] = { mid: x + thick / 2, thick };
      x += thick + (lively ? 2 : 1);
    }
    x += whole ? 3 : 6;
  }
  return {
    lanes: lanes as Record<Lane, LanePlace>,
    bands: bands as Record<Band, number>,
    end: x,
  };
}

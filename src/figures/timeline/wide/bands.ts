import { BANDS, lanesOf, type Band, type Lane } from '../lanes.ts';
import type { LanePlace } from '../plan.ts';
import { isLively } from '../quiet.ts';
import type { State } from '../schema.ts';
import { FRAME } from './frame.ts';

/** Rows of flags that a band needs over it and under it. */
export type Tracks = Readonly<Record<Band, readonly [over: number, under: number]>>;

export interface BandPlace {
  readonly top: number;
  /** Upper edge of the first lane, lower edge of the last. */
  readonly first: number;
  readonly last: number;
}

export interface Bands {
  readonly lanes: Readonly<Record<Lane, LanePlace>>;
  readonly bands: Readonly<Record<Band, BandPlace>>;
  /** Height that is left over; below zero, the bands are too high for the picture. */
  readonly spare: number;
}

/** Height of a lane, and of the gap over it where its band is lively and where it is quiet. */
const HEIGHTS: Readonly<Record<Lane, readonly [thick: number, gap: number, tight: number]>> = {
  'entity-list': [14, 0, 0],
  affiliates: [14, 5, 5],
  subsidiaries: [4, 12, 11],
  'chip-rule': [14, 0, 0],
  letters: [6, 5, 4],
  'full-chip': [4, 18, 11],
  'slower-link': [4, 20, 14],
  'slower-chip': [4, 20, 14],
  tracking: [13, 10, 8],
  smuggled: [4, 9, 7],
  government: [14, 0, 0],
  diffusion: [14, 4, 3],
  congress: [14, 4, 3],
  hours: [4, 12, 10],
  netherlands: [18, 0, 0],
  'us-reach': [10, 6, 5],
  japan: [10, 5, 5],
};

const HEAD = 19;
export const TRACK = 16;
/** The most by which what is left over widens a gap between lanes that the state is about. */
const AIR = 8;

/** Lays the bands out from the top down; what is left over gives air to the lively ones, then to all. */
export function layBands(state: State, tracks: Tracks): Bands {
  const tight = stack(state, tracks, 0, 0);
  const spare = FRAME.bottom - tight.foot;
  if (spare <= 0) return { ...tight, spare };
  const gaps = BANDS.filter((band) => isLively(state, band)).flatMap((band) => lanesOf(band).slice(1)).length;
  const air = Math.floor(Math.min(AIR, (spare * 0.6) / gaps));
  return { ...stack(state, tracks, air, Math.floor((spare - air * gaps) / BANDS.length)), spare };
}

function stack(
  state: State,
  tracks: Tracks,
  air: number,
  between: number,
): Omit<Bands, 'spare'> & { readonly foot: number } {
  const lanes: Partial<Record<Lane, LanePlace>> = {};
  const bands: Partial<Record<Band, BandPlace>> = {};
  let top: number = FRAME.top;
  for (const band of BANDS) {
    const lively = isLively(state, band);
    const [over, under] = tracks[band].map((n, side) =>
      lively ? Math.max(n, state['least-tracks'][side]!) : n,
    ) as [number, number];
    let y = top + Math.max(HEAD + 4, over * TRACK + 8);
    const first = y;
    for (const [i, lane] of lanesOf(band).entries()) {
      const [thick, gap, tight] = HEIGHTS[lane];
      y += lively ? gap + (i > 0 ? air : 0) : tight;
      lanes[lane] = { mid: y + thick / 2, thick };
      y += thick;
    }
    bands[band] = { top, first, last: y };
    top = y + under * TRACK + (under > 0 ? 7 : 9) + between;
  }
  return {
    lanes: lanes as Record<Lane, LanePlace>,
    bands: bands as Record<Band, BandPlace>,
    foot: top - between,
  };
}

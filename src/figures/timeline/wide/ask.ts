import type { Chronicle, Entry } from '../chronicle.ts';
import type { Glyph } from '../glyph.ts';
import type { Hand } from '../hands.ts';
import type { Plan } from '../plan.ts';
import type { Wording } from '../wording.ts';
import type { Bands, Tracks } from './bands.ts';
import type { Box, Pole } from './ground.ts';

/** Between a date and the words after it. */
export const DATE_GAP = 5;

/** Where a label stands, in which words; a flag has a pole. */
export interface Placed {
  readonly date: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly pole: Pole | null;
}

export interface Labelled {
  readonly placed: ReadonlyMap<string, Placed>;
  /** Labels for which no place was found. */
  readonly missing: readonly string[];
  /** Tracks in use. */
  readonly used: Tracks;
}

export interface Wanted {
  readonly entry: Entry;
  /** From the fullest to the shortest. */
  readonly wordings: readonly Wording[];
  readonly hand: Hand;
}

/** All that labels are placed by. */
export interface Ask {
  readonly chron: Chronicle;
  readonly plan: Plan;
  readonly bands: Bands;
  readonly tracks: Tracks;
  readonly glyphs: readonly Glyph[];
  /** Events that want a label, and the ways to say each. */
  readonly wanted: readonly Wanted[];
  readonly heads: readonly Box[];
  readonly widthOf: (words: string, hand: Hand) => number;
  /** What a flag costs: for each wording that is shorter than the fullest, and for each track outwards. */
  readonly prices: { readonly shorter: number; readonly track: number };
}

/** Width of a label in one of its wordings. */
export const widthIn = ({ date, words }: Wording, hand: Hand, { widthOf }: Pick<Ask, 'widthOf'>): number =>
  (date === '' ? 0 : widthOf(date, 'date') + DATE_GAP) + widthOf(words, hand);

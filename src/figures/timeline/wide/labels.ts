import type { Chronicle, Entry } from '../chronicle.ts';
import { stripOf, type Glyph } from '../glyphs.ts';
import type { Hand } from '../hands.ts';
import { BANDS, laneOf, type Band } from '../lanes.ts';
import type { Plan } from '../plan.ts';
import type { Wording } from '../wording.ts';
import { TRACK, type Bands, type Tracks } from './bands.ts';
import { chooseFlags, type Flag } from './flags.ts';
import { FRAME } from './frame.ts';
import { ground, wordsAt, type Box, type Ground, type Pole } from './ground.ts';

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

export interface Ask {
  readonly chron: Chronicle;
  readonly plan: Plan;
  readonly bands: Bands;
  readonly tracks: Tracks;
  readonly glyphs: readonly Glyph[];
  /** Events that want a label, and the ways to say each. */
  readonly wanted: readonly {
    readonly entry: Entry;
    readonly wordings: readonly Wording[];
    readonly hand: Hand;
  }[];
  readonly heads: readonly Box[];
  readonly widthOf: (words: string, hand: Hand) => number;
  /** What a flag costs: for each wording that is shorter than the fullest, and for each track outwards. */
  readonly prices: { readonly shorter: number; readonly track: number };
}

type Side = 'start' | 'end';
type Spot = readonly [x: number, side: Side, y: number];
type Wanted = Ask['wanted'][number];

/** Who is placed first: what has the fewest places to go. */
const ORDER: readonly string[] = ['rule', 'product', 'decision', 'report', 'strand'];

/** Between a date and the words after it. */
export const DATE_GAP = 5;

/**
 * Finds a place for every label. Rules are named in their bar or beside it, products over their square, what
 * happened in an inner lane next to its mark; the rest fly as flags over or under their band.
 */
export function placeLabels(ask: Ask): Labelled {
  const { wanted, heads, glyphs } = ask;
  const taken = ground();
  for (const box of heads) taken.take(box);
  for (const pole of linesAcross(glyphs, ask)) taken.takePole(pole);

  const placed = new Map<string, Placed>();
  const missing: string[] = [];
  const rank = ({ entry }: Wanted): number => ORDER.indexOf(entry.event.kind);
  const inside = wanted
    .filter(({ entry }) => !flies(entry))
    .toSorted((a, b) => rank(a) - rank(b) || b.entry.from - a.entry.from);
  for (const one of inside) {
    const spot = firstFree(one, spotsOf(one, ask), ask, taken);
    if (spot) placed.set(one.entry.id, spot);
    else missing.push(one.entry.id);
  }

  const used = new Map<Band, [number, number]>(BANDS.map((band) => [band, [0, 0]]));
  for (const band of BANDS)
    for (const over of [true, false]) {
      const group = wanted
        .filter(({ entry }) => entry.band === band && flies(entry) === (over ? 'over' : 'under'))
        .toSorted((a, b) => a.entry.from - b.entry.from);
      const flags = chooseFlags(
        group.map((one) => flagsOf(one, over, ask)),
        taken,
      );
      for (const [i, flag] of flags.entries()) {
        if (!flag) {
          missing.push(group[i]!.entry.id);
          continue;
        }
        taken.take(flag.box);
        taken.takePole(flag.pole);
        placed.set(flag.entry.id, flag);
        const count = used.get(band)!;
        const side = over ? 0 : 1;
        count[side] = Math.max(count[side], flag.track + 1);
      }
    }
  return { placed, missing, used: Object.fromEntries(used) as unknown as Tracks };
}

/** Whether an event's label is a flag, and on which side of its band. */
function flies({ lane, event }: Entry): 'over' | 'under' | null {
  const { flags } = laneOf(lane);
  return flags === 'beside' || (event.kind !== 'decision' && event.kind !== 'report') ? null : flags;
}

/** Lines that run across lanes, and posts where labels stand beside them. */
function linesAcross(glyphs: readonly Glyph[], { chron }: Ask): readonly Pole[] {
  return glyphs
    .filter(({ look, key }) => {
      const entry = chron.byId.get(key);
      return look === 'fence' || look === 'elbow' || (look === 'post' && entry && entry.band === 'access');
    })
    .filter(({ along: [a, b] }) => b - a < 6)
    .map(({ along: [a, b], across: [top, bottom] }) => ({ at: (a + b) / 2, top, bottom }));
}

function spotsOf({ entry, wordings, hand }: Wanted, { plan, widthOf }: Ask): readonly Spot[] {
  const { event } = entry;
  const [top, bottom] = stripOf(plan.lanes[entry.lane], entry);
  const middle = (top + bottom) / 2;
  const [from, to] = [entry.from, entry.to].map((day) => Math.round(plan.time.along(day))) as [
    number,
    number,
  ];
  if (event.kind === 'rule') {
    const roomy = to - from > widthOf(wordings[0]?.words ?? '', hand) + 12;
    const inside: readonly Spot[] =
      event.standing !== 'in-force' && roomy ? [[from + 7, 'start', middle + 4.5]] : [];
    return [...inside, [from - 8, 'end', middle + 4.5], [to + 8, 'start', middle + 4.5]];
  }
  const over: readonly Spot[] = [
    [from - 6, 'start', middle - 9],
    [from + 6, 'end', middle - 9],
  ];
  if (event.kind === 'product') return over;
  if (laneOf(entry.lane).of === 'flow')
    return [...over, [from - 6, 'start', middle + 17], [from + 6, 'end', middle + 17]];
  return [
    [from + 8, 'start', middle + 4.5],
    [from - 8, 'end', middle + 4.5],
  ];
}

/** The fullest wording that has a spot, in its first free one. */
function firstFree(
  { wordings, hand }: Wanted,
  spots: readonly Spot[],
  { widthOf }: Ask,
  taken: Ground,
): Placed | null {
  for (const { date, words } of wordings)
    for (const [at, side, y] of spots) {
      const width = lineWidth(date, words, hand, widthOf);
      const x = side === 'end' ? at - width : at;
      const box = wordsAt(x, width, y);
      if (x < FRAME.left || box.right > FRAME.right || !taken.isFree(box)) continue;
      taken.take(box);
      return { date, words, x, y, pole: null };
    }
  return null;
}

function flagsOf(
  { entry, wordings, hand }: Wanted,
  over: boolean,
  { plan, bands, tracks, widthOf, prices }: Ask,
): readonly Flag[] {
  const at = Math.round(plan.time.along(entry.from));
  const { first, last } = bands.bands[entry.band];
  const [top, bottom] = stripOf(plan.lanes[entry.lane], entry);
  const count = tracks[entry.band][over ? 0 : 1];
  return wordings.flatMap(({ date, words }, shorter) =>
    (['start', 'end'] as const).flatMap((side) =>
      Array.from({ length: count }, (_, track): Flag => {
        const width = lineWidth(date, words, hand, widthOf);
        const y = over ? first - 8 - TRACK * track : last + 16 + TRACK * track;
        const x = side === 'start' ? at + 5 : at - 5 - width;
        const pole = over ? { at, top: y - 10, bottom: top - 2 } : { at, top: bottom + 2, bottom: y + 2 };
        const cost = shorter * prices.shorter + (side === 'end' ? 0.6 : 0) + track * prices.track;
        return { entry, date, words, x, y, box: wordsAt(x, width, y), pole, track, cost };
      }).filter(({ box }) => box.left >= FRAME.left - 2 && box.right <= FRAME.right + 2),
    ),
  );
}

export const lineWidth = (date: string, words: string, hand: Hand, widthOf: Ask['widthOf']): number =>
  (date === '' ? 0 : widthOf(date, 'date') + DATE_GAP) + widthOf(words, hand);

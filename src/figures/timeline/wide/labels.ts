import type { Entry } from '../chronicle.ts';
import type { Glyph } from '../glyph.ts';
import { BANDS, laneOf, type Band } from '../lanes.ts';
import type { Ask, Labelled, Placed, Wanted } from './ask.ts';
import type { Tracks } from './bands.ts';
import { chooseFlags, flagsOf } from './flags.ts';
import { ground, type Pole } from './ground.ts';
import { firstFree } from './spots.ts';

/** Who is placed first: what has the fewest places to go. */
const ORDER: readonly string[] = ['rule', 'product', 'decision', 'report', 'strand'];

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
    const spot = firstFree(one, ask, taken);
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

import type { Entry } from '../chronicle.ts';
import { stripOf } from '../glyph.ts';
import { widthIn, type Ask, type Wanted } from './ask.ts';
import { TRACK } from './bands.ts';
import { FRAME } from './frame.ts';
import { meet, pierces, wordsAt, type Box, type Ground, type Pole } from './ground.ts';

/** One way to fly an event's label: a wording, a side of its pole, a track. */
export interface Flag {
  readonly entry: Entry;
  readonly date: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly pole: Pole;
  /** Tracks are counted from the lanes outwards. */
  readonly track: number;
  readonly cost: number;
}

/** Every way to fly an event's flag: its wordings, the sides of its pole, the tracks of its band. */
export function flagsOf({ entry, wordings, hand }: Wanted, over: boolean, ask: Ask): readonly Flag[] {
  const { plan, bands, tracks, prices } = ask;
  const at = Math.round(plan.time.along(entry.from));
  const { first, last } = bands.bands[entry.band];
  const [top, bottom] = stripOf(plan.lanes[entry.lane], entry);
  const count = tracks[entry.band][over ? 0 : 1];
  return wordings.flatMap((wording, shorter) =>
    (['start', 'end'] as const).flatMap((side) =>
      Array.from({ length: count }, (_, track): Flag => {
        const width = widthIn(wording, hand, ask);
        const y = over ? first - 8 - TRACK * track : last + 16 + TRACK * track;
        const x = side === 'start' ? at + 5 : at - 5 - width;
        const pole = over ? { at, top: y - 10, bottom: top - 2 } : { at, top: bottom + 2, bottom: y + 2 };
        const cost = shorter * prices.shorter + (side === 'end' ? 0.6 : 0) + track * prices.track;
        return { entry, ...wording, x, y, box: wordsAt(x, width, y), pole, track, cost };
      }).filter(({ box }) => box.left >= FRAME.left - 2 && box.right <= FRAME.right + 2),
    ),
  );
}

/** Not to fly a flag at all costs more than any way to fly it. */
const NONE = 100;

/**
 * Chooses a flag for each event of one side of a band: the cheapest set in which no words meet words and no
 * pole goes through any. Groups are small, so a search that gives up what is dearer than the best is quick.
 *
 * @param options the ways to fly each event's flag
 * @returns a flag for each event; null where none was found
 */
export function chooseFlags(options: readonly (readonly Flag[])[], ground: Ground): readonly (Flag | null)[] {
  const free = options.map((flags) =>
    flags
      .filter(({ box, pole }) => ground.isFree(box) && ground.isClear(pole))
      .toSorted((a, b) => a.cost - b.cost),
  );
  let best: readonly (Flag | null)[] = options.map(() => null);
  let least = NONE * options.length + 1;
  const search = (chosen: readonly (Flag | null)[], cost: number): void => {
    if (cost >= least) return;
    if (chosen.length === free.length) {
      [best, least] = [chosen, cost];
      return;
    }
    for (const flag of free[chosen.length]!)
      if (!chosen.some((other) => other !== null && clash(flag, other)))
        search([...chosen, flag], cost + flag.cost);
    search([...chosen, null], cost + NONE);
  };
  search([], 0);
  return best;
}

const clash = (a: Flag, b: Flag): boolean =>
  meet(a.box, b.box) || pierces(a.pole, b.box) || pierces(b.pole, a.box);

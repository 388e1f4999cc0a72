import type { Entry } from '../chronicle.ts';
import { meet, pierces, type Box, type Ground, type Pole } from './ground.ts';

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

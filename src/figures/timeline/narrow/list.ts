import type { Lettering } from '../../lettering.ts';
import type { Entry } from '../chronicle.ts';
import type { Hand } from '../hands.ts';
import type { Wording } from '../wording.ts';

/** A label of the list, broken into lines; a date stands first on the first. */
export interface Item {
  readonly entry: Entry;
  readonly date: string;
  readonly lines: readonly string[];
  readonly hand: Hand;
  /** Height of its mark, and upper edge of its own first line. */
  readonly mark: number;
  readonly height: number;
}

export interface Standing extends Item {
  readonly top: number;
}

export const LEADING = 14;
/** Between two labels. */
const AIR = 3;
/** From a label's upper edge to the height at which its mark would have it. */
const HEART = 7;
export const MOST_LINES = 3;

/** Breaks a label's words into lines, the first of which has its date before them. */
export function broken(
  { date, words }: Wording,
  hand: Hand,
  room: number,
  { widthOf }: Lettering<Hand>,
): readonly string[] {
  const lines = [''];
  const used = (line: string, i: number): number =>
    (i === 0 && date !== '' ? Math.ceil(widthOf(`${date} `, 'date')) : 0) + widthOf(line, hand);
  for (const word of words.split(' ')) {
    const i = lines.length - 1;
    const longer = `${lines[i]} ${word}`.trim();
    const started = lines[i] !== '' || (i === 0 && date !== '');
    if (started && used(longer, i) > room) lines.push(word);
    else lines[i] = longer;
  }
  return lines;
}

export const heightOf = (lines: readonly string[]): number => lines.length * LEADING + AIR;

/**
 * Stands the items of a list in the order of their marks, each as near to its own as the others let it: items
 * that would meet are pooled and share the way (pool adjacent violators).
 *
 * @returns null where the list is too long for its place
 */
export function stand(items: readonly Item[], top: number, bottom: number): readonly Standing[] | null {
  interface Pool {
    readonly items: readonly Item[];
    readonly height: number;
    readonly at: number;
  }
  if (items.reduce((sum, { height }) => sum + height, 0) > bottom - top + AIR) return null;
  const pool = (members: readonly Item[]): Pool => {
    let offset = 0;
    let wish = 0;
    for (const { mark, height } of members) {
      wish += mark - HEART - offset;
      offset += height;
    }
    const at = Math.max(top, Math.min(wish / members.length, bottom + AIR - offset));
    return { items: members, height: offset, at };
  };
  const pools: Pool[] = [];
  for (const item of items.toSorted((a, b) => a.mark - b.mark)) {
    let last = pool([item]);
    for (let before = pools.at(-1); before && before.at + before.height > last.at; before = pools.at(-1)) {
      pools.pop();
      last = pool([...before.items, ...last.items]);
    }
    pools.push(last);
  }
  return pools.flatMap(({ items: members, at }) => {
    let y = at;
    return members.map((item) => {
      const standing = { ...item, top: y };
      y += item.height;
      return standing;
    });
  });
}

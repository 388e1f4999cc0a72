import { stripOf } from '../glyph.ts';
import { laneOf } from '../lanes.ts';
import { widthIn, type Ask, type Placed, type Wanted } from './ask.ts';
import { FRAME } from './frame.ts';
import { wordsAt, type Ground } from './ground.ts';

type Spot = readonly [x: number, side: 'start' | 'end', y: number];

/** Where a label may stand that is no flag, the best first. */
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

/** Stands a label in the fullest wording that has a spot, in its first free one. */
export function firstFree(wanted: Wanted, ask: Ask, taken: Ground): Placed | null {
  const spots = spotsOf(wanted, ask);
  for (const wording of wanted.wordings)
    for (const [at, side, y] of spots) {
      const width = widthIn(wording, wanted.hand, ask);
      const x = side === 'end' ? at - width : at;
      const box = wordsAt(x, width, y);
      if (x < FRAME.left || box.right > FRAME.right || !taken.isFree(box)) continue;
      taken.take(box);
      return { ...wording, x, y, pole: null };
    }
  return null;
}

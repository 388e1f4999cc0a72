import type { Outcome } from '../../law/types.ts';
import { passageOf } from './answers.ts';
import type { PartiesPen } from './hands.ts';
import {
  join,
  lane,
  line,
  pointOn,
  query,
  strandOf,
  THINGS,
  tip,
  type Point,
  type Thing,
  type Way,
} from './things.ts';

const BAR = { width: 7, gap: 3 };

/** Strands side by side, up to a wall where the law is asked and, if it lets them, beyond. */
interface Run {
  readonly way: Way;
  /** The things that run here; all three, where it is not said. */
  readonly things?: readonly Thing[];
  /** Those of them of which something is told. */
  readonly told?: readonly Thing[];
  /** Where the strand of each thing runs, aside from the way. */
  readonly at: Readonly<Record<Thing, number>>;
  readonly from: number;
  readonly wall: number;
  /** Where a strand that passes ends. */
  readonly to: number;
  /** Whether it ends in an arrow. */
  readonly arrow: boolean;
  readonly outcome: Outcome;
  readonly shown: boolean;
  readonly cls?: string;
  /** Where the ruling of `use` begins and ends, to leave room for what lies on the strand. */
  readonly ruled?: { readonly from?: number; readonly to?: number };
  /** How far the bar of what is stopped reaches beyond the outer strands. */
  readonly overhang: number;
  /** Where the sign of an open question stands. */
  readonly query: Point;
}

/** Draws a run: strands with or without their points, the bar that stops them, the sign of an open question. */
export function run(p: PartiesPen, key: string, spec: Run): void {
  const { way, at, from, wall, outcome, shown, cls = '', things = THINGS, told = things, ruled = {} } = spec;
  const stopped = passageOf(outcome) === 'stopped';
  const end = stopped ? wall - BAR.gap - BAR.width / 2 : spec.to - (spec.arrow ? 9 : 0);
  for (const thing of things) {
    const here = shown && told.includes(thing);
    const on = (along: number): Point => pointOn(way, along, at[thing]);
    lane(p, `${key}-${thing}`, thing, on(from), on(end), {
      cls: join(strandOf(outcome), cls),
      shown: here,
      ...(ruled.from !== undefined && { ruledFrom: on(ruled.from) }),
      ...(ruled.to !== undefined && !stopped && { ruledTo: on(ruled.to) }),
    });
    if (spec.arrow) tip(p, `${key}-${thing}-tip`, on(spec.to), way, { cls, shown: here && !stopped });
  }
  const sides = told.map((thing) => at[thing]);
  const [first, last] = [Math.min(...sides) - spec.overhang, Math.max(...sides) + spec.overhang];
  const corner = pointOn(way, wall - BAR.gap - BAR.width, first);
  const [width, height] = pointOn(way, BAR.width, last - first);
  p.rect(`${key}-bar`, ...corner, width, height, { cls: join('bar', cls), shown: shown && stopped });
  query(p, `${key}-query`, spec.query, outcome, shown);
}

/** A stretch of which nobody said how the thing came along it. */
export const unsaid = (
  p: PartiesPen,
  key: string,
  thing: Thing,
  from: Point,
  to: Point,
  shown: boolean,
): void => p.path(`${key}-${thing}-unsaid`, line(from, to), { cls: 'unsaid', shown });

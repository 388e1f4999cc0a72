import type { Drawing } from '../drawing.ts';
import { unsaid } from '../run.ts';
import { THINGS, type Thing } from '../things.ts';
import { PLOTS, SELLER, type Stave } from './grid.ts';

/** What a route is called over its column, where it stands among others. */
export const drawShort = (
  { p }: Drawing,
  key: string,
  { alone, x }: Stave,
  words: string,
  shown: boolean,
): void => void p.words(`${key}-short`, 'firm', x + 2, 41, words, { room: 82, shown: shown && !alone });

interface Told {
  readonly name: string;
  readonly small: string;
  readonly tag: string;
  readonly verbs: Readonly<Record<Thing, string>>;
  /** What the route calls what moves; `things` has the names of the rest. */
  readonly chip: string;
  readonly shown: boolean;
  /** Whether what becomes of the things is to be said. */
  readonly stays: boolean;
}

/** A plot of somebody who is not on the list, with what becomes of each thing there. */
export function drawPlot({ p, labels }: Drawing, key: string, stave: Stave, told: Told): void {
  const { alone, x, right, lanes } = stave;
  const { top, bottom } = PLOTS;
  const { shown } = told;
  p.rect(`${key}-plot`, x + (alone ? 0 : 2), top, right - x - (alone ? 0 : 2), bottom - top, {
    cls: 'plot',
    shown,
  });
  const name = alone ? told.name : told.small;
  const inset = alone ? 10 : 7;
  const width = p.words(`${key}-plot-name`, alone ? 'strong' : 'firm', x + inset, top + 17, name, {
    room: right - x - inset - 4,
    shown,
  });
  p.words(`${key}-plot-tag`, 'note', right - 10, top + 17, told.tag, {
    room: right - x - width - 26,
    anchor: 'end',
    cls: 'soft',
    shown: shown && alone,
  });
  for (const thing of THINGS) {
    const name = thing === 'chip' ? told.chip : labels.things[thing].name;
    p.words(`${key}-plot-${thing}`, 'note', lanes[thing] + 11, SELLER.foot + 22, name, {
      room: thing === 'use' ? 350 - lanes.use - 11 : 92,
      shown: shown && alone,
    });
    p.block(
      `${key}-plot-${thing}-verb`,
      thing === 'use' ? 'note' : 'firm',
      lanes[thing],
      top + 48,
      told.verbs[thing],
      {
        room: 104,
        lines: 2,
        leading: 13,
        anchor: 'mid',
        shown: shown && alone && told.stays,
      },
    );
  }
}

/** Lanes of which nobody said how the things came along them. */
export function drawUnsaid({ p }: Drawing, key: string, { lanes, top }: Stave, shown: boolean): void {
  for (const thing of THINGS) unsaid(p, key, thing, [lanes[thing], top], [lanes[thing], PLOTS.top], shown);
}

/** Where the sign of a thing lies on a plot. */
export const tokenAt = ({ alone, lanes }: Stave, thing: Thing): readonly [number, number] => [
  lanes[thing],
  PLOTS.top + (alone ? 29.5 : 40),
];

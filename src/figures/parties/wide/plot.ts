import type { Drawing } from '../drawing.ts';
import { THINGS, type Thing } from '../things.ts';
import { lanesAt, PLOT } from './grid.ts';

const HEIGHT = 86;

/** The top of a plot whose lowest lane is at `use`. */
export const plotTop = (use: number): number => use + 14 - HEIGHT;

interface Plot {
  /** The row of its lowest lane. */
  readonly use: number;
  readonly name: string;
  readonly tag?: string;
  /** What there is to say of it where the picture is about another. */
  readonly idle: string;
  /** Whether the picture is about it, only shows that it is there, or leaves it out. */
  readonly told: boolean;
  readonly shown: boolean;
}

/** A plot of somebody who is not on the list. */
export function drawPlot(
  { p }: Drawing,
  key: string,
  { use, name, tag = '', idle, told, shown }: Plot,
): void {
  const y = plotTop(use);
  const cls = told ? '' : 'quiet';
  p.rect(key, PLOT.x, y, PLOT.width, HEIGHT, { cls: `plot ${cls}`.trim(), shown });
  const room = PLOT.width - 20;
  const width = p.words(`${key}-name`, 'name', PLOT.x + 10, y + 20, name, { room, cls, shown });
  p.words(`${key}-tag`, 'note', PLOT.right - 10, y + 19.5, tag, {
    room: room - width - 6,
    anchor: 'end',
    cls: 'soft',
    shown: shown && told,
  });
  p.block(`${key}-idle`, 'label', PLOT.x + 10, y + 42, idle, {
    room,
    lines: 2,
    leading: 17,
    cls: 'soft',
    shown: shown && !told,
  });
}

interface Inside {
  readonly use: number;
  readonly verbs: Readonly<Record<Thing, string>>;
  readonly shown: boolean;
  /** How far into the plot a verb stands, after a sign that is wider than a token. */
  readonly indent?: Partial<Readonly<Record<Thing, number>>>;
  /** What does not stay, or is not known to. */
  readonly soft: readonly Thing[];
}

/** What becomes of each thing on a plot, a line each. */
export function drawVerbs(
  { p }: Drawing,
  key: string,
  { use, verbs, shown, indent = {}, soft }: Inside,
): void {
  const at = lanesAt(use);
  for (const thing of THINGS) {
    const dx = indent[thing] ?? 32;
    p.words(`${key}-${thing}-verb`, 'verb', PLOT.x + dx, at[thing] + 4.5, verbs[thing], {
      room: PLOT.width - dx - 8,
      cls: soft.includes(thing) ? 'soft' : '',
      shown,
    });
  }
}

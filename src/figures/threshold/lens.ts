import { fill } from '../../i18n/fill.ts';
import { TEST_DATES } from '../../law/classify.ts';
import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import { chipClass, isOn } from './chips.ts';
import { patternFill } from './defs.ts';
import { chipShape, line } from './glyphs.ts';
import { doubling } from './layout.ts';
import { margin } from './margin.ts';
import type { Plane } from './schema.ts';
import type { Scope } from './scope.ts';
import { nameOf, see, type Sight } from './sight.ts';

/** Chips whose margin can be enlarged. */
export const LENSED = ['a100', 'h20', 'rtx-4090-d'] as const;
type Lensed = (typeof LENSED)[number];

/** A window on a chip's margin, and how it is tied to the chip. */
interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the line runs in it, as a share of the height. */
  readonly at: number;
  /** From the chip to the window; empty where the window names its chip itself. */
  readonly lead: string;
}

/** The test that a margin is measured by, and the plane it is shown in. */
const TESTS: Readonly<Record<Lensed, { readonly date: string; readonly plane: Plane }>> = {
  a100: { date: TEST_DATES.oct2022, plane: 'link' },
  h20: { date: TEST_DATES.oct2023, plane: 'density' },
  'rtx-4090-d': { date: TEST_DATES.oct2023, plane: 'density' },
};

function windowOn(id: Lensed, { frame, in2022, in2023 }: Scope, { chip, tpp, density }: Sight): Window {
  const { wide, left, top, bottom } = frame;
  const tied = (
    size: Omit<Window, 'lead'>,
    fromX: number,
    fromY: number,
    corner: 'left' | 'right',
  ): Window => ({
    ...size,
    lead: line([
      [fromX, fromY],
      [corner === 'left' ? size.x : size.x + size.width, size.y],
    ]),
  });
  if (id === 'a100') {
    const x = in2022.link(OCT_2022.ioGBps);
    const y = in2022.y(OCT_2022.metric);
    const size = wide
      ? { x: x + 66, y: y + 46, width: 206, height: 98, at: 0.74 }
      : { x: x + 10, y: y + 23, width: 118, height: 74, at: 0.74 };
    const reach = wide ? REACH : 5;
    return tied(size, in2022.link(chip.linkGBps) + reach, in2022.y(tpp) + reach, 'left');
  }
  if (!wide) {
    const x = left + (id === 'h20' ? 6 : 116);
    return { x, y: top + 8, width: 106, height: 54, at: 0.4, lead: '' };
  }
  const x = in2023.density(density ?? 0);
  if (id === 'h20') {
    const size = { x: left + 10, y: bottom - 67, width: 196, height: 60, at: 0.38 };
    return tied(size, x - 13, in2023.y(tpp) + 13, 'right');
  }
  const edge = in2023.y(OCT_2023.a.tpp);
  return tied({ x: x + 30, y: edge + 66, width: 206, height: 66, at: 0.34 }, x + 14, edge + 18, 'left');
}

/** Half the side of the frame around what a window enlarges. */
const REACH = 12;

/** The margins, enlarged on their own true scale: a few pixels in the plot decide who is caught. */
export function lenses(scope: Scope): void {
  for (const id of LENSED) lens(scope, id);
}

function lens(scope: Scope, id: Lensed): void {
  const { frame, in2022, state, labels, say, chips } = scope;
  const { wide, shape } = frame;
  const p = scope.p.late;
  const { date, plane } = TESTS[id];
  const chip = chips.get(id)?.chip;
  if (!chip) return;
  const sight = see(chip, date);
  const shown = state.lenses.includes(id) && state.plane === plane && isOn(scope, id);
  const { x, y, width, height, at, lead } = windowOn(id, scope, sight);
  const { line: value, by } = margin(sight);
  const edge = y + height * at;
  const chipY = edge - Math.log2(sight.tpp / value) * doubling(frame) * frame.magnification;
  const key = (part: string): string => `lens-${id}-${part}`;

  p.path(key('lead'), lead || 'M0 0', { cls: 'lead', shown: shown && lead !== '' });
  // The H20 is framed by its letter, the game card stands in its notch.
  if (id === 'a100' && wide) {
    const [cx, cy] = [in2022.link(chip.linkGBps), in2022.y(sight.tpp)];
    p.rect(key('place'), cx - REACH, cy - REACH, 2 * REACH, 2 * REACH, { cls: 'frame thin', shown });
  }
  p.rect(key('ground'), x, y, width, height, { cls: 'lens', shown });
  const pattern = patternFill(shape, value === OCT_2023.b.tpp ? 'threads' : 'mesh');
  p.mark(key('net'), 'rect', { x, y, width, height: edge - y, fill: pattern }, { shown });
  p.rect(key('edge'), x, edge - 1.5, width, 3, { cls: 'edge', shown });
  p.rect(key('frame'), x, y, width, height, { cls: 'frame', shown });

  p.put(key('chip'), chipShape(sight.game, frame.chip), x + (wide ? 24 : 13), chipY, {
    cls: chipClass(sight),
    shown,
  });
  const bracket = x + (wide ? 45 : 26);
  p.path(
    key('bracket'),
    `${line([
      [bracket, edge],
      [bracket, chipY],
    ])}m-4 0h8`,
    { cls: 'bracket', shown },
  );
  const beside = by > 0 ? (edge + chipY) / 2 + 5 : edge + (wide ? 20 : 17);
  p.words(key('margin'), 'margin', bracket + (wide ? 11 : 7), beside, marginWords(scope, sight, wide), {
    shown,
  });

  // The strip on the far side of the line: its number, and what the window cannot show.
  const strip = by > 0 ? edge + (wide ? 17 : 14) : edge - (wide ? 7 : 5);
  p.words(key('line'), 'tick law', x + width - 6, strip, say.number(value), {
    anchor: 'end',
    cls: 'halo',
    shown,
  });
  if (wide) {
    const times = fill(labels.lens.times, { times: say.number(frame.magnification) });
    p.words(key('times'), 'tick', x + 8, strip, times, { cls: 'halo', shown });
  } else {
    const name = labels['short-names'][id] ?? nameOf(labels, sight);
    p.words(key('name'), 'margin', x + 6, strip, name, { shown: shown && lead === '' });
  }
}

/** "192 over (4%)"; without the share where there is no room. */
export function marginWords({ labels, say }: Scope, sight: Sight, withShare: boolean): string {
  const { by, share } = margin(sight);
  const words = labels.lens;
  const over = withShare ? words['over-share'] : words.over;
  const under = withShare ? words['under-share'] : words.under;
  return fill(by > 0 ? over : under, {
    n: say.number(Math.round(Math.abs(by))),
    share: say.share(share),
  });
}

import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { bounded } from './amounts.ts';
import { BLOCK_COLUMNS, blockTop, openSquare, squares, SMALL, type Block, type Frame } from './layout.ts';
import type { Scope } from './scope.ts';
import { standingOf } from './scope.ts';

/** A window beside the blocks, and the block that it enlarges. */
interface Window {
  readonly block: Exclude<Block, 'applications' | 'tens'>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many times it enlarges. */
  readonly times: number;
}

const POSITIONS_WINDOW: Window = { block: 'positions', x: 500, y: 262, width: 340, height: 164, times: 6 };
export const CHECKS_WINDOW: Window = { block: 'checks', x: 484, y: 232, width: 368, height: 226, times: 4 };
export const CHINA_WINDOW: Window = { block: 'china', x: 600, y: 208, width: 236, height: 252, times: 25 };

const INSET = 18;

/**
 * Blocks that are too small to be read at the picture's scale stand a second time, enlarged, in a window. A phone
 * has no room for it, and gives the numbers in its key.
 */
export function lenses(scope: Scope): void {
  if (!scope.frame.wide) return;
  positions(scope);
  checks(scope);
  china(scope);
}

/** A frame whose `block` stands at the window's foot, enlarged; what is drawn in it is the same drawing. */
function enlarged(frame: Frame, { block, x, y, times }: Window, rows: number, left = 0): Frame {
  const cell = frame.cell * times;
  return {
    ...frame,
    cell,
    seam: frame.seam * Math.min(times, 3),
    baseline: y + INSET + rows * cell,
    at: { ...frame.at, [block]: x + INSET + left },
  };
}

function open(scope: Scope, key: string, window: Window, count: number, shown: boolean): void {
  const { p, frame, labels, say } = scope;
  const { block, x, y, width, height, times } = window;
  const right = frame.at[block] + BLOCK_COLUMNS[block] * frame.cell + 1;
  const top = blockTop(frame, block, count);
  p.path(
    `${key}-sight`,
    `M${x} ${y}L${round(right)} ${round(top)}M${x} ${y + height}L${round(right)} ${frame.baseline}`,
    {
      cls: 'sight',
      shown,
    },
  );
  p.rect(`${key}-window`, x, y, width, height, { cls: 'window', shown });
  const enlargedBy = fill(labels.times, { n: say.number(times) });
  p.words(`${key}-times`, 'scale', x + INSET, y + height - 12, enlargedBy, { shown });
}

/** How many sat at the desk, and how many came: three beside each other. */
function positions(scope: Scope): void {
  const { p, frame, state, labels, say } = scope;
  const shown = standingOf(state, 'desk') === 'now';
  const window = POSITIONS_WINDOW;
  const before = state.counts['positions-then'];
  const after = state.counts['positions-now'];
  open(scope, 'positions', window, after.value, shown);
  const inside = enlarged(frame, window, 2);
  p.path('positions-large-then', squares(inside, 'positions', 0, before.value), {
    cls: 'counted seen',
    shown,
  });
  p.path('positions-large-now', squares(inside, 'positions', before.value, after.value), {
    cls: 'counted',
    shown,
  });
  const lines = [
    labels.positions.name,
    fill(labels.positions.then, { year: before.from, n: say.number(before.value) }),
    fill(labels.positions.now, { year: after.from, n: say.number(after.value) }),
  ];
  const x = window.x + INSET + BLOCK_COLUMNS.positions * inside.cell + 18;
  for (const [i, text] of lines.entries())
    p.words(`positions-line-${i}`, 'said', x, window.y + 48 + i * frame.leading, text, { shown });
  const { dollars } = state.funding;
  p.block(
    'funding',
    'said soft',
    window.x,
    window.y + window.height + 24,
    fill(labels.funding, { n: say.number(dollars) }),
    {
      room: window.width,
      lines: 2,
      leading: frame.leading,
      shown,
    },
  );
}

/** The checks of one year, and of the next; hollow are those after which nobody could vouch for the receiver. */
function checks(scope: Scope): void {
  const { p, frame, state, labels, say } = scope;
  const shown = standingOf(state, 'checks') === 'now';
  const window = CHECKS_WINDOW;
  const first = state.counts.checks;
  const { next } = state;
  open(scope, 'checks', window, first.value, shown);
  const inside = enlarged(frame, window, 4);
  const apart = BLOCK_COLUMNS.checks * inside.cell + 44;
  const beside = enlarged(frame, window, 4, apart);
  p.path('checks-large', squares(inside, 'checks', 0, first.value), { cls: 'counted', shown });
  p.path('checks-large-more', openSquare(inside, 'checks', first.value), { cls: 'more', shown });
  const vouched = next.value * (1 - next.unverified);
  p.path('next', squares(beside, 'checks', 0, vouched), { cls: 'counted', shown });
  p.path('next-hollow', squares(beside, 'checks', vouched, next.value), { cls: 'hollow', shown });
  const words = [
    [fill(labels.next.first, { year: first.from, n: bounded(scope, first.bound, say.number(first.value)) })],
    [
      fill(labels.next.then, { year: next.from, n: say.number(next.value) }),
      fill(labels.next.hollow, { share: say.share(next.unverified) }),
    ],
  ];
  for (const [i, lines] of words.entries())
    for (const [n, text] of lines.entries())
      p.words(
        `next-${i}-${n}`,
        'court',
        window.x + INSET + i * apart,
        inside.baseline + 20 + n * frame.leading,
        text,
        { shown },
      );
}

/** One small square, so large that the checks in it can be counted. */
function china(scope: Scope): void {
  const { p, frame, state, labels } = scope;
  const shown = standingOf(state, 'china') === 'now';
  const window = CHINA_WINDOW;
  const count = state.counts['checks-china'];
  open(scope, 'china', window, count.value, shown);
  const side = frame.cell * window.times;
  // A hundred in the square: ten rows of ten, each cell one check.
  const tiny: Frame = {
    ...frame,
    cell: side / 10,
    seam: 3,
    baseline: window.y + INSET + side,
    at: { ...frame.at, tens: window.x + INSET },
  };
  p.path('china-large', squares(tiny, 'tens', 0, count.value * SMALL), { cls: 'counted', shown });
  p.path('china-large-more', openSquare(tiny, 'tens', count.value * SMALL), { cls: 'more', shown });
  for (const [i, text] of labels.china.less.entries())
    p.words(`china-less-${i}`, 'court', window.x, window.y + window.height + 20 + i * frame.leading, text, {
      shown,
    });
}

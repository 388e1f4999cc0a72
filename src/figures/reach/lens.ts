import { fill } from '../../i18n/fill.ts';
import { round, type Shape } from '../scene.ts';
import { amount } from './amounts.ts';
import { BLOCK_COLUMNS, blockTop, openSquare, squares, SMALL, type Block, type Frame } from './layout.ts';
import { isNow, type Scope } from './scope.ts';

/** A pane beside the blocks, and the block that it enlarges. */
interface Lens {
  readonly block: Exclude<Block, 'tens'>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many times it enlarges. */
  readonly times: number;
}

const POSITIONS: Readonly<Record<Shape, Lens>> = {
  wide: { block: 'positions', x: 500, y: 286, width: 322, height: 164, times: 6 },
  narrow: { block: 'positions', x: 186, y: 72, width: 164, height: 98, times: 6 },
};
export const CHECKS: Lens = { block: 'checks', x: 484, y: 232, width: 368, height: 226, times: 4 };
export const CHINA: Lens = { block: 'china', x: 600, y: 208, width: 236, height: 252, times: 25 };

/** From the edge of a pane to what stands in it. */
const INSET = { wide: 18, narrow: 10 } as const;

/**
 * Blocks that are too small to be read at the picture's scale stand a second time, enlarged. A phone has room for
 * the first of them, without the lines of sight.
 */
export function lenses(scope: Scope): void {
  positions(scope);
  if (!scope.frame.wide) return;
  checks(scope);
  china(scope);
}

/** The frame in which `squares` draws a block enlarged, so many rows high, in the pane's upper left corner. */
function inside(
  frame: Frame,
  { block, x, y, times }: Lens,
  rows: number,
  { across = 0, down = 0 }: { readonly across?: number; readonly down?: number } = {},
): Frame {
  const cell = frame.cell * times;
  const inset = INSET[frame.shape];
  return {
    ...frame,
    cell,
    seam: frame.seam * Math.min(times, 3),
    baseline: y + inset + down + rows * cell,
    at: { ...frame.at, [block]: x + inset + across },
  };
}

/** The pane, and the lines of sight from the block that it enlarges. */
function pane(
  { p: { late: p }, frame, labels, say }: Scope,
  lens: Lens,
  count: number,
  shown: boolean,
): void {
  const { block, x, y, width, height, times } = lens;
  const right = round(frame.at[block] + BLOCK_COLUMNS[block] * frame.cell + 1);
  const top = round(blockTop(frame, block, count));
  const sight = `M${x} ${y}L${right} ${top}M${x} ${y + height}L${right} ${frame.baseline}`;
  p.path(`${block}-sight`, frame.wide ? sight : 'M0 0', { cls: 'sight', shown: shown && frame.wide });
  p.rect(`${block}-pane`, x, y, width, height, { cls: 'pane', shown });
  const enlarged = fill(labels.times, { n: say.number(times) });
  p.words(`${block}-times`, 'scale', x + INSET[frame.shape], y + height - (frame.wide ? 12 : 9), enlarged, {
    shown,
  });
}

/** How many there were at the desk, and how many came. */
function positions(scope: Scope): void {
  const {
    p: { late: p },
    frame,
    state,
    labels,
    say,
  } = scope;
  const { wide, shape, leading } = frame;
  const shown = isNow(scope, 'desk');
  const lens = POSITIONS[shape];
  const before = state.counts['positions-then'];
  const after = state.counts['positions-now'];
  pane(scope, lens, after.value, shown);
  const large = inside(frame, lens, 2, { down: wide ? 0 : 16 });
  const then = squares(large, 'positions', 0, before.value);
  const since = squares(large, 'positions', before.value, after.value);
  p.path('positions-large-then', then, { cls: 'counted seen', shown });
  p.path('positions-large-now', since, { cls: 'counted', shown });

  const { x, y } = lens;
  const beside = x + INSET[shape] + BLOCK_COLUMNS.positions * large.cell + (wide ? 18 : 9);
  const first = wide ? y + 65 : y + 48;
  const words = labels.positions;
  p.words(
    'positions-head',
    'said',
    wide ? beside : x + INSET[shape],
    wide ? first - leading : y + 20,
    words.name,
    {
      shown,
    },
  );
  for (const [i, { from, value }] of [before, after].entries()) {
    const text = fill(i === 0 ? words.then : words.now, { year: from, n: say.number(value) });
    p.words(`positions-line-${i}`, 'said', beside, first + i * leading, text, { shown });
  }
  const money = fill(labels.funding, { n: say.number(state.funding.dollars) });
  p.block('funding', 'said soft', x, y + lens.height + 24, wide ? money : '', {
    room: lens.width,
    lines: 2,
    leading,
    shown: shown && wide,
  });
}

/** The checks of one year, and of the next; hollow are those after which the receiver could not be confirmed. */
function checks(scope: Scope): void {
  const {
    p: { late: p },
    frame,
    state,
    labels,
    say,
  } = scope;
  const shown = isNow(scope, 'checks');
  const first = state.counts.checks;
  const { next } = state;
  pane(scope, CHECKS, first.value, shown);
  const large = inside(frame, CHECKS, 4);
  const apart = BLOCK_COLUMNS.checks * large.cell + 44;
  const beside = inside(frame, CHECKS, 4, { across: apart });
  const confirmed = next.value * (1 - next.unverified);
  p.path('checks-large', squares(large, 'checks', 0, first.value), { cls: 'counted', shown });
  p.path('checks-large-more', openSquare(large, 'checks', first.value), { cls: 'more', shown });
  p.path('next', squares(beside, 'checks', 0, confirmed), { cls: 'counted', shown });
  p.path('next-hollow', squares(beside, 'checks', confirmed, next.value), { cls: 'hollow', shown });

  const { x } = CHECKS;
  const caption = (key: string, across: number, line: number, text: string) =>
    p.words(key, 'court', x + INSET.wide + across, large.baseline + 20 + line * frame.leading, text, {
      shown,
    });
  caption('next-first', 0, 0, fill(labels.next.first, { year: first.from, n: amount(scope, first) }));
  caption('next-then', apart, 0, fill(labels.next.then, { year: next.from, n: amount(scope, next) }));
  caption('next-unverified', apart, 1, fill(labels.next.hollow, { share: say.share(next.unverified) }));
}

/** One small square, so large that the checks in it can be counted: ten rows of ten, each cell one check. */
function china(scope: Scope): void {
  const {
    p: { late: p },
    frame,
    state,
    labels,
  } = scope;
  const shown = isNow(scope, 'china');
  const { x, y, height, times } = CHINA;
  const { value } = state.counts['checks-china'];
  pane(scope, CHINA, value, shown);
  const side = frame.cell * times;
  const single: Frame = {
    ...frame,
    cell: side / BLOCK_COLUMNS.tens,
    seam: 3,
    baseline: y + INSET.wide + side,
    at: { ...frame.at, tens: x + INSET.wide },
  };
  p.path('china-large', squares(single, 'tens', 0, value * SMALL), { cls: 'counted', shown });
  p.path('china-large-more', openSquare(single, 'tens', value * SMALL), { cls: 'more', shown });
  for (const i of [0, 1]) {
    const text = labels.china.less[i] ?? '';
    p.words(`china-less-${i}`, 'court', x, y + height + 20 + i * frame.leading, text, { shown });
  }
}

import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { TOP_PER_HOUR } from './layout.ts';
import type { Scope } from './scope.ts';

/** Side of one chip's square: as high as its rent for an hour, where the chart is one hour long. */
const sideOf = ({ frame: { top, bottom }, state, reading }: Scope): number =>
  ((bottom - top) * reading.perHour) / TOP_PER_HOUR / state.machine.chips;

/** Where words stand beside the stack, and the bases of the sum and of what it is for. */
export function besideStack(scope: Scope): {
  readonly x: number;
  readonly sum: number;
  readonly what: number;
} {
  const { wide, right, top, bottom } = scope.frame;
  const up = (part: number): number => bottom - (bottom - top) * part;
  return { x: right - sideOf(scope) - (wide ? 16 : 10), sum: up(wide ? 0.512 : 0.435), what: up(0.467) };
}

/**
 * The chips of one hour: each a square as high as its rent, all of them as high as the machine's. On a longer
 * chart the stack shrinks into the corner, an hour among thousands.
 */
export function stack(scope: Scope): void {
  const { p, frame, state, labels, money, reading } = scope;
  const { wide, left, right, bottom, leading } = frame;
  const { chips } = state.machine;
  const shown = state['per-chip'];
  const side = sideOf(scope);
  const gap = wide ? 3 : 1.5;
  const [from, to] = [round(right - left - side + gap), round(right - left)];
  const squares = Array.from({ length: chips }, (_, i) => {
    const foot = round(-side * i - gap / 2);
    return `M${from} ${foot}H${to}V${round(foot - side + gap)}H${from}Z`;
  });
  p.travels.put('stack', squares.join(''), left, bottom, {
    cls: 'square',
    shown,
    turn: `scale(${round(1 / state.hours)})`,
  });

  const { x, what } = besideStack(scope);
  const words = wide ? labels.stack.one : [labels.stack.short];
  const price = money.exact(reading.perHour / chips);
  const foot = bottom - side * (wide ? 1.5 : 1.15);
  p.rect('one-lead', x + 4, foot - (wide ? 6 : 5), wide ? 10 : 5, 1, { cls: 'fine', shown });
  for (const i of [0, 1])
    p.words(`one-${i}`, 'remark strong', x, foot - 2 + i * leading, fill(words[i] ?? '', { price }), {
      anchor: 'end',
      shown,
    });
  // Narrow, there is no room between the lines for more than the sum.
  p.words('all', 'remark strong', x, what, labels.stack.all, { anchor: 'end', shown: shown && wide });
}

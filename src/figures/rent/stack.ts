import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { TOP_PER_HOUR } from './layout.ts';
import type { Scope } from './scope.ts';

/**
 * The chips of one hour: each a square as high as its rent, all of them as high as the machine's. On a longer
 * chart the stack shrinks into the corner, an hour among thousands.
 */
export function stack(scope: Scope): void {
  const { p, frame, state, labels, money, reading } = scope;
  const { wide, left, right, top, bottom, leading } = frame;
  const { chips } = state.machine;
  const shown = state['per-chip'];
  const side = ((bottom - top) * reading.perHour) / TOP_PER_HOUR / chips;
  const gap = wide ? 3 : 1.5;
  const width = right - left;
  const squares = Array.from({ length: chips }, (_, i) => {
    const foot = round(-side * i - gap / 2);
    return `M${round(width - side + gap)} ${foot}H${round(width)}V${round(foot - side + gap)}H${round(width - side + gap)}Z`;
  });
  p.travels.put('stack', squares.join(''), left, bottom, {
    cls: 'square',
    shown,
    turn: `scale(${round(1 / state.hours)})`,
  });

  const beside = right - side - (wide ? 16 : 10);
  const one = money.exact(reading.perHour / chips);
  const second = bottom - side * (wide ? 1.5 : 1.15);
  p.rect('one-lead', beside + 4, second - 0.5, wide ? 10 : 5, 1, { cls: 'fine', shown });
  const named = wide ? labels.stack.one : [labels.stack.short];
  for (const i of [0, 1])
    p.words(
      `one-${i}`,
      'remark strong',
      beside,
      second - 2 + i * leading,
      fill(named[i] ?? '', { price: one }),
      {
        anchor: 'end',
        shown,
      },
    );
  // Narrow, there is no room between the lines for more than the sum.
  p.words('all', 'remark strong', beside, bottom - (bottom - top) * 0.467, labels.stack.all, {
    anchor: 'end',
    shown: shown && wide,
  });
}

import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { PURCHASES } from './offers.ts';
import { machinePrice } from './reading.ts';
import type { Scope } from './scope.ts';

/** How many ticks there is room for; a chart that needs fewer leaves the others out. */
const COSTS = 8;
const HOURS = 6;

/**
 * Dollars up, with their lines. A tick gives way to a purchase that is named beside it; wide, also to one that
 * is named on its line.
 */
export function costAxis({ p, frame, scale, state, labels, money }: Scope): void {
  const { wide, left, right, top, clear } = frame;
  const named = state['purchases-on']
    .filter((id) => wide || (PURCHASES as readonly string[]).includes(id))
    .flatMap((id) => machinePrice(state, id) ?? [])
    .filter((price) => price <= scale.most)
    .map(scale.y);
  const gives = (cost: number): boolean =>
    named.some((other) => Math.abs(other - scale.y(cost)) < clear.cost);
  const grid = scale.costs
    .filter((cost) => cost > 0 && !gives(cost))
    .map((cost) => `M${left} ${round(scale.y(cost))}H${right}`);
  p.path('grid', grid.join(''), { cls: 'grid' });
  for (let i = 0; i < COSTS; i++) {
    const cost = scale.costs[i] ?? 0;
    p.words(`cost-${i}`, 'tick', left - 9, scale.y(cost) + 4.5, cost === 0 ? '0' : money.exact(cost), {
      anchor: 'end',
      shown: i < scale.costs.length && !gives(cost),
    });
  }
  p.words('cost', 'scale', left - 9, top - (wide ? 10 : 9), labels.cost, {
    anchor: 'end',
    shown: wide,
  });
}

/** Hours across. What is read stands among the ticks in ink, and those too near give way. */
export function hoursAxis(scope: Scope): void {
  const { p, frame, scale, state, labels, say, reading } = scope;
  const { wide, left, right, bottom, clear } = frame;
  const x = scale.x(reading.hours);
  const read = state.calendar !== 'none' && reading.inChart;
  const ticks = hourTicks(state.hours);
  const marks = ticks.map((hours) => `M${round(scale.x(hours))} ${bottom}v5`);
  p.path('hours-ticks', marks.join(''), { cls: 'ruler' });
  p.rect('hours-base', left, bottom - 0.8, right - left, 1.6, { cls: 'base' });
  for (let i = 0; i < HOURS; i++) {
    const hours = ticks[i] ?? 0;
    const at = scale.x(hours);
    p.words(`hours-${i}`, 'tick', at, frame.hours, hourWords(scope, hours), {
      anchor: 'mid',
      shown: i < ticks.length && !(read && Math.abs(at - x) < clear.hours),
    });
  }
  p.words('hours-read', 'tick hit', x, frame.hours, say.number(Math.round(reading.hours)), {
    anchor: 'mid',
    shown: read,
  });
  p.words('hours', 'scale', right + (wide ? 10 : 7), frame.hours, labels.hours[frame.shape], {
    shown: state.hours > 1,
  });
}

/** An hour in its quarters; more than that in even steps. */
function hourTicks(end: number): readonly number[] {
  if (end <= 1) return [0, 0.25, 0.5, 0.75, 1].map((part) => part * end);
  const rough = end / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.min(HOURS, Math.floor(end / step) + 1) }, (_, i) => i * step);
}

function hourWords({ state, labels, say }: Scope, hours: number): string {
  if (state.hours > 1 || hours === 0) return say.number(hours);
  const { minutes, hour } = labels['in-hour'];
  return hours === 1 ? hour : fill(minutes, { n: say.number(Math.round(hours * 60)) });
}

import { round } from '../../scene.ts';
import type { TimelinePen } from '../hands.ts';
import type { Labels } from '../schema.ts';
import { calendar } from '../ticks.ts';
import { dayNumber } from '../when.ts';
import { FRAME } from './frame.ts';
import type { Layout } from './layout.ts';

/** Names of months that can stand on the axis at once. */
const MONTHS = 12;

/** The true ruler with a tick for each dated mark, and the stretch of it that the axis enlarges. */
export function ruler(p: TimelinePen, { chron, time }: Layout, labels: Labels): void {
  const { left, right, ruler: y, lens } = FRAME;
  const [from, to] = time.stretch;
  const [a, b, c, d] = [time.even(from), time.even(to), time.along(to), time.along(from)].map(round);
  p.path('lens', `M${a} ${y + 1}H${b}L${c} ${lens}H${d}Z`, { cls: 'lens' });
  p.path('lens-sides', `M${a} ${y + 1}L${d} ${lens}M${b} ${y + 1}L${c} ${lens}`, { cls: 'lens-side' });
  p.rect('ruler', left, y, right - left, 1, { cls: 'ruler' });
  p.travels.rect('ruler-stretch', a!, y - 1.5, Math.max(b! - a!, 3), 4, { cls: 'ruler-stretch' });
  const days = new Set(
    chron.entries.flatMap(({ start, end }) => [start, end].map((one) => (one ? dayNumber(one.first) : 0))),
  );
  const ticks = [...days]
    .filter((day) => day > chron.origin)
    .toSorted((one, other) => one - other)
    .map((day) => `M${round(time.even(day))} ${y - 8}v6`);
  p.path('ruler-ticks', ticks.join(''), { cls: 'ruler-tick' });
  p.words('ruler-name', 'about', left - 8, y + 3, labels.ruler, { anchor: 'end' });
}

/** The axis that time is drawn on: grid lines and names of years, months where there is room. */
export function axis(p: TimelinePen, { chron, time, say }: Layout): void {
  const { left, right, axis: y, bottom } = FRAME;
  const base = y - 5;
  const { years, months } = calendar(chron, time, say, {
    of: (name) => p.letters.widthOf(name, 'year') + 6,
    inset: 2,
    month: [7, 34],
  });
  const named = months.filter((month) => month.named);
  for (const year of years) {
    p.travels.rect(`grid-${year.name}`, year.at, y + 1, 1, bottom - y - 1, { cls: 'grid' });
    p.travels.words(`year-${year.name}`, 'year', year.at + 4, base, year.name, { shown: year.named });
  }
  p.rect('axis', left, y, right - left, 1, { cls: 'axis' });
  const ticks = months.map(({ at: x, quarter }) => `M${round(x)} ${y}v${quarter ? 7 : 4}`);
  p.path('months', ticks.join('') || 'M0 0', { cls: 'month-tick', shown: ticks.length > 0 });
  for (let i = 0; i < MONTHS; i++) {
    const month = named[i];
    p.words(`month-${i + 1}`, 'month', (month?.at ?? right) + 4, base, month?.name ?? '');
  }
}

/** The last day of which anything was found. */
export function edge(p: TimelinePen, labels: Labels): void {
  const { right, axis: y, bottom } = FRAME;
  p.rect('edge', right, y - 19, 1.2, bottom - y + 19, { cls: 'edge' });
  for (const [i, words] of labels.edge.wide.entries())
    p.words(`edge-${i + 1}`, 'month', right + 5, y - 19 + i * 14, words);
}

import { round } from '../scene.ts';
import { fill } from '../../i18n/fill.ts';
import { calendarOf, nonstopUnit, unitOf, type Calendar } from './reading.ts';
import type { Scope } from './scope.ts';

/** How many words a ruler has room for. */
const WORDS = 9;

/**
 * The hours again in calendar time: one ruler for use without a pause, one for office hours. The same point
 * lies on all of them, years apart. A narrow picture has room for the one that is read.
 */
export function rulers(scope: Scope): void {
  const { frame, state, labels } = scope;
  const read = calendarOf(state);
  const kept: readonly Calendar[] = frame.wide
    ? [nonstopUnit(state), 'office']
    : [read ?? nonstopUnit(state)];
  for (const [i, calendar] of kept.entries()) ruler(scope, i, calendar, calendar === read);
  const { caption } = labels.calendars;
  scope.p.words('caption', 'scale', 8, frame.height - 9, caption[read ?? 'none'], {
    shown: !frame.wide && state.hours > 1,
  });
}

function ruler(scope: Scope, i: number, calendar: Calendar, isRead: boolean): void {
  const { p, frame, scale, state, labels, say, reading } = scope;
  const { wide, left, right, clear, leading } = frame;
  const { line, words } = frame.rulers[i] ?? { line: 0, words: 0 };
  const shown = state.hours > 24 && (wide || state.calendar !== 'none');
  const inUnit = unitOf(calendar, state);
  const end = state.hours / inUnit;
  const step = stepOf(calendar, end);
  const cls = isRead ? 'ruler read' : 'ruler';
  const small = !wide || end > 200 ? step : end > 40 ? 5 : 1;
  const ticks: string[] = [];
  for (let n = 0; n <= end; n += small) {
    const long = n % step === 0 ? 7 : 4;
    ticks.push(`M${round(scale.x(n * inUnit))} ${line}v${long}`);
  }
  p.path(`ruler-${i}`, `M${left} ${line}H${right}${ticks.join('')}`, { cls, shown });

  const x = scale.x(reading.hours);
  const readHere = shown && state.calendar !== 'none' && reading.inChart && (isRead || i === 0);
  const reach = isRead ? clear.ruler : clear.ruler - 6;
  for (let j = 0; j < WORDS; j++) {
    const n = j * step;
    const at = scale.x(n * inUnit);
    p.words(`ruler-${i}-${j}`, 'tick', at, words, say.number(n), {
      anchor: 'mid',
      shown: shown && n <= end && !(readHere && Math.abs(at - x) < reach),
    });
  }
  const here = units(scope, calendar, reading.hours);
  p.words(`ruler-${i}-read`, isRead ? 'tick read' : 'tick hit', x, words, here, {
    anchor: 'mid',
    shown: readHere,
  });

  const hand = isRead ? 'scale read' : 'scale';
  const { short } = labels.calendars;
  const named = wide ? labels.calendars[calendar] : [short[calendar === 'months' ? 'months' : 'years']];
  for (const n of [0, 1]) {
    const hours = calendar === 'office' ? state.week.hours : inUnit;
    const text = fill(named[n] ?? '', { hours: say.number(hours) });
    const y = wide ? line + 5 + n * leading : words;
    p.words(`ruler-${i}-name-${n}`, hand, right + (wide ? 10 : 7), y, text, { shown });
  }
}

/** Hours of use in the units of a calendar: whole months, years to a tenth. */
export function units({ state, say }: Scope, calendar: Calendar, hours: number): string {
  const n = hours / unitOf(calendar, state);
  return calendar === 'months' ? say.number(Math.round(n)) : say.fixed(n, 1);
}

function stepOf(calendar: Calendar, end: number): number {
  if (calendar === 'months') return end > 12 ? 6 : 3;
  return [1, 2, 5, 10, 20, 50, 100].find((step) => end / step < 6) ?? Math.ceil(end / 6);
}

/** How long some hours of use take, in words: "11 months", "2.3 years". */
export function timeWords(scope: Scope, calendar: Calendar, hours: number): string {
  const { labels } = scope;
  return fill(calendar === 'months' ? labels.months : labels.years, { n: units(scope, calendar, hours) });
}

/** From the point that is read down through the rulers, broken where words stand. */
export function dropLine({ p, frame, scale, state, reading }: Scope): void {
  const { wide, bottom, hours, rulers: kept } = frame;
  const x = scale.x(reading.hours) - 0.7;
  const shown = state.calendar !== 'none' && reading.inChart;
  const [first, second] = kept;
  const part = (key: string, from: number, to: number, is: boolean): void =>
    p.travels.rect(`drop-${key}`, x, from, 1.4, Math.max(to - from, 0.1), { cls: 'drop', shown: is });
  part('chart', scale.y(reading.dollars), bottom + (wide ? 7 : 4), shown);
  part('hours', hours + 3, (first?.line ?? hours) + 1, shown && wide);
  if (second) part('office', (first?.words ?? 0) + 4, second.line + 1, shown && state.calendar === 'office');
}

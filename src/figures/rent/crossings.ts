import { at } from '../pen.ts';
import { OTHER_PRICES, RENTS } from './offers.ts';
import { isOn } from './purchases.ts';
import { calendarOf, machinePrice, machineRent } from './reading.ts';
import { timeWords, units } from './rulers.ts';
import type { Scope } from './scope.ts';
import { breakEven } from './sums.ts';

/** Where rents have cost as much as buying: rings, and a dot for the one that is read. */
export function crossings(scope: Scope): void {
  otherRents(scope);
  otherPrices(scope);
  const { frame, scale, reading } = scope;
  ring(scope, 'read', scale.x(reading.hours), scale.y(reading.dollars), {
    cls: 'ring read',
    r: frame.wide ? 7 : 6,
    shown: reading.of === 'purchase' && reading.inChart,
  });
}

/** The purchase that is read, against the other rents that are on; each ring has its time in the calendar read. */
function otherRents(scope: Scope): void {
  const { p, frame, scale, state, reading } = scope;
  const { wide } = frame;
  const calendar = calendarOf(state) ?? 'nonstop';
  const price = 'purchase' in state.read ? machinePrice(state, state.read.purchase) : null;
  for (const id of RENTS) {
    const perHour = machineRent(state, id);
    const hours = breakEven(price ?? perHour, perHour);
    const other = id !== state.rent && state['rents-on'].includes(id);
    const shown = price !== null && other && hours <= state.hours && !state['left-out'];
    const [x, y] = [scale.x(hours), scale.y(price ?? 0)];
    ring(scope, id, x, y, { shown });
    // A steeper rent comes from below on the left, so that words are free above it.
    const steeper = perHour > reading.perHour;
    const [dx, dy] = steeper ? [-7, -8] : wide ? [4, 20] : [2, 17];
    p.late.words(`cross-${id}-time`, 'remark strong', x + dx, y + dy, units(scope, calendar, hours), {
      anchor: steeper ? 'end' : 'start',
      // Narrow, a ring beside the dot has no room for its words.
      shown: shown && (wide || Math.abs(x - scale.x(reading.hours)) > 30),
    });
  }
}

/** The rent that is read, against other prices of the same chips. */
function otherPrices(scope: Scope): void {
  const { p, frame, scale, state, reading } = scope;
  const calendar = calendarOf(state) ?? 'nonstop';
  for (const id of OTHER_PRICES) {
    const price = machinePrice(state, id) ?? reading.perHour;
    const hours = breakEven(price, reading.perHour);
    const shown = isOn(scope, id) && hours <= state.hours;
    const [x, y] = [scale.x(hours), scale.y(price)];
    ring(scope, id, x, y, { shown });
    const words = timeWords(scope, calendar, hours);
    p.late.words(`cross-${id}-time`, 'remark strong', x + 8, y + (frame.wide ? 19 : 15), words, { shown });
  }
}

/** Which way is the cheaper before and after the dot, on either side of the line that drops from it. */
export function cheaperSides({ p, frame, scale, state, labels, reading }: Scope): void {
  const x = scale.x(reading.hours);
  const shown = frame.wide && reading.of === 'purchase' && reading.inChart && state.calendar !== 'none';
  const { before, after } = labels.cheaper;
  const y = frame.bottom - 10;
  p.late.words('cheaper-before', 'remark', x - 10, y, before, { anchor: 'end', shown });
  p.late.words('cheaper-after', 'remark', x + 10, y, after, { shown });
}

interface Ring {
  readonly shown: boolean;
  readonly cls?: string;
  readonly r?: number;
}

function ring({ p, frame }: Scope, id: string, x: number, y: number, { shown, cls = 'ring', r }: Ring): void {
  const attrs = { r: r ?? (frame.wide ? 4.5 : 4), transform: at(x, y) };
  p.travels.mark(`cross-${id}`, 'circle', attrs, { cls, shown });
}

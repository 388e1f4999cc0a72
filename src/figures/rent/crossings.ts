import { fill } from '../../i18n/fill.ts';
import { TOP_PER_HOUR } from './layout.ts';
import { OTHER_PRICES, RENTS } from './offers.ts';
import { calendarOf, machinePrice, machineRent, unitOf } from './reading.ts';
import { isOn } from './purchases.ts';
import { timeWords } from './rulers.ts';
import type { Scope } from './scope.ts';
import { breakEven } from './sums.ts';

/** Where rents have cost as much as buying: rings, and a dot for the one that is read. */
export function crossings(scope: Scope): void {
  const { p, frame, scale, state, reading } = scope;
  const { wide, left, bottom } = frame;
  const bought = 'purchase' in state.read ? machinePrice(state, state.read.purchase) : null;
  const ring = wide ? 4.5 : 4;

  for (const id of RENTS) {
    const perHour = machineRent(state, id);
    const hours = breakEven(bought ?? perHour, perHour);
    const shown =
      bought !== null &&
      id !== state.rent &&
      state['rents-on'].includes(id) &&
      !state['left-out'] &&
      hours <= state.hours;
    const steeper = perHour > reading.perHour;
    const x = bought === null ? left : scale.x(hours);
    const y = bought === null ? bottom : scale.y(bought);
    mark(scope, id, x, y, ring, 'ring', shown);
    p.late.words(
      `cross-${id}-time`,
      'remark strong',
      x + (steeper ? -7 : wide ? 4 : 2),
      y + (steeper ? -8 : wide ? 20 : 17),
      unitWords(scope, hours),
      {
        anchor: steeper ? 'end' : 'start',
        // Narrow, a ring beside the dot has no room for its words.
        shown: shown && (wide || Math.abs(x - scale.x(reading.hours)) > 30),
      },
    );
  }
  for (const id of OTHER_PRICES) {
    const price = machinePrice(state, id);
    const hours = breakEven(price ?? 1, reading.perHour);
    const shown = isOn(scope, id) && hours <= state.hours;
    const x = price === null ? left : scale.x(hours);
    const y = price === null ? bottom : scale.y(price);
    mark(scope, id, x, y, ring, 'ring', shown);
    p.late.words(`cross-${id}-time`, 'remark strong', x + 8, y + (wide ? 19 : 15), longWords(scope, hours), {
      shown,
    });
  }
  const shown = reading.of === 'purchase' && reading.inChart;
  mark(scope, 'read', scale.x(reading.hours), scale.y(reading.dollars), wide ? 7 : 6, 'ring read', shown);
}

function mark({ p }: Scope, id: string, x: number, y: number, r: number, cls: string, shown: boolean): void {
  p.travels.mark(`cross-${id}`, 'circle', { cx: x, cy: y, r }, { cls, shown });
}

const unitWords = ({ state, say }: Scope, hours: number): string => {
  const calendar = calendarOf(state) ?? 'nonstop';
  const n = hours / unitOf(calendar, state);
  return calendar === 'months' ? say.number(Math.round(n)) : say.fixed(n, 1);
};

const longWords = (scope: Scope, hours: number): string =>
  fill(calendarOf(scope.state) === 'months' ? scope.labels.months : scope.labels.years, {
    n: unitWords(scope, hours),
  });

/** The one big number of the picture: what is paid, or how long it takes. */
export function bigNumber(scope: Scope): void {
  const { p, frame, scale, state, money, reading } = scope;
  const { wide, right, bottom, top } = frame;
  const x = scale.x(reading.hours);
  const y = scale.y(reading.dollars);
  const calendar = calendarOf(state);

  const crowded = !wide && state['rents-on'].length > 2;
  const time = reading.of === 'purchase' && calendar ? timeWords(scope, calendar) : '';
  p.late.words(
    'big-time',
    'big time',
    x + (wide ? 12 : 8),
    crowded ? bottom - 10 : y + (wide ? 29 : 21),
    time,
    {
      shown: reading.inChart,
    },
  );

  const ofHour = state['per-chip'];
  const side = ((bottom - top) * reading.perHour) / TOP_PER_HOUR / state.machine.chips;
  const sum = reading.of === 'purchase' ? '' : money.rough(reading.dollars);
  p.late.words(
    'big-sum',
    // Narrow, between two lines of rent, there is room for the smaller hand.
    ofHour && !wide ? 'big time' : 'big',
    ofHour ? right - side - (wide ? 16 : 10) : x - (wide ? 16 : 8),
    ofHour ? bottom - (bottom - top) * (wide ? 0.512 : 0.435) : y - (wide ? 9 : 7),
    sum,
    { anchor: 'end', shown: reading.inChart },
  );
}

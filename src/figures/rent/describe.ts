import { fill } from '../../i18n/fill.ts';
import { higher, higherWords } from './above.ts';
import { bandValues } from './key.ts';
import { calendarOf, machinePrice, machineRent, offer } from './reading.ts';
import { timeWords } from './rulers.ts';
import { clusterWords, estimated, runCost } from './runs.ts';
import type { Scope } from './scope.ts';
import { breakEven, perChip } from './sums.ts';

/** The picture in sentences: its two scales, every price on them with its day, and what is read. */
export function describe(scope: Scope): string {
  const { state, labels, say, money, scale, dated } = scope;
  const { desc, names } = labels;
  const { chips } = state.machine;
  const rents = state['rents-on'].flatMap((id) => offer(state.rents, id) ?? []);
  const bought = state['purchases-on'].flatMap((id) => offer(state.purchases, id) ?? []);
  return [
    fill(desc.scale, {
      chips: say.number(chips),
      hours: say.number(state.hours),
      most: money.exact(scale.most),
    }),
    ...rents.map((rent) =>
      fill(state['per-chip'] ? desc['rent-chip'] : desc.rent, {
        name: names[rent.id] ?? '',
        date: dated(rent.since),
        price: money.given(machineRent(state, rent.id), rent.about),
        one: money.exact(perChip(rent, chips)),
      }),
    ),
    ...bought.map(({ id, since, about }) =>
      fill(desc.purchase, {
        name: names[id] ?? '',
        date: dated(since),
        price: money.given(machinePrice(state, id) ?? 0, about),
      }),
    ),
    ...higher(scope).map((one) => higherWords(scope, one, 'wide') + '.'),
    ...read(scope),
    ...trained(scope),
    ...leftOut(scope),
  ].join(' ');
}

function read(scope: Scope): string[] {
  const { state, labels, say, money, reading } = scope;
  const { desc, names } = labels;
  if (!('purchase' in state.read))
    return [
      fill(desc.paid, {
        name: names[state.rent] ?? '',
        hours: say.number(Math.round(reading.hours)),
        sum: money.rough(reading.dollars),
      }),
    ];
  const price = machinePrice(state, state.read.purchase) ?? 0;
  const after = state['rents-on'].map((id) => {
    const hours = breakEven(price, machineRent(state, id));
    return fill(desc.after, {
      rent: names[id] ?? '',
      hours: say.number(Math.round(hours)),
      time: timeWords(scope, calendarOf(state) ?? 'nonstop', hours),
    });
  });
  return [
    fill(desc.crossing, {
      bought: names[state.read.purchase] ?? '',
      after: say.list(after),
      calendar: fill(state.calendar === 'office' ? desc.office : desc.nonstop, {
        week: say.number(state.week.hours),
      }),
    }),
  ];
}

function trained(scope: Scope): string[] {
  const { state, labels, say, money } = scope;
  if (!state['runs-on']) return [];
  const { desc, names } = labels;
  const [from, to] = state.estimate.used.map((used) =>
    money.rough(runCost(scope, estimated(scope, used)).dollars),
  );
  const side = clusterWords(scope);
  return [
    ...state.runs.map((run) =>
      fill(desc.run, {
        name: names[run.id] ?? '',
        hours: say.number(run['chip-hours']),
        sum: money.rough(runCost(scope, run['chip-hours']).dollars),
      }),
    ),
    fill(desc.estimate, { from: from ?? '', to: to ?? '', ...bandValues(scope) }),
    ...(side ? [fill(desc.cluster, side)] : []),
  ];
}

function leftOut({ state, labels, say, licence }: Scope): string[] {
  if (!state['left-out']) return [];
  const { owning, training, cheaper } = labels['left-out'];
  return [
    ...[owning, training, cheaper].map(({ what, effect }) => `${what}: ${effect}.`),
    ...(licence?.buying === 'stopped'
      ? [fill(labels.desc.stopped, { date: say.month(licence.since ?? state.asked?.date ?? '', 'long') })]
      : []),
    ...(licence?.renting === 'gap' ? [labels.desc.gap] : []),
  ];
}

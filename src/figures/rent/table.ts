import { fill } from '../../i18n/fill.ts';
import type { FigureTable } from '../scene.ts';
import { machineRent, unitOf } from './reading.ts';
import { estimated, runCost } from './runs.ts';
import type { Offer } from './schema.ts';
import type { Scope } from './scope.ts';
import { breakEven, perChip, perMachine, rentAfter } from './sums.ts';

/** The same numbers as rows, and those that the picture has no room for. Each state's table is about its own. */
export function table(scope: Scope): FigureTable {
  const { state, labels } = scope;
  const { head, rows } = state['left-out']
    ? leftOut(scope)
    : state['runs-on']
      ? trained(scope)
      : 'purchase' in state.read
        ? crossed(scope)
        : offered(scope);
  return { caption: fill(labels.table.caption, { title: labels.states[state.id]?.title ?? '' }), head, rows };
}

type Body = Omit<FigureTable, 'caption'>;

/** Every rent, for the machine and for one chip, and how many times that of the rent that is read. */
function offered({ state, labels, say, money, dated }: Scope): Body {
  const { head } = labels.table;
  const { chips } = state.machine;
  const read = machineRent(state, state.rent);
  return {
    head: [head.offer, head.date, head.machine, head.chip, head.times],
    rows: state.rents.map((rent) => [
      labels.names[rent.id] ?? '',
      dated(rent.since),
      money.given(perMachine(rent, chips), rent.about),
      money.given(perChip(rent, chips), rent.about),
      say.number(perMachine(rent, chips) / read),
    ]),
  };
}

/** Where each purchase meets each rent: in hours, and in years of both calendars. */
function crossed({ state, labels, say, money, dated }: Scope): Body {
  const { head } = labels.table;
  const { chips } = state.machine;
  const rents =
    state['rents-on'].length > 1 ? state.rents : state.rents.filter(({ id }) => id === state.rent);
  const named = ({ id, since }: Offer): string => `${labels.names[id] ?? ''} (${dated(since)})`;
  return {
    head: [
      head.bought,
      head.price,
      head.rent,
      head.hours,
      head.nonstop,
      fill(head.office, { hours: say.number(state.week.hours) }),
    ],
    rows: state.purchases
      .filter(({ id }) => state['purchases-on'].includes(id))
      .flatMap((bought) =>
        rents.map((rent) => {
          const price = perMachine(bought, chips);
          const hours = breakEven(price, perMachine(rent, chips));
          return [
            named(bought),
            money.given(price, bought.about),
            named(rent),
            say.number(Math.round(hours)),
            say.number(hours / unitOf('nonstop', state)),
            rent['every-hour'] ? labels.table['every-hour'] : say.fixed(hours / unitOf('office', state), 1),
          ];
        }),
      ),
  };
}

/** Every training run, at the rent that is read and at the dearest. */
function trained(scope: Scope): Body {
  const { state, labels, say, money } = scope;
  const { head, used, impossible } = labels.table;
  const { chips } = state.machine;
  const dearest = state.rents.toSorted((a, b) => perMachine(b, chips) - perMachine(a, chips))[0];
  const row = (name: string, hours: number): string[] => [
    name,
    say.number(Math.round(hours)),
    money.rough(runCost(scope, hours).dollars),
    dearest ? money.rough(rentAfter(perChip(dearest, chips), hours)) : '',
  ];
  const shares = [...state.estimate['in-table'], ...state.estimate.used].toSorted((a, b) => b - a);
  return {
    head: [
      head.run,
      head['chip-hours'],
      fill(head.cost, { name: labels.names[state.rent] ?? '' }),
      fill(head.cost, { name: labels.names[dearest?.id ?? ''] ?? '' }),
    ],
    rows: [
      ...state.runs.map((run) => row(labels.names[run.id] ?? '', run['chip-hours'])),
      ...shares.map((share) =>
        row(fill(share === 1 ? impossible : used, { used: say.share(share) }), estimated(scope, share)),
      ),
    ],
  };
}

/** What no line shows: what the law says of each way, and what would move the lines. */
function leftOut({ state, labels, say, licence }: Scope): Body {
  const { head, buying, renting, outcomes } = labels.table;
  const { owning, training, cheaper } = labels['left-out'];
  const date = state.asked ? say.day(state.asked.date, 'long') : '';
  return {
    head: [head.way, head.verdict],
    rows: [
      ...(licence
        ? [
            [fill(buying, { date }), outcomes[licence.buying]],
            [fill(renting, { date }), outcomes[licence.renting]],
          ]
        : []),
      ...[owning, training, cheaper].map(({ what, effect }) => [what, effect]),
    ],
  };
}

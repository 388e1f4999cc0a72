import { fill } from '../../i18n/fill.ts';
import type { Status } from '../../content/statuses.ts';
import { amount, bounded, money } from './amounts.ts';
import { caseWords } from './court.ts';
import type { Aside, Case, Labels, Quantity, Subject } from './schema.ts';
import type { Matter } from './scope.ts';

/** One thing that is known, or looked for and not found: with its period, its status and where it comes from. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly period: string;
  readonly status: string;
  readonly source: string;
}

interface Said {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status: Status;
  readonly claim: string;
}

/** What a state is about, row by row. */
export const rowsOf = (matter: Matter): readonly Row[] => OWN[matter.state.subject](matter);

/** What belongs to it and has no place in the picture. */
export const asidesOf = (matter: Matter): readonly Row[] =>
  matter.state.also
    .filter(({ subject }) => subject === matter.state.subject)
    .map((one) => asideRow(matter, one));

const OWN: Readonly<Record<Subject, (matter: Matter) => readonly Row[]>> = {
  desk: (m) => [
    ...(['applications-then', 'applications-now', 'positions-then', 'positions-now'] as const).map((id) =>
      counted(m, id, m.state.counts[id]),
    ),
    row(m, m.labels.table.rows.funding, money(m, m.state.funding.dollars), m.state.funding),
  ],
  checks: (m) => {
    const { counts, countries, next } = m.state;
    return [
      counted(m, 'checks', counts.checks),
      counted(m, 'countries', countries),
      counted(m, 'next', next),
      row(m, m.labels.table.rows.unverified, m.say.share(next.unverified), next),
    ];
  },
  china: (m) => {
    const { unscheduled, counts } = m.state;
    const months = fill(m.labels.table.months, { n: amount(m, unscheduled) });
    return [
      counted(m, 'checks-china', counts['checks-china']),
      row(m, m.labels.table.rows.unscheduled, months, unscheduled),
    ];
  },
  estimate: (m) => {
    const { estimate } = m.state;
    const { rows, 'open-range': open } = m.labels.table;
    return [
      row(m, rows.estimate, fill(open, { low: m.say.number(estimate.low) }), estimate),
      row(m, rows['estimate-middle'], m.say.number(estimate.middle), estimate),
    ];
  },
  court: (m) => [
    ...m.state.cases.map((one, i) => caseRow(m, one, i)),
    ...m.state.settlements.map((one) => row(m, m.labels.table.rows.settlement, money(m, one.dollars), one)),
  ],
  gap: (m) => {
    const { rows, model } = m.labels.table;
    const verdict = (what: string, outcome: keyof Labels['outcomes']): Row => ({
      ...row(m, what, m.labels.outcomes[outcome], { from: m.state.date, status: 'worked-out', claim: '' }),
      source: model,
    });
    return [verdict(rows.rent, m.verdicts.rent), verdict(rows.smuggling, m.verdicts.smuggling)];
  },
};

const counted = (m: Matter, id: keyof Labels['table']['rows'], quantity: Quantity): Row =>
  row(m, m.labels.table.rows[id], amount(m, quantity), quantity);

function caseRow(m: Matter, one: Case, i: number): Row {
  const { sum, who } = caseWords(m, one, 'wide');
  const what = `${m.labels.table.rows.case} ${m.say.number(i + 1)}`;
  return row(m, what, `${sum}. ${who}`, { ...one, claim: one.claims[0] ?? '' });
}

function asideRow(m: Matter, one: Aside): Row {
  return row(m, m.labels.table.also[one.id] ?? '', asideValue(m, one), one);
}

function asideValue(m: Matter, { value, dollars, share, bound }: Aside): string {
  const { 'not-found': notFound, range } = m.labels.table;
  if (bound === 'not-found') return notFound;
  if (Array.isArray(share)) return fill(range, { low: m.say.share(share[0]), high: m.say.share(share[1]) });
  if (share !== undefined) return bounded(m, bound, m.say.share(share));
  if (dollars !== undefined) return money(m, dollars, bound);
  return value === undefined ? '' : bounded(m, bound, m.say.number(value));
}

function row(m: Matter, what: string, value: string, { from, to, status, claim }: Said): Row {
  const { statuses, sources } = m.labels.table;
  return {
    what,
    value,
    period: periodOf(m, from, to),
    status: statuses[status],
    source: sources[claim] ?? '',
  };
}

function periodOf({ labels, say }: Matter, from?: string, to?: string): string {
  const { span, until } = labels.table;
  if (to === undefined) return from === undefined ? '' : say.roughDay(from);
  const end = say.roughDay(to);
  return from === undefined ? fill(until, { to: end }) : fill(span, { from: say.roughDay(from), to: end });
}

import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Verdict } from '../../law/types.ts';
import type { FigureTable } from '../scene.ts';
import { handsOn, passageOf } from './answers.ts';
import type { Matter } from './drawing.ts';
import { reportsOf, statementsOf, type ReportId } from './reports.ts';
import { BODIES, type Labels } from './schema.ts';
import { companiesOf, ofListing, saidOf, shortOf, verdictWords } from './words.ts';

/** The names on the list, where the picture is about them; else the routes and where each thing ends. */
export function tableOf(matter: Matter): FigureTable {
  if (matter.state.names === 'told') return namesTable(matter);
  return reportsOf(matter.state).length > 0 ? reportsTable(matter) : routesTable(matter);
}

function namesTable(matter: Matter): FigureTable {
  const { state, labels } = matter;
  const { date, document, bodies: counts } = state.listing;
  const { names, kinds, bodies } = labels.table;
  const say = speech(labels.lang);
  const since = say.day(date, 'long');
  return {
    caption: ofListing(matter, names.caption),
    head: [names.name, names.count, names.kind, names.date, names.document, names.reply],
    rows: [
      ...companiesOf(matter).map(({ id, reply }) => [
        labels.companies[id]?.full ?? id,
        say.number(1),
        kinds.company,
        since,
        document,
        labels.replies[reply],
      ]),
      ...BODIES.map((b) => [bodies[b], say.number(counts[b]), kinds.body, since, document, bodies.reply]),
    ],
  };
}

type Route = keyof Labels['table']['route'];

function routesTable({ state, labels, answers }: Matter): FigureTable {
  const { routes, route, at, rests, none } = labels.table;
  /** A row: a thing that is stopped stays at `from`, one that passes ends at `to`. */
  const row = (id: Route, verdict: Verdict, from: string, to: string): string[] => {
    const end = { stopped: from, passes: to, open: at.open }[passageOf(verdict.outcome)];
    return [route[id], end, end, end, verdictWords(labels, verdict), rests[id], none, none];
  };
  const rows = state.rows.sale ? [row('sale', answers.sale, at.seller, at.listed)] : [];
  // BIS: a branch is the listed firm itself, so the law's answer to a sale is its answer to this one.
  if (state.beside === 'family') rows.push(row('branch', answers.sale, at.seller, at.listed));
  if (state.rows.subsidiary)
    rows.push(
      row('own', answers.own, at.seller, at.subsidiary),
      row('sister', answers.sister, at.seller, at.sister),
    );
  if (handsOn(state, answers)) rows.push(row('on', answers.on, at.subsidiary, at.listed));
  return {
    caption: fill(routes.caption, { day: speech(labels.lang).day(state.date, 'long') }),
    head: [...routeHead(labels), routes.evidence, routes.reply, routes.missing],
    rows,
  };
}

const routeHead = ({ table: { routes }, things }: Labels): string[] => [
  routes.route,
  things.chip.name,
  things.ownership.name,
  things.use.name,
  routes.answer,
];

/** What is reported, a row for each firm: where each thing ends, what the law says, and who said what. */
function reportsTable(matter: Matter): FigureTable {
  const { state, labels, answers } = matter;
  const { routes } = labels.table;
  const { rent, 'next-door': door } = state.reports;
  const to = (id: ReportId): string => (id === 'next-door' ? door?.to : rent?.to) ?? '';
  const said: Readonly<Record<ReportId, string>> = {
    cloud: verdictWords(labels, answers.rent),
    centre: verdictWords(labels, answers.rent),
    'next-door': doorSays(matter),
    shelf: routes.unasked,
  };
  return {
    caption: fill(routes.reported, { day: speech(labels.lang).day(state.date, 'long') }),
    head: [...routeHead(labels), routes.evidence, routes.second, routes.missing, routes.later],
    rows: reportsOf(state).map((id) => {
      const { route, chip, ownership, use } = labels.reports[id];
      const statements = statementsOf(matter, id).map(({ head, text }) => `${head}: ${text}`);
      const company = shortOf(labels, to(id));
      return [fill(route, { company }), chip, ownership, fill(use, { company }), said[id], ...statements];
    }),
  };
}

/** What the law says of goods bought next door: of ordinary ones, and of the chip that it names. */
function doorSays({ state, labels, answers }: Matter): string {
  const { own, other } = labels['next-door'];
  const chip = state.reports['next-door']?.['other-chip'] ?? state.chip;
  const ofChip = saidOf(labels, fill(other, { chip: labels.chips[chip] ?? chip }), answers.other.outcome);
  return `${saidOf(labels, own, answers.own.outcome)}. ${ofChip}`;
}

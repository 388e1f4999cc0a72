import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Verdict } from '../../law/types.ts';
import type { FigureTable } from '../scene.ts';
import { handsOn, passageOf } from './answers.ts';
import type { Matter } from './drawing.ts';
import { BODIES, DOCUMENT, LISTED_ON, REPLY_OF } from './listing.ts';
import type { Labels } from './schema.ts';
import { companiesOf, ofListing, verdictWords } from './words.ts';

/** The names on the list, where the picture is about them; else the routes and where each thing ends. */
export const tableOf = (matter: Matter): FigureTable =>
  matter.state.names === 'told' ? namesTable(matter) : routesTable(matter);

function namesTable({ labels }: Matter): FigureTable {
  const { names, kinds, bodies } = labels.table;
  const say = speech(labels.lang);
  const since = say.day(LISTED_ON, 'long');
  return {
    caption: ofListing(labels, names.caption),
    head: [names.name, names.count, names.kind, names.date, names.document, names.reply],
    rows: [
      ...companiesOf(labels).map((c) => [
        labels.companies[c].full,
        say.number(1),
        kinds.company,
        since,
        DOCUMENT,
        labels.replies[REPLY_OF[c]],
      ]),
      ...(['bureau', 'local', 'institute'] as const).map((b) => [
        bodies[b],
        say.number(BODIES[b]),
        kinds.body,
        since,
        DOCUMENT,
        bodies.reply,
      ]),
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
  const things = labels.things;
  return {
    caption: fill(routes.caption, { day: speech(labels.lang).day(state.date, 'long') }),
    head: [
      routes.route,
      things.chip.name,
      things.ownership.name,
      things.use.name,
      routes.answer,
      routes.evidence,
      routes.reply,
      routes.missing,
    ],
    rows,
  };
}

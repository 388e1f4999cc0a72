import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import { ROUTES, NUMBERS, STATIONS, type RowId } from './nets.ts';
import { netName } from './net-words.ts';
import { readNets, readRows, type Row, type Standing, type Strand } from './read.ts';
import { OUTCOMES, type Labels, type State } from './schema.ts';

/** What the picture shows, in sentences: for who cannot see it, and for search. */
export function describe(law: Law, state: State, labels: Labels): string {
  const { desc } = labels;
  const say = speech(labels.lang);
  if (state.scene === 'hall') return desc.hall;
  if (state.scene === 'sources') return desc.sources;
  if (state.scene === 'routes')
    return fill(desc.routes, {
      list: say.list(ROUTES.map((id) => called(id, labels))),
    });

  const rows = readRows(law, state);
  const nets = readNets(law, state, rows);
  const up = say.list(nets.filter((n) => n.status === 'in-force').map((n) => netName(n, labels)));
  const sentences = [fill(desc.nets, { date: say.day(state.date, 'long'), list: up })];
  for (const outcome of OUTCOMES) {
    const here = rows.filter((r) => r.own.verdict.outcome === outcome);
    if (here.length === 0) continue;
    const named = here.map((r) =>
      outcome === 'stopped' ? stoppedAt(r, nets, labels) : called(r.id, labels),
    );
    sentences.push(fill(desc[outcome], { n: String(here.length), list: say.list(named) }));
  }
  for (const row of rows) {
    if (!row.branch) continue;
    sentences.push(
      fill(desc.fork, {
        route: called(row.id, labels),
        list: say.list([answer(row.branch, labels), answer(row.through, labels)]),
      }),
    );
  }
  return sentences.join(' ');
}

/** A row as it is called in running words, with its sign. */
export const called = (id: RowId, labels: Labels): string => `${NUMBERS[id]}: ${labels.routes[id]}`;

const answer = (s: Strand, labels: Labels): string =>
  `${labels.branches[s.name] ?? ''} (${labels.verdicts[s.verdict.outcome]})`;

function stoppedAt(row: Row, nets: readonly Standing[], labels: Labels): string {
  const station = row.own.end === null ? undefined : STATIONS[row.own.end];
  if (!station) return called(row.id, labels);
  const net = nets.find((n) => n.id === station.id);
  const where = net ? netName(net, labels) : labels.letters[station.id as keyof Labels['letters']];
  return `${called(row.id, labels)} (${where})`;
}

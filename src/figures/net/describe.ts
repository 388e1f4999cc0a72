import { fill, longDay } from './dates.ts';
import { ROUTES, SIGNS, STATIONS, type RowId } from './nets.ts';
import { readNets, readRows, type NetData, type Row, type Strand } from './read.ts';
import { OUTCOMES, type Labels, type State } from './schema.ts';

/** What the picture shows, in sentences: for who cannot see it, and for search. */
export function describe(data: NetData, state: State, labels: Labels): string {
  const { desc } = labels;
  if (state.scene === 'hall') return desc.hall;
  if (state.scene === 'sources') return desc.sources;
  if (state.scene === 'routes')
    return fill(desc.routes, {
      list: list(
        ROUTES.map((id) => `${SIGNS[id]} ${labels.routes[id]}`),
        labels,
      ),
    });

  const rows = readRows(data, state);
  const up = readNets(data, state, rows).filter((n) => n.status === 'in-force');
  const nets = list(
    up.map((n) => netName(n.id, labels)),
    labels,
  );
  const sentences = [fill(desc.nets, { date: longDay(state.date, labels.lang), list: nets })];
  for (const outcome of OUTCOMES) {
    const here = rows.filter((r) => r.own.verdict.outcome === outcome);
    if (here.length === 0) continue;
    const named = here.map((r) => (outcome === 'stopped' ? stoppedAt(r, labels) : called(r.id, labels)));
    sentences.push(fill(desc[outcome], { n: String(here.length), list: list(named, labels) }));
  }
  for (const row of rows) {
    if (!row.branch) continue;
    sentences.push(
      fill(desc.fork, {
        route: called(row.id, labels),
        list: list([answer(row.branch, labels), answer(row.through, labels)], labels),
      }),
    );
  }
  return sentences.join(' ');
}

/** A net's name in running words. */
export const netName = (id: keyof Labels['nets'], labels: Labels): string => labels.nets[id].narrow.join(' ');

const called = (id: RowId, labels: Labels): string => `${SIGNS[id]} ${labels.routes[id]}`;

const answer = (s: Strand, labels: Labels): string =>
  `${labels.branches[s.name] ?? ''} (${labels.verdicts[s.verdict.outcome]})`;

function stoppedAt(row: Row, labels: Labels): string {
  const station = row.own.end === null ? undefined : STATIONS[row.own.end];
  if (!station) return called(row.id, labels);
  const where = station.letter
    ? labels.letters[station.id as keyof Labels['letters']]
    : netName(station.id as keyof Labels['nets'], labels);
  return `${called(row.id, labels)} (${where})`;
}

export function list(items: readonly string[], { desc }: Labels): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${desc.and} ${items.at(-1)}`;
}

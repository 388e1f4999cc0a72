import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import type { FigureTable } from '../scene.ts';
import { called } from './describe.ts';
import { HEARD } from './hour-wide.ts';
import { netName } from './net-words.ts';
import { GROUPS, STATIONS } from './nets.ts';
import { readNets, readRows, type Row, type Strand } from './read.ts';
import type { Labels, State } from './schema.ts';

/** The same content as the picture: a row for each row, a column for each net, and what comes of it. */
export function table(law: Law, state: State, labels: Labels): FigureTable {
  const words = labels.table;
  const caption = labels.states[state.id]?.title ?? words.caption;
  if (state.scene === 'hall') {
    const { hall } = labels;
    return {
      caption,
      head: [words.what, words.where],
      rows: [
        [hall.chips, hall.place],
        [hall.goes, hall.customer],
        [hall.price, `${hall.for} (${hall.each})`],
      ],
    };
  }
  if (state.scene === 'sources') {
    return {
      caption,
      head: [words.route, words.firm, words.said, words.reply],
      rows: HEARD.map((id) => {
        const { route, firm, said, what, reply } = labels.sources[id];
        return [route, firm, `${said}: ${what}`, reply];
      }),
    };
  }
  if (state.scene === 'routes') {
    return {
      caption,
      head: [words.route, words.moves],
      rows: GROUPS.filter((g) => g.id !== 'sale').flatMap((g) =>
        g.routes.map((id) => [called(id, labels), labels.groups[g.id].moves]),
      ),
    };
  }
  const rows = readRows(law, state);
  const nets = readNets(law, state, rows).map((n) => netName(n, labels));
  return {
    caption: fill(words.caption, { date: speech(labels.lang).day(state.date, 'long') }),
    head: [words.route, words.asked, ...nets, words.letters, words.verdict],
    rows: rows.map((row) => rowCells(row, law, state, labels)),
  };
}

function rowCells(row: Row, law: Law, state: State, labels: Labels): readonly string[] {
  const { effects } = labels.table;
  const chip = state.chips[row.id] ?? state.chip;
  const asked = law.chips.find((c) => c.id === chip)?.name ?? chip;
  const each = (say: (s: Strand) => string): string => {
    if (!row.branch) return say(row.through);
    const [a, b] = [say(row.branch), say(row.through)];
    const name = (s: Strand): string => labels.branches[s.name] ?? '';
    return a === b ? a : `${name(row.branch)}: ${a}; ${name(row.through)}: ${b}`;
  };
  const nets = STATIONS.flatMap((s, i) => (s.letter ? [] : [each((strand) => effects[strand.effects[i]!])]));
  const letters = each((strand) => {
    const hit = strand.effects.findIndex((effect, i) => STATIONS[i]!.letter && effect === 'stops');
    return hit < 0 ? labels.table.none : effects.stops;
  });
  const own = labels.verdicts[row.own.verdict.outcome];
  const verdict = row.branch ? `${own} (${each((s) => labels.verdicts[s.verdict.outcome])})` : own;
  return [called(row.id, labels), row.readings ? asked : each(() => asked), ...nets, letters, verdict];
}

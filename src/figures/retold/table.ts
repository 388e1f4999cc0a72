import { fill } from '../../i18n/fill.ts';
import type { FigureTable } from '../scene.ts';
import { bendWords } from './describe.ts';
import { isLit } from './points.ts';
import { TELLINGS, type Point } from './schema.ts';
import { titleOf, wordsOf, type Matter } from './scope.ts';
import { versionIn } from './versions.ts';

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What a state has in colour: its points in the order of the text, or those of each question, or the one that is
 * opened in its three versions. Each point is in the table of some state.
 */
export function tableOf(matter: Matter): FigureTable {
  const { state, labels, points } = matter;
  const lit = points.filter((point) => isLit(state, point));
  const [opened] = lit.length === 1 ? lit : [];
  const table = state.asks
    ? ofQuestions(matter)
    : opened
      ? ofVersions(matter, opened)
      : ofPoints(matter, lit);
  return { caption: fill(labels.table.caption, { title: titleOf(matter) }), ...withoutRepeats(table) };
}

function ofPoints(matter: Matter, points: readonly Point[]): Table {
  const { labels } = matter;
  const { head, where } = labels.table;
  return {
    head: [head.point, head.where, head.about, head.ft, head.english, head.dutch, head.note],
    rows: points.map((point) => [
      bendWords(matter, point),
      where[point.paragraph],
      labels.key[point.about],
      ...passage(matter, point),
      wordsOf(labels, point).note ?? '',
    ]),
  };
}

/** How a point stands in the three texts. */
function passage({ labels }: Matter, point: Point): readonly [ft: string, english: string, dutch: string] {
  const { ft, fate, unseen } = labels.table;
  const english = fate[point.english];
  return [ft[point.ft], point.unseen ? fill(unseen, { fate: english }) : english, fate[point.dutch]];
}

function ofVersions({ labels }: Matter, point: Point): Table {
  const { head } = labels.table;
  const rows = TELLINGS.map((telling) => [labels.tellings[telling].name, versionIn(point, telling, labels)]);
  return { head: [head.text, head.says], rows };
}

function ofQuestions(matter: Matter): Table {
  const { state, labels, points } = matter;
  const { head } = labels.table;
  const rows = state.questions.flatMap(({ id, points: named }) =>
    points
      .filter((point) => named.includes(point.id))
      .map((point) => [labels.questions[id].asks, bendWords(matter, point), ...passage(matter, point)]),
  );
  return { head: [head.question, head.point, head.ft, head.english, head.dutch], rows };
}

/** A column that says the same in every row says nothing; the first stays, for it names the rows. */
function withoutRepeats({ head, rows }: Table): Table {
  const tells = head.map((_, i) => i === 0 || rows.length < 2 || new Set(rows.map((row) => row[i])).size > 1);
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, i) => tells[i]);
  return { head: keep(head), rows: rows.map(keep) };
}

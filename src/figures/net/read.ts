import { classify } from '../../law/classify.ts';
import { evaluate } from '../../law/evaluate.ts';
import type { Crossing, Effect, Law, RuleId, RuleStatus, Verdict } from '../../law/types.ts';
import type { TileKind } from './mesh.ts';
import { NETS, ROWS, STATIONS, type NetId, type RowId, type Station } from './nets.ts';
import type { Cast, State } from './schema.ts';

/** How a strand is drawn: whole, dashed (a rule is broken), dotted (unsettled). */
export type StrandKind = 'plain' | 'leak' | 'ask';

/** One strand of a row: one way in which the route is asked, and what it meets. */
export interface Strand {
  /** Its name under `branches` in the labels; empty where the row has only one. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly kind: StrandKind;
  /** What each station does to it, in the order of `STATIONS`. */
  readonly effects: readonly Effect[];
  /** Index of the station that stops it; null where it arrives. */
  readonly end: number | null;
  /** How fast the chip that it carries reckons: total processing performance. */
  readonly reckons: number;
}

/** A row of the net, read from the law. */
export interface Row {
  readonly id: RowId;
  /** The answer that counts: the route in its default cast. */
  readonly own: Strand;
  /** The strand in the middle of the row, which goes furthest. */
  readonly through: Strand;
  /** The strand that branches off and is stopped at the station `fork`; null where the row has one strand. */
  readonly branch: Strand | null;
  readonly fork: number | null;
  /** The strand that goes on carries a chip that reckons less than the one that is stopped. */
  readonly lesser: boolean;
  /** Both readings of an open question: branch and through are of equal weight. */
  readonly readings: boolean;
  /** Bought beforehand: starts behind this station; -1 for in front of all, null for any other route. */
  readonly behind: number | null;
}

/** A net as it stands on the day. */
export interface Standing {
  readonly id: NetId;
  readonly status: RuleStatus;
  /** Those of its rules that are in force. */
  readonly up: readonly RuleId[];
  /** In force by a measure that the reader added, not by the record. */
  readonly added: boolean;
}

/** How strongly an effect tells, when rules of one net have several. */
const WEIGHT: Readonly<Record<Effect, number>> = {
  'not-in-force': 0,
  'does-not-reach': 1,
  unclear: 2,
  'reaches-but-evaded': 3,
  stops: 4,
};

export function readRows(law: Law, state: State): readonly Row[] {
  return ROWS.map((id) => readRow(law, state, id));
}

function readRow(law: Law, state: State, id: RowId): Row {
  const chip = state.chips[id] ?? state.chip;
  const fork = state.forks[id];
  const ask = (cast: Cast | null): Strand => {
    const carried = cast?.chip ?? chip;
    const verdict = evaluate(law, id, {
      date: state.date,
      chip: carried,
      measures: state.measures,
      variant: cast?.variant,
    });
    const effects = STATIONS.map((s) => effectOf(verdict, s));
    const stop = effects.indexOf('stops');
    return {
      name: cast?.name ?? fork?.own ?? '',
      verdict,
      kind: verdict.outcome === 'leak' ? 'leak' : verdict.outcome === 'open-question' ? 'ask' : 'plain',
      effects,
      end: verdict.outcome === 'stopped' && stop >= 0 ? stop : null,
      reckons: reckons(law, carried, state.date),
    };
  };

  const own = ask(null);
  const others = (fork?.casts ?? []).map(ask);
  const readings = others.length === 2;
  const [first, second] = readings ? others : [own, others[0]];
  const route = law.routes.find((r) => r.id === id);
  const behind = route?.bought === 'beforehand' ? lastUp(own) : null;
  const alone = { id, own, through: own, branch: null, fork: null, lesser: false, readings: false, behind };
  if (!first || !second) return alone;
  const [branch, through] = reach(first) <= reach(second) ? [first, second] : [second, first];
  // Two answers that end at the same place cannot be told apart by where they go: one strand then serves.
  if (branch.end === null || branch.end === through.end) return alone;
  const lesser = through.reckons < branch.reckons;
  return { id, own, through, branch, fork: branch.end, lesser, readings, behind };
}

const reach = (s: Strand): number => s.end ?? STATIONS.length;

const reckons = (law: Law, chip: string, date: string): number => {
  const row = law.chips.find((c) => c.id === chip);
  return row ? classify(row, date).tpp : 0;
};

const crossing = (verdict: Verdict, rule: string): Crossing | undefined =>
  verdict.crossings.find((c) => c.rule === rule);

function effectOf(verdict: Verdict, station: Station): Effect {
  const effects = station.rules.map((r) => crossing(verdict, r)?.effect ?? 'not-in-force');
  return effects.reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a), 'not-in-force');
}

/** The last net in force, which goods that were bought beforehand already lie behind. */
function lastUp(strand: Strand): number {
  return STATIONS.findLastIndex(
    (s, i) => !s.letter && strand.effects[i] !== 'not-in-force' && strand.effects[i] !== 'unclear',
  );
}

/** Where each net stands, read from a verdict so that measures count. */
export function readNets(law: Law, state: State, rows: readonly Row[]): readonly Standing[] {
  const verdict = rows[0]!.own.verdict;
  return NETS.map(({ id, rules }) => {
    const found = rules.flatMap((r) => crossing(verdict, r) ?? []);
    const up = found.filter((c) => c.status === 'in-force').map((c) => c.rule);
    return {
      id,
      status: up.length > 0 ? 'in-force' : (found[0]?.status ?? 'not-yet'),
      up,
      added: up.some((rule) => state.measures.some((m) => enacts(law, m, rule))),
    };
  });
}

const enacts = (law: Law, measure: string, rule: string): boolean =>
  law.measures.some((m) => m.id === measure && (m.enacts as readonly string[]).includes(rule));

/** The tile that a row finds in a net; `plain` where it never comes there. */
export function tileKind(row: Row, station: number): TileKind {
  const { through, branch, fork, behind } = row;
  const effect = through.effects[station];
  if (behind !== null && station <= behind && effect !== 'stops' && effect !== 'reaches-but-evaded')
    return 'plain';
  if (through.end !== null && station > through.end) return 'plain';
  if (branch && fork === station) return 'fork';
  switch (effect) {
    case 'stops':
      return through.end === station ? 'stop' : 'plain';
    case 'reaches-but-evaded':
      return 'torn';
    case 'unclear':
      return 'ask';
    case 'does-not-reach':
      return 'open';
    default:
      return 'plain';
  }
}

/** What content may say about this figure: its states and its words. Verdicts are never among them. */
import { z } from 'zod';
import { day, forEach, line, oneOf } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';
import { GROUPS, LETTERS, NETS, ROWS } from './nets.ts';

const lines = z.array(line).min(1).max(2, 'there is room for two lines');

const row = oneOf(ROWS, 'a row of the net');
const net = oneOf(
  NETS.map((n) => n.id),
  'a net',
);

/** What is on the stage: one hall; who says what; eight routes without an answer; or all of it. */
export const SCENES = ['hall', 'sources', 'routes', 'net'] as const;

/** A way in which a route is asked: about which chip, or in which of its variants. */
const cast = z.strictObject({
  /** Its name in the picture, under `branches` in the labels. */
  name: line,
  /** A chip of content/law/chips.yaml; left out, the row's own. */
  chip: line.optional(),
  /** A variant of the route in content/law/routes.yaml; left out, the default cast. */
  variant: line.optional(),
});

export const stateSchema = z.strictObject({
  id: line,
  scene: oneOf(SCENES, 'what is on the stage'),
  /** The day on which the law is asked. */
  date: day,
  /** The chip that every row tries to get through, unless `chips` says otherwise. */
  chip: line,
  chips: z.partialRecord(row, line),
  /** Measures added to the law of the day: ids of content/law/measures.yaml. */
  measures: z.array(line),
  /**
   * Rows that are asked twice and drawn as a fork. One cast: the row's own answer, whose name is `own`, and
   * this one beside it. Two: both readings of an open question, on an equal footing.
   */
  forks: z
    .partialRecord(
      row,
      z.strictObject({ own: line.optional(), casts: z.array(cast).min(1).max(2, 'a row forks in two') }),
    )
    .refine(
      (forks) => Object.values(forks).filter((f) => f.casts.length === 2).length < 2,
      'one row at most can show two readings',
    ),
  /** Rows in full ink; where there are any, all others are quiet. */
  focus: z.array(row),
  /** The net whose name stands on a plate; null where none does. */
  current: net.nullable(),
  /** The net whose question at the foot is marked as one that no rule asks yet. */
  unasked: net.nullable(),
  /** What stands at the foot of each net: the question that it asks, or whom else it catches. */
  foot: oneOf(['asks', 'catches']),
  /** For `sources`: how many unnamed people spoke about a row; each is a ring on its strand. */
  speakers: z.partialRecord(row, z.number().int().min(1).max(3)),
});

export type State = z.output<typeof stateSchema>;
export type Cast = z.output<typeof cast>;

const netWords = z.strictObject({ name: lines, narrow: lines, asks: lines });

const words = <const K extends string>(keys: readonly K[]) => forEach(keys, line);

export const OUTCOMES = ['free', 'stopped', 'gap', 'leak', 'open-question'] as const;
export const EFFECTS = ['not-in-force', 'does-not-reach', 'stops', 'reaches-but-evaded', 'unclear'] as const;

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  start: lines,
  goal: lines,
  routes: words(ROWS),
  groups: forEach(
    GROUPS.map((g) => g.id),
    z.strictObject({
      /** Over the rows. */
      head: line,
      /** Over the rows of the first look, which sorts by what moves. */
      moves: line,
      /** Under the strands of the narrow picture. */
      short: line,
    }),
  ),
  nets: forEach(
    NETS.map((n) => n.id),
    netWords.extend({
      /** Whom else it catches. */
      catches: z.strictObject({ wide: lines, narrow: line }),
      /** Its words when only these of its rules are in force: their ids, joined by `+`. */
      up: z.record(line, netWords).optional(),
    }),
  ),
  letters: words(LETTERS.map((l) => l.id)),
  /**
   * A net's state, on one line or two; `{from}` and `{to}` are days of the rule. `ends` is for a rule in
   * force whose last day is known.
   */
  status: forEach(
    [
      'not-yet',
      'announced',
      'proposed',
      'not-final',
      'in-force',
      'in-force-ends',
      'measure',
      'suspended',
      'superseded',
      'not-enforced',
      'unknown',
    ],
    z.strictObject({ wide: lines, narrow: lines }),
  ),
  verdicts: words(OUTCOMES),
  branches: z.record(line, line),
  /** What a forked row's second answer is called behind the picture: `{branch}`, `{verdict}`. */
  aside: line,
  key: z.strictObject({
    gap: line,
    leak: line,
    unsettled: line,
    stopped: line,
    'not-in-force': line,
    use: line,
    chip: line,
    part: line,
    ownership: line,
    covered: line,
    person: line,
  }),
  hall: z.strictObject({
    place: line,
    chips: line,
    stay: line,
    goes: line,
    about: line,
    price: line,
    for: line,
    each: line,
    customer: line,
    note: line,
  }),
  sources: forEach(
    ['r1-domestic-cloud', 'r4-unlisted-subsidiary'],
    z.strictObject({ route: line, firm: line, said: line, what: line, reply: line }),
  ),
  document: line,
  table: z.strictObject({
    /** Of the net; `{date}`. */
    caption: line,
    route: line,
    asked: line,
    verdict: line,
    letters: line,
    none: line,
    moves: line,
    what: line,
    where: line,
    firm: line,
    said: line,
    reply: line,
    effects: words(EFFECTS),
  }),
  desc: z.strictObject({
    /** `{date}`, and the nets in force as `{list}`. */
    nets: line,
    /** For each outcome: `{n}` rows and their names, `{list}`. */
    stopped: line,
    gap: line,
    leak: line,
    'open-question': line,
    free: line,
    /** `{route}` and its two answers, `{list}`. */
    fork: line,
    hall: line,
    sources: line,
    routes: line,
  }),
  states: z.record(
    line,
    z.strictObject({ title: line, reading: line, source: line, changed: z.array(line).max(2) }),
  ),
});

export type Labels = z.output<typeof labelsSchema>;

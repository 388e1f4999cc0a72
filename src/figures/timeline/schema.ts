/** What content may say about this figure: what happened, its states and its words. */
import { z } from 'zod';
import { isRoughDay } from '../../content/days.ts';
import { forEach, id, line, oneOf } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';
import { BANDS, LANES, STRIPS } from './lanes.ts';
import { SIGN_IDS } from './signs.ts';

/**
 * A day, month or year as known; or where the law has it: `chip-threshold.announced` is the first day of that
 * period of a rule, with `.end` its last, and `a100.launch` the first day of a chip.
 */
const when = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine(
    (text) => isRoughDay(text) || /^[a-z0-9-]+\.[a-z-]+(\.end)?$/.test(text),
    'a date is written YYYY, YYYY-MM or YYYY-MM-DD, or as a period of a rule: chip-threshold.in-force',
  );

const common = {
  id,
  lane: oneOf(LANES, 'a lane'),
  claims: z.array(id).min(1, 'expected at least one claim id'),
};

/** Where a rule stands. Only the first is drawn as a net. */
export const STANDINGS = [
  'in-force',
  'announced',
  'proposed',
  'suspended',
  'not-enforced',
  'lapsed',
] as const;
/** How what passes stands to the law; `licensed`: with a licence, hardly any. */
export const WAYS = ['gap', 'leak', 'licensed'] as const;
/** What a report is: an open ring, but for what is on the record. */
export const SEEN = ['record', 'reported', 'alleged', 'estimated'] as const;

/** What came after the last day is not known, and shown so. */
const then = z.literal('unknown', 'may be unknown, or left out').optional();
const strip = z
  .int()
  .min(0)
  .max(STRIPS - 1)
  .default(0);

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('rule'),
    from: z.union([z.literal('before'), when]),
    to: z.union([z.literal('open'), when]),
    standing: oneOf(STANDINGS),
    strip,
    then,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('decision'),
    at: when,
    /** The day by which it had happened, not the day itself. */
    latest: z.boolean().default(false),
    strip,
    /** Comes, or was to come, without anyone's deciding; what it brought is not known. */
    due: z.boolean().default(false),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('strand'),
    from: z.union([z.literal('before'), when]),
    to: z.union([z.literal('open'), when]),
    way: oneOf(WAYS),
    /** The rule that comes down on it at its end. */
    'stopped-by': id.optional(),
    then,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('product'),
    at: when,
    /** The first quarter of the year that `at` names. */
    early: z.boolean().default(false),
    /** The strand in whose place it came. */
    after: id.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('report'),
    at: when,
    seen: oneOf(SEEN),
    latest: z.boolean().default(false),
  }),
]);
export type Event = z.output<typeof event>;

const shown = z.array(id);

export const stateSchema = z.strictObject({
  id: line,
  /** The last day of which anything was found; what lies after is a question mark. */
  horizon: when,
  /** The years that the true ruler spans begin here. */
  origin: when,
  events: z
    .array(event)
    .refine((all) => new Set(all.map((e) => e.id)).size === all.length, 'names an event twice'),
  /** The stretch that is enlarged. */
  stretch: z.strictObject({ from: when, to: when }),
  /** Where along the axis a day comes to stand, as a share of it; between two of these time runs evenly. */
  knots: z.array(z.strictObject({ day: when, at: z.number().gt(0).lt(1) })),
  /** The bands that the state is about; the others are quiet and close up. */
  bands: z.array(oneOf(BANDS, 'a band')).min(1),
  /**
   * Rows for labels over and under a lively band, at least: states that follow each other with as many lie alike, so
   * that only their labels change.
   */
  'least-tracks': z.tuple([z.int().min(0), z.int().min(0)]),
  /** Short words and months, or long words and days. */
  wording: oneOf(['brief', 'full']),
  /** Events with a label, and those for which the narrow picture has room. */
  labelled: shown,
  'labelled-narrow': shown,
  emphasis: shown,
});
export type State = z.output<typeof stateSchema>;

export const PRECISIONS = ['day', 'month', 'year', 'early', 'latest'] as const;

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  bands: forEach(BANDS, z.strictObject({ name: line, about: line })),
  lanes: forEach(LANES, line),
  /** The true ruler's name, and the edge of what is known; `{date}`. */
  ruler: line,
  edge: z.strictObject({ wide: z.array(line).length(2), narrow: line }),
  dates: z.strictObject({ latest: line, early: line }),
  /**
   * Words for each event; `{from}` and `{to}` are its days. What has no `short` is for the table only and never
   * has a label; `brief` is for the narrow picture.
   */
  events: z.record(id, z.strictObject({ long: line, short: line.optional(), brief: line.optional() })),
  key: forEach(SIGN_IDS, line),
  table: z.strictObject({
    caption: line,
    head: z.strictObject({ when: line, where: line, what: line, kind: line }),
    /** "{band}, {lane}". */
    place: line,
    until: line,
    since: line,
    before: line,
    span: line,
    answers: line,
    stopped: line,
    unknown: line,
    kinds: forEach([...STANDINGS, ...WAYS, ...SEEN, 'decision', 'due', 'product'], line),
  }),
  desc: z.strictObject({ band: line, item: line, unknown: line }),
  states: z.record(line, z.strictObject({ title: line, reading: line, source: line })),
});
export type Labels = z.output<typeof labelsSchema>;

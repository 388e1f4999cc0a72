/** What content may say about this figure: what is known, its states and its words. */
import { z } from 'zod';
import { day, forEach, id, line, oneOf, roughDay } from '../../content/fields.ts';
import { STATUSES } from '../../content/statuses.ts';
import { LANGS } from '../../i18n/lang.ts';
import { OUTCOMES } from '../../law/types.ts';

/** What a state is about. Each keeps in sight, quietly, what those before it were about. */
export const SUBJECTS = ['desk', 'checks', 'china', 'estimate', 'court', 'gap'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** How exact a number is. */
export const BOUNDS = ['exact', 'about', 'over', 'at-least'] as const;
export type Bound = (typeof BOUNDS)[number];

/** What is counted and drawn to scale. */
export const COUNTS = [
  'applications-then',
  'applications-now',
  'positions-then',
  'positions-now',
  'checks',
  'checks-china',
] as const;
export type Count = (typeof COUNTS)[number];

/** When a number holds, how firmly, and on which claim it rests. */
const standing = { status: oneOf(STATUSES), claim: id };
const period = { from: roughDay, to: roughDay.optional() };
const positive = z.number().positive('must be above zero');
const bound = oneOf(BOUNDS);

const quantity = z.strictObject({ value: positive, bound, ...period, ...standing });
export type Quantity = z.output<typeof quantity>;

const estimate = z
  .strictObject({
    low: positive,
    middle: positive,
    high: z.null(
      'stays open: the frame has no outer side as long as the maker of the estimate names no number',
    ),
    ...period,
    ...standing,
  })
  .refine((e) => e.low < e.middle, { path: ['middle'], message: 'must be above the low end' });
export type Estimate = z.output<typeof estimate>;

const heads = z.int().min(0);
/** Who is in court: as many bars as there is room for. */
export const MOST_HEADS = 5;
const court = z
  .strictObject({
    id,
    dollars: positive,
    bound,
    sum: oneOf(['admitted', 'alleged']),
    admitted: heads,
    accused: heads,
    ...period,
    status: standing.status,
    claims: z.array(id).min(1),
  })
  .refine((c) => c.admitted + c.accused <= MOST_HEADS, {
    path: ['accused'],
    message: `there is room for ${MOST_HEADS} people and firms in a case`,
  })
  .refine((c) => c.sum === 'alleged' || c.admitted > 0, {
    path: ['sum'],
    message: 'a sum counts as admitted only where someone has admitted',
  });
export type Case = z.output<typeof court>;

const settlement = z.strictObject({ dollars: positive, ...period, ...standing });

const share = z.number().min(0).max(1);
const aside = z.strictObject({
  id,
  subject: oneOf(SUBJECTS),
  /** A count, a sum in millions of dollars, a share of one or the two ends of a range; none where none was found. */
  value: positive.optional(),
  dollars: positive.optional(),
  share: z.union([share, z.tuple([share, share])]).optional(),
  bound: oneOf([...BOUNDS, 'not-found']),
  ...period,
  ...standing,
});
export type Aside = z.output<typeof aside>;

export const stateSchema = z.strictObject({
  id: line,
  subject: oneOf(SUBJECTS),
  /** The day and the chip that the law is asked about. */
  date: day,
  chip: id,
  counts: forEach(COUNTS, quantity),
  /** How much more money there was in the later year, in millions of dollars of each year. */
  funding: z.strictObject({ dollars: positive, ...period, ...standing }),
  /** The checks of the year after, and the share of them after which nobody could vouch for the receiver. */
  next: quantity.extend({ unverified: z.number().min(0).max(1) }),
  /** In how many countries the checks were. */
  countries: quantity,
  /** For how many months before the checks in China none was scheduled there. */
  unscheduled: quantity.omit({ from: true }).extend({ to: roughDay }),
  estimate,
  cases: z.tuple([court, court, court], 'the picture has room for three cases'),
  settlements: z.array(settlement).length(2),
  also: z.array(aside),
});
export type State = z.output<typeof stateSchema>;

const lines = z.array(line).min(1);
const both = <T extends z.ZodType>(words: T) => z.strictObject({ wide: words, narrow: words });

/** What stands under the baseline. */
export const COLUMNS = ['applications', 'positions', 'checks', 'china', 'court'] as const;
export type Column = (typeof COLUMNS)[number];
/** What a controller can do; each hangs from the edge of what the rule reaches. */
export const GATES = ['application', 'check', 'charge'] as const;

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  bounds: forEach(BOUNDS, line),
  money: line,
  reach: both(line),
  columns: forEach(COLUMNS, line),
  cases: line,
  then: lines.length(2),
  now: line,
  positions: z.strictObject({ name: line, then: line, now: line }),
  /** May break in as many lines as there are. */
  checks: lines.max(2),
  funding: line,
  next: z.strictObject({ first: line, then: line, hollow: line }),
  times: line,
  china: z.strictObject({ none: line, months: lines.max(2), officers: lines.max(2), less: lines.max(2) }),
  estimate: z.strictObject({
    name: lines.length(2),
    middle: both(lines.max(2)),
    high: both(lines.length(2)),
  }),
  court: z.strictObject({
    head: line,
    admitted: line,
    accused: line,
    cases: z.record(id, z.strictObject({ sum: both(line), who: both(line) })),
    settled: line,
    settlement: line,
  }),
  gap: z.strictObject({
    rented: both(line),
    smuggled: both(line),
    gates: forEach(GATES, line),
  }),
  /** What the law makes of a route, as the end of "An hour rented: …". */
  outcomes: forEach(OUTCOMES, line),
  unit: both(line),
  key: z.strictObject({
    /** Before the first of several blocks, in the order in which they stand. */
    order: line,
    over: line,
    estimate: line,
    'sum-admitted': line,
    'sum-alleged': line,
    gate: line,
    gap: line,
    leak: line,
  }),
  /** What stands in the picture, for who cannot see it. */
  desc: forEach(SUBJECTS, line),
  table: z.strictObject({
    caption: line,
    head: z.strictObject({ what: line, value: line, period: line, status: line, source: line }),
    statuses: forEach(STATUSES, line),
    span: line,
    until: line,
    range: line,
    'open-range': line,
    'not-found': line,
    months: line,
    rows: forEach(
      [
        ...COUNTS,
        'countries',
        'funding',
        'next',
        'unverified',
        'unscheduled',
        'estimate',
        'estimate-middle',
        'case',
        'settlement',
        'rent',
        'smuggling',
      ],
      line,
    ),
    also: z.record(id, line),
    /** Where a claim comes from, in a few words. */
    sources: z.record(id, line),
    model: line,
  }),
  states: z.record(line, z.strictObject({ title: line, reading: line, source: line })),
});
export type Labels = z.output<typeof labelsSchema>;

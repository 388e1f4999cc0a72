/** What content may say about this figure: its states, with the numbers they draw, and its words. */
import { z } from 'zod';
import { day, forEach, id, line, oneOf, roughDay } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';
import { OUTCOMES } from '../../law/types.ts';
import { ABOVE, OTHER_PRICES, PURCHASES, RUNS } from './offers.ts';
import { UNITS } from './sums.ts';

const amount = z.number().positive('must be more than 0');
const count = z.int('must be a whole number').positive('must be more than 0');
const share = z.number().gt(0, 'must be more than 0').max(1, 'is a share of one, so at most 1');
const ids = z.array(id).refine((all) => new Set(all).size === all.length, 'names one twice');

/** A price as someone gave it, on a day, and the claim that says so. */
const priceSchema = z.strictObject({
  id,
  dollars: amount,
  of: oneOf(UNITS),
  /** Given as a round figure. */
  about: z.boolean(),
  /** A rent that is owed for every hour of its term, used or not: whoever uses fewer saves nothing. */
  'every-hour': z.boolean().optional(),
  /** As exactly as it is known; null where whoever gave it gave no date. */
  since: roughDay.nullable(),
  claim: id,
});
export type Offer = z.output<typeof priceSchema>;

const prices = z
  .array(priceSchema)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'gives one id twice');

export const stateSchema = z.strictObject({
  id: line,

  /** The machine that is rented or bought, by its chips. */
  machine: z.strictObject({ chips: count, claim: id }),
  /** Rents for an hour, and prices of buying. */
  rents: prices,
  purchases: prices,
  /** Hours of use in a week of office hours. */
  week: z.strictObject({
    hours: z.number().positive('must be more than 0').max(168, 'a week has 168 hours'),
    claim: id,
  }),
  /** Training runs, by the hours of one chip that they took; `at-once` says how many chips ran side by side. */
  runs: z.array(
    z.strictObject({
      id,
      'chip-hours': amount,
      'at-once': count.optional(),
      since: roughDay.nullable(),
      claim: id,
    }),
  ),
  /** A run of which the operations are known and the hours depend on how well the chips are used. */
  estimate: z.strictObject({
    operations: amount,
    peak: amount,
    /** The best and the worst use that is drawn; others are in the table. */
    used: z.tuple([share, share]).refine(([best, worst]) => best > worst, 'is written best use first'),
    'in-table': z.array(share),
    claims: z.array(id).min(1),
  }),

  /** Hours of a machine at the right edge of the chart. */
  hours: amount,
  /** The rent whose line is read, and where on it. */
  rent: id,
  read: z.union(
    [z.strictObject({ hours: amount }), z.strictObject({ purchase: id }), z.strictObject({ run: id })],
    'must be one of hours, purchase or run',
  ),
  'rents-on': ids,
  'purchases-on': ids,
  /** What lies above the chart, named at its top. */
  above: z.array(oneOf(ABOVE)),
  /** Says what a rent is for one chip, and draws the chips of an hour. */
  'per-chip': z.boolean(),
  /** The ruler under the hours that is read. */
  calendar: oneOf(['none', 'nonstop', 'office']),
  'runs-on': z.boolean(),
  /** Arrows for what the sum leaves out. */
  'left-out': z.boolean(),
  /** The day and the chip that the law is asked about: may it be bought, may its hours be rented? */
  asked: z.strictObject({ date: day, chip: id }).nullable(),
});
export type State = z.output<typeof stateSchema>;

const lines = z.array(line).min(1).max(2);
const wideAndNarrow = z.strictObject({ wide: line, narrow: line });

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  money: z.strictObject({ dollars: line, millions: line, about: line }),
  /** What the two directions of the chart are. */
  cost: line,
  hours: wideAndNarrow,
  'in-hour': z.strictObject({ minutes: line, hour: line }),
  rents: z.record(id, z.strictObject({ name: line, short: line })),
  'an-hour': line,
  /** A rent as so many times that of one chip. */
  'of-chips': wideAndNarrow,
  purchases: forEach(PURCHASES, z.strictObject({ name: line, short: line })),
  /** Prices of one chip, on their lines. */
  'chip-prices': forEach(['chips', ...OTHER_PRICES], wideAndNarrow),
  above: forEach(ABOVE, z.strictObject({ wide: line, narrow: line, second: line })),
  stack: z.strictObject({ one: lines, short: line, all: line }),
  calendars: z.strictObject({
    months: lines,
    nonstop: lines,
    office: lines,
    short: z.strictObject({ months: line, years: line }),
    /** Under the narrow picture. */
    caption: z.strictObject({ months: line, nonstop: line, office: line, none: line }),
  }),
  months: line,
  years: line,
  /** Which way is the cheaper, on either side of what is read. */
  cheaper: z.strictObject({ before: line, after: line }),
  runs: forEach(RUNS, z.strictObject({ name: line })),
  estimate: z.strictObject({ wide: lines, narrow: line, used: line }),
  side: lines,
  /** On its arrow, in two lines or in one; and as a thing and what it does to the sum. */
  'left-out': forEach(
    ['owning', 'training', 'cheaper'],
    z.strictObject({ wide: lines, narrow: line, what: line, effect: line }),
  ),
  licence: z.strictObject({ needed: line, since: line, free: line }),
  key: z.strictObject({
    square: line,
    rent: line,
    about: line,
    buy: line,
    crossing: line,
    run: line,
    band: line,
    fence: line,
    dated: line,
    free: line,
  }),
  table: z.strictObject({
    caption: line,
    head: z.strictObject({
      offer: line,
      date: line,
      machine: line,
      chip: line,
      times: line,
      bought: line,
      price: line,
      rent: line,
      hours: line,
      nonstop: line,
      office: line,
      run: line,
      'chip-hours': line,
      cost: line,
      way: line,
      verdict: line,
    }),
    used: line,
    impossible: line,
    /** In place of years of office hours. */
    'every-hour': line,
    /** What buying and renting are called in the last table, and what the law's verdicts are. */
    buying: line,
    renting: line,
    outcomes: forEach(OUTCOMES, line),
  }),
  /** What a rent, a purchase or a run is called in the table, by id, those that are not drawn included. */
  names: z.record(id, line),
  undated: line,
  desc: z.strictObject({
    scale: line,
    rent: line,
    'rent-chip': line,
    purchase: line,
    paid: line,
    /** When renting has cost as much, for each rent that is on, in the calendar that is read. */
    crossing: line,
    after: line,
    nonstop: line,
    office: line,
    run: line,
    estimate: line,
    cluster: line,
    stopped: line,
    gap: line,
  }),
  states: z.record(line, z.strictObject({ title: line, reading: line, source: line })),
});
export type Labels = z.output<typeof labelsSchema>;

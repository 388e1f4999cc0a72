/** The shape of `content/law`, file by file. Strict: a field that nobody reads is a misspelt one. */
import { z } from 'zod';
import { day, id, line, oneOf, roughDay } from '../content/fields.ts';
import { addDays } from './dates.ts';
import {
  ASPECTS,
  CHIP_TESTS,
  HEADQUARTERS,
  KNOWLEDGE,
  MACHINES,
  MOVES,
  ORIGINS,
  PLACES,
  PURCHASES,
  REVIEWS,
  RULE_KINDS,
  RULE_STATUSES,
  USES,
} from './types.ts';

const claims = z.array(id).min(1, 'expected at least one claim id');
const place = oneOf(PLACES);
const noted = oneOf(RULE_STATUSES).exclude(['not-yet'], 'must be where a rule can stand once it is there');

const period = z.strictObject({ from: day, to: day.nullable(), status: noted, due: day.optional() });

const rule = z
  .strictObject({
    id,
    kind: oneOf(RULE_KINDS),
    looksAt: z.array(oneOf(ASPECTS)).min(1),
    citation: line,
    periods: z.array(period).min(1),
    dayReported: z.boolean().default(false),
    destinations: z.array(z.strictObject({ place, from: day })).default([]),
    test: oneOf(CHIP_TESTS).nullable().default(null),
    addressee: id.nullable().default(null),
    followsHeadquarters: z.boolean().default(false),
    review: oneOf(REVIEWS).nullable(),
    eases: z.array(id).default([]),
    checksCustomers: z.boolean().default(false),
    claims,
  })
  .superRefine((one, context) => {
    one.periods.forEach(({ from, to, due }, index) => {
      const path = ['periods', index];
      const next = one.periods[index + 1];
      if (to !== null && to < from)
        context.addIssue({ code: 'custom', path: [...path, 'to'], message: `expected ${from} or later` });
      if (due !== undefined && due <= from)
        context.addIssue({ code: 'custom', path: [...path, 'due'], message: `expected a day after ${from}` });
      if (next && (to === null || next.from !== addDays(to, 1)))
        context.addIssue({
          code: 'custom',
          path: [...path, 'to'],
          message: `expected the day before the next period, ${addDays(next.from, -1)}`,
        });
      if (!next && to !== null)
        context.addIssue({
          code: 'custom',
          path: [...path, 'to'],
          message: 'expected null: the last period has no end',
        });
    });
    if ((one.kind === 'letter') !== (one.addressee !== null))
      context.addIssue({
        code: 'custom',
        path: ['addressee'],
        message: 'expected on a letter and nowhere else',
      });
    if (one.checksCustomers && one.kind !== 'review')
      context.addIssue({ code: 'custom', path: ['checksCustomers'], message: 'expected on a review only' });
    if (one.test === null && ['item', 'letter', 'presumption'].includes(one.kind))
      context.addIssue({ code: 'custom', path: ['test'], message: `expected on a rule of kind ${one.kind}` });
  });

const party = z.strictObject({
  id,
  place,
  headquarters: oneOf(HEADQUARTERS),
  listed: day.nullable().default(null),
  owner: z
    .strictObject({ party: id, share: z.number().min(0).max(100) })
    .nullable()
    .default(null),
  sister: id.nullable().default(null),
});

const facts = {
  moves: z.array(oneOf(MOVES)).min(1),
  machine: oneOf(MACHINES),
  from: id,
  to: id,
  renter: id.nullable(),
  knowledge: oneOf(KNOWLEDGE),
  use: oneOf(USES),
  bought: oneOf(PURCHASES),
};

const variant = z
  .strictObject({ ...facts, id })
  .partial()
  .required({ id: true });

const route = z
  .strictObject({
    ...facts,
    id,
    machine: facts.machine.optional(),
    renter: facts.renter.default(null),
    knowledge: facts.knowledge.default('asked'),
    use: facts.use.default('ordinary'),
    bought: facts.bought.default('on-the-day'),
    variants: z.array(variant).default([]),
    claims,
  })
  // Where the file does not say what becomes of the machine, what moves says it.
  .transform(({ variants, ...one }) => ({
    ...one,
    machine: one.machine ?? followsFrom(one.moves),
    variants: variants.map((other) =>
      other.moves && !other.machine ? { ...other, machine: followsFrom(other.moves) } : other,
    ),
  }));

function followsFrom(moves: readonly string[]): 'handed-over' | 'kept' {
  return moves.includes('chip') ? 'handed-over' : 'kept';
}

const positive = z.number().positive('expected a number above 0');

const chip = z.strictObject({
  id,
  name: line,
  maker: id,
  origin: oneOf(ORIGINS).default('us'),
  launch: roughDay,
  soldInUs: z.boolean(),
  tops: z.array(z.strictObject({ format: line, bits: positive.int(), dense: positive })).min(1),
  linkGBps: z.number().min(0),
  ioGBps: z.number().min(0),
  dieAreaMm2: positive.nullable(),
  nonPlanar: z.boolean(),
  datacenter: z.boolean(),
  memoryGBps: positive.nullable(),
  doubt: z
    .strictObject({
      linkGBps: positive.optional(),
      dieAreaMm2: positive.optional(),
      lowestFp16: positive.optional(),
    })
    .nullable()
    .default(null),
  claims,
});

const measure = z.strictObject({ id, enacts: z.array(id), claims });

/** What each file holds. */
export const files = {
  rules: z.array(rule).min(1),
  routes: z.strictObject({ parties: z.array(party).min(1), routes: z.array(route).min(1) }),
  chips: z.array(chip).min(1),
  measures: z.array(measure),
};

import { z } from 'zod';
import { day, forEach, id, line as words, oneOf, roughDay } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';

const wordsFor = <const K extends string>(keys: readonly K[]) => forEach(keys, words);
const claims = z.array(id).min(1, 'must name the claim that it rests on');

/**
 * What a company said of its listing: it protested; it called accusations unfounded, later and at another
 * step; one report has it speaking against the listing; it said that it would appeal; or no statement was
 * found when looked for.
 */
export const REPLIES = [
  'protested',
  'unfounded-2021',
  'spoke-against',
  'would-appeal',
  'none-found',
] as const;

/** The public security bureau of Xinjiang, the city and county bureaus under it, one institute under it. */
export const BODIES = ['bureau', 'local', 'institute'] as const;
/** How many companies the picture has room for. */
const ROOM = 8;

/** A group of names that one rule put on the list. */
const listing = z.strictObject({
  date: day,
  document: words,
  bodies: forEach(BODIES, z.int().positive()),
  companies: z
    .array(
      z.strictObject({
        id,
        /** Whether the article under study names it. */
        article: z.boolean(),
        reply: oneOf(REPLIES),
        /** Since when the entry is for one unit only. */
        narrowed: roughDay.optional(),
        claims,
      }),
    )
    .min(1)
    .max(ROOM, `there is room for ${ROOM} companies`),
  claims,
});

/**
 * On whose word something is told: the public record, so many unnamed people, a newspaper that names no source,
 * or nobody in particular.
 */
export const WORDS = ['record', 'people', 'paper', 'none'] as const;
const witness = z
  .strictObject({
    word: oneOf(WORDS),
    /** How many people, where it is people; the first claim must have as many speakers. */
    speakers: z.int().min(1).max(3, 'there is room for three rings').optional(),
    claims,
  })
  .refine(({ word, speakers }) => (word === 'people') === (speakers !== undefined), {
    path: ['speakers'],
    message: 'people are counted, and nothing else is',
  });

/** What is reported of a firm: which route, and on whose word. How the law sees it is for the law to say. */
const reports = z.strictObject({
  /** Hours on machines of another owner: a cloud or a state-backed centre. */
  rent: z
    .strictObject({
      owner: oneOf(['cloud', 'centre']),
      /** What the hours are on. */
      chip: id,
      /** A company of the listing, or any of them. */
      to: id,
      hours: witness,
      /** Who speaks of the hall itself. */
      hall: witness.optional(),
    })
    .optional(),
  /** Parts bought by a company that is not on the list. */
  'next-door': z
    .strictObject({
      to: id,
      parts: witness,
      /** A chip for which the law has another answer. */
      'other-chip': id,
    })
    .optional(),
  /** Hours for whoever pays. */
  shelf: z
    .strictObject({
      dollars: z.number().positive(),
      chip: id,
      chips: z.int().min(1).max(8, 'there is room for eight chips'),
      price: witness,
    })
    .optional(),
});

export const stateSchema = z.strictObject({
  id,
  /** The day on which the law is asked. */
  date: day,
  /** What is sold: an id in `content/law/chips.yaml`. */
  chip: id,
  listing,
  /** Rules drawn as routes: a sale told for itself or in grey to measure others by; a sale to a subsidiary. */
  rows: z.strictObject({
    sale: oneOf(['told', 'yardstick']).optional(),
    subsidiary: z.literal(true, 'is true, or left out').optional(),
  }),
  reports,
  /**
   * What stands beside the list: the three things that a sale moves, notes on the names, what is said of
   * the ground for listing them, the family of a listed firm, or who is reported to sell and to buy.
   */
  beside: oneOf(['things', 'names', 'ground', 'family', 'reports']),
  /** Whether the picture is about the names or only needs them. */
  names: oneOf(['told', 'quiet']),
  /** What the strip beneath the picture rests on. */
  who: oneOf(['record', 'paper', 'both']),
  /** Whose word each statement of the strip rests on. */
  evidence: z.array(witness).min(3).max(4, 'the strip holds four statements'),
});

const OUTCOMES = ['free', 'stopped', 'gap', 'leak', 'open-question'] as const;
const PASSAGE = ['stopped', 'passes', 'open'] as const;
const THINGS = ['chip', 'ownership', 'use'] as const;
const thing = wordsFor(['name', 'is', 'asks', 'verb']);
const note = wordsFor(['head', 'text']);
const statement = wordsFor(['kind', 'head', 'text']);
/** A report in words: where each thing ends, and four statements: who says so, the reply, what is not said, what came later. */
const report = wordsFor(['route', ...THINGS]).extend({ statements: z.tuple([note, note, note, note]) });
const verbs = wordsFor(THINGS);
const hall = wordsFor(['name', 'small']).extend({ verbs });

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  head: wordsFor(['seller', 'next', 'list', 'keeper', 'asks']),
  seller: wordsFor(['name', 'rest', 'unnamed', 'short']),
  things: z.strictObject({ chip: thing, ownership: thing, use: thing }),
  listing: wordsFor(['added', 'bodies', 'companies', 'article', 'example', 'narrowed']),
  companies: z.record(id, wordsFor(['short', 'full'])),
  replies: wordsFor(REPLIES),
  /** One, two, three, as words of a sentence. */
  count: z.tuple([words, words, words]),
  /** What a chip is called, by id. */
  chips: z.record(id, words),
  sale: wordsFor(['title', 'short']),
  outcome: wordsFor(OUTCOMES),
  /** What a strand of each outcome does, for the key. */
  strand: wordsFor(OUTCOMES),
  review: wordsFor(['denial-presumed', 'case-by-case', 'notice']),
  plots: z.strictObject({
    subsidiary: wordsFor(['name']),
    sister: note.omit({ head: true }).extend({ name: words }),
    branch: note.omit({ head: true }).extend({ name: words }),
  }),
  family: wordsFor(['tie', 'own', 'on']),
  rent: z.strictObject({
    short: words,
    idle: words,
    tag: words,
    cloud: hall,
    centre: hall,
    unsaid: words,
    supply: words,
    hours: words,
    used: words,
    any: words,
  }),
  'next-door': z.strictObject({
    short: words,
    idle: words,
    small: words,
    parts: words,
    verbs,
    own: words,
    other: words,
    on: words,
  }),
  shelf: z.strictObject({
    short: words,
    idle: words,
    name: words,
    small: words,
    tag: words,
    chips: words,
    verbs,
    unsaid: words,
    price: words,
    hour: words,
    payer: words,
    nobody: words,
  }),
  reports: z.strictObject({ cloud: report, centre: report, 'next-door': report, shelf: report }),
  notes: z.strictObject({ list: note, bodies: note, companies: note }),
  ground: z.strictObject({ finding: statement, assessment: statement, denial: statement }),
  who: wordsFor(['record', 'paper', 'both']),
  evidence: wordsFor(['record', 'people', 'paper', 'unsaid']),
  describe: z.strictObject({
    list: words,
    replies: words,
    sale: words,
    branch: words,
    own: words,
    on: words,
    rent: words,
    any: words,
    'next-door': words,
    shelf: words,
    seller: wordsFor(PASSAGE),
    onward: wordsFor(PASSAGE),
  }),
  table: z.strictObject({
    names: wordsFor(['caption', 'name', 'count', 'kind', 'date', 'document', 'reply']),
    kinds: wordsFor(['body', 'company']),
    bodies: wordsFor([...BODIES, 'reply']),
    routes: wordsFor([
      'caption',
      'reported',
      'route',
      'answer',
      'evidence',
      'reply',
      'second',
      'missing',
      'later',
      'unasked',
    ]),
    route: wordsFor(['sale', 'branch', 'own', 'sister', 'on']),
    at: wordsFor(['seller', 'listed', 'subsidiary', 'sister', 'open']),
    rests: wordsFor(['sale', 'branch', 'own', 'sister', 'on']),
    none: words,
  }),
  states: z.record(
    id,
    z.strictObject({
      title: words,
      reading: words,
      source: words,
      /** Left out where one report is told: then its own statements stand there. */
      strip: z.array(note).min(3).max(4).optional(),
    }),
  ),
});

export type State = z.output<typeof stateSchema>;
export type Witness = z.output<typeof witness>;
export type Reply = (typeof REPLIES)[number];
export type Labels = z.output<typeof labelsSchema>;

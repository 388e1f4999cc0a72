import { z } from 'zod';
import { day, forEach, id, line as words, oneOf } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';
import { COMPANIES, REPLIES } from './listing.ts';

const wordsFor = <const K extends string>(keys: readonly K[]) => forEach(keys, words);

/** On whose word: on the public record, or nobody's in particular. */
export const EVIDENCE = ['record', 'none'] as const;
const evidence = oneOf(EVIDENCE);

export const stateSchema = z.strictObject({
  id,
  /** The day on which the law is asked. */
  date: day,
  /** What is sold: an id in `content/law/chips.yaml`. */
  chip: id,
  /** The routes drawn: a sale told for itself or in grey to measure others by; a sale to a subsidiary. */
  rows: z.strictObject({
    sale: oneOf(['told', 'yardstick']).optional(),
    subsidiary: z.literal(true, 'is true, or left out').optional(),
  }),
  /**
   * What stands beside the list: the three things that a sale moves, notes on the names, what is said of
   * the ground for listing them, or the family of a listed firm.
   */
  beside: oneOf(['things', 'names', 'ground', 'family']),
  /** Whether the picture is about the names or only needs them. */
  names: oneOf(['told', 'quiet']),
  /** Whose word each statement of the strip rests on. */
  evidence: z.tuple([evidence, evidence, evidence], 'must say it of three statements'),
});

const OUTCOMES = ['free', 'stopped', 'gap', 'leak', 'open-question'] as const;
const PASSAGE = ['stopped', 'passes', 'open'] as const;
const thing = wordsFor(['name', 'is', 'asks', 'verb']);
const note = wordsFor(['head', 'text']);
const statement = wordsFor(['kind', 'head', 'text']);

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  head: wordsFor(['seller', 'next', 'list', 'keeper', 'asks']),
  seller: wordsFor(['name', 'rest']),
  things: z.strictObject({ chip: thing, ownership: thing, use: thing }),
  listing: wordsFor(['added', 'bodies', 'companies', 'article']),
  companies: forEach(COMPANIES, wordsFor(['short', 'full'])),
  replies: wordsFor(REPLIES),
  sale: words,
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
  notes: z.strictObject({ list: note, bodies: note, companies: note }),
  ground: z.strictObject({ finding: statement, assessment: statement, denial: statement }),
  who: words,
  evidence: wordsFor(['record']),
  describe: z.strictObject({
    list: words,
    replies: words,
    sale: words,
    branch: words,
    own: words,
    on: words,
    seller: wordsFor(PASSAGE),
    onward: wordsFor(PASSAGE),
  }),
  table: z.strictObject({
    names: wordsFor(['caption', 'name', 'count', 'kind', 'date', 'document', 'reply']),
    kinds: wordsFor(['body', 'company']),
    bodies: wordsFor(['bureau', 'local', 'institute', 'reply']),
    routes: wordsFor(['caption', 'route', 'answer', 'evidence', 'reply', 'missing']),
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
      strip: z.tuple([note, note, note], 'the strip holds three statements'),
    }),
  ),
});

export type State = z.output<typeof stateSchema>;
export type Labels = z.output<typeof labelsSchema>;

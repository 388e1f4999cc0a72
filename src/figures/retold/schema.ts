/** What content may say about this figure: the points, its states and its words. */
import { z } from 'zod';
import { forEach, id, line, oneOf } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';

/** The three texts, in the order in which they were written. */
export const TELLINGS = ['ft', 'english', 'dutch'] as const;
export type Telling = (typeof TELLINGS)[number];

/** What can become of a point: it says the same, more, less, nothing any more, or it is new. */
export const FATES = ['kept', 'sharpened', 'softened', 'lost', 'added'] as const;
export type Fate = (typeof FATES)[number];

/** The same of one retelling against the text before it, where there may be nothing to pass on. */
const PASSINGS = [...FATES, 'absent'] as const;
export type Passing = (typeof PASSINGS)[number];

/** What a point is about: the rules, the chips and who gets them, or who says so. */
export const SUBJECTS = ['law', 'power', 'voice'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** How a point is known to stand in the FT: read there, from summaries of it, or not found. */
const KNOWN = ['read', 'summary', 'none'] as const;

/** Places in the Dutch text. */
const PARAGRAPHS = ['lead', 'p1', 'h1', 'p2', 'p3', 'p4', 'p5', 'h2', 'p6', 'p7', 'link', 'ft-only'] as const;

const GROUPS = [
  'lead',
  'rules',
  'ways',
  'iflytek',
  'sensetime',
  'clouds',
  'judgement',
  'reply',
  'tip',
] as const;
export type Group = (typeof GROUPS)[number];

export const QUESTIONS = ['who', 'basis', 'others'] as const;
export type Question = (typeof QUESTIONS)[number];

const pointSchema = z.strictObject({
  id,
  paragraph: oneOf(PARAGRAPHS),
  about: oneOf(SUBJECTS),
  ft: oneOf(KNOWN),
  english: oneOf(PASSINGS),
  dutch: oneOf(PASSINGS),
  /** Our copy of the English breaks off before the place where it would stand. */
  unseen: z.literal(true).optional(),
  /** Claims that it rests on. */
  claims: z.array(id).optional(),
});
export type Point = z.output<typeof pointSchema>;

const points = z.array(id).refine((ids) => new Set(ids).size === ids.length, 'names a point twice');

export const stateSchema = z.strictObject({
  id: line,
  /** Fates whose strands are in colour; besides them are those that are opened or asked about. */
  lit: z.array(oneOf(FATES)),
  /** Points that carry a label in the wide picture, and those with a number and a line in the narrow one. */
  speaks: points,
  numbered: points.max(5, 'has room for five lines'),
  /** Labels in bold. */
  stressed: points,
  /** The point that is shown in its three versions. */
  opens: id.nullable(),
  /** Says of lost points what the loss does to a reader. */
  why: z.boolean(),
  /** Puts the questions beside the strands that answer them. */
  asks: z.boolean(),

  /** The facts, which all states share: the points in the order of the Dutch text, in groups. */
  groups: z.array(z.strictObject({ id: oneOf(GROUPS), points: z.array(pointSchema).min(1) })).min(1),
  /** Each question with the points that bear on it, from the first to the last of its bracket. */
  questions: z
    .array(z.strictObject({ id: oneOf(QUESTIONS), points: points.min(1) }))
    .length(QUESTIONS.length),
});
export type State = z.output<typeof stateSchema>;

const pointWords = z.strictObject({
  /** The point in a few words: its label. */
  short: line,
  /** For one that says more or less: what it was, and what it became. */
  was: line.optional(),
  became: line.optional(),
  /** For a lost one: what the loss does to a reader. */
  why: line.optional(),
  /** Its three versions, where they cannot be made from the other words. */
  told: forEach(TELLINGS, line).optional(),
  note: line.optional(),
});
export type PointWords = z.output<typeof pointWords>;

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  tellings: forEach(
    TELLINGS,
    z.strictObject({ name: line, narrow: z.tuple([line, z.string()]), short: line, count: line }),
  ),
  changes: line,
  groups: forEach(GROUPS, line),
  key: z.strictObject({
    ...forEach(FATES, line).shape,
    ...forEach(SUBJECTS, line).shape,
    hollow: line,
    unseen: line,
  }),
  bend: line,
  missing: line,
  unread: line,
  questions: forEach(QUESTIONS, z.strictObject({ asks: line, verdict: line, answer: line, short: line })),
  table: z.strictObject({
    caption: line,
    head: z.strictObject({
      point: line,
      where: line,
      about: line,
      ft: line,
      english: line,
      dutch: line,
      note: line,
      text: line,
      says: line,
      question: line,
    }),
    where: forEach(PARAGRAPHS, line),
    ft: forEach(KNOWN, line),
    fate: forEach(PASSINGS, line),
    unseen: line,
  }),
  desc: z.strictObject({ counts: line, lost: line, added: line, bent: line, opened: line, asked: line }),
  points: z.record(id, pointWords),
  states: z.record(line, z.strictObject({ title: line, reading: line, source: line })),
});
export type Labels = z.output<typeof labelsSchema>;

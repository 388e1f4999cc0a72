/** What content may say: the shape of each YAML file and of a chapter's front matter. */
import { z } from 'zod';
import { day, id, line, oneOf, roughDay, said } from '../content/fields.ts';
import { STATUSES } from '../content/statuses.ts';

export const sourceSchema = z.strictObject({
  id,
  title: line,
  publisher: line,
  date: roughDay.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  /** 1 primary or official · 2 established press, law firm, think tank · 3 secondary · 4 for tracing only */
  trust: z.literal([1, 2, 3, 4]),
  lang: line,
  note: said.optional(),
});

export const claimSchema = z
  .strictObject({
    id,
    status: oneOf(STATUSES),
    says: said,
    basis: said,
    speakers: z.int().positive().optional(),
    'second-hand': z.boolean().optional(),
    sources: z.array(id).min(1, 'a claim needs at least one source'),
    formula: line.optional(),
    from: z.array(id).optional(),
    reply: said.optional(),
    doubt: said.optional(),
    checked: day,
  })
  .refine((c) => c.status !== 'worked-out' || c.formula !== undefined, {
    path: ['formula'],
    message: 'a claim that is worked out here shows its formula',
  });

export const termSchema = z.strictObject({
  id,
  term: said,
  means: said,
  also: said.optional(),
  not: said.optional(),
});

const stepSchema = z.strictObject({
  id,
  state: id,
  minutes: z.number().positive(),
  objective: z.strictObject({
    level: oneOf(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
    lo: z.string().regex(/^lo-[1-9]$/, 'a learning objective is lo-1 to lo-9'),
    verb: line,
  }),
});

export const chapterSchema = z.strictObject({
  id,
  figure: id,
  steps: z.array(stepSchema).min(1),
});

/** Front matter of a chapter. */
export const chapterHeadSchema = z.strictObject({
  title: line,
  finding: line,
  question: line,
  leaves: line,
  next: line,
});

export const figureFileSchema = z.strictObject({
  figure: id,
  /** What all states have in common: each state starts from this. */
  facts: z.record(z.string(), z.unknown()).default({}),
  states: z.array(z.looseObject({ id })).min(1),
});

export type Source = z.output<typeof sourceSchema>;
export type Claim = z.output<typeof claimSchema>;
export type Term = z.output<typeof termSchema>;
export type StepRow = z.output<typeof stepSchema>;
export type ChapterRow = z.output<typeof chapterSchema>;
export type ChapterHead = z.output<typeof chapterHeadSchema>;

/** What content may say: the shape of each YAML file and of a chapter's front matter. */
import { z } from 'zod';

const kebab = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in lower case, digits and single hyphens');
const line = z.string().trim().min(1, 'must not be empty');
const said = z.strictObject({ en: line, nl: line });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine(isDay, 'this day does not exist');
/** YAML reads a bare year as a number. */
const partialDay = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((d) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(d), 'a date is written YYYY, YYYY-MM or YYYY-MM-DD');

function isDay(s: string): boolean {
  const d = new Date(`${s}T00:00:00Z`);
  return !Number.isNaN(d.getTime()) && d.toISOString().startsWith(s);
}

export const STATUSES = ['record', 'reported', 'alleged', 'estimated', 'worked-out', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

export const sourceSchema = z.strictObject({
  id: kebab,
  title: line,
  publisher: line,
  date: partialDay.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  /** 1 primary or official · 2 established press, law firm, think tank · 3 secondary · 4 for tracing only */
  trust: z.literal([1, 2, 3, 4]),
  lang: line,
  note: said.optional(),
});

export const claimSchema = z
  .strictObject({
    id: kebab,
    status: z.enum(STATUSES),
    says: said,
    basis: said,
    speakers: z.int().positive().optional(),
    'second-hand': z.boolean().optional(),
    sources: z.array(kebab).min(1, 'a claim needs at least one source'),
    formula: line.optional(),
    from: z.array(kebab).optional(),
    reply: said.optional(),
    doubt: said.optional(),
    checked: day,
  })
  .refine((c) => c.status !== 'worked-out' || c.formula !== undefined, {
    path: ['formula'],
    message: 'a claim that is worked out here shows its formula',
  });

export const termSchema = z.strictObject({
  id: kebab,
  term: said,
  means: said,
  also: said.optional(),
  not: said.optional(),
});

export const stepSchema = z.strictObject({
  id: kebab,
  state: kebab,
  minutes: z.number().positive(),
  objective: z.strictObject({
    level: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
    lo: z.string().regex(/^lo-[1-9]$/, 'a learning objective is lo-1 to lo-9'),
    verb: line,
  }),
});

export const chapterSchema = z.strictObject({
  id: kebab,
  figure: kebab,
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
  figure: kebab,
  states: z.array(z.looseObject({ id: kebab })).min(1),
});

export const listOf = <S extends z.ZodType>(row: S) => z.array(row);

export type Source = z.output<typeof sourceSchema>;
export type Claim = z.output<typeof claimSchema>;
export type Term = z.output<typeof termSchema>;
export type StepRow = z.output<typeof stepSchema>;
export type ChapterRow = z.output<typeof chapterSchema>;
export type ChapterHead = z.output<typeof chapterHeadSchema>;

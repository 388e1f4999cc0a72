import { z } from 'zod';
import { line as s } from '../content/fields.ts';

/** The words of the site's own furniture: `content/ui/<lang>.yaml`. `{…}` marks a value to fill in. */
export const uiSchema = z.strictObject({
  switchTo: s,
  site: z.strictObject({ name: s, headline: s, standfirst: s, description: s }),
  hero: z.strictObject({ alt: s, caption: s }),
  meta: z.strictObject({ chapters: s, minutes: s, audience: s, checked: s }),
  nav: z.strictObject({
    skip: s,
    pages: s,
    story: s,
    chapters: s,
    sources: s,
    glossary: s,
    rail: s,
    start: s,
    previousStep: s,
    nextStep: s,
    previousChapter: s,
    nextChapter: s,
    wholeStory: s,
    contents: s,
  }),
  theme: z.strictObject({ label: s, system: s, light: s, dark: s }),
  chapter: z.strictObject({ number: s, minutes: s, question: s, leaves: s, link: s }),
  figure: z.strictObject({ table: s, source: s, scroll: s }),
  claim: z.strictObject({
    mark: s,
    close: s,
    status: z.strictObject({
      record: s,
      reported: s,
      alleged: s,
      estimated: s,
      'worked-out': s,
      unknown: s,
    }),
    ladder: z.strictObject({
      title: s,
      record: s,
      alleged: s,
      reported: s,
      estimated: s,
      'worked-out': s,
      unknown: s,
    }),
    speakers: s,
    secondHand: s,
    reply: s,
    doubt: s,
    formula: s,
    from: s,
    sources: s,
    used: s,
    checked: s,
    notLinked: s,
    trust: z.strictObject({ 1: s, 2: s, 3: s, 4: s }),
  }),
  sources: z.strictObject({ title: s, lead: s, claims: s, sources: s, carries: s }),
  glossary: z.strictObject({ title: s, lead: s, also: s, not: s, used: s }),
  notFound: z.strictObject({
    title: s,
    lead: s,
    address: s,
    hash: s,
    query: s,
    step: s,
    dismiss: s,
  }),
  footer: z.strictObject({ about: s, case: s, licence: s, checked: s, keys: s }),
});

export type Ui = z.output<typeof uiSchema>;

export { fill } from './fill.ts';

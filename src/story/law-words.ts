/** The words of the law, `content/labels/<lang>/law.yaml`: a name for everything in it, a sentence for every reason. */
import { z } from 'zod';
import type { Fault } from '../content/fault.ts';
import { forEach, line } from '../content/fields.ts';
import { readSheet, type Sheet } from '../content/yaml.ts';
import { LANGS, perLang, type Lang } from '../i18n/lang.ts';
import { MESSAGES } from '../law/messages.ts';
import {
  ASPECTS,
  EFFECTS,
  KNOWLEDGE,
  MOVES,
  OUTCOMES,
  REVIEWS,
  RULE_STATUSES,
  type Law,
} from '../law/types.ts';

const explained = z.strictObject({ name: line, means: line });

/** The shape of the words for this law: every id in it has its words, and nothing else has any. */
const lawWordsSchema = (law: Law) =>
  z.strictObject({
    outcomes: forEach(OUTCOMES, explained),
    reviews: forEach([...REVIEWS, 'none'], explained),
    effects: forEach(EFFECTS, line),
    statuses: forEach(RULE_STATUSES, line),
    aspects: forEach(ASPECTS, line),
    moves: forEach(MOVES, line),
    knowledge: forEach(KNOWLEDGE, line),
    parties: forEach(ids(law.parties), line),
    routes: z.strictObject(Object.fromEntries(law.routes.map((route) => [route.id, routeWords(route)]))),
    rules: forEach(ids(law.rules), z.strictObject({ name: line, short: line, asks: line })),
    chips: forEach(ids(law.chips), z.strictObject({ name: line, short: line })),
    measures: forEach(ids(law.measures), z.strictObject({ name: line, does: line, by: line, status: line })),
    messages: forEach(MESSAGES, line),
  });

const routeWords = ({ variants }: Law['routes'][number]) =>
  z.strictObject({ name: line, what: line, variants: forEach(ids(variants), line) });

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

export type LawWords = z.output<ReturnType<typeof lawWordsSchema>>;

/** Reads the words of the law in every language; undefined where one of them cannot be read. */
export function readLawWords(
  root: string,
  law: Law,
  faults: Fault[],
): Readonly<Record<Lang, LawWords>> | undefined {
  const schema = lawWordsSchema(law);
  const sheets = perLang((lang) => readSheet(root, `content/labels/${lang}/law.yaml`, schema, faults));
  const [first, ...others] = LANGS;
  for (const lang of others) comparePlaces(sheets[first], sheets[lang]);
  const { en, nl } = sheets;
  return en.value && nl.value && { en: en.value, nl: nl.value };
}

/** A sentence has the same places to fill in every language. */
function comparePlaces(one: Sheet<LawWords>, other: Sheet<LawWords>): void {
  for (const id of MESSAGES) {
    const [expected, found] = [one, other].map((sheet) => places(sheet.value?.messages[id] ?? ''));
    if (one.value && other.value && expected !== found)
      other.fault(
        ['messages', id],
        `has ${found || 'no place'} to fill; ${one.file} has ${expected || 'none'}`,
      );
  }
}

const places = (sentence: string): string =>
  [...new Set(Array.from(sentence.matchAll(/\{\w+\}/g), ([place]) => place))].sort().join(' ');

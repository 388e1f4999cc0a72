import type { Outcome, Verdict } from '../../law/types.ts';
import { BODY_COUNT, COMPANIES, LISTED_ON, NAME_COUNT, type Company } from './listing.ts';
import type { Labels, State } from './schema.ts';

/** Puts values where a sentence of the labels has `{name}`; a name that has no value stays as written. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

export function dayIn(locale: Labels['locale'], day: string): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, form).format(new Date(`${day}T00:00:00Z`));
}

export const numberIn = (locale: Labels['locale'], n: number): string =>
  new Intl.NumberFormat(locale).format(n);

/** A sentence about the listing, with its numbers and its date. */
export const ofListing = (labels: Labels, sentence: string): string =>
  fill(sentence, {
    names: numberIn(labels.locale, NAME_COUNT),
    bodies: numberIn(labels.locale, BODY_COUNT),
    companies: numberIn(labels.locale, COMPANIES.length),
    date: dayIn(labels.locale, LISTED_ON),
  });

/** The eight companies by the alphabet, as readers of this language see it. */
export function companiesOf(labels: Labels): readonly Company[] {
  const { compare } = new Intl.Collator(labels.locale);
  return COMPANIES.toSorted((a, b) => compare(labels.companies[a].short, labels.companies[b].short));
}

/** A verdict in a few words: what is needed and, where that is known, how a request is judged. */
export function verdictWords(labels: Labels, verdict: Verdict): string {
  const { outcome, review } = verdict;
  const said = labels.outcome[outcome];
  return outcome === 'stopped' && review ? `${said}; ${labels.review[review]}` : said;
}

/** A sentence that ends in what the law makes of it. */
export const saidOf = (labels: Labels, sentence: string, outcome: Outcome): string =>
  capital(fill(sentence, { outcome: labels.outcome[outcome] }));

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The three statements beneath a state's picture; empty ones for a state that has no words. */
export const stripOf = (labels: Labels, { id }: State): readonly { head: string; text: string }[] =>
  labels.states[id]?.strip ?? [1, 2, 3].map(() => ({ head: '', text: '' }));

import { fill } from '../../i18n/fill.ts';
import { LOCALE } from '../../i18n/lang.ts';
import { speech } from '../../i18n/speech.ts';
import type { Outcome, Verdict } from '../../law/types.ts';
import { BODY_COUNT, COMPANIES, LISTED_ON, NAME_COUNT, type Company } from './listing.ts';
import type { Labels, State } from './schema.ts';

/** A sentence about the listing, with its numbers and its date. */
export function ofListing({ lang }: Labels, sentence: string): string {
  const say = speech(lang);
  return fill(sentence, {
    names: say.number(NAME_COUNT),
    bodies: say.number(BODY_COUNT),
    companies: say.number(COMPANIES.length),
    date: say.day(LISTED_ON, 'long'),
  });
}

/** The eight companies by the alphabet, as readers of this language see it. */
export function companiesOf(labels: Labels): readonly Company[] {
  const { compare } = new Intl.Collator(LOCALE[labels.lang]);
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

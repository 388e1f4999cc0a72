import { fill } from '../../i18n/fill.ts';
import { LOCALE } from '../../i18n/lang.ts';
import { speech } from '../../i18n/speech.ts';
import type { Outcome, Verdict } from '../../law/types.ts';
import { reached } from './answers.ts';
import type { Matter } from './drawing.ts';
import { countsOf, type Listing } from './listing.ts';
import type { Labels, State, Witness } from './schema.ts';

/** What words about a state are made from. */
interface Said {
  readonly state: State;
  readonly labels: Labels;
}

/** A sentence about the listing, with its numbers and its date. */
export function ofListing({ state: { listing }, labels: { lang } }: Said, sentence: string): string {
  const say = speech(lang);
  const { names, bodies, companies } = countsOf(listing);
  return fill(sentence, {
    names: say.number(names),
    bodies: say.number(bodies),
    companies: say.number(companies),
    local: say.number(listing.bodies.local),
    date: say.day(listing.date, 'long'),
  });
}

type Company = Listing['companies'][number];

/** The companies by the alphabet, as readers of this language see it. */
export function companiesOf({ state, labels }: Said): readonly Company[] {
  const { compare } = new Intl.Collator(LOCALE[labels.lang]);
  return state.listing.companies.toSorted((a, b) => compare(shortOf(labels, a.id), shortOf(labels, b.id)));
}

export const shortOf = ({ companies }: Labels, id: string): string => companies[id]?.short ?? id;

/** A verdict in a few words: what is needed and, where that is known, how a request is judged. */
export function verdictWords(labels: Labels, verdict: Verdict): string {
  const { outcome, review } = verdict;
  const said = labels.outcome[outcome];
  return outcome === 'stopped' && review ? `${said}; ${labels.review[review]}` : said;
}

/** A sentence that ends in what the law makes of it. */
export const saidOf = (labels: Labels, sentence: string, outcome: Outcome): string =>
  capital(fill(sentence, { outcome: labels.outcome[outcome] }));

/** Goods handed on to a listed firm: whether a rule reaches that, and so what it would take. */
export function passingOf({ labels, answers: { on } }: Matter): {
  readonly barred: boolean;
  readonly words: string;
} {
  const barred = reached(on);
  const words = saidOf(labels, labels['next-door'].on, barred ? 'stopped' : on.outcome);
  return { barred, words };
}

/** With a capital, which in Dutch has no accent: "Eén". */
export const capital = (words: string): string =>
  words.charAt(0).normalize('NFD').charAt(0).toUpperCase() + words.slice(1);

/** A sentence about people, with how many there are. */
export function ofPeople({ count }: Labels, sentence: string, witness: Witness | undefined): string {
  const people = count[(witness?.speakers ?? 1) - 1] ?? count[0];
  return capital(fill(sentence, { people }));
}

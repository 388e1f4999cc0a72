import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Labels, State } from './schema.ts';
import { ofListing, ofPeople } from './words.ts';

/** Stands for whoever is on the list: a report that names none of them. */
export const ANY = 'any';

export type ReportId = keyof Labels['reports'];

/** The reports that a state tells, as their words are kept. */
export function reportsOf({ reports: { rent, 'next-door': door, shelf } }: State): readonly ReportId[] {
  return [
    ...(rent ? [rent.owner] : []),
    ...(door ? (['next-door'] as const) : []),
    ...(shelf ? (['shelf'] as const) : []),
  ];
}

/** The companies that a state's reports speak of. */
export const spokenOf = ({ reports, listing }: State): readonly string[] => {
  const ends = [reports.rent?.to, reports['next-door']?.to].filter((id) => id !== undefined);
  return ends.includes(ANY) ? listing.companies.map(({ id }) => id) : ends;
};

interface Statement {
  readonly head: string;
  readonly text: string;
}

interface Said {
  readonly state: State;
  readonly labels: Labels;
}

/** The statements beneath a state's picture: its own, or those of the one report that it tells. */
export function stripOf(said: Said): readonly Statement[] {
  const { state, labels } = said;
  const [report] = reportsOf(state);
  const own = labels.states[state.id]?.strip ?? (report ? labels.reports[report].statements : []);
  return own.map(({ head, text }, i) => ({
    head: ofPeople(labels, ofListing(said, head), state.evidence[i]),
    text: numbered(said, ofListing(said, text)),
  }));
}

/** The statements of one report, with the numbers of the state that tells it. */
export function statementsOf(said: Said, report: ReportId): readonly Statement[] {
  const { state, labels } = said;
  const { rent, 'next-door': door } = state.reports;
  const [first, ...rest] = labels.reports[report].statements;
  const head = ofPeople(labels, first.head, report === 'next-door' ? door?.parts : rent?.hours);
  return [
    { head, text: first.text },
    ...rest.map(({ head, text }) => ({ head: ofPeople(labels, head, rent?.hall), text })),
  ].map(({ head, text }) => ({ head, text: numbered(said, text) }));
}

const numbered = (said: Said, text: string): string =>
  said.state.reports.shelf ? ofPrice(said, text) : text;

/** The hall that a state speaks of: what it is called, whose it is, what becomes of things there. */
export function hallOf({
  state,
  labels: { rent },
}: Said): Labels['rent']['cloud'] & { readonly tag: string } {
  const owner = state.reports.rent?.owner ?? 'cloud';
  return { ...rent[owner], tag: owner === 'cloud' ? rent.tag : '' };
}

/** A sentence about the price on the shelf, for all chips and for one; empty where there is no shelf. */
export function ofPrice({ state, labels }: Said, sentence: string): string {
  const { shelf } = state.reports;
  if (!shelf) return '';
  const say = speech(labels.lang);
  return fill(sentence, {
    dollars: say.number(shelf.dollars),
    chips: say.number(shelf.chips),
    chip: labels.chips[shelf.chip] ?? shelf.chip,
    each: say.number(shelf.dollars / shelf.chips),
  });
}

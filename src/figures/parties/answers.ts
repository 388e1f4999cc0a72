import { evaluate } from '../../law/evaluate.ts';
import type { Law, Outcome, Verdict } from '../../law/types.ts';
import type { State } from './schema.ts';

/** What the law says, on the day and of the goods that a state asks about. */
export interface Answers {
  /** A sale to a firm on the list. */
  readonly sale: Verdict;
  /** A sale to a company that a listed firm owns and that is not on the list, for its own use. */
  readonly own: Verdict;
  /** The same sale of a chip for which the answer may be another. */
  readonly other: Verdict;
  /** A sale to a company of the same parent, not owned by the listed firm. */
  readonly sister: Verdict;
  /** The subsidiary handing the goods on to the listed firm. */
  readonly on: Verdict;
  /** Hours on machines that stand in the hall of another. */
  readonly rent: Verdict;
  /** New machines for that hall. */
  readonly supply: Verdict;
}

export function answersOf(law: Law, { date, chip, reports }: State): Answers {
  const ask = (route: string, variant?: string, of = chip): Verdict =>
    evaluate(law, route, { date, chip: of, measures: [], ...(variant ? { variant } : {}) });
  const hired = (reports.rent ?? reports.shelf)?.chip;
  return {
    sale: ask('s1-sale-listed'),
    own: ask('r4-unlisted-subsidiary'),
    other: ask('r4-unlisted-subsidiary', undefined, reports['next-door']?.['other-chip']),
    sister: ask('r4-unlisted-subsidiary', 'sister'),
    on: ask('r4-unlisted-subsidiary', 'passes-on'),
    rent: ask('r1-domestic-cloud', undefined, hired),
    supply: ask('r1-domestic-cloud', 'new-supply', hired),
  };
}

/** What becomes of the goods: they stay where they are, they go, or it cannot be said. */
export type Passage = 'stopped' | 'passes' | 'open';

export const passageOf = (outcome: Outcome): Passage =>
  outcome === 'stopped' ? 'stopped' : outcome === 'open-question' ? 'open' : 'passes';

/** Whether a rule reaches a route, kept or broken. */
export const reached = ({ outcome }: Verdict): boolean => outcome === 'stopped' || outcome === 'leak';

/** Whether a state tells of handing on: there is something to hand on only where the first sale passes. */
export const handsOn = ({ rows }: State, { own }: Answers): boolean =>
  rows.subsidiary !== undefined && passageOf(own.outcome) !== 'stopped';

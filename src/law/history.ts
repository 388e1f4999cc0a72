import { evaluate } from './evaluate.ts';
import { ruleChangeDates } from './rules.ts';
import type { IsoDate, Law, RouteId, Verdict, World } from './types.ts';

/** A verdict and the first day it holds. */
export interface Span {
  readonly from: IsoDate;
  readonly verdict: Verdict;
}

/**
 * A route's verdicts through time: the one of the first day asked for, then each day on which the outcome or
 * the review policy becomes another.
 *
 * @throws Error as `evaluate` does.
 */
export function history(
  law: Law,
  route: RouteId,
  world: Omit<World, 'date'>,
  first: IsoDate = '2019-01-01',
): Span[] {
  const spans: Span[] = [];
  for (const from of [first, ...ruleChangeDates(law).filter((day) => day > first)]) {
    const verdict = evaluate(law, route, { ...world, date: from });
    const last = spans.at(-1)?.verdict;
    if (verdict.outcome !== last?.outcome || verdict.review !== last.review) spans.push({ from, verdict });
  }
  return spans;
}

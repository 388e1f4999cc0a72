/** From a case to a verdict: the sum of what becomes of each rule. */
import type { Case } from './case.ts';
import { cross, type Judged } from './cross.ts';
import { reviewOf } from './review.ts';
import { BINDING } from './rules.ts';
import type { Effect, Outcome, Reading, Verdict } from './types.ts';

/**
 * Judges a case.
 *
 * @param bought the case as it was on the day the thing was bought, where that day is earlier: controls look
 *   forward, so a rule that was not in force then does not reach what was bought.
 */
export function judge(c: Case, bought: Case | null = null): Verdict {
  const judged = c.law.rules.map((rule) => cross(rule, c, bought));
  const outcome = sum(judged, (one) => one.crossing.effect);
  const { review, reviewBecause } =
    outcome === 'stopped' ? reviewOf(c, judged) : { review: null, reviewBecause: null };
  return {
    outcome,
    review,
    reviewBecause,
    crossings: judged.map((one) => one.crossing),
    readings: outcome === 'open-question' ? readings(judged) : [],
  };
}

/** One stop stops the route; else a broken rule is a leak; else an unsettled one leaves the question open. */
function sum(judged: readonly Judged[], effectOf: (one: Judged) => Effect): Outcome {
  const effects = judged.map(effectOf);
  if (effects.includes('stops')) return 'stopped';
  if (effects.includes('reaches-but-evaded')) return 'leak';
  if (effects.includes('unclear')) return 'open-question';
  const looked = judged.some(
    (one) => effectOf(one) === 'does-not-reach' && one.crossing.looks && BINDING.has(one.rule.kind),
  );
  return looked ? 'gap' : 'free';
}

/** Both answers to an open question. The reasons are those of the first rule that is unclear. */
function readings(judged: readonly Judged[]): Reading[] {
  const unclear = judged.filter((one) => one.crossing.effect === 'unclear');
  const [first] = unclear;
  if (!first) return [];
  const { claims, values } = first.crossing.because;
  const { reached, free } = first.finding.readings ?? {
    reached: { message: 'reading-back-in-force', values, claims },
    free: { message: 'reading-still-suspended', values, claims },
  };
  const answer = (effect: (one: Judged) => Effect) =>
    sum(judged, (one) => (one.crossing.effect === 'unclear' ? effect(one) : one.crossing.effect));
  return [
    { outcome: answer((one) => one.ifReached), because: reached },
    { outcome: answer(() => 'does-not-reach'), because: free },
  ];
}

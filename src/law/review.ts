/** How an application for what is stopped would be weighed. Only what a source states; null otherwise. */
import { asksThere, isListed, MAKER, standing, type Case } from './case.ts';
import type { Judged } from './cross.ts';
import { testChip } from './thresholds.ts';
import type { Reason, Review, Rule } from './types.ts';

interface Weighed {
  readonly review: Review;
  readonly reviewBecause: Reason;
}

/** The strictest policy among the rules that stop. A policy that no source states cannot soften another. */
export function reviewOf(c: Case, judged: readonly Judged[]): Weighed {
  const stops = judged.filter((one) => one.crossing.effect === 'stops').map((one) => weigh(one.rule, c));
  const weighed = stops.sort((a, b) => STRICTNESS.indexOf(a.review) - STRICTNESS.indexOf(b.review))[0];
  if (!weighed) throw new Error('reviewOf: nothing is stopped');
  // What eases the path stops at a listed firm, so it is not known while it is not known who counts as one.
  const inDoubt = judged.find((one) => one.crossing.effect === 'unclear' && one.rule.kind === 'affiliates');
  return inDoubt && weighed.review !== inDoubt.rule.review
    ? { review: null, reviewBecause: { message: 'review-turns-on-affiliates', claims: inDoubt.rule.claims } }
    : weighed;
}

const STRICTNESS: readonly Review[] = ['denial-presumed', null, 'case-by-case', 'notice'];

function weigh(rule: Rule, c: Case): Weighed {
  if (noticeOpen(rule, c))
    return { review: 'notice', reviewBecause: { message: 'review-notice', claims: ['nac'] } };
  return (
    easingOf(rule, c) ?? {
      review: rule.review,
      reviewBecause: {
        message: rule.review === null ? 'review-not-stated' : `review-${rule.review}`,
        claims: rule.claims,
      },
    }
  );
}

/**
 * 15 CFR 740.8: consumer chips and the lower tier go on a notice that BIS may answer with "apply". It is closed
 * to a listed party (744.16(b)); there the list stops as well, and its policy is the stricter one.
 */
function noticeOpen(rule: Rule, c: Case): boolean {
  const entries =
    rule.kind === 'item'
      ? [rule]
      : rule.kind === 'headquarters'
        ? c.law.rules.filter((one) => one.kind === 'item' && standing(c, one) === 'in-force')
        : [];
  return entries.some((entry) => entry.test !== null && testChip(entry.test, c.chip).nac);
}

/**
 * A later policy on what this rule stops: for exports by the maker, to the policy's places. Re-exports and
 * transfers inside a place stay as they were (91 FR 1684). Where the policy asks who the customers are and one
 * is a listed firm, no source that we saw says whether it is open.
 */
function easingOf(rule: Rule, c: Case): Weighed | null {
  const policy = c.law.rules.find(
    (one) =>
      one.kind === 'review' &&
      one.eases.includes(rule.id) &&
      standing(c, one) === 'in-force' &&
      c.from.id === MAKER &&
      asksThere(c, one, c.to.place),
  );
  if (!policy) return null;
  if (policy.test === null)
    return {
      review: policy.review,
      reviewBecause: { message: 'review-licences-issued', claims: policy.claims },
    };
  const { met, because } = testChip(policy.test, c.chip);
  if (met && policy.checksCustomers && isListed(c, c.renter))
    return { review: null, reviewBecause: { message: 'review-turns-on-renter', claims: policy.claims } };
  return { review: met ? policy.review : rule.review, reviewBecause: because[0] };
}

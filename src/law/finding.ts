/** What a rule finds when it is held against a case, and the few shapes that findings take. */
import { delivery, type Case } from './case.ts';
import type { Tested } from './thresholds.ts';
import type { Reason, Rule } from './types.ts';

export interface Finding {
  readonly looks: boolean;
  readonly reaches: 'no' | 'yes' | 'unsettled';
  /**
   * What one has to know to see that the rule is met: `end-user` for rules about who gets the thing in the
   * end or what for, `thing` for rules that chip and place answer by themselves.
   */
  readonly turnsOn: 'end-user' | 'thing';
  readonly because: Reason;
  /** For an unsettled finding: the two ways to read it. */
  readonly readings?: { readonly reached: Reason; readonly free: Reason };
}

/** Claims behind "an hour is a service, not an item". */
export const HOURS = ['rule-2009-cloud', 'cloud-consensus'];

export function passes(
  rule: Rule,
  looks: boolean,
  message: string,
  claims: readonly string[] = rule.claims,
): Finding {
  return { looks, reaches: 'no', turnsOn: 'thing', because: { message, claims } };
}

export function reaches(rule: Rule, turnsOn: Finding['turnsOn'], message: string): Finding {
  return { looks: true, reaches: 'yes', turnsOn, because: { message, claims: rule.claims } };
}

/** An item rule's finding once it is clear that something may be delivered where it asks. */
export function ofChip(rule: Rule, c: Case, test: Tested): Finding {
  const [arithmetic] = test.because;
  const because: Reason = {
    message: arithmetic.message,
    values: arithmetic.values,
    claims: [...new Set([...rule.claims, ...claimsOf(test)])],
  };
  if (!test.met && !test.undecided) return { looks: true, reaches: 'no', turnsOn: 'thing', because };
  if (delivery(c) === 'unsettled') return handoverUnsettled(rule, 'thing');
  if (test.undecided) return areaUnknown(rule);
  return { looks: true, reaches: 'yes', turnsOn: 'thing', because };
}

export function handoverUnsettled(rule: Rule, turnsOn: Finding['turnsOn']): Finding {
  return {
    looks: true,
    reaches: 'unsettled',
    turnsOn,
    because: { message: 'handover-unsettled', claims: [...rule.claims, 'cloud-consensus'] },
    readings: {
      reached: { message: 'reading-handed-over', claims: rule.claims },
      free: { message: 'reading-kept-by-lessor', claims: HOURS },
    },
  };
}

export function areaUnknown(rule: Rule): Finding {
  return {
    looks: true,
    reaches: 'unsettled',
    turnsOn: 'thing',
    because: { message: 'die-area-unknown', claims: [...rule.claims, 'density-definition'] },
    readings: {
      reached: { message: 'reading-dense-enough', claims: ['density-definition'] },
      free: { message: 'reading-not-dense-enough', claims: ['density-definition'] },
    },
  };
}

export function claimsOf(test: Tested): string[] {
  return test.because.flatMap((reason) => reason.claims);
}

/** What a rule finds when it is held against a case, and the few shapes that findings take. */
import { delivery, holder, type Case } from './case.ts';
import type { Message } from './messages.ts';
import type { BothWays, Tested } from './thresholds.ts';
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
  /** For an unsettled finding. */
  readonly readings?: BothWays;
}

/** Claims behind "an hour is a service, not an item". The common reading speaks of owners that are not Chinese. */
function hours(c: Case): string[] {
  const common = holder(c).headquarters === 'china' ? [] : ['cloud-consensus'];
  return ['rule-2009-cloud', 'ft-expert-cloud', ...common];
}

export function passes(
  rule: Rule,
  looks: boolean,
  message: Message,
  claims: readonly string[] = rule.claims,
): Finding {
  return { looks, reaches: 'no', turnsOn: 'thing', because: { message, claims } };
}

export function reaches(rule: Rule, turnsOn: Finding['turnsOn'], message: Message): Finding {
  return { looks: true, reaches: 'yes', turnsOn, because: { message, claims: rule.claims } };
}

/** A rule that looks at a route where nobody receives more than hours. */
export function hoursOnly(
  rule: Rule,
  c: Case,
  message: 'hours-are-no-item' | 'renter-gets-hours' = 'hours-are-no-item',
): Finding {
  return passes(rule, true, message, hours(c));
}

/** An item rule's finding once it is clear that something may be delivered where it asks. */
export function ofChip(rule: Rule, c: Case, test: Tested): Finding {
  const [arithmetic] = test.because;
  const because: Reason = {
    message: arithmetic.message,
    values: arithmetic.values,
    claims: [...new Set([...rule.claims, ...claimsOf(test)])],
  };
  if (!test.met && !test.readings) return { looks: true, reaches: 'no', turnsOn: 'thing', because };
  if (delivery(c) === 'unsettled') return handoverUnsettled(rule, c, 'thing');
  if (test.readings) return numbersUnsettled(rule, test.because[0], test.readings);
  return { looks: true, reaches: 'yes', turnsOn: 'thing', because };
}

export function handoverUnsettled(rule: Rule, c: Case, turnsOn: Finding['turnsOn']): Finding {
  return {
    looks: true,
    reaches: 'unsettled',
    turnsOn,
    because: { message: 'handover-unsettled', claims: [...rule.claims, 'lease-open'] },
    readings: {
      reached: { message: 'reading-handed-over', claims: rule.claims },
      free: { message: 'reading-kept-by-lessor', claims: hours(c) },
    },
  };
}

/** A test whose answer turns on a number that is not known, or that can be read in two ways. */
export function numbersUnsettled(
  rule: Rule,
  { message, values, claims }: Reason,
  readings: BothWays,
): Finding {
  return {
    looks: true,
    reaches: 'unsettled',
    turnsOn: 'thing',
    because: { message, values, claims: [...new Set([...rule.claims, ...claims])] },
    readings,
  };
}

export function claimsOf(test: Tested): string[] {
  return test.because.flatMap((reason) => reason.claims);
}

/**
 * What each kind of rule asks of a case, one predicate a kind. None of them looks at whether the rule is in
 * force, nor at who keeps to it: that is for `judge`.
 */
import { asksThere, delivery, holder, isListed, MAKER, party, standing, type Case } from './case.ts';
import {
  claimsOf,
  handoverUnsettled,
  hoursOnly,
  numbersUnsettled,
  ofChip,
  passes,
  reaches,
  type Finding,
} from './finding.ts';
import { ABOUT_EXPORTS } from './rules.ts';
import { testChip, type Tested } from './thresholds.ts';
import type { Rule, RuleKind } from './types.ts';

/** Holds a rule against a case as though the rule were in force. */
export function holdAgainst(rule: Rule, c: Case): Finding {
  const finding = ASK[rule.kind](rule, c);
  const inDoubt = c.chip.origin === 'china' && ABOUT_EXPORTS.has(rule.kind) && finding.reaches !== 'no';
  return inDoubt ? madeInChina(finding, c) : finding;
}

/**
 * A finding on a chip made in China. What lets an American chip pass lets this one pass; what would reach an
 * American one reaches it only if the technology that it was made with puts it under the EAR (15 CFR 734.9),
 * and of that only the presumption of May 2025 says something.
 */
function madeInChina(finding: Finding, c: Case): Finding {
  const presumed = c.law.rules
    .filter((one) => one.kind === 'presumption' && standing(c, one) === 'in-force')
    .map((one) => presumption(one, c))
    .find((one) => one.reaches === 'unsettled');
  const { because, readings } = presumed ?? PRODUCT_RULES;
  return { ...finding, reaches: 'unsettled', because, readings };
}

const PRODUCT_RULES: Pick<Finding, 'because' | 'readings'> = {
  because: { message: 'made-in-china', claims: ['fdp-rules'] },
  readings: {
    reached: { message: 'reading-product-rule-reaches', claims: ['fdp-rules'] },
    free: { message: 'reading-product-rule-does-not-reach', claims: ['fdp-rules'] },
  },
};

const ASK: Readonly<Record<RuleKind, (rule: Rule, c: Case) => Finding>> = {
  list,
  item,
  letter,
  headquarters,
  affiliates,
  'end-use': endUse,
  identify,
  access,
  presumption,
  guidance: (rule) => passes(rule, false, 'guidance-adds-no-duty'),
  review: (rule) => passes(rule, false, 'review-only'),
};

/** 15 CFR 744.11 and 744.16: a named party as purchaser, consignee or end user of an item. */
function list(rule: Rule, c: Case): Finding {
  const { to, renter } = c;
  const owner = to.owner && party(c.law, to.owner.party);
  const sister = to.sister === null ? null : party(c.law, to.sister);

  if (isListed(c, to)) {
    const delivered = delivery(c);
    if (delivered === 'no') return hoursOnly(rule, c);
    if (delivered === 'unsettled') return handoverUnsettled(rule, c, 'end-user');
    return reaches(rule, 'end-user', 'list-names-receiver');
  }
  if (isListed(c, owner)) return passes(rule, true, 'subsidiary-is-someone-else', ['subsidiaries-distinct']);
  if (isListed(c, sister)) return passes(rule, true, 'sister-is-someone-else', ['subsidiaries-distinct']);
  if (isListed(c, renter)) return hoursOnly(rule, c, 'renter-gets-hours');
  return passes(rule, false, 'nobody-listed');
}

/** 15 CFR 742.6(a)(6): an item of a list entry, going to a place. */
function item(rule: Rule, c: Case): Finding {
  if (!asksThere(c, rule, c.to.place)) return passes(rule, false, 'goes-elsewhere', ['rule-2022-not-abroad']);
  if (delivery(c) === 'no') return hoursOnly(rule, c);
  return ofChip(rule, c, tested(rule, c));
}

/** 15 CFR 744.21(b), "is informed": binds the firm that got the letter, for what it sells itself. */
function letter(rule: Rule, c: Case): Finding {
  if (c.chip.maker !== rule.addressee) return passes(rule, false, 'letter-to-another-maker');
  const followed = rule.followsHeadquarters && c.to.headquarters === 'china';
  if (!followed && !asksThere(c, rule, c.to.place))
    return passes(rule, false, 'goes-elsewhere', ['rule-2022-not-abroad']);
  if (delivery(c) === 'no') return hoursOnly(rule, c);
  const test = tested(rule, c);
  if ((test.met || test.readings) && c.from.id !== MAKER)
    return passes(rule, true, 'letter-binds-its-addressee');
  return ofChip(rule, c, test);
}

/**
 * The head-office test of 17 November 2023 (15 CFR 744.23(a)(3); for 3A090.a, since January 2025,
 * 742.6(a)(6)(iii)(A)): an item of the day's chip entry, of either tier, to a site outside China that belongs
 * to a group with its head office there.
 */
function headquarters(rule: Rule, c: Case): Finding {
  const site = holder(c);
  if (site.place !== 'third-country') return passes(rule, false, 'site-is-in-china');
  if (site.headquarters !== 'china') return passes(rule, false, 'head-office-elsewhere');
  if (delivery(c) === 'no') return hoursOnly(rule, c);

  const tests = c.law.rules
    .filter((one) => one.kind === 'item' && standing(c, one) === 'in-force')
    .map((one) => tested(one, c));
  if (tests.some((test) => test.met)) return reaches(rule, 'thing', 'head-office-in-china');
  for (const { because, readings } of tests)
    if (readings) return numbersUnsettled(rule, because[0], readings);
  return passes(rule, true, 'no-entry-to-carry-abroad');
}

/** 90 FR 47201: owned for half or more by listed parties, so under the same duties as they are. */
function affiliates(rule: Rule, c: Case): Finding {
  const { owner } = c.to;
  if (isListed(c, c.to)) return passes(rule, false, 'listed-itself');
  if (owner && isListed(c, party(c.law, owner.party))) {
    if (owner.share < HALF) return passes(rule, true, 'owned-for-less-than-half');
    const delivered = delivery(c);
    if (delivered === 'no') return hoursOnly(rule, c);
    if (delivered === 'unsettled') return handoverUnsettled(rule, c, 'thing');
    return reaches(rule, 'thing', 'owned-by-a-listed-firm');
  }
  if (c.to.sister !== null && isListed(c, party(c.law, c.to.sister)))
    return passes(rule, true, 'sister-is-not-owned');
  return passes(rule, false, 'no-listed-owner');
}

/** Per cent of ownership, direct or indirect, from which the affiliates rule counts: 90 FR 47201. */
const HALF = 50;

/** 15 CFR 744.23: any item, with knowledge that it is for a supercomputer there. */
function endUse(rule: Rule, c: Case): Finding {
  if (c.use !== 'supercomputer') return passes(rule, false, 'use-is-ordinary');
  if (!asksThere(c, rule, c.to.place)) return passes(rule, false, 'goes-elsewhere');
  if (delivery(c) === 'no') return hoursOnly(rule, c);
  return reaches(rule, 'end-user', 'for-a-supercomputer');
}

/** 89 FR 5698 (proposed): American clouds and their resellers learn who the customer is. It forbids nothing. */
function identify(rule: Rule, c: Case): Finding {
  const sees = seesRenter(c);
  return passes(rule, sees, sees ? 'asks-but-forbids-nothing' : 'not-an-american-cloud');
}

/** Whether an American cloud or its reseller sells the hours. */
function seesRenter(c: Case): boolean {
  return c.moves.includes('access') && c.from.headquarters === 'us';
}

/** The Remote Access Security Act's idea: it stops nothing itself, it lets the other rules reach access. */
function access(rule: Rule, c: Case): Finding {
  const concerned = c.moves.includes('access');
  return passes(rule, concerned, concerned ? 'access-counts-as-export' : 'no-access-moves');
}

/** BIS guidance of 13 May 2025 under General Prohibition 10 (15 CFR 736.2(b)(10)), on Chinese 3A090 chips. */
function presumption(rule: Rule, c: Case): Finding {
  if (c.chip.origin !== 'china') return passes(rule, false, 'not-a-chinese-chip');
  const test = tested(rule, c);
  if (!test.met && !test.readings) return passes(rule, true, 'chinese-chip-below', claimsOf(test));
  return {
    looks: true,
    reaches: 'unsettled',
    turnsOn: 'thing',
    because: { message: 'presumed-from-a-breach', claims: rule.claims },
    readings: {
      reached: { message: 'reading-breach-holds', claims: rule.claims },
      free: { message: 'reading-breach-not-shown', claims: rule.claims },
    },
  };
}

/** The loader lets no rule through that has to put numbers to a chip and has none. */
function tested(rule: Rule, c: Case): Tested {
  if (rule.test === null) throw new Error(`${rule.id}: a rule of kind ${rule.kind} needs a test`);
  return testChip(rule.test, c.chip);
}

/** From a case to a verdict: which findings count, who keeps to the rule, and what the sum of it is. */
import { standing, type Case } from './case.ts';
import type { Finding } from './finding.ts';
import { holdAgainst } from './reach.ts';
import { reviewOf } from './review.ts';
import { periodOn } from './rules.ts';
import type {
  Crossing,
  Effect,
  Knowledge,
  Outcome,
  Reading,
  Reason,
  Rule,
  RuleKind,
  RuleStatus,
  Verdict,
} from './types.ts';

/** A crossing together with what it would be if its open question were answered with yes. */
export interface Judged {
  readonly rule: Rule;
  readonly crossing: Crossing;
  readonly finding: Finding;
  readonly ifReached: Effect;
}

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

function cross(rule: Rule, c: Case, bought: Case | null): Judged {
  const status = standing(c, rule);
  const now = holdAgainst(rule, c);
  const finding = now.reaches === 'no' || bought === null ? now : whenBought(rule, now, bought);
  const { looks } = finding;
  const ifReached = handled(finding, c.knowledge);
  const crossing = (effect: Effect, because: Reason): Judged => ({
    rule,
    finding,
    ifReached,
    crossing: { rule: rule.id, effect, because, status, looks },
  });

  if (status !== 'in-force' && status !== 'unknown')
    return crossing('not-in-force', notInForce(rule, c, finding));
  if (finding.reaches === 'no') return crossing('does-not-reach', finding.because);
  // What passes even if the rule reaches leaves nothing open.
  const open = ifReached !== 'does-not-reach';
  if (open && status === 'unknown')
    return crossing('unclear', {
      message: 'not-known-if-in-force',
      values: since(rule, c),
      claims: rule.claims,
    });
  if (open && finding.reaches === 'unsettled') return crossing('unclear', finding.because);
  return crossing(ifReached, keptOrBroken(c, finding, ifReached));
}

/**
 * What a rule finds on a purchase of an earlier day. Not so the presumption: General Prohibition 10 forbids
 * keeping and using what came from a breach, whenever it was bought.
 */
function whenBought(rule: Rule, now: Finding, bought: Case): Finding {
  if (rule.kind === 'presumption') return now;
  if (standing(bought, rule) === 'in-force') return holdAgainst(rule, bought);
  return {
    looks: now.looks,
    reaches: 'no',
    turnsOn: now.turnsOn,
    because: {
      message: 'bought-before',
      values: { bought: bought.date },
      claims: rule.claims,
    },
  };
}

/** What becomes of a rule that reaches, given who knows and what they do. */
function handled(finding: Finding, knowledge: Knowledge): Effect {
  switch (knowledge) {
    case 'asked':
      return 'stops';
    case 'nobody-could-know':
      // General Prohibition 5 (15 CFR 736.2(b)(5)) asks for knowledge; a rule on thing and place does not.
      return finding.turnsOn === 'thing' ? 'reaches-but-evaded' : 'does-not-reach';
    case 'not-asked':
    case 'ignored':
      return 'reaches-but-evaded';
  }
}

function keptOrBroken(c: Case, finding: Finding, effect: Effect): Reason {
  if (effect === 'stops') return finding.because;
  return { message: `${finding.turnsOn}-${c.knowledge}`, claims: finding.because.claims };
}

function notInForce(rule: Rule, c: Case, finding: Finding): Reason {
  const status = standing(c, rule);
  return {
    message: `status-${statusMessage(rule, c, status, finding)}`,
    values: since(rule, c),
    claims: rule.claims,
  };
}

function statusMessage(rule: Rule, c: Case, status: RuleStatus, finding: Finding): string {
  const wouldAsk = rule.kind === 'identify' && finding.looks;
  switch (status) {
    case 'not-yet':
      return rule.dayReported ? 'not-yet-reported' : (NOT_YET[rule.kind] ?? status);
    case 'announced':
      return periodOn(rule, c.date)?.due === undefined ? status : 'compliance-not-due';
    case 'proposed':
      return wouldAsk ? 'proposed-would-ask' : rule.kind === 'access' ? 'proposed-bill' : status;
    case 'not-final':
      return wouldAsk ? 'not-final-would-ask' : status;
    default:
      return status;
  }
}

/** Kinds of rule that are called something else than a rule before they are there. */
const NOT_YET: Readonly<Partial<Record<RuleKind, string>>> = {
  letter: 'not-yet-letter',
  identify: 'not-yet-proposal',
  access: 'not-yet-bill',
  guidance: 'not-yet-guidance',
  presumption: 'not-yet-guidance',
  review: 'not-yet-policy',
};

/** The days a status message names: since when it holds, or, before all, from when the rule has a status. */
function since(rule: Rule, c: Case): Record<string, string> {
  const period = periodOn(rule, c.date);
  if (!period) return { from: rule.periods[0]?.from ?? c.date };
  const { from, to, due } = period;
  return { from, ...(to !== null && { to }), ...(due !== undefined && { due }) };
}

// --- The sum --------------------------------------------------------------------------------------------

/** Kinds of rule that can leave a gap: those that lay a duty on moving a thing. */
const BINDING: ReadonlySet<RuleKind> = new Set([
  'list',
  'item',
  'letter',
  'headquarters',
  'affiliates',
  'end-use',
  'presumption',
]);

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

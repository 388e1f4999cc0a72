/** What becomes of one rule in a case: whether it counts that day, whether it reaches, and who keeps to it. */
import { standing, type Case } from './case.ts';
import type { Finding } from './finding.ts';
import type { Ending } from './messages.ts';
import { holdAgainst } from './reach.ts';
import { periodOn } from './rules.ts';
import type { Crossing, Effect, Knowledge, Reason, Rule, RuleKind, RuleStatus } from './types.ts';

/** A crossing together with what it would be if its open question were answered with yes. */
export interface Judged {
  readonly rule: Rule;
  readonly crossing: Crossing;
  readonly finding: Finding;
  readonly ifReached: Effect;
}

/**
 * Judges one rule.
 *
 * @param bought as in `judge`
 */
export function cross(rule: Rule, c: Case, bought: Case | null): Judged {
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
    return crossing('not-in-force', notInForce(rule, c, status, finding));
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
  return crossing(ifReached, keptOrBroken(finding, c.knowledge));
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

function keptOrBroken(finding: Finding, knowledge: Knowledge): Reason {
  if (knowledge === 'asked') return finding.because;
  return { message: `${finding.turnsOn}-${knowledge}`, claims: finding.because.claims };
}

/** Where a rule stands that is not in force, and known not to be. */
type Idle = Exclude<RuleStatus, 'in-force' | 'unknown'>;

function notInForce(rule: Rule, c: Case, status: Idle, finding: Finding): Reason {
  return {
    message: `status-${statusMessage(rule, c, status, finding)}`,
    values: since(rule, c),
    claims: rule.claims,
  };
}

function statusMessage(rule: Rule, c: Case, status: Idle, finding: Finding): Ending<'status'> {
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
const NOT_YET: Readonly<Partial<Record<RuleKind, Ending<'status'>>>> = {
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

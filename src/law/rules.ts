import { addDays, needDay } from './dates.ts';
import type { IsoDate, Law, MeasureId, Period, Rule, RuleKind, RuleStatus } from './types.ts';

/** Kinds of rule that reach items subject to the EAR and nothing else. */
export const ABOUT_EXPORTS: ReadonlySet<RuleKind> = new Set([
  'list',
  'item',
  'letter',
  'headquarters',
  'affiliates',
  'end-use',
]);

/** Kinds of rule that can leave a gap: those that lay a duty on moving a thing, or on dealing in one. */
export const BINDING: ReadonlySet<RuleKind> = new Set([...ABOUT_EXPORTS, 'presumption']);

/**
 * Where a rule stands on a day, by the record alone.
 *
 * @throws Error when the date is no real day.
 */
export function ruleStatus(rule: Rule, date: IsoDate): RuleStatus {
  needDay(date);
  return periodOn(rule, date)?.status ?? 'not-yet';
}

/** The period a day falls in; undefined before the first. Periods follow each other without a break. */
export function periodOn(rule: Rule, date: IsoDate): Period | undefined {
  return rule.periods.find((period) => period.from <= date && (period.to === null || date <= period.to));
}

/** Days, sorted, on which any verdict may change: a rule's status, its places, or who is on the list. */
export function ruleChangeDates(law: Law): IsoDate[] {
  const days = new Set<IsoDate>();
  for (const rule of law.rules) {
    for (const period of rule.periods) {
      days.add(period.from);
      if (period.to !== null) days.add(addDays(period.to, 1));
    }
    for (const destination of rule.destinations) days.add(destination.from);
  }
  for (const party of law.parties) if (party.listed !== null) days.add(party.listed);
  return [...days].sort();
}

/**
 * What a measure does to the law of a day: puts something new in force, repeats what is law already, or
 * changes only what can be seen.
 *
 * @throws Error for an unknown measure.
 */
export function measureEffect(
  law: Law,
  measureId: MeasureId,
  date: IsoDate,
): 'new-law' | 'already-law' | 'sight-only' {
  const measure = law.measures.find((one) => one.id === measureId);
  if (!measure) throw unknown('measure', measureId, law.measures);
  if (measure.enacts.length === 0) return 'sight-only';
  const standing = law.rules
    .filter((rule) => measure.enacts.includes(rule.id))
    .every((rule) => ruleStatus(rule, date) === 'in-force');
  return standing ? 'already-law' : 'new-law';
}

/** The error for an id that names nothing, with the ids that would have. */
export function unknown(what: string, id: unknown, known: readonly { readonly id: string }[]): Error {
  return new Error(
    `unknown ${what} "${String(id)}": expected one of ${known.map((one) => one.id).join(', ')}`,
  );
}

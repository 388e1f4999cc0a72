/** One case to judge: a route's facts with its parties filled in, a chip, and what is in force on the day. */
import { ruleStatus, unknown } from './rules.ts';
import type {
  ChipSpec,
  IsoDate,
  Law,
  MeasureId,
  Party,
  Place,
  RouteFacts,
  RouteId,
  Rule,
  RuleStatus,
} from './types.ts';

export interface Case extends Omit<RouteFacts, 'from' | 'to' | 'renter'> {
  readonly law: Law;
  readonly date: IsoDate;
  readonly chip: ChipSpec;
  /** Rules that the reader's measures put in force from this day on, whatever the record says. */
  readonly enacted: ReadonlySet<string>;
  readonly from: Party;
  readonly to: Party;
  readonly renter: Party | null;
}

/** The party that stands for the maker of whatever chip is asked about. */
export const MAKER = 'maker';

/**
 * The facts of a route, or of one of its variants.
 *
 * @throws Error naming an unknown route or variant and what there is instead.
 */
export function routeFacts(law: Law, routeId: RouteId, variantId?: string): RouteFacts {
  const route = law.routes.find((one) => one.id === routeId);
  if (!route) throw unknown('route', routeId, law.routes);
  if (variantId === undefined) return route;
  const variant = route.variants.find((one) => one.id === variantId);
  if (!variant) throw unknown(`variant of ${routeId}`, variantId, route.variants);
  return { ...route, ...variant };
}

export function openCase(
  law: Law,
  facts: RouteFacts,
  world: { date: IsoDate; chip: ChipSpec; enacted: ReadonlySet<string> },
): Case {
  return {
    ...facts,
    ...world,
    law,
    from: party(law, facts.from),
    to: party(law, facts.to),
    renter: facts.renter === null ? null : party(law, facts.renter),
  };
}

export function party(law: Law, id: string): Party {
  const found = law.parties.find((one) => one.id === id);
  if (!found) throw unknown('party', id, law.parties);
  return found;
}

/** Rules that a set of measures puts in force. */
export function enactedBy(law: Law, measureIds: readonly MeasureId[]): Set<string> {
  return new Set(
    measureIds.flatMap((id) => {
      const measure = law.measures.find((one) => one.id === id);
      if (!measure) throw unknown('measure', id, law.measures);
      return measure.enacts;
    }),
  );
}

/** Where a rule stands in this case, measures counted. */
export function standing({ enacted, date }: Pick<Case, 'enacted' | 'date'>, rule: Rule): RuleStatus {
  return enacted.has(rule.id) ? 'in-force' : ruleStatus(rule, date);
}

/**
 * Where a rule stands on a day with measures added to the record.
 *
 * @throws Error naming an unknown measure, or when the date is no real day.
 */
export function standingOn(law: Law, rule: Rule, date: IsoDate, measures: readonly MeasureId[]): RuleStatus {
  return standing({ enacted: enactedBy(law, measures), date }, rule);
}

/** Whether a party is on the Entity List on the day. */
export function isListed(c: Case, who: Party | null): boolean {
  return who !== null && who.listed !== null && who.listed <= c.date;
}

/** Whether a rule asks about a place on the day. A rule without places asks everywhere. */
export function asksThere(c: Case, rule: Rule, place: Place): boolean {
  if (rule.destinations.length === 0) return true;
  return rule.destinations.some(
    (there) => there.place === place && (there.from <= c.date || c.enacted.has(rule.id)),
  );
}

/** Who has the machine: the receiver once it is handed over, else whoever sells its use. */
export function holder(c: Case): Party {
  return c.machine === 'handed-over' ? c.to : c.from;
}

/**
 * Does an item reach the receiver? Handing over a machine delivers it. Selling hours on it delivers nothing,
 * unless a law in force counts remote use as an export; then it delivers in every reading.
 */
export function delivery(c: Case): 'yes' | 'no' | 'unsettled' {
  const accessIsExport = c.law.rules.some(
    (rule) => rule.kind === 'access' && standing(c, rule) === 'in-force',
  );
  return accessIsExport ? 'yes' : DELIVERS[c.machine];
}

const DELIVERS = { 'handed-over': 'yes', kept: 'no', unsettled: 'unsettled' } as const;

import { evaluate } from '../../law/evaluate.ts';
import type { IsoDate, Law, Outcome } from '../../law/types.ts';
import type { State } from './schema.ts';

/** What the law answers on a day to who wants to buy a chip in China, and to who wants an hour of one. */
export interface Licence {
  readonly buying: Outcome;
  readonly renting: Outcome;
  /** From when the rule that stops the purchase has been in force. */
  readonly since: IsoDate | null;
}

/** Buying as a firm that is on no list, so that only the chip and the place decide; renting from a Chinese cloud. */
const BUYING = 's2-sale-unlisted';
const RENTING = 'r1-domestic-cloud';

export function licence(law: Law, asked: NonNullable<State['asked']>): Licence {
  const { date, chip } = asked;
  const world = { date, chip, measures: [] };
  const buying = evaluate(law, BUYING, world);
  const stops = buying.crossings.filter(({ effect }) => effect === 'stops').map(({ rule }) => rule);
  const since = law.rules
    .filter((rule) => stops.includes(rule.id))
    .flatMap((rule) => rule.periods)
    .filter(({ from, to, status }) => status === 'in-force' && from <= date && (to ?? date) >= date)
    .map(({ from }) => from)
    .toSorted();
  return {
    buying: buying.outcome,
    renting: evaluate(law, RENTING, world).outcome,
    since: since[0] ?? null,
  };
}

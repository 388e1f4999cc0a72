import { enactedBy, openCase, routeFacts } from './case.ts';
import { parseChip } from './chip.ts';
import { needDay } from './dates.ts';
import { judge } from './judge.ts';
import { unknown } from './rules.ts';
import { lastDayToStock } from './stock.ts';
import type { ChipSpec, Law, RouteId, Verdict, World } from './types.ts';

/**
 * What the law makes of a route: on a day, for a chip, with measures added from that day on.
 *
 * Total over all known routes, chips, measures and days. Adding a measure never opens a route, and a measure
 * that is law already changes nothing.
 *
 * @throws Error naming an unknown route, variant, chip, measure or date, or a chip's impossible number.
 */
export function evaluate(law: Law, route: RouteId, world: World): Verdict {
  const { date } = world;
  needDay(date);
  const facts = routeFacts(law, route, world.variant);
  const chip = chipOf(law, world.chip);
  const enacted = enactedBy(law, world.measures);
  const today = openCase(law, facts, { date, chip, enacted });
  if (facts.bought === 'on-the-day') return judge(today);

  const bought = lastDayToStock(law, facts, chip, date);
  if (bought === null) return judge(today);
  return judge(today, openCase(law, facts, { date: bought, chip, enacted: new Set() }));
}

function chipOf(law: Law, chip: World['chip']): ChipSpec {
  if (typeof chip !== 'string') return parseChip(chip);
  const row = law.chips.find((one) => one.id === chip);
  if (!row) throw unknown('chip', chip, law.chips);
  return row;
}

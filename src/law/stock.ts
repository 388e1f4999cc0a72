import { openCase } from './case.ts';
import { onSale } from './chip.ts';
import { addDays } from './dates.ts';
import { judge } from './judge.ts';
import { ruleChangeDates } from './rules.ts';
import type { ChipSpec, IsoDate, Law, RouteFacts } from './types.ts';

/**
 * The last day before `date` on which this purchase was plainly lawful, by the law as it stood and without
 * the reader's measures, which count from `date` on. Null where there was none since the chip came out: a firm
 * listed in October 2019 could never lawfully stock a chip of May 2020.
 */
export function lastDayToStock(law: Law, facts: RouteFacts, chip: ChipSpec, date: IsoDate): IsoDate | null {
  const changes = ruleChangeDates(law);
  let day = addDays(date, -1);
  while (onSale(chip, day)) {
    const { outcome } = judge(openCase(law, facts, { date: day, chip, enacted: new Set() }));
    if (outcome === 'free' || outcome === 'gap') return day;
    const change = changes.findLast((one) => one <= day);
    if (change === undefined) return null;
    day = addDays(change, -1);
  }
  return null;
}

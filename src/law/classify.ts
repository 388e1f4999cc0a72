import { parseChip } from './chip.ts';
import { needDay } from './dates.ts';
import { performance, performanceDensity, testChip } from './thresholds.ts';
import type { ChipSpec, Classification, IsoDate } from './types.ts';

/** First days of the two tests: 87 FR 62186 (the chip entry, not the release) and 88 FR 73458. */
export const TEST_DATES = { oct2022: '2022-10-21', oct2023: '2023-11-17' } as const;

/**
 * Which paragraph of the control list a chip falls under on a day, with the arithmetic that leads there.
 * Letters to one firm are no classification and play no part.
 *
 * @throws Error naming the field, for a specification that cannot be right, or the date, for no real day.
 */
export function classify(chip: ChipSpec, date: IsoDate): Classification {
  const spec = parseChip(chip);
  needDay(date);
  const tpp = performance(spec);
  const numbers = { metric: tpp, tpp, density: performanceDensity(spec) };

  if (date < TEST_DATES.oct2022)
    return {
      rule: 'none',
      entry: null,
      nac: false,
      ...numbers,
      undecided: false,
      because: [
        { message: 'no-chip-rule', values: { from: TEST_DATES.oct2022 }, claims: ['rule-2022-dates'] },
      ],
    };
  const rule = date < TEST_DATES.oct2023 ? 'oct-2022' : 'oct-2023';
  const { entry, nac, readings, because } = testChip(rule, spec);
  return { rule, entry, nac, ...numbers, undecided: readings !== null, because };
}

import { classify } from '../../law/classify.ts';
import { ruleStatus } from '../../law/rules.ts';
import { testChip } from '../../law/thresholds.ts';
import type { ChipRow, Classification, IsoDate, Law } from '../../law/types.ts';
import type { Labels, State } from './schema.ts';

/** A chip with what the test of the state's day makes of it. */
export interface Sight {
  readonly chip: ChipRow;
  /** Bits × dense TOPS: one number, asked in 2022 and in 2023. */
  readonly tpp: number;
  readonly density: number | null;
  /** Not designed or sold for data centres. */
  readonly game: boolean;
  readonly caught: boolean;
  readonly verdict: Classification;
}

export function see(chip: ChipRow, date: IsoDate): Sight {
  const verdict = classify(chip, date);
  return {
    chip,
    tpp: verdict.tpp,
    density: verdict.density,
    game: !chip.datacenter,
    caught: verdict.entry !== null,
    verdict,
  };
}

/** All chips of the law on the state's day, by id. */
export const sights = (law: Law, date: IsoDate): ReadonlyMap<string, Sight> =>
  new Map(law.chips.map((chip) => [chip.id, see(chip, date)]));

/** The sights of some chips, in the given order; a chip that the law does not know is left out. */
export const pick = (all: ReadonlyMap<string, Sight>, ids: readonly string[]): readonly Sight[] =>
  ids.flatMap((id) => all.get(id) ?? []);

/** A letter to a chip's maker. It is no classification: it stops what the test lets through. */
export interface Letter {
  readonly chip: string;
  readonly from: IsoDate;
}

/** The letters of a state that are in force on its day, and the chips among those shown that they stop. */
export function letters(law: Law, state: State): readonly Letter[] {
  return law.rules
    .filter((rule) => state.letters.includes(rule.id) && ruleStatus(rule, state.date) === 'in-force')
    .flatMap((rule) => {
      const { test } = rule;
      const from = rule.periods.find((period) => period.status === 'in-force')?.from;
      if (!test || !from) return [];
      return law.chips
        .filter((chip) => state.chips.includes(chip.id) && testChip(test, chip).met)
        .map((chip) => ({ chip: chip.id, from }));
    });
}

/** What a chip is called in the picture. */
export const nameOf = (
  labels: Labels,
  { chip }: { readonly chip: { readonly id: string; readonly name: string } },
): string => labels.names[chip.id] ?? chip.name;

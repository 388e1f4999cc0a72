import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import type { Sight } from './sight.ts';

/** How far a chip's computing lies from the line nearest to it. */
export interface Margin {
  readonly line: number;
  /** Above the line positive, below it negative; in the measure's own unit. */
  readonly by: number;
  /** The size of `by` as a share of the line. */
  readonly share: number;
}

export function margin({ tpp, verdict }: Pick<Sight, 'tpp' | 'verdict'>): Margin {
  const lines = verdict.rule === 'oct-2023' ? [OCT_2023.a.tpp, OCT_2023.b.tpp] : [OCT_2022.metric];
  // On the picture's scale of doublings, so that "near" is what the eye calls near.
  const away = (line: number): number => Math.abs(Math.log(tpp / line));
  const line = lines.reduce((near, next) => (away(next) < away(near) ? next : near));
  return { line, by: tpp - line, share: Math.abs(tpp - line) / line };
}

/** The share of a chip's computing that another lacks, to the whole per cent. */
export const cutOf = (sight: Pick<Sight, 'tpp'>, parent: Pick<Sight, 'tpp'>): number =>
  Math.round((1 - sight.tpp / parent.tpp) * 100) / 100;

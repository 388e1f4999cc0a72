import { scaleLinear } from 'd3-scale';
import type { Law } from '../../law/types.ts';
import type { Chronicle } from './chronicle.ts';
import type { State } from './schema.ts';
import { dayNumber, moment } from './when.ts';

/** From a day, as a number, to its place along the axis; days out of sight stand at an end. */
export type Along = (day: number) => number;

export interface TimeScale {
  readonly along: Along;
  /** The same years evenly, for the true ruler. */
  readonly even: Along;
  readonly start: number;
  readonly end: number;
  /** The enlarged stretch, in days. */
  readonly stretch: readonly [from: number, to: number];
}

/** Time runs evenly between knots, so that the stretch a state is about has room and no day is lost. */
export function timeScale(
  law: Law,
  state: State,
  { origin, horizon }: Chronicle,
  start: number,
  end: number,
): TimeScale {
  const day = (when: string): number => dayNumber(moment(law, when)?.first ?? '2015-01-01');
  const knots = state.knots.map((knot) => [day(knot.day), start + knot.at * (end - start)] as const);
  const domain = [origin, ...knots.map(([d]) => d), horizon];
  const range = [start, ...knots.map(([, at]) => at), end];
  return {
    along: scaleLinear(domain, range).clamp(true),
    even: scaleLinear([origin, horizon], [start, end]).clamp(true),
    start,
    end,
    stretch: [day(state.stretch.from), day(state.stretch.to)],
  };
}

import { round } from '../scene.ts';

/** Shapes drawn around 0, 0. */
export const square = (half: number): string => `M${-half} ${-half}H${half}V${half}H${-half}Z`;

export const diamond = (half: number): string => {
  const reach = round(half);
  return `M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`;
};

/** A chip is a square; a game card, which the rule of 2023 treats apart, a diamond of the same weight. */
export const chipShape = (game: boolean, half: number): string => (game ? diamond(half * 1.3) : square(half));

/** A head that points to the right, with its tip in 0, 0. */
export const arrowHead = (length: number, half: number): string => `M0 0L${-length} ${-half}V${half}Z`;

/** A thin arrow to the right for the end of an axis' question. */
export const axisArrow = 'M0 0H13M8.5 -4L13 0L8.5 4';

/** The flap of a closed envelope that has its middle in 0, 0. */
export const envelopeFlap = (half: number, high: number): string =>
  `M${-half} ${-high}L0 ${round(high * 0.3)}L${half} ${-high}`;

/** A range that is not confirmed: a line from `end` to the left, with a stop. */
export const whisker = (length: number, half: number, end = 0): string =>
  `M${round(end - length)} 0H${end}M${round(end - length)} ${-half}V${half}`;

/** A line through points of the scene. */
export const line = (points: readonly (readonly [x: number, y: number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

import { lettering, type Cut, type Lettering } from '../lettering.ts';
import type { Pen } from '../pen.ts';
import type { Shape } from '../scene.ts';
import type { Face } from '../text-width.ts';

/**
 * The hands in which this figure's words are set, with their sizes in the wide and in the narrow picture;
 * `styles/figures/threshold.css` says the same to browsers.
 */
const HANDS = {
  tick: [13.5, 12, 'label500'],
  'tick law': [13.5, 12, 'label700'],
  question: [15, 13, 'label700'],
  unit: [14, 12, 'label500'],
  'unit strong': [14, 12, 'label600'],
  year: [27, 19, 'head800'],
  operator: [16, 14, 'head800'],
  clause: [14.5, 12.5, 'label600'],
  name: [14.5, 13, 'label600'],
  remark: [13.5, 12.5, 'label500'],
  'remark strong': [13.5, 12.5, 'label600'],
  change: [14, 12.5, 'label600'],
  zone: [17, 13, 'head800'],
  tier: [14, 12.5, 'label700'],
  corner: [16, 12.5, 'label500'],
  verdict: [18, 14, 'head800'],
  margin: [14, 12.5, 'label700'],
  letter: [14, 12.5, 'label700'],
  key: [13.5, 13.5, 'label500'],
} as const satisfies Record<string, readonly [wide: number, narrow: number, face: Face]>;
export type Hand = keyof typeof HANDS;
export type ThresholdPen = Pen<Hand>;

const cutFor = (shape: Shape): Lettering<Hand> =>
  lettering(
    Object.fromEntries(
      Object.entries(HANDS).map(([hand, [wide, narrow, face]]): [string, Cut] => [
        hand,
        [shape === 'wide' ? wide : narrow, face],
      ]),
    ) as Record<Hand, Cut>,
  );

export const LETTERS: Readonly<Record<Shape, Lettering<Hand>>> = {
  wide: cutFor('wide'),
  narrow: cutFor('narrow'),
};

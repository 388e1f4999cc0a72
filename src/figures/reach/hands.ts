import { lettering, type Cut, type Lettering } from '../lettering.ts';
import type { Pen } from '../pen.ts';
import type { Shape } from '../scene.ts';
import type { Face } from '../text-width.ts';

/**
 * The hands in which this figure's words are set, with their sizes in the wide and in the narrow picture;
 * `styles/figures/reach.css` says the same to browsers.
 */
const HANDS = {
  total: [38, 24, 'head800'],
  said: [14, 12.5, 'label600'],
  'said soft': [14, 12.5, 'label500'],
  column: [14, 12.5, 'label500'],
  'column strong': [14, 12.5, 'label700'],
  amount: [14.5, 12.5, 'label700'],
  rule: [14, 12.5, 'label700'],
  court: [13.5, 12.5, 'label500'],
  'court strong': [13.5, 12.5, 'label700'],
  scale: [13.5, 12, 'label500'],
} as const satisfies Record<string, readonly [wide: number, narrow: number, face: Face]>;
export type Hand = keyof typeof HANDS;
export type ReachPen = Pen<Hand>;

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

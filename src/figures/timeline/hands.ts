import { lettering, type Cut, type Lettering } from '../lettering.ts';
import type { Pen } from '../pen.ts';
import type { Shape } from '../scene.ts';
import type { Face } from '../text-width.ts';

/**
 * The hands in which this figure's words are set, with their sizes in the wide and in the narrow picture;
 * `styles/figures/timeline.css` says the same to browsers.
 */
const HANDS = {
  band: [17, 13, 'head800'],
  about: [12.5, 12.5, 'label500'],
  lane: [12.5, 12.5, 'label600'],
  year: [13, 12, 'label700'],
  month: [12, 12, 'label500'],
  date: [12.5, 12, 'label500'],
  event: [13, 12.5, 'label600'],
  'event strong': [13, 12.5, 'label700'],
  query: [17, 15, 'head800'],
  'query strong': [27, 19, 'head800'],
  key: [12, 12.5, 'label500'],
} as const satisfies Record<string, readonly [wide: number, narrow: number, face: Face]>;
export type Hand = keyof typeof HANDS;
export type TimelinePen = Pen<Hand>;

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

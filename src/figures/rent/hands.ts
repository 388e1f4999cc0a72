import { letteringOf, type TwoCuts } from '../lettering.ts';
import type { Pen } from '../pen.ts';

/**
 * The hands in which this figure's words are set, with their sizes in the wide and in the narrow picture;
 * `styles/figures/rent.css` says the same to browsers.
 */
const HANDS = {
  tick: [13, 12, 'label500'],
  'tick hit': [13, 12, 'label700'],
  'tick read': [16, 13, 'label700'],
  scale: [13, 12, 'label500'],
  'scale read': [13, 12, 'label600'],
  name: [13.5, 12, 'label600'],
  'name read': [13.5, 12, 'label700'],
  remark: [13, 12, 'label500'],
  'remark strong': [13.5, 12, 'label600'],
  big: [44, 26, 'head800'],
  'big time': [25, 19, 'head800'],
  law: [14, 12, 'label700'],
} as const satisfies Record<string, TwoCuts>;
export type Hand = keyof typeof HANDS;
export type RentPen = Pen<Hand>;

export const LETTERS = letteringOf<Hand>(HANDS);

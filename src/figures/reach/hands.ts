import { letteringOf, type TwoCuts } from '../lettering.ts';
import type { Pen } from '../pen.ts';

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
} as const satisfies Record<string, TwoCuts>;
export type Hand = keyof typeof HANDS;
export type ReachPen = Pen<Hand>;

export const LETTERS = letteringOf<Hand>(HANDS);

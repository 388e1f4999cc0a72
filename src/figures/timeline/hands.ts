import { letteringOf, type TwoCuts } from '../lettering.ts';
import type { Pen } from '../pen.ts';

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
} as const satisfies Record<string, TwoCuts>;
export type Hand = keyof typeof HANDS;
export type TimelinePen = Pen<Hand>;

export const LETTERS = letteringOf<Hand>(HANDS);

import { lettering, type Cut } from '../lettering.ts';
import type { Pen } from '../pen.ts';

/** The hands in which this figure's words are set; `styles/figures/parties.css` says the same to browsers. */
const HANDS = {
  head: [15, 'head800'],
  kind: [18, 'head800'],
  big: [58, 'head800'],
  sum: [44, 'head800'],
  price: [34, 'head800'],
  name: [15.5, 'label700'],
  strong: [13, 'label700'],
  verb: [13, 'label600'],
  label: [13, 'label500'],
  said: [14, 'label500'],
  note: [12, 'label500'],
  firm: [12, 'label700'],
} as const satisfies Record<string, Cut>;
export type Hand = keyof typeof HANDS;
export type PartiesPen = Pen<Hand>;

export const letters = lettering<Hand>(HANDS);
export const { widthOf } = letters;

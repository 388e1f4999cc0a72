import { lettering, type Cut } from '../lettering.ts';
import type { Pen } from '../pen.ts';

/** The hands in which this figure's words are set; `styles/figures/net.css` says the same to browsers. */
const HANDS = {
  sign: [14, 'label800'],
  name: [15, 'label500'],
  'name hot': [15, 'label800'],
  word: [15, 'label600'],
  'word hot': [15, 'label800'],
  aside: [12.5, 'label500'],
  head: [13.5, 'label700'],
  when: [12.5, 'label500'],
  asks: [13.5, 'label600'],
  ends: [13.5, 'label700'],
  group: [12.5, 'label500'],
  branch: [12, 'label600'],
  legend: [13, 'label500'],
  // The three pictures of the first chapter.
  place: [17, 'head800'],
  firm: [18, 'head800'],
  price: [60, 'head800'],
  said: [15, 'label700'],
  note: [14, 'label500'],
  small: [13, 'label500'],
  // The narrow picture.
  digit: [13, 'label800'],
  'n-head': [12.3, 'label700'],
  'n-when': [12.2, 'label500'],
  'n-ends': [12.5, 'label700'],
  'n-group': [12, 'label500'],
  changed: [13, 'label700'],
  'n-place': [15, 'head800'],
  'n-price': [40, 'head800'],
  'n-said': [13.5, 'label700'],
  'n-note': [12.5, 'label500'],
} as const satisfies Record<string, Cut>;
export type Hand = keyof typeof HANDS;
export type NetPen = Pen<Hand>;

export const letters = lettering<Hand>(HANDS);
export const { widthOf } = letters;

import { lettering, type Cut } from '../lettering.ts';
import type { Pen } from '../pen.ts';

/** The hands in which this figure's words are set; `styles/figures/retold.css` says the same to browsers. */
const HANDS = {
  telling: [15, 'label700'],
  count: [13.5, 'label500'],
  changes: [19, 'head800'],
  group: [13.5, 'label500'],
  saying: [13.5, 'label500'],
  'saying stressed': [13.5, 'label700'],
  why: [13.5, 'label500'],
  told: [15, 'label500'],
  'told anew': [15, 'label700'],
  remark: [13.5, 'label500'],
  asks: [18, 'head800'],
  verdict: [13.5, 'label700'],
  answer: [13.5, 'label500'],
  ordinal: [13.5, 'label700'],
  tally: [17, 'head800'],
  legend: [13.5, 'label500'],
} as const satisfies Record<string, Cut>;
export type Hand = keyof typeof HANDS;
export type RetoldPen = Pen<Hand>;

export const letters = lettering<Hand>(HANDS);

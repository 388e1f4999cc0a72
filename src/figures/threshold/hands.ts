import { letteringOf, type TwoCuts } from '../lettering.ts';
import type { Pen } from '../pen.ts';

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
} as const satisfies Record<string, TwoCuts>;
export type Hand = keyof typeof HANDS;
export type ThresholdPen = Pen<Hand>;

export const LETTERS = letteringOf<Hand>(HANDS);

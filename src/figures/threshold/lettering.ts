import { textWidth, type Face } from '../measure.ts';
import type { Shape } from '../scene.ts';

/** A hand in which words of this figure are set; `styles/figures/threshold.css` says the same to browsers. */
export type Hand = keyof typeof HANDS;

interface Cut {
  readonly size: number;
  readonly face: Face;
}

/** Size and face of each hand, wide and narrow. Classes name the hands in the style sheet. */
export const HANDS = {
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
  key: [13.5, 12, 'label500'],
} as const satisfies Record<string, readonly [number, number, Face]>;

export function cut(hand: Hand, shape: Shape): Cut {
  const [wide, narrow, face] = HANDS[hand];
  return { size: shape === 'wide' ? wide : narrow, face };
}

/** Width of a line of words in scene units. */
export function widthOf(text: string, hand: Hand, shape: Shape): number {
  const { size, face } = cut(hand, shape);
  return textWidth(text, size, face);
}

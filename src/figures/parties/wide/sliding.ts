import type { PartiesPen } from '../hands.ts';

/**
 * A pen for a row that stands lower in one state than in another: all that it draws is meant for the row's own
 * place, and is moved down from there by `dy`, so that on the stage the row slides as one.
 */
export function sliding(p: PartiesPen, dy: number): PartiesPen {
  const moving = p.travels;
  const pen: PartiesPen = {
    ...moving,
    path: (key, d, options) => moving.put(key, d, 0, dy, options),
    rect: (key, x, y, width, height, options) => moving.rect(key, x, y + dy, width, height, options),
    words: (key, hand, x, y, words, options) => moving.words(key, hand, x, y + dy, words, options),
    block: (key, hand, x, y, words, options) => moving.block(key, hand, x, y + dy, words, options),
    get travels() {
      return pen;
    },
  };
  return pen;
}

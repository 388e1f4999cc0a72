import { threshold } from '../../src/figures/threshold/index.ts';
import { LETTERS } from '../../src/figures/threshold/hands.ts';
import { labelsSchema, stateSchema } from '../../src/figures/threshold/schema.ts';
import type { Mark, Shape } from '../../src/figures/scene.ts';
import { overlap, placed, rectBox, wordBox } from './boxes.ts';
import { contentOf, LANGS, picturesOf, SHAPES } from './content.ts';

export { LAW as law } from './content.ts';
export { LANGS, SHAPES };
export const { states, labels } = contentOf('threshold', { labelsSchema, stateSchema });

export const pictures = picturesOf({ states, labels }, threshold.scene);

/** Words of a picture that leave it, lie on other words, on a chip, on an edge of the law or over a window. */
export function misfits(
  scene: { readonly width: number; readonly height: number; readonly marks: readonly Mark[] },
  shape: Shape,
): string[] {
  const found: string[] = [];
  const shown = scene.marks.filter((mark) => mark.shown);
  const words = shown.filter((mark) => mark.tag === 'text').map((mark) => wordBox(mark, LETTERS[shape]));
  const edges = shown.filter((mark) => mark.cls.split(' ').includes('edge')).map(rectBox);
  const chips = shown
    .filter((mark) => mark.key.startsWith('chip-'))
    .map((mark) => {
      const [x, y] = placed(mark);
      const half = (shape === 'wide' ? 6.5 : 5) * (mark.cls.includes('twin') ? 1.6 : 1);
      return { key: mark.key, left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
  const windows = shown.filter((mark) => /^lens-.*-frame$/.test(mark.key)).map(rectBox);

  for (const [i, word] of words.entries()) {
    const out = word.left < 0 || word.right > scene.width || word.top < 0 || word.bottom > scene.height;
    if (out) found.push(`${word.key} leaves the picture`);
    for (const other of words.slice(i + 1))
      if (overlap(word, other)) found.push(`${word.key} on ${other.key}`);
    for (const mark of [...edges, ...chips])
      if (overlap(word, mark)) found.push(`${word.key} on ${mark.key}`);
    for (const window of windows) {
      const its = word.key.startsWith(window.key.replace(/frame$/, ''));
      const inside =
        word.left > window.left &&
        word.right < window.right &&
        word.top > window.top &&
        word.bottom < window.bottom;
      if (its ? !inside : overlap(word, window)) found.push(`${word.key} and ${window.key}`);
    }
  }
  return found;
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { threshold } from '../../src/figures/threshold/index.ts';
import { cut, HANDS, widthOf, type Hand } from '../../src/figures/threshold/lettering.ts';
import { labelsSchema, stateSchema, type Labels, type State } from '../../src/figures/threshold/schema.ts';
import type { Mark, Shape } from '../../src/figures/scene.ts';
import { loadLaw } from '../../src/law/index.ts';

const read = (path: string): unknown =>
  parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

export const LANGS = ['en', 'nl'] as const;
export const SHAPES: readonly Shape[] = ['wide', 'narrow'];

export const law = loadLaw();
export const data = { law };

export const labels = Object.fromEntries(
  LANGS.map((lang) => [lang, labelsSchema.parse(read(`labels/${lang}/threshold.yaml`))]),
) as Record<(typeof LANGS)[number], Labels>;

export const states: State[] = [];
for (const change of (read('figures/threshold.yaml') as { states: object[] }).states)
  states.push(stateSchema.parse({ ...states.at(-1), ...change }));

/** Every picture of the figure: each state, in each language, in each shape. */
export const pictures = LANGS.flatMap((lang) =>
  states.flatMap((state) =>
    SHAPES.map((shape) => ({
      name: `${lang}/${state.id}/${shape}`,
      state,
      shape,
      words: labels[lang],
      scene: threshold.scene(data, state, labels[lang], shape),
    })),
  ),
);

export interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a mark that travels has been put. */
export function placed(mark: Mark): readonly [x: number, y: number] {
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(String(mark.attrs['transform'])) ?? [];
  return [Number(x), Number(y)];
}

/** The hand that words are set in: it stands first among their classes. */
export function handOf(mark: Mark): Hand {
  const hands = Object.keys(HANDS).filter((hand) => mark.cls === hand || mark.cls.startsWith(`${hand} `));
  const longest = hands.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) throw new Error(`${mark.key} is set in no hand: "${mark.cls}"`);
  return longest as Hand;
}

/** What words cover, as the fonts' own measures say; heights without what a few letters hang below. */
export function boxOf(mark: Mark, shape: Shape): Box {
  const hand = handOf(mark);
  const width = widthOf(mark.text ?? '', hand, shape);
  const [x, y] = placed(mark);
  const classes = mark.cls.split(' ');
  const left = classes.includes('end') ? x - width : classes.includes('mid') ? x - width / 2 : x;
  return { key: mark.key, left, right: left + width, top: y - cut(hand, shape).size * 0.72, bottom: y };
}

export const rectOf = (mark: Mark): Box => {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(mark.attrs[name])) as [
    number,
    number,
    number,
    number,
  ];
  return { key: mark.key, left: x, right: x + width, top: y, bottom: y + height };
};

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Words of a picture that leave it, lie on other words, on a chip, on an edge of the law or over a window. */
export function misfits(
  scene: { readonly width: number; readonly height: number; readonly marks: readonly Mark[] },
  shape: Shape,
): string[] {
  const found: string[] = [];
  const shown = scene.marks.filter((mark) => mark.shown);
  const words = shown.filter((mark) => mark.tag === 'text').map((mark) => boxOf(mark, shape));
  const edges = shown.filter((mark) => mark.cls.split(' ').includes('edge')).map(rectOf);
  const chips = shown
    .filter((mark) => mark.key.startsWith('chip-'))
    .map((mark) => {
      const [x, y] = placed(mark);
      const half = (shape === 'wide' ? 6.5 : 5) * (mark.cls.includes('twin') ? 1.6 : 1);
      return { key: mark.key, left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
  const windows = shown.filter((mark) => /^lens-.*-frame$/.test(mark.key)).map(rectOf);

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

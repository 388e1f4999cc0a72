/** Where marks stand, as the fonts' own measures and the marks' attributes say. */
import type { Lettering } from '../../src/figures/lettering.ts';
import type { Mark } from '../../src/figures/scene.ts';

export interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a mark's own origin has been put. */
export function placed({ attrs }: Mark): readonly [x: number, y: number] {
  const [, x = '0', y = '0'] = /^translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(String(attrs['transform'])) ?? [];
  return [Number(attrs['x'] ?? 0) + Number(x), Number(attrs['y'] ?? 0) + Number(y)];
}

/** What words cover; heights without what a few letters hang below. */
export function wordBox(mark: Mark, letters: Lettering<string>): Box {
  const hand = letters.handOf(mark.cls);
  if (hand === null) throw new Error(`${mark.key} is set in no hand: "${mark.cls}"`);
  const width = letters.widthOf(mark.text ?? '', hand);
  const [x, y] = placed(mark);
  const classes = mark.cls.split(' ');
  const left = classes.includes('end') ? x - width : classes.includes('mid') ? x - width / 2 : x;
  return { key: mark.key, left, right: left + width, top: y - letters.hands[hand]![0] * 0.72, bottom: y };
}

export const rectBox = ({ key, attrs }: Mark): Box => {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attrs[name])) as [
    number,
    number,
    number,
    number,
  ];
  return { key, left: x, right: x + width, top: y, bottom: y + height };
};

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

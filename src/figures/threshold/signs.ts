import { patternFill, type Pattern } from './defs.ts';
import { diamond, envelopeFlap, square, whisker } from './glyphs.ts';
import type { ThresholdPen } from './hands.ts';

/** What a key explains, each drawn with the marks of the picture. */
export type SignId = keyof typeof SIGNS;

interface Sign {
  readonly width: number;
  /** Draws the sign around x, y. */
  readonly draw: (p: ThresholdPen, key: string, x: number, y: number, shown: boolean) => void;
}

const shape = (width: number, d: string, cls: string): Sign => ({
  width,
  draw: (p, key, x, y, shown) => p.put(key, d, x, y, { cls, shown }),
});

const box = (width: number, height: number, cls: string, pattern?: Pattern): Sign => ({
  width: width + 2,
  draw: (p, key, x, y, shown) =>
    p.mark(
      key,
      'rect',
      {
        x: x - width / 2,
        y: y - height / 2,
        width,
        height,
        ...(pattern && { fill: patternFill(p.shape, pattern) }),
      },
      { cls, shown },
    ),
});

const letter = box(22, 14, 'patch', 'mesh');

export const SIGNS = {
  free: shape(14, square(5.5), 'chip free'),
  caught: shape(14, square(5.5), 'chip caught'),
  game: shape(16, diamond(7), 'chip outline'),
  twin: shape(18, square(4) + square(7), 'chip outline thin'),
  range: shape(18, whisker(14, 4, 7), 'range'),
  licence: box(22, 12, 'swatch', 'mesh'),
  lower: box(22, 12, 'swatch', 'threads'),
  old: box(22, 12, 'old'),
  answer: shape(24, 'M-11 0H11', 'strand'),
  rail: box(22, 3, 'rail follow'),
  lens: box(18, 10, 'frame'),
  notch: shape(24, 'M-9 -3A9 9 0 0 0 9 -3Z', 'notch'),
  letter: {
    width: letter.width,
    draw: (p, key, x, y, shown) => {
      letter.draw(p, key, x, y, shown);
      p.put(`${key}-flap`, envelopeFlap(11, 7), x, y, { cls: 'flap', shown });
    },
  },
} as const satisfies Record<string, Sign>;

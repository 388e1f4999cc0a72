import { patternOf } from './defs.ts';
import type { Look } from './glyph.ts';
import type { TimelinePen } from './hands.ts';

/** What a key explains, each drawn with the marks of the picture around x, y. */
interface Sign {
  readonly width: number;
  readonly draw: (p: TimelinePen, key: string, x: number, y: number, shown: boolean) => void;
}

const box = (look: Look, width: number, height: number): Sign => ({
  width: width + 2,
  draw: (p, key, x, y, shown) => {
    const fill = patternOf(p.shape, look, false);
    p.mark(
      key,
      'rect',
      { x: x - width / 2, y: y - height / 2, width, height, ...(fill && { fill }) },
      { cls: look, shown },
    );
  },
});

const drawn = (cls: string, width: number, d: string): Sign => ({
  width,
  draw: (p, key, x, y, shown) => p.put(key, d, x, y, { cls, shown }),
});

const circle = (r: number): string => `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;

export const SIGNS = {
  'in-force': box('bar', 24, 11),
  pending: box('pending', 24, 11),
  gap: box('gap', 24, 4),
  leak: drawn('leak-sign', 26, 'M-12 -2H-4V2H-12ZM0 -2H8V2H0Z'),
  licensed: box('licensed', 24, 1.6),
  stopped: box('stop', 5, 14),
  record: drawn('dot', 11, circle(4.6)),
  reported: drawn('ring', 11, circle(4.6)),
} as const satisfies Record<string, Sign>;
export type SignId = keyof typeof SIGNS;
export const SIGN_IDS = Object.keys(SIGNS) as readonly SignId[];

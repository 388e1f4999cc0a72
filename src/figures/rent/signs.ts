import { patternFill } from './defs.ts';
import type { RentPen } from './hands.ts';

interface Sign {
  readonly width: number;
  /** Draws the sign in a box of its width and 16 high. */
  readonly draw: (p: RentPen) => void;
}

/** What a key explains, each drawn with the marks of the picture. */
export const SIGNS = {
  square: { width: 12, draw: (p) => p.rect('square', 0.5, 2.5, 11, 11, { cls: 'square' }) },
  rent: { width: 24, draw: (p) => p.path('rent', 'M1 15L23 2', { cls: 'rent read' }) },
  about: {
    width: 24,
    draw: (p) => {
      p.path('about', 'M1 15L23 2', { cls: 'rent about' });
      p.path('within', 'M1 15L23 2', { cls: 'within' });
    },
  },
  buy: { width: 24, draw: (p) => p.rect('buy', 0, 7, 24, 2.5, { cls: 'buy' }) },
  crossing: {
    width: 14,
    draw: (p) => p.mark('crossing', 'circle', { cx: 7, cy: 8, r: 6 }, { cls: 'ring read' }),
  },
  run: { width: 12, draw: (p) => p.rect('run', 0.5, 2.5, 11, 11, { cls: 'run' }) },
  band: { width: 24, draw: (p) => p.rect('band', 1, 3, 22, 10, { cls: 'band' }) },
  fence: {
    width: 22,
    draw: (p) =>
      p.mark(
        'fence',
        'rect',
        { x: 1, y: 1, width: 20, height: 14, fill: patternFill('narrow') },
        { cls: 'net' },
      ),
  },
  up: { width: 12, draw: (p) => p.path('up', 'M6 15V3m-5 6l5 -6l5 6', { cls: 'arrow' }) },
  down: { width: 12, draw: (p) => p.path('down', 'M6 1V13m-5 -6l5 6l5 -6', { cls: 'arrow' }) },
} as const satisfies Record<string, Sign>;
export type SignId = keyof typeof SIGNS;

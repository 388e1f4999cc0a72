import { at } from '../pen.ts';
import type { Shape } from '../scene.ts';
import type { NetPen } from './hands.ts';
import { tileId } from './tiles.ts';

/** What the legend of the wide picture and the key of the narrow one explain, drawn with the picture's marks. */
export type SignId =
  | 'gap'
  | 'leak'
  | 'unsettled'
  | 'stopped'
  | 'not-in-force'
  | 'person'
  | 'use'
  | 'chip'
  | 'part'
  | 'ownership'
  | 'moves'
  | 'covered';

/** Draws one mark of a sign; x is the sign's left edge, y its middle. */
type Part = (p: NetPen, prefix: string, x: number, y: number, shown: boolean) => void;

interface Sign {
  readonly width: number;
  readonly parts: readonly Part[];
}

const sign = (width: number, ...parts: readonly Part[]): Sign => ({ width, parts });

const path =
  (name: string, d: string, cls: string): Part =>
  (p, prefix, x, y, shown) =>
    p.put(prefix + name, d, x, y, { cls, shown });

const ring =
  (name: string, r: number, middle: number): Part =>
  (p, prefix, x, y, shown) =>
    p.mark(prefix + name, 'circle', { r, transform: at(x + middle, y) }, { cls: 'ring', shown });

/** The sign that lies on a strand whose answer is open. */
const question: Part = (p, prefix, x, y, shown) =>
  p.use(`${prefix}unsettled-disc`, tileId('wide', 'unknown', 'f'), x + 22, y, { shown });

/** Width of a sign in the key, all alike. */
const KEY = 30;
const WIDE_TIP = 'M40 0l-10.4-5.4v10.8z';
const NARROW_TIP = 'M29 0l-9-4.8v9.6z';
const CHIP = 'M0-6.5h13v13h-13z';

const SIGNS: Readonly<Record<Shape, Readonly<Partial<Record<SignId, Sign>>>>> = {
  wide: {
    gap: sign(42, path('gap', 'M0 0H32', 'strand plain'), path('gap-tip', WIDE_TIP, 'tip')),
    leak: sign(42, path('leak', 'M0 0H31', 'strand leak'), path('leak-tip', WIDE_TIP, 'tip')),
    unsettled: sign(44, path('unsettled', 'M2 0H44', 'strand ask'), question),
    stopped: sign(24, path('stopped', 'M0 0H18', 'strand plain'), path('stopped-bar', 'M20-9v18', 'bar')),
    'not-in-force': sign(17, path('off', 'M0-8L16-10V8L0 10Z', 'frame')),
    person: sign(21, ring('person', 8.5, 10)),
    use: sign(42, path('use', 'M0 0H42', 'strand plain'), path('use-ticks', 'M2 0H42', 'use')),
    chip: sign(13, path('chip', CHIP, 'chip')),
    part: sign(13, path('part', CHIP, 'chip')),
    ownership: sign(14, path('own', 'M1-6h12v12h-12z', 'own')),
    covered: sign(34, path('cover', 'M0.5-8h33v16h-33z', 'cover')),
  },
  narrow: {
    gap: sign(KEY, path('strand', 'M0 0H20', 'strand plain'), path('tip', NARROW_TIP, 'tip')),
    leak: sign(KEY, path('strand', 'M0 0H20', 'strand leak'), path('tip', NARROW_TIP, 'tip')),
    unsettled: sign(KEY, path('strand', 'M2 0H29', 'strand ask')),
    stopped: sign(KEY, path('strand', 'M0 0H18', 'strand plain'), path('bar', 'M20-7v14', 'bar')),
    'not-in-force': sign(KEY, path('frame', 'M6-5L22-7V5L6 7Z', 'frame')),
    person: sign(KEY, ring('ring', 7, 9)),
    use: sign(KEY, path('strand', 'M0 0H29', 'strand plain'), path('use', 'M2 0H29', 'use')),
    moves: sign(KEY, path('chip', 'M2-5h10v10H2z', 'chip'), path('own', 'M17-4.5h9v9h-9z', 'own')),
    covered: sign(KEY, path('cover', 'M1-6.5h14v13h-14z', 'cover')),
  },
};

/** Width of a sign; 0 where the shape has none of that kind. */
export const signWidth = (shape: Shape, id: SignId): number => SIGNS[shape][id]?.width ?? 0;

/** Draws a sign from x on, round the middle line y; its marks' keys begin with `prefix`. */
export function drawSign(p: NetPen, id: SignId, prefix: string, x: number, y: number, shown = true): void {
  for (const part of SIGNS[p.shape][id]?.parts ?? []) part(p, prefix, x, y, shown);
}

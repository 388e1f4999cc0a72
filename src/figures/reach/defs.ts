import { round, type Shape } from '../scene.ts';
import { FRAMES } from './layout.ts';

export type Pattern = 'mesh' | 'squares' | 'squares-seen';

const patternId = (shape: Shape, pattern: Pattern): string =>
  `reach-${shape === 'wide' ? 'w' : 'n'}-${pattern}`;

export const patternFill = (shape: Shape, pattern: Pattern): string => `url(#${patternId(shape, pattern)})`;

/**
 * The mesh of the law, and the small square as a tile: hundreds of them would weigh more than the rest of the
 * picture. The tile is laid from the corner of the applications, the only block that is drawn with it.
 */
export function defs(shape: Shape): string {
  const { cell, seam, at, baseline, tile } = FRAMES[shape];
  const mesh =
    `<pattern id="${patternId(shape, 'mesh')}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<path class="twine" d="M0 0H${tile}M0 0V${tile}"/></pattern>`;
  const squares = (pattern: Pattern, cls: string): string =>
    `<pattern id="${patternId(shape, pattern)}" x="${at.applications}" y="${baseline}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse">` +
    `<rect class="${cls}" x="${seam / 2}" y="${seam / 2}" width="${round(cell - seam)}" height="${round(cell - seam)}"/></pattern>`;
  return `<g class="fig-reach">${mesh}${squares('squares', 'counted')}${squares('squares-seen', 'counted seen')}</g>`;
}

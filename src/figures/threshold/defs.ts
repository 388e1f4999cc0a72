import type { Shape } from '../scene.ts';
import { FRAMES } from './layout.ts';

export type Pattern = 'mesh' | 'threads';

const patternId = (shape: Shape, pattern: Pattern): string =>
  `threshold-${shape === 'wide' ? 'w' : 'n'}-${pattern}`;

export const patternFill = (shape: Shape, pattern: Pattern): string => `url(#${patternId(shape, pattern)})`;

/**
 * The net as a tile: both ways where a licence is needed, one way in the tier where a notice may do. It lies
 * still on the scene, so that an area that grows shows more of it and stretches none.
 */
export function defs(shape: Shape): string {
  const t = FRAMES[shape].tile;
  const tile = (pattern: Pattern, inside: string): string =>
    `<pattern id="${patternId(shape, pattern)}" width="${t}" height="${t}" patternUnits="userSpaceOnUse">${inside}</pattern>`;
  const rising = `M-1 ${t + 1}L${t + 1} -1M-1 1L1 -1M${t - 1} ${t + 1}L${t + 1} ${t - 1}`;
  const falling = `M-1 -1L${t + 1} ${t + 1}M${t - 1} -1L${t + 1} 1M-1 ${t - 1}L1 ${t + 1}`;
  return (
    `<g class="fig-threshold">` +
    tile(
      'mesh',
      `<rect class="tile-ground" width="${t}" height="${t}"/><path class="tile-twine" d="${rising}${falling}"/>`,
    ) +
    tile('threads', `<path class="tile-twine" d="${rising}"/>`) +
    `</g>`
  );
}

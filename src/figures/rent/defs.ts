import type { Shape } from '../scene.ts';
import { FRAMES } from './layout.ts';

const patternId = (shape: Shape): string => `rent-${shape === 'wide' ? 'w' : 'n'}-mesh`;

export const patternFill = (shape: Shape): string => `url(#${patternId(shape)})`;

/** The net of the law as a tile. */
export function defs(shape: Shape): string {
  const t = FRAMES[shape].tile;
  const rising = `M-1 ${t + 1}L${t + 1} -1M-1 1L1 -1M${t - 1} ${t + 1}L${t + 1} ${t - 1}`;
  const falling = `M-1 -1L${t + 1} ${t + 1}M${t - 1} -1L${t + 1} 1M-1 ${t - 1}L1 ${t + 1}`;
  return (
    `<g class="fig-rent"><pattern id="${patternId(shape)}" width="${t}" height="${t}" patternUnits="userSpaceOnUse">` +
    `<rect class="tile-ground" width="${t}" height="${t}"/><path class="tile-twine" d="${rising}${falling}"/>` +
    `</pattern></g>`
  );
}

import type { Drawing } from '../drawing.ts';
import { drawFamily } from './family.ts';
import { drawList } from './list.ts';
import { drawNextDoor } from './next-door.ts';
import { drawRent } from './rent.ts';
import { drawSale, drawSeller } from './sale.ts';
import { drawShelf } from './shelf.ts';

export { HEIGHT, WIDTH } from './grid.ts';

/** The list, and one route at a time; or all that are told, a column each. */
export function drawNarrow(drawing: Drawing): void {
  drawList(drawing);
  drawSeller(drawing);
  drawSale(drawing);
  drawFamily(drawing);
  drawRent(drawing);
  drawNextDoor(drawing);
  drawShelf(drawing);
}

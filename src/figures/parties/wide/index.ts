import type { Drawing } from '../drawing.ts';
import { drawBeside } from './beside.ts';
import { drawFamily } from './family.ts';
import { drawList } from './list.ts';
import { drawNextDoor } from './next-door.ts';
import { drawRent } from './rent.ts';
import { drawSale } from './sale.ts';
import { drawSeller } from './seller.ts';
import { drawShelf } from './shelf.ts';
import { drawStrip } from './strip.ts';

export { HEIGHT, WIDTH } from './grid.ts';

export function drawWide(drawing: Drawing): void {
  drawList(drawing);
  drawBeside(drawing);
  drawSeller(drawing);
  drawSale(drawing);
  drawFamily(drawing);
  drawRent(drawing);
  drawNextDoor(drawing);
  drawShelf(drawing);
  drawStrip(drawing);
}

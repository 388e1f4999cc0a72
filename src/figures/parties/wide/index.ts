import type { Drawing } from '../drawing.ts';
import { drawBeside } from './beside.ts';
import { drawList } from './list.ts';
import { drawRoutes } from './routes.ts';
import { drawStrip } from './strip.ts';

export { HEIGHT, WIDTH } from './grid.ts';

export function drawWide(drawing: Drawing): void {
  drawList(drawing);
  drawBeside(drawing);
  drawRoutes(drawing);
  drawStrip(drawing);
}

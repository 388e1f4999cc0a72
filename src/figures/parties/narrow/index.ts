import type { Drawing } from '../drawing.ts';
import { drawList } from './list.ts';
import { drawRoutes } from './routes.ts';

export { HEIGHT, WIDTH } from './grid.ts';

export function drawNarrow(drawing: Drawing): void {
  drawList(drawing);
  drawRoutes(drawing);
}

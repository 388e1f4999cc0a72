import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import { patternFill } from './defs.ts';
import type { Scope } from './scope.ts';

/** Thickness of an edge of the lower tier, thinner than the law's full edge. */
const THIN = 1.2;

/**
 * What the law catches, as net; the lower tier, where a notice may do, as single threads. All of it is
 * rectangles, so that it can grow and shrink without its meshes being stretched.
 */
export function net({ p, frame, scale, on }: Scope): void {
  const { y, link, density, densitySpan } = scale;
  const { a, b } = OCT_2023;
  const line = y(a.tpp);
  const right = densitySpan[1];
  const dense = density(a.density);
  const low = density(b.density);
  const step = density(b.smallDensity);

  const area = (key: string, fill: string, x1: number, y1: number, x2: number, y2: number, is: boolean) =>
    p.mark(key, 'rect', { x: x1, y: y1, width: x2 - x1, height: y2 - y1, fill }, { shown: is });
  const across = (key: string, x1: number, x2: number, at: number, thick: number, is: boolean) =>
    p.rect(key, x1, at - thick / 2, x2 - x1, thick, { cls: 'edge', shown: is });
  const down = (key: string, x: number, y1: number, y2: number, thick: number, is: boolean) =>
    p.rect(key, x - thick / 2, y1, thick, y2 - y1, { cls: 'edge', shown: is });

  const mesh = patternFill(frame.shape, 'mesh');
  const threads = patternFill(frame.shape, 'threads');
  // One net through all states: the corner of 2022 grows to the full width, then covers the new plane.
  const [from, to] = on.density ? densitySpan : [on.corner ? link(OCT_2022.ioGBps) : frame.left, frame.right];
  area('net-above', mesh, from, frame.top, to, line, true);
  area('net-dense', mesh, dense, line, right, y(a.smallTpp), on.density);
  area('tier-upper', threads, low, line, dense, y(b.tpp), on.density);
  area('tier-lower', threads, step, y(b.tpp), dense, y(b.smallTpp), on.density);

  // Outlines of areas that fit each other: every edge reaches over the ends of those it meets.
  const over = frame.edge / 2;
  down('tier-left', low, line, y(b.tpp), THIN, on.density);
  across('tier-floor', low - THIN / 2, step + THIN / 2, y(b.tpp), THIN, on.density);
  down('tier-step', step, y(b.tpp), y(b.smallTpp), THIN, on.density);
  across('tier-base', step - THIN / 2, dense, y(b.smallTpp), THIN, on.density);
  down('edge-dense', dense, line, y(a.smallTpp), frame.edge, on.density);
  across('edge-small', dense - over, right, y(a.smallTpp), frame.edge, on.density);
  down('edge-link', link(OCT_2022.ioGBps), frame.top, line + over, frame.edge, on.corner);
  across('edge-computing', from - (on.corner ? over : 0), to, line, frame.edge, true);
}

/** The corner of 2022 where it is no longer asked. */
export function oldCorner({ p, frame, scale, on }: Scope): void {
  const from = scale.link(OCT_2022.ioGBps);
  const height = scale.y(OCT_2022.metric) - frame.top;
  p.rect('net-old', from, frame.top, scale.linkSpan[1] - from, height, {
    cls: 'old',
    shown: on.link && !on.corner,
  });
}

import { fateOf, isLit } from './points.ts';
import { axesOf, courseOf, outline, plus, sign } from './strand.ts';
import { placeOf, type Scope } from './scope.ts';
import type { Point } from './schema.ts';

/** Every point as a strand. Its outline never changes; from state to state it moves across, and is lit or quiet. */
export function strands(scope: Scope): void {
  for (const point of scope.points) strand(scope, point);
}

function strand(scope: Scope, point: Point): void {
  const { p, frame, state } = scope;
  const axes = axesOf(frame);
  const course = courseOf(point, frame);
  const [x, y] = axes(0, placeOf(scope, point));
  const cls = `${point.about} ${isLit(state, point) ? 'lit' : 'quiet'}`;
  const put = (key: string, look: string, d: string): void =>
    p.travels.put(`${key}-${point.id}`, d, x, y, { cls: `${look} ${cls}` });

  const start = sign(point.about, frame.sign, ...axes(frame.posts[0], 0));
  const body = outline(course, frame, axes);
  // What belongs to a strand and looks like it is one outline with it.
  if (course.added) put('strand', 'strand', body + plus(frame.plus, ...axes(course.from, 0)));
  else if (point.ft === 'read') put('strand', 'strand', body + start);
  else {
    put('strand', 'strand', body);
    put('start', 'hollow', start);
  }
  if (fateOf(point) === 'lost') put('bar', 'stop', bar(course.to, scope));
  if (point.unseen && fateOf(point) !== 'added')
    put('ring', 'ring', sign('voice', frame.sign + 0.5, ...axes(frame.posts[1], 0)));
}

/** The bar at which a lost strand stops, across its end. */
export function bar(at: number, { frame }: Pick<Scope, 'frame'>): string {
  const [half, thickness] = frame.bar;
  const corners = [
    [at, -half],
    [at + thickness, -half],
    [at + thickness, half],
    [at, half],
  ].map(([along = 0, across = 0]) => axesOf(frame)(along, across).join(' '));
  return `M${corners.join('L')}Z`;
}

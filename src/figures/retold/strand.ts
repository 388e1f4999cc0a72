import { round } from '../scene.ts';
import type { Bend, Frame, Gauge, Thickness } from './frame.ts';
import { fateOf } from './points.ts';
import type { Passing, Point, Subject } from './schema.ts';

/** The course of a strand along its axis: where it begins, bends and ends. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly bends: readonly { readonly at: number; readonly into: Bend }[];
  /** Whether it arrives, and so ends in an arrow; one that is lost ends at a bar. */
  readonly arrives: boolean;
  /** Whether it begins late, at a plus. */
  readonly added: boolean;
}

/** Puts a place along a strand and one across it into the order of the picture's axes. */
export type Axes = (along: number, across: number) => readonly [x: number, y: number];

export const axesOf = ({ wide }: Pick<Frame, 'wide'>): Axes =>
  wide ? (along, across) => [along, across] : (along, across) => [across, along];

export function courseOf(point: Point, frame: Frame): Course {
  const { posts, bends, leave, arrive, stop } = frame;
  const passings: readonly Passing[] = [point.english, point.dutch];
  const added = passings.indexOf('added');
  const lost = passings.indexOf('lost');
  const before = (passing: number): number => (posts[passing + 1] ?? posts[2]) - stop;
  return {
    from: added < 0 ? posts[0] + leave : before(added),
    to: lost < 0 ? posts[2] + arrive : before(lost),
    bends: passings.flatMap((into, i) =>
      into === 'sharpened' || into === 'softened' ? [{ at: bends[i] ?? bends[1], into }] : [],
    ),
    arrives: lost < 0,
    added: fateOf(point) === 'added',
  };
}

/** How thick a strand is at its end. */
export const thicknessAt = ({ bends }: Course): Thickness => bends.at(-1)?.into ?? 'plain';

type Spot = readonly [along: number, across: number];

/**
 * A closed outline: where it begins, and from there on only steps. Things of one form are so one string, wherever
 * they stand.
 */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly d: string;
}

/** Pieces as one path. A closed outline ends where it began, so the next one is a step from there. */
export function drawn(pieces: readonly Piece[]): string {
  let [px, py] = [0, 0];
  return pieces
    .map((piece, i) => {
      const d = `${i === 0 ? 'M' : 'm'}${round(piece.x - px)} ${round(piece.y - py)}${piece.d}`;
      [px, py] = [piece.x, piece.y];
      return d;
    })
    .join('');
}

/** A strand with its arrow, drawn along the line on which it begins. */
export function outline(course: Course, gauge: Gauge, axes: Axes): Piece {
  const { half, aside, tip, bend } = gauge;
  /** One edge of the strand, from its beginning: -1 is the side towards which it swells, 1 the other. */
  const edge = (side: -1 | 1): readonly Spot[] => {
    const place = (along: number, now: Thickness): Spot => [along, aside[now] + side * half[now]];
    const points = [place(course.from, 'plain')];
    let now: Thickness = 'plain';
    for (const { at, into } of course.bends) {
      points.push(place(at - bend, now), place(at + bend, into));
      now = into;
    }
    return [...points, place(course.to, now)];
  };
  const end = thicknessAt(course);
  const head: readonly Spot[] = course.arrives
    ? [
        [course.to, aside[end] - tip[end]],
        [course.to + tip[end] * 1.5, aside[end]],
        [course.to, aside[end] + tip[end]],
      ]
    : [];
  const [first = [0, 0] as const, ...corners] = [...edge(-1), ...head, ...edge(1).toReversed()];

  let from = first;
  const step = (to: Spot): string => {
    const by = (...[along, across]: Spot): readonly [x: number, y: number] => {
      const [x, y] = axes(round(along) - round(from[0]), round(across) - round(from[1]));
      return [round(x), round(y)];
    };
    const [middle, length] = [(from[0] + to[0]) / 2, Math.abs(to[0] - from[0])];
    // Along a bend an edge that changes its line runs smoothly; all else is straight.
    const smooth = Math.abs(length - 2 * bend) < 0.01 && to[1] !== from[1];
    const steps = [by(middle, from[1]), by(middle, to[1]), by(...to)];
    const [x, y] = by(...to);
    from = to;
    if (smooth) return `c${steps.map((pair) => pair.join(' ')).join(' ')}`;
    return x === 0 ? `v${y}` : y === 0 ? `h${x}` : `l${x} ${y}`;
  };
  const [x, y] = axes(...first);
  return { x, y, d: `${corners.map(step).join('')}Z` };
}

/** The sign of a subject round a place: a mesh for the law, a chip for computing power, a dot for a voice. */
export function sign(about: Subject, half: number, x: number, y: number): Piece {
  const [size, side] = [round(half * 1.3), round(2 * half)];
  switch (about) {
    case 'law':
      return { x, y: y - size, d: `l${size} ${size}l${-size} ${size}l${-size} ${-size}Z` };
    case 'power':
      return box(x - half, y - half, side, side);
    case 'voice':
      return { x: x - half, y, d: `a${half} ${half} 0 1 0 ${side} 0a${half} ${half} 0 1 0 ${-side} 0Z` };
  }
}

/** A rectangle from its corner nearest to the origin. */
const box = (x: number, y: number, width: number, height: number): Piece => ({
  x,
  y,
  d: `h${round(width)}v${round(height)}h${round(-width)}Z`,
});

/** The arms of a plus round a place. */
export const plus = ([arm, half]: Gauge['plus'], x: number, y: number): readonly Piece[] => [
  box(x - arm, y - half, 2 * arm, 2 * half),
  box(x - half, y - arm, 2 * half, 2 * arm),
];

/** The bar at which a lost strand stops, across its end. */
export function bar({ to }: Course, { bar: [half, thickness] }: Gauge, axes: Axes): Piece {
  const [x, y] = axes(to, -half);
  return box(x, y, ...axes(thickness, 2 * half));
}

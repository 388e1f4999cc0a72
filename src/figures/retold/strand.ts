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

/** Outline of a strand with its arrow, drawn round the line on which it begins. */
export function outline(course: Course, gauge: Gauge, axes: Axes): string {
  const { half, aside, tip, bend } = gauge;
  const at = (along: number, across: number): string => axes(along, across).map(round).join(' ');
  /** One edge of the strand, from its beginning: −1 is the side towards which it swells, 1 the other. */
  const edge = (side: -1 | 1): (readonly [along: number, across: number])[] => {
    const points: (readonly [number, number])[] = [];
    let now: Thickness = 'plain';
    const push = (along: number): void => void points.push([along, aside[now] + side * half[now]]);
    push(course.from);
    for (const { at: middle, into } of course.bends) {
      push(middle - bend);
      now = into;
      push(middle + bend);
    }
    push(course.to);
    return points;
  };
  /** Corners in order; between the two ends of a bend the edge runs smoothly. */
  const run = (points: readonly (readonly [number, number])[]): string =>
    points
      .map(([along, across], i) => {
        const [from, was] = points[i - 1] ?? [along, across];
        if (was === across || i === 0) return `${i === 0 ? '' : 'L'}${at(along, across)}`;
        const middle = (from + along) / 2;
        return `C${at(middle, was)} ${at(middle, across)} ${at(along, across)}`;
      })
      .join('');
  const end = thicknessAt(course);
  const head = course.arrives
    ? [
        [course.to, aside[end] - tip[end]],
        [course.to + tip[end] * 1.5, aside[end]],
        [course.to, aside[end] + tip[end]],
      ].map(([along = 0, across = 0]) => `L${at(along, across)}`)
    : [];
  return `M${run(edge(-1))}${head.join('')}L${run(edge(1).toReversed())}Z`;
}

/** The sign of a subject round a place: a mesh for the law, a chip for computing power, a dot for a voice. */
export function sign(about: Subject, half: number, x: number, y: number): string {
  const [size, left, top] = [round(half * 1.3), round(x - half), round(y - half)];
  switch (about) {
    case 'law':
      return `M${round(x)} ${round(y - size)}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z`;
    case 'power':
      return `M${left} ${top}h${round(2 * half)}v${round(2 * half)}h${round(-2 * half)}Z`;
    case 'voice':
      return `M${left} ${round(y)}a${half} ${half} 0 1 0 ${round(2 * half)} 0a${half} ${half} 0 1 0 ${round(-2 * half)} 0Z`;
  }
}

/** A plus round a place. */
export function plus([arm, half]: Gauge['plus'], x: number, y: number): string {
  const across = (from: number, to: number, w: number, h: number): string =>
    `M${round(from)} ${round(to)}h${round(w)}v${round(h)}h${round(-w)}Z`;
  return across(x - arm, y - half, 2 * arm, 2 * half) + across(x - half, y - arm, 2 * half, 2 * arm);
}

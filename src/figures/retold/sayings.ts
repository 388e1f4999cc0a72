import type { MarkOptions } from '../pen.ts';
import type { Hand, RetoldPen } from './hands.ts';
import { fateOf } from './points.ts';
import { courseOf, thicknessAt } from './strand.ts';
import { placeOf, wordsOf, type Scope } from './scope.ts';
import type { Point } from './schema.ts';

/** From the middle of a strand to the foot of the words beside it. */
const FOOT = 4.7;
const ARROW = 'M0 -4.5h9m-3.5 -3.5l3.5 3.5l-3.5 3.5';
/** Room for the arrow between what a point was and what it became. */
const [BEFORE, ARROW_LENGTH, BEHIND] = [6, 9, 6];

/**
 * What strands say in the wide picture: behind its bar what is missing, before its plus what was added, at its
 * end what changed.
 */
export function sayings(scope: Scope): void {
  if (!scope.frame.wide) return;
  for (const point of scope.points) saying(scope, point);
}

function saying(scope: Scope, point: Point): void {
  const { p, frame, state, labels } = scope;
  const words = wordsOf(labels, point);
  const shown = state.speaks.includes(point.id);
  const hand = state.stressed.includes(point.id) ? 'saying stressed' : 'saying';
  const y = placeOf(scope, point) + FOOT;
  const course = courseOf(point, frame);
  const end = frame.posts[2] + 24;
  const key = `says-${point.id}`;
  switch (fateOf(point)) {
    case 'lost':
      p.late.words(key, hand, frame.posts[1] + 12, y, words.short, {
        room: frame.posts[2] - frame.posts[1] - 18,
        shown,
      });
      p.late.words(`why-${point.id}`, 'why', end, y, words.why ?? '', {
        room: frame.width - end,
        shown: shown && state.why,
      });
      return;
    case 'added':
      p.late.words(key, hand, course.from - 12, y, words.short, { anchor: 'end', room: 200, shown });
      return;
    case 'sharpened':
    case 'softened': {
      const foot = y + frame.aside[thicknessAt(course)];
      const both = [words.was ?? '', words.became ?? ''] as const;
      change(p.late, key, hand, end, foot, both, { room: frame.width - end, shown });
      return;
    }
    case 'kept':
    // It says what it said; it can be opened, but has nothing to add.
  }
}

/** What a point was, an arrow, and what it became; or just words, where nothing follows. */
export function change(
  p: RetoldPen,
  key: string,
  hand: Hand,
  x: number,
  y: number,
  [was, became]: readonly [was: string, became: string],
  { room, shown = true }: MarkOptions & { readonly room: number },
): void {
  const arrow = x + p.letters.widthOf(was, hand) + BEFORE;
  const then = arrow + ARROW_LENGTH + BEHIND;
  p.words(key, hand, x, y, was, { room, shown });
  p.put(`${key}-arrow`, ARROW, arrow, y, { cls: 'into', shown: shown && became !== '' });
  p.words(`${key}-became`, hand, then, y, became, { room: x + room - then, shown });
}

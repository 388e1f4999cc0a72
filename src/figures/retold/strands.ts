import { fateOf, isLit } from './points.ts';
import type { Frame } from './frame.ts';
import { axesOf, bar, courseOf, drawn, outline, plus, sign, type Piece } from './strand.ts';
import { placeOf, type Scope } from './scope.ts';
import { SUBJECTS, type Point } from './schema.ts';

/** What a strand is drawn of: its body, signs that are hollow for want of a text, the bar where it stops. */
const PARTS = ['strand', 'hollow', 'stop'] as const;
type Part = (typeof PARTS)[number];

/**
 * Every point as a strand. In the wide picture each is its own mark, whose outline never changes: from state to
 * state it moves across, and is lit or quiet. The narrow picture stands still, so there strands of one look are
 * one mark.
 */
export function strands(scope: Scope): void {
  if (scope.frame.wide) oneByOne(scope);
  else byLook(scope);
}

function oneByOne(scope: Scope): void {
  const { p, frame, points } = scope;
  for (const point of points)
    for (const [part, pieces] of partsOf(frame, point))
      p.travels.put(`${part}-${point.id}`, drawn(pieces), 0, placeOf(scope, point), {
        cls: `${part} ${lookOf(scope, point)}`,
      });
}

function byLook(scope: Scope): void {
  const { p, frame, points } = scope;
  for (const light of ['quiet', 'lit'])
    for (const about of SUBJECTS) {
      const look = `${about} ${light}`;
      const alike = points.filter((point) => lookOf(scope, point) === look);
      for (const part of PARTS) {
        const pieces = alike.flatMap((point) =>
          partsOf(frame, point)
            .filter(([is]) => is === part)
            .flatMap(([, own]) => own.map((piece) => ({ ...piece, x: piece.x + placeOf(scope, point) }))),
        );
        p.path(`${part}-${about}-${light}`, drawn(pieces), {
          cls: `${part} ${look}`,
          shown: pieces.length > 0,
        });
      }
    }
}

const lookOf = ({ state }: Scope, point: Point): string =>
  `${point.about} ${isLit(state, point) ? 'lit' : 'quiet'}`;

/** The parts of a strand, on the line where it begins; what looks alike is one part. */
function partsOf(frame: Frame, point: Point): readonly (readonly [part: Part, pieces: readonly Piece[]])[] {
  const axes = axesOf(frame);
  const course = courseOf(point, frame);
  const start = sign(point.about, frame.sign, ...axes(frame.posts[0], 0));
  const read = point.ft === 'read';
  const begins = course.added ? plus(frame.plus, ...axes(course.from, 0)) : read ? [start] : [];
  const ring = sign('voice', frame.sign + 0.5, ...axes(frame.posts[1], 0));
  const hollow = [...(begins.length === 0 ? [start] : []), ...(point.unseen && !course.added ? [ring] : [])];
  return [
    ['strand', [outline(course, frame, axes), ...begins]],
    ...(hollow.length > 0 ? [['hollow', hollow] as const] : []),
    ...(fateOf(point) === 'lost' ? [['stop', [bar(course, frame, axes)]] as const] : []),
  ];
}

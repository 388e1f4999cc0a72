import { speech } from '../../i18n/speech.ts';
import { pen } from '../pen.ts';
import type { Scene, Shape } from '../scene.ts';
import { describe } from './describe.ts';
import { FRAMES } from './frame.ts';
import { letters } from './hands.ts';
import { legend } from './legend.ts';
import { numberedStrands } from './numbered.ts';
import { pointsOf, tally } from './points.ts';
import { groupNames, posts } from './posts.ts';
import { questions } from './questions.ts';
import { layRows } from './rows.ts';
import { sayings } from './sayings.ts';
import type { Labels, State } from './schema.ts';
import { titleOf, type Matter, type Scope } from './scope.ts';
import { strands } from './strands.ts';
import { openingOf, remarkGround, versionMarks, versionsOf } from './versions.ts';

export function matterOf(state: State, labels: Labels): Matter {
  const points = pointsOf(state);
  return { state, labels, say: speech(labels.lang), points, count: tally(points) };
}

/** Draws a state's picture, from the posts at the back to the words in front. */
export function draw(state: State, labels: Labels, shape: Shape): Scope {
  const frame = FRAMES[shape];
  const versions = versionsOf(state, labels, frame);
  const scope: Scope = {
    ...matterOf(state, labels),
    p: pen(shape, letters),
    frame,
    versions,
    rows: layRows(state, frame, openingOf(versions, frame)),
  };
  posts(scope);
  groupNames(scope);
  remarkGround(scope);
  strands(scope);
  sayings(scope);
  numberedStrands(scope);
  versionMarks(scope);
  questions(scope);
  legend(scope);
  return scope;
}

/** The points of the story as strands through three tellings. */
export function sceneOf(state: State, labels: Labels, shape: Shape): Scene {
  const scope = draw(state, labels, shape);
  const { width, height } = scope.frame;
  return { width, height, title: titleOf(scope), desc: describe(scope), marks: scope.p.marks };
}

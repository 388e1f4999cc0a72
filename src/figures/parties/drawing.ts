import type { Law } from '../../law/types.ts';
import { pen } from '../pen.ts';
import type { Shape } from '../scene.ts';
import { answersOf, type Answers } from './answers.ts';
import { letters, type PartiesPen } from './hands.ts';
import type { Labels, State } from './schema.ts';

/** What a picture tells, and what its table, its key and its description tell with it. */
export interface Matter {
  readonly state: State;
  readonly labels: Labels;
  readonly answers: Answers;
}

/** One picture while it is being drawn. */
export interface Drawing extends Matter {
  readonly p: PartiesPen;
}

export const matterOf = (law: Law, state: State, labels: Labels): Matter => ({
  state,
  labels,
  answers: answersOf(law, state),
});

export const startDrawing = (law: Law, state: State, labels: Labels, shape: Shape): Drawing => ({
  ...matterOf(law, state, labels),
  p: pen(shape, letters),
});

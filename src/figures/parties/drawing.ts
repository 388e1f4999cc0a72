import type { Law } from '../../law/types.ts';
import { answersOf, type Answers } from './answers.ts';
import type { Labels, State } from './schema.ts';
import { sheet, type Sheet } from './sheet.ts';

/** What the figure draws from: the law, which it asks about the state's day and goods. */
export interface PartiesData {
  readonly law: Law;
}

/** What a picture tells, and what its table, its key and its description tell with it. */
export interface Matter {
  readonly state: State;
  readonly labels: Labels;
  readonly answers: Answers;
}

/** One picture while it is being drawn. */
export interface Drawing extends Matter {
  readonly sheet: Sheet;
}

export const startDrawing = ({ law }: PartiesData, state: State, labels: Labels): Drawing => ({
  sheet: sheet(),
  state,
  labels,
  answers: answersOf(law, state),
});

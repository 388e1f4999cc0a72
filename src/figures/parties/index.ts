import type { Law } from '../../law/types.ts';
import { defineFigure } from '../figure.ts';
import type { Misfit } from '../pen.ts';
import type { Scene, Shape } from '../scene.ts';
import { check, claims } from './check.ts';
import { describe } from './describe.ts';
import { matterOf, startDrawing, type Drawing } from './drawing.ts';
import { letters } from './hands.ts';
import { keyOf } from './key.ts';
import * as narrow from './narrow/index.ts';
import { labelsSchema, stateSchema, type Labels, type State } from './schema.ts';
import { tableOf } from './table.ts';
import * as wide from './wide/index.ts';

function draw(law: Law, state: State, labels: Labels, shape: Shape): Drawing {
  const drawing = startDrawing(law, state, labels, shape);
  if (shape === 'wide') wide.drawWide(drawing);
  else narrow.drawNarrow(drawing);
  return drawing;
}

/** Words of a picture that are wider than their place, for whoever edits the labels. */
export const misfits = (law: Law, state: State, labels: Labels, shape: Shape): readonly Misfit[] =>
  draw(law, state, labels, shape).p.misfits;

function scene(law: Law, state: State, labels: Labels, shape: Shape): Scene {
  const drawing = draw(law, state, labels, shape);
  const { WIDTH: width, HEIGHT: height } = shape === 'wide' ? wide : narrow;
  const title = labels.states[state.id]?.title ?? '';
  return { width, height, title, desc: describe(drawing), marks: drawing.p.marks };
}

/** The mesh of the fence, and in the style sheet's hands how it looks. */
const defs = (shape: Shape): string =>
  `<pattern id="parties-${shape === 'wide' ? 'w' : 'n'}-mesh" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<g class="fig-parties"><path class="twine" d="M0 0H7M0 0V7"/></g></pattern>`;

/** Who sells, who is on the list, who stands beside it, and what reaches whom. */
export const parties = defineFigure<State, Labels>({
  id: 'parties',
  state: stateSchema,
  labels: labelsSchema,
  letters: { wide: letters, narrow: letters },
  scene,
  table: (law, state, labels) => tableOf(matterOf(law, state, labels)),
  defs,
  key: (law, state, labels) => keyOf(matterOf(law, state, labels)),
  check,
  claims,
});

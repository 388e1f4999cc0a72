import type { Figure, Scene, Shape } from '../scene.ts';
import { describe } from './describe.ts';
import { startDrawing, type Drawing, type PartiesData } from './drawing.ts';
import { keyOf } from './key.ts';
import * as narrow from './narrow/index.ts';
import type { Labels, State } from './schema.ts';
import type { Misfit } from './sheet.ts';
import { tableOf } from './table.ts';
import * as wide from './wide/index.ts';

export type { PartiesData } from './drawing.ts';

function draw(data: PartiesData, state: State, labels: Labels, shape: Shape): Drawing {
  const drawing = startDrawing(data, state, labels);
  if (shape === 'wide') wide.drawWide(drawing);
  else narrow.drawNarrow(drawing);
  return drawing;
}

/** Words of a picture that are wider than their place, for whoever edits the labels. */
export const misfits = (data: PartiesData, state: State, labels: Labels, shape: Shape): readonly Misfit[] =>
  draw(data, state, labels, shape).sheet.misfits;

function scene(data: PartiesData, state: State, labels: Labels, shape: Shape): Scene {
  const drawing = draw(data, state, labels, shape);
  const { WIDTH: width, HEIGHT: height } = shape === 'wide' ? wide : narrow;
  const title = labels.states[state.id]?.title ?? '';
  return { width, height, title, desc: describe(drawing), marks: drawing.sheet.marks };
}

/** The mesh of the fence, and in the style sheet's hands how it looks. */
const defs = (shape: Shape): string =>
  `<pattern id="parties-${shape === 'wide' ? 'w' : 'n'}-mesh" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<g class="fig-parties"><path class="twine" d="M0 0H7M0 0V7"/></g></pattern>`;

/** Who sells, who is on the list, who stands beside it, and what reaches whom. */
export const parties: Figure<PartiesData, State, Labels> = {
  id: 'parties',
  scene,
  table: (data, state, labels) => tableOf(startDrawing(data, state, labels)),
  defs,
  key: (data, state, labels) => keyOf(startDrawing(data, state, labels)),
};

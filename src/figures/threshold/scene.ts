import { speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import { pen } from '../pen.ts';
import type { Scene, Shape } from '../scene.ts';
import { computingAnswer, gameAnswer, linkAnswers, notch } from './answers.ts';
import { computingAxis, densityAxis, linkAxis } from './axes.ts';
import { chipMarks, rails } from './chips.ts';
import { describe } from './describe.ts';
import { LETTERS } from './hands.ts';
import { head } from './head.ts';
import { FRAMES, scales } from './layout.ts';
import { legend } from './legend.ts';
import { lenses } from './lens.ts';
import { letterMarks } from './letter.ts';
import { names, remarks } from './names.ts';
import { net, oldCorner } from './net.ts';
import type { Labels, State } from './schema.ts';
import { shown, type Scope } from './scope.ts';
import { letters, sights } from './sight.ts';
import { corners, zoneNames } from './zones.ts';

/** Brings together all that a state's picture is drawn from. */
export function scopeOf(law: Law, state: State, labels: Labels, shape: Shape): Scope {
  const frame = FRAMES[shape];
  return {
    p: pen(shape, LETTERS[shape]).travels,
    frame,
    scale: scales(frame, state.plane),
    in2022: scales(frame, 'link'),
    in2023: scales(frame, 'density'),
    state,
    on: shown(state),
    labels,
    say: speech(labels.lang),
    chips: sights(law, state.date),
    letters: letters(law, state),
  };
}

/** Chips against the control line: the whole picture, from the net at the back to the words in front. */
export function scene(law: Law, state: State, labels: Labels, shape: Shape): Scene {
  const scope = scopeOf(law, state, labels, shape);
  computingAxis(scope);
  net(scope);
  oldCorner(scope);
  linkAxis(scope);
  densityAxis(scope);
  head(scope);
  corners(scope);
  zoneNames(scope);
  rails(scope);
  linkAnswers(scope);
  computingAnswer(scope);
  notch(scope);
  gameAnswer(scope);
  letterMarks(scope);
  chipMarks(scope);
  names(scope);
  remarks(scope);
  lenses(scope);
  legend(scope);
  return {
    width: scope.frame.width,
    height: scope.frame.height,
    title: labels.states[state.id]?.title ?? '',
    desc: describe(scope),
    marks: scope.p.marks,
  };
}

import { speech } from '../../i18n/speech.ts';
import { evaluate } from '../../law/evaluate.ts';
import type { Law, Outcome } from '../../law/types.ts';
import { pen, type Misfit } from '../pen.ts';
import type { Scene, Shape } from '../scene.ts';
import { checks } from './checks.ts';
import { china } from './china.ts';
import { court } from './court.ts';
import { describe } from './describe.ts';
import { desk } from './desk.ts';
import { estimate, sheet } from './estimate.ts';
import { edge, gap } from './gap.ts';
import { LETTERS } from './hands.ts';
import { FRAMES } from './layout.ts';
import { lenses } from './lens.ts';
import { names } from './names.ts';
import type { Labels, State } from './schema.ts';
import type { Matter, Scope, Verdicts } from './scope.ts';

/** Routes of `content/law/routes.yaml`: the use of a chip that stands in China, and a chip that is brought there. */
const RENT = 'r1-domestic-cloud';
const SMUGGLING = 'r8-smuggling';

export function verdictsOf(law: Law, { date, chip }: State): Verdicts {
  const ask = (route: string): Outcome => evaluate(law, route, { date, chip, measures: [] }).outcome;
  return { rent: ask(RENT), smuggling: ask(SMUGGLING) };
}

export const matterOf = (law: Law, state: State, labels: Labels): Matter => ({
  state,
  labels,
  say: speech(labels.lang),
  verdicts: verdictsOf(law, state),
});

function draw(law: Law, state: State, labels: Labels, shape: Shape): Scope {
  const scope: Scope = {
    ...matterOf(law, state, labels),
    p: pen(shape, LETTERS[shape]),
    frame: FRAMES[shape],
    cleared: shape === 'narrow' && state.subject === 'court',
  };
  sheet(scope);
  edge(scope);
  estimate(scope);
  names(scope);
  desk(scope);
  checks(scope);
  china(scope);
  court(scope);
  lenses(scope);
  gap(scope);
  return scope;
}

/** What a controller can see and do, from the sheet at the back to the words in front. */
export function scene(law: Law, state: State, labels: Labels, shape: Shape): Scene {
  const scope = draw(law, state, labels, shape);
  return {
    width: scope.frame.width,
    height: scope.frame.height,
    title: labels.states[state.id]?.title ?? '',
    desc: describe(scope),
    marks: scope.p.marks,
  };
}

/** Words of a picture that are wider than their place, for whoever edits the labels. */
export const misfits = (law: Law, state: State, labels: Labels, shape: Shape): readonly Misfit[] =>
  draw(law, state, labels, shape).p.misfits;

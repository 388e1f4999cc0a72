import type { Law } from '../../law/types.ts';
import type { Scene, Shape } from '../scene.ts';
import { above } from './above.ts';
import { costAxis, hoursAxis } from './axes.ts';
import { bigNumber } from './big.ts';
import { cheaperSides, crossings } from './crossings.ts';
import { describe } from './describe.ts';
import { fence } from './fence.ts';
import { leftOut } from './left-out.ts';
import { purchaseLines, purchaseNames } from './purchases.ts';
import { paid, rentLines, rentNames } from './rents.ts';
import { dropLine, rulers } from './rulers.ts';
import { runs } from './runs.ts';
import type { Labels, State } from './schema.ts';
import { scopeOf } from './scope.ts';
import { stack } from './stack.ts';

/** Rent or own: the whole picture, from the grid at the back to the words in front. */
export function scene(law: Law, state: State, labels: Labels, shape: Shape): Scene {
  const scope = scopeOf(law, state, labels, shape);
  costAxis(scope);
  purchaseLines(scope);
  rentLines(scope);
  paid(scope);
  fence(scope);
  stack(scope);
  dropLine(scope);
  hoursAxis(scope);
  rulers(scope);
  runs(scope);
  crossings(scope);
  cheaperSides(scope);
  leftOut(scope);
  above(scope);
  rentNames(scope);
  purchaseNames(scope);
  bigNumber(scope);
  return {
    width: scope.frame.width,
    height: scope.frame.height,
    title: labels.states[state.id]?.title ?? '',
    desc: describe(scope),
    marks: scope.p.marks,
  };
}

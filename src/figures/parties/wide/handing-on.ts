import { handsOn } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { run } from '../run.ts';
import { line, opening } from '../things.ts';
import { passingOf, saidOf } from '../words.ts';
import { BRACKET, FENCE, LANE, lanesAt, PLOT, ROWS } from './grid.ts';

const AT = lanesAt(ROWS.subsidiary);

/** The way on from the subsidiary to the listed firm, as a rule sees it. */
export function drawHandingOn({ p, state, labels, answers }: Drawing): void {
  const shown = handsOn(state, answers);
  const { outcome } = answers.on;
  const half = LANE.pitch + 12;
  const wall = FENCE.wall / 2;
  opening(p, 'on-hole', [FENCE.x + wall, AT.ownership], wall, 'right', outcome, { shown, half });
  run(p, 'on', {
    way: 'right',
    at: AT,
    from: PLOT.right,
    wall: FENCE.x,
    to: BRACKET,
    arrow: true,
    outcome,
    shown,
    overhang: 10,
    query: [FENCE.x - 8, AT.chip - 8],
  });
  const words = saidOf(labels, labels.family.on, outcome);
  p.block('on-name', 'strong', PLOT.right + 8, AT.use + 26, words, {
    room: FENCE.x - PLOT.right - 14,
    lines: 4,
    leading: 16,
    shown,
  });
}

/** That nobody said whether the goods went on, and what the law would ask if they did. */
export function drawPassing(drawing: Drawing): void {
  const { p, state } = drawing;
  const shown = state.reports['next-door'] !== undefined;
  const { barred, words } = passingOf(drawing);
  const y = AT.use + 2;
  p.path('pass', line([PLOT.right, y], [barred ? FENCE.x - 10 : BRACKET, y]), { cls: 'unsaid', shown });
  p.rect('pass-bar', FENCE.x - 10, y - 9, 7, 18, { cls: 'bar', shown: shown && barred });
  p.block('pass-name', 'note', PLOT.right + 8, y + 20, words, {
    room: FENCE.x - PLOT.right - 14,
    lines: 3,
    leading: 15,
    shown,
  });
}

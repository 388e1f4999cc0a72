import type { Drawing } from '../drawing.ts';
import { widthOf } from '../hands.ts';
import { ANY, hallOf, spokenOf } from '../reports.ts';
import { run } from '../run.ts';
import { sign } from '../signs.ts';
import { opening, token } from '../things.ts';
import { saidOf, shortOf } from '../words.ts';
import { bracket } from './family.ts';
import { BRACKET, FENCE, FIRST_FOR_HOURS, INNER, LANE, lanesAt, NAMES, nameRow, PLOT } from './grid.ts';
import { drawPlot, drawVerbs, plotTop } from './plot.ts';
import { drawOver, drawUnsaid, rentRow } from './rows.ts';
import { sliding } from './sliding.ts';

/** Hours on the machines of another: chip and ownership stay in the hall, use goes through the fence. */
export function drawRent(drawing: Drawing): void {
  const { state, labels, answers } = drawing;
  const { rent } = state.reports;
  const shown = rent !== undefined;
  const words = labels.rent;
  const { outcome } = answers.rent;
  const use = nameRow(FIRST_FOR_HOURS);
  const dy = rentRow(drawing) - use;
  const at = lanesAt(use);
  const row = { ...drawing, p: sliding(drawing.p, dy) };
  const { p } = row;
  const any = rent?.to === ANY;

  const { name, tag, verbs } = hallOf(drawing);
  drawPlot(row, 'rent', {
    use,
    name,
    tag,
    idle: words.idle,
    told: shown,
    shown: state.beside === 'reports',
  });
  drawUnsaid(row, 'rent', use, { shown });
  drawOver(
    row,
    'rent',
    use,
    [
      [saidOf(labels, words.supply, answers.supply.outcome), 'strong'],
      [words.unsaid, 'note'],
    ],
    shown,
  );
  drawVerbs(row, 'rent', { use, verbs, shown, soft: ['use'] });
  for (const thing of ['chip', 'ownership'] as const)
    token(drawing.p, `rent-${thing}-token`, thing, [PLOT.x + 16, at[thing]], {
      shown,
      shift: [shown ? 0 : LANE.start - PLOT.x - 10, dy],
    });

  const end = any ? BRACKET : INNER.x + 20;
  opening(p, 'rent-hole', [FENCE.x + FENCE.wall / 2, use], FENCE.wall / 2, 'right', outcome, { shown });
  run(p, 'rent', {
    way: 'right',
    things: ['use'],
    at,
    from: PLOT.right,
    wall: FENCE.x,
    to: end,
    arrow: true,
    outcome,
    shown,
    ruled: { to: FENCE.x },
    overhang: 10,
    query: [FENCE.x - 8, use + 20],
  });
  drawing.p.path('rent-any', bracket(drawing, 6).d, { cls: 'reach', shown: any });
  const past = NAMES.x + (any ? 64 : widthOf(shortOf(labels, spokenOf(state)[0] ?? ''), 'name') + 18);
  token(drawing.p, 'rent-use-token', 'use', [NAMES.x, use], {
    shown,
    shift: [(shown ? past : PLOT.x) - NAMES.x, dy],
  });
  p.words('rent-used', 'verb', past + 12, use + 4.5, any ? words.any : words.used, {
    room: NAMES.right - past - 12,
    cls: 'flow',
    shown,
  });

  sign(p, 'rent-hours-sign', rent?.hours, [PLOT.right + 46, use], { r: 6, pitch: 16 });
  sign(p, 'rent-hall-sign', rent?.hall, [PLOT.right - 22, plotTop(use)], { r: 6, pitch: 16 });
  p.block('rent-answer', 'strong', PLOT.right + 8, use - 15, saidOf(labels, words.hours, outcome), {
    room: FENCE.x - PLOT.right - 12,
    lines: 3,
    leading: 16,
    from: 'foot',
    shown,
  });
}

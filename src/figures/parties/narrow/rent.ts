import { ANY, hallOf } from '../reports.ts';
import type { Drawing } from '../drawing.ts';
import { run } from '../run.ts';
import { sign } from '../signs.ts';
import { opening, token } from '../things.ts';
import { saidOf } from '../words.ts';
import { CELL, FOOT, PLOTS, staveOf, WALL } from './grid.ts';
import { drawPlot, drawShort, drawUnsaid, tokenAt } from './stave.ts';

/** Hours on the machines of another: chip and ownership stay in the hall, use goes through the fence. */
export function drawRent(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const { rent } = state.reports;
  const shown = rent !== undefined;
  const any = rent?.to === ANY;
  const words = labels.rent;
  const { outcome } = answers.rent;
  const stave = staveOf(state, 'rent');
  const { alone, lanes } = stave;

  drawShort(drawing, 'rent', stave, words.short, shown);
  drawUnsaid(drawing, 'rent', stave, shown);
  drawPlot(drawing, 'rent', stave, {
    ...hallOf(drawing),
    chip: labels.things.chip.name,
    shown,
    stays: true,
  });
  for (const thing of ['chip', 'ownership'] as const)
    token(p, `rent-${thing}-token`, thing, tokenAt(stave, thing), { shown });

  const x = lanes.use;
  const end = CELL.first - 13;
  opening(p, 'rent-hole', [x, FOOT.top + WALL / 2], WALL / 2, 'down', outcome, { shown });
  run(p, 'rent', {
    way: 'down',
    things: ['use'],
    at: lanes,
    from: PLOTS.bottom,
    wall: FOOT.top,
    to: end,
    arrow: true,
    outcome,
    shown,
    ruled: { to: FOOT.top },
    overhang: 12,
    query: [x - 16, FOOT.top - 4],
  });
  p.path('rent-any', `M19 ${end + 8}v-8H341v8`, { cls: 'reach', shown: any });
  sign(p, 'rent-hours-sign', rent?.hours, [x, alone ? 146 : 144], {
    way: 'down',
    pitch: 14,
    r: alone ? 5.5 : 5,
  });
  sign(p, 'rent-hall-sign', rent?.hall, [stave.right - 22, PLOTS.top]);
  p.words('rent-answer', 'firm', x - 14, 160, saidOf(labels, words.hours, outcome), {
    room: x - 26,
    anchor: 'end',
    shown: shown && alone,
  });
}

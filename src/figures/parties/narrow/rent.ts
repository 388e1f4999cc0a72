import { ANY } from '../reports.ts';
import type { Drawing } from '../drawing.ts';
import { sign } from '../signs.ts';
import { lane, opening, strandOf, tip, token } from '../things.ts';
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
  const owner = rent?.owner ?? 'cloud';

  drawShort(drawing, 'rent', stave, words.short, shown);
  drawUnsaid(drawing, 'rent', stave, shown);
  drawPlot(drawing, 'rent', stave, {
    name: words[owner].name,
    small: words[owner].small,
    tag: owner === 'cloud' ? words.cloud.tag : '',
    verbs: words.verbs,
    chip: labels.things.chip.name,
    shown,
    stays: true,
  });
  for (const thing of ['chip', 'ownership'] as const)
    token(p, `rent-${thing}-token`, thing, tokenAt(stave, thing), { shown });

  const x = lanes.use;
  const end = any ? FOOT.top + WALL + 10 : CELL.first - 13;
  opening(p, 'rent-hole', [x, FOOT.top + WALL / 2], WALL / 2, 'down', outcome, { shown });
  lane(p, 'rent-use', 'use', [x, PLOTS.bottom], [x, end - 9], {
    cls: strandOf(outcome),
    shown,
    ruledTo: [x, FOOT.top],
  });
  tip(p, 'rent-use-tip', [x, end], 'down', { shown });
  p.path('rent-any', `M24 ${end + 6}v-6H336v6`, { cls: 'reach', shown: any });
  sign(p, 'rent-hours-sign', rent?.hours, [x, alone ? 146 : 144], {
    way: 'down',
    pitch: 14,
    r: alone ? 5.5 : 5,
  });
  sign(p, 'rent-hall-sign', rent?.hall, [stave.right, PLOTS.top + 33], {});
  p.words('rent-answer', 'firm', x - 14, 160, saidOf(labels, words.hours, outcome), {
    room: x - 26,
    anchor: 'end',
    shown: shown && alone,
  });
}

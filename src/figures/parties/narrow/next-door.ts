import { handsOn, passageOf } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { run, unsaid } from '../run.ts';
import { sign } from '../signs.ts';
import { opening, THINGS, token } from '../things.ts';
import { passingOf, saidOf } from '../words.ts';
import { BRACKET, FOOT, LANES, PLOTS, SELLER, staveOf, WALL } from './grid.ts';
import { drawPlot, drawShort, tokenAt } from './stave.ts';

/** A sale to a company beside a listed one: what a rule lets it do, or what is reported of one group. */
export function drawNextDoor(drawing: Drawing): void {
  drawRule(drawing);
  drawReport(drawing);
  drawHandingOn(drawing);
}

function drawRule({ p, state, labels, answers }: Drawing): void {
  const shown = state.rows.subsidiary !== undefined;
  const { outcome } = answers.own;
  const stopped = passageOf(outcome) === 'stopped';
  const { top } = PLOTS;
  const lanes = LANES.subsidiary;
  run(p, 'subsidiary', {
    way: 'down',
    at: lanes,
    from: SELLER.foot,
    wall: top,
    to: top,
    arrow: false,
    outcome,
    shown,
    overhang: 16,
    query: [lanes.use - 10, top - 6],
  });
  for (const thing of THINGS) {
    const x = lanes[thing];
    const { name, verb } = labels.things[thing];
    p.words(`subsidiary-${thing}-name`, 'note', x + 10, SELLER.foot + 20, name, { room: 62, shown });
    token(p, `subsidiary-${thing}-token`, thing, [x, stopped ? SELLER.foot + 11 : top + 29.5], { shown });
    p.block(`subsidiary-${thing}-verb`, 'note', x, top + 46, verb, {
      room: 74,
      lines: 2,
      leading: 13,
      anchor: 'mid',
      shown: shown && !stopped,
    });
  }
}

function drawReport(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const report = state.reports['next-door'];
  const shown = report !== undefined;
  const words = labels['next-door'];
  const { outcome } = answers.own;
  const stopped = passageOf(outcome) === 'stopped';
  const stave = staveOf(state, 'next-door');
  const { alone, lanes, top } = stave;

  drawShort(drawing, 'door', stave, words.short, shown);
  drawPlot(drawing, 'door', stave, {
    name: labels.plots.subsidiary.name,
    small: words.small,
    tag: labels.family.tie,
    verbs: words.verbs,
    chip: words.parts,
    shown,
    stays: !stopped,
  });
  run(p, 'door', {
    way: 'down',
    at: lanes,
    from: top,
    wall: PLOTS.top,
    to: PLOTS.top,
    arrow: false,
    outcome,
    shown,
    told: ['chip', 'ownership'],
    overhang: 12,
    query: [lanes.use - 10, PLOTS.top - 6],
  });
  unsaid(p, 'door', 'use', [lanes.use, top], [lanes.use, PLOTS.top], shown);
  for (const thing of THINGS)
    token(p, `door-${thing}-token`, thing, tokenAt(stave, thing), {
      cls: thing === 'use' ? 'grey' : '',
      shown: shown && !stopped,
    });
  const [r, pitch] = alone ? [5.5, 13] : [4.4, 10];
  sign(p, 'door-parts-sign', report?.parts, alone ? [lanes.chip, 32] : [lanes.chip + 2, 57], {
    r,
    pitch,
    way: alone ? 'down' : 'right',
  });

  const { barred, words: passing } = passingOf(drawing);
  const x = lanes.chip;
  p.path('pass', `M${x} ${PLOTS.bottom}V${barred ? FOOT.top - 10 : BRACKET}`, { cls: 'unsaid', shown });
  p.rect('pass-bar', x - 10, FOOT.top - 10, 20, 7, { cls: 'bar', shown: shown && barred });
  p.words('pass-name', 'note', x + 16, 160, passing, {
    room: stave.right - x - 16,
    shown: shown && alone,
  });
}

/** The way on from the subsidiary to the listed firm, as a rule sees it. */
function drawHandingOn({ p, state, labels, answers }: Drawing): void {
  const shown = handsOn(state, answers);
  const { outcome } = answers.on;
  const { chip: left, ownership: middle, use: right } = LANES.on;
  const half = (right - left) / 2 + 9;
  opening(p, 'on-hole', [middle, FOOT.top + WALL / 2], WALL / 2, 'down', outcome, { shown, half });
  run(p, 'on', {
    way: 'down',
    at: LANES.on,
    from: PLOTS.bottom,
    wall: FOOT.top,
    to: BRACKET,
    arrow: true,
    outcome,
    shown,
    overhang: 9,
    query: [left - 9, PLOTS.bottom + 24],
  });
  const x = right + 14;
  p.block('on-name', 'firm', x, PLOTS.bottom + 19, saidOf(labels, labels.family.on, outcome), {
    room: PLOTS.subsidiary.right - 22 - x,
    lines: 2,
    leading: 15,
    shown,
  });
}

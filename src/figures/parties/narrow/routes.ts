import { handsOn, passageOf } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { lane, opening, query, strandOf, THINGS, tip, token, type Point } from '../things.ts';
import { saidOf, verdictWords } from '../words.ts';
import { BRACKET, EDGE, FOOT, LANES, PLOTS, SELLER, WALL } from './grid.ts';

const BAR = { width: 7, gap: 3 };
const before = (y: number): number => y - BAR.gap - BAR.width / 2;
const down = (x: number, from: number, to: number): readonly [Point, Point] => [
  [x, from],
  [x, to],
];

/** One route at a time: a sale to a name on the list, or one next door. */
export function drawRoutes(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const shown = state.names !== 'told';
  const { name, rest } = labels.seller;
  p.words('seller', 'strong', EDGE.left, SELLER.text, `${name} ${rest}`, {
    room: EDGE.right - EDGE.left,
    shown,
  });
  p.rect('source', EDGE.left, SELLER.source, EDGE.right - EDGE.left, SELLER.foot - SELLER.source, {
    cls: 'source',
    shown,
  });
  drawSale(drawing);
  drawFamily(drawing);
  drawSubsidiary(drawing);
  drawHandingOn(drawing);
}

function drawSale({ p, state, labels, answers }: Drawing): void {
  const shown = state.rows.sale === 'told';
  const { outcome } = answers.sale;
  const stopped = passageOf(outcome) === 'stopped';
  const { chip: left, use: right } = LANES.sale;
  p.rect('gate', left - 15, FOOT.top, right - left + 30, WALL, { cls: 'gate', shown });
  for (const thing of THINGS) {
    const x = LANES.sale[thing];
    const end = stopped ? before(FOOT.top) : BRACKET - 9;
    const ruledFrom = [x, SELLER.foot + 20] as const;
    lane(p, `sale-${thing}`, thing, ...down(x, SELLER.foot, end), {
      cls: strandOf(outcome),
      shown,
      ruledFrom,
    });
    tip(p, `sale-${thing}-tip`, [x, BRACKET], 'down', { shown: shown && !stopped });
    token(p, `sale-${thing}-token`, thing, [x, SELLER.foot + 11], { shown: shown && stopped });
    p.words(`sale-${thing}-name`, 'label', x + 13, SELLER.foot + 16, labels.things[thing].name, {
      room: thing === 'use' ? EDGE.right - x - 13 : 94,
      shown,
    });
  }
  p.rect('sale-bar', left - 18, FOOT.top - BAR.gap - BAR.width, right - left + 36, BAR.width, {
    cls: 'bar',
    shown: shown && stopped,
  });
  query(p, 'sale-query', [right + 28, FOOT.top - 14], outcome, shown);
  const words = { room: 94, lines: 4, leading: 16, shown };
  p.block('sale-title', 'strong', left + 13, 84, labels.sale, words);
  p.block('sale-answer', 'strong', LANES.sale.ownership + 13, 156, verdictWords(labels, answers.sale), {
    ...words,
    from: 'foot',
  });
}

function drawFamily({ p, state, labels }: Drawing): void {
  const shown = state.beside === 'family';
  const { sister, subsidiary, branch } = labels.plots;
  const { top, bottom } = PLOTS;
  p.path('any', `M24 ${BRACKET + 5}v-5H336v5`, { cls: 'tie', shown });
  for (const [id, x] of [
    ['subsidiary', PLOTS.subsidiary.right - 16],
    ['sister', PLOTS.sister.x + 46],
  ] as const) {
    const plot = PLOTS[id];
    p.path(`tie-${id}`, `M${x} ${bottom}V${BRACKET}`, { cls: 'tie', shown });
    p.rect(id, plot.x, top, plot.right - plot.x, bottom - top, { cls: 'plot', shown });
  }
  const [left, right] = [PLOTS.subsidiary.right - 10, PLOTS.sister.x + 40];
  p.block('tie-name', 'note', (left + right) / 2, bottom + 19, labels.family.tie, {
    room: right - left,
    lines: 2,
    leading: 14,
    anchor: 'mid',
    shown,
  });
  p.words('subsidiary-name', 'strong', PLOTS.subsidiary.x + 10, top + 17, subsidiary.name, {
    room: PLOTS.subsidiary.right - PLOTS.subsidiary.x - 20,
    shown,
  });
  p.block('sister-name', 'firm', PLOTS.sister.x + 8, top + 17, sister.name, {
    room: PLOTS.sister.right - PLOTS.sister.x - 14,
    lines: 3,
    leading: 15,
    shown,
  });
  p.rect('branch', 236, 258, 100, 18, { cls: 'plot', shown });
  p.words('branch-name', 'firm', 244, 271.5, branch.name, { room: 88, shown });
}

function drawSubsidiary({ p, state, labels, answers }: Drawing): void {
  const shown = state.rows.subsidiary !== undefined;
  const { outcome } = answers.own;
  const stopped = passageOf(outcome) === 'stopped';
  const { top } = PLOTS;
  for (const thing of THINGS) {
    const x = LANES.subsidiary[thing];
    const { name, verb } = labels.things[thing];
    const end = stopped ? before(top) : top;
    lane(p, `subsidiary-${thing}`, thing, ...down(x, SELLER.foot, end), {
      cls: strandOf(outcome),
      shown,
    });
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
  const { chip: left, use: right } = LANES.subsidiary;
  p.rect('subsidiary-bar', left - 16, top - BAR.gap - BAR.width, right - left + 32, BAR.width, {
    cls: 'bar',
    shown: shown && stopped,
  });
  query(p, 'own-query', [right - 10, top - 6], outcome, shown);
  const x = PLOTS.sister.x + 6;
  p.block('own', 'firm', x, SELLER.foot + 36, saidOf(labels, labels.family.own, outcome), {
    room: EDGE.right - x,
    lines: 3,
    leading: 13,
    from: 'foot',
    shown,
  });
}

function drawHandingOn({ p, state, labels, answers }: Drawing): void {
  const shown = handsOn(state, answers);
  const { outcome } = answers.on;
  const stopped = passageOf(outcome) === 'stopped';
  const { chip: left, ownership: middle, use: right } = LANES.on;
  const half = (right - left) / 2 + 9;
  opening(p, 'on-hole', [middle, FOOT.top + WALL / 2], WALL / 2, 'down', outcome, { shown, half });
  for (const thing of THINGS) {
    const x = LANES.on[thing];
    const end = stopped ? before(FOOT.top) : BRACKET - 9;
    lane(p, `on-${thing}`, thing, ...down(x, PLOTS.bottom, end), { cls: strandOf(outcome), shown });
    tip(p, `on-${thing}-tip`, [x, BRACKET], 'down', { shown: shown && !stopped });
  }
  p.rect('on-bar', left - 9, FOOT.top - BAR.gap - BAR.width, right - left + 18, BAR.width, {
    cls: 'bar',
    shown: shown && stopped,
  });
  query(p, 'on-query', [left - 9, PLOTS.bottom + 24], outcome, shown);
  const x = right + 14;
  p.block('on-name', 'firm', x, PLOTS.bottom + 19, saidOf(labels, labels.family.on, outcome), {
    room: PLOTS.subsidiary.right - 22 - x,
    lines: 2,
    leading: 15,
    shown,
  });
}

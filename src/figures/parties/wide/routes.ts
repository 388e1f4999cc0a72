import { handsOn, passageOf } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { lane, opening, query, strandOf, THINGS, tip, token, type Thing } from '../things.ts';
import { saidOf, verdictWords } from '../words.ts';
import { FENCE, INNER, LANE, NAMES, nameRow, PLOT, ROWS, SELLER } from './grid.ts';

type Row = keyof typeof ROWS;

/** Where the strand of one thing runs on a row. */
const laneAt = (row: Row, thing: Thing): number =>
  ROWS[row] - (THINGS.length - 1 - THINGS.indexOf(thing)) * LANE.pitch;

const BAR = { width: 7, gap: 3 };
/** Where a strand ends that is stopped before a wall at x. */
const before = (x: number): number => x - BAR.gap - BAR.width / 2;

/** Who sells, what a sale moves, and how far each thing gets. */
export function drawRoutes(drawing: Drawing): void {
  drawSeller(drawing);
  drawSale(drawing);
  drawFamily(drawing);
  drawSubsidiary(drawing);
}

function drawSeller({ p, state, labels }: Drawing): void {
  const { sale, subsidiary } = state.rows;
  const shown = sale !== undefined || subsidiary !== undefined;
  const top = laneAt('sale', 'chip') - 18;
  const foot = (subsidiary ? ROWS.subsidiary : ROWS.sale) + 18;
  p.words('head-seller', 'head', SELLER.x, 17, labels.head.seller, { room: 270, shown });
  p.travels.rect('source', SELLER.source, top, 4, foot - top, { cls: 'source', shown });
  p.words('seller', 'name', SELLER.x, 95, labels.seller.name, { room: SELLER.room, shown });
  p.block('seller-rest', 'label', SELLER.x, 113, labels.seller.rest, {
    room: SELLER.room,
    lines: 4,
    leading: 17,
    shown,
  });
}

function drawLaneNames({ p, labels }: Drawing, row: Row, cls: string, shown: boolean): void {
  const room = LANE.start - LANE.label - 4;
  for (const thing of THINGS) {
    const y = laneAt(row, thing) + 4.5;
    p.words(`${row}-${thing}-name`, 'label', LANE.label, y, labels.things[thing].name, {
      room,
      cls,
      shown,
    });
  }
}

/** A sale to a name on the list, through the gate in its fence if the law lets it. */
function drawSale(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const told = state.rows.sale;
  const shown = told !== undefined;
  const grey = told === 'yardstick' ? 'grey' : '';
  const soft = told === 'yardstick' ? 'soft' : '';
  const { outcome } = answers.sale;
  const passage = passageOf(outcome);
  const stopped = passage === 'stopped';
  const [top, foot] = [laneAt('sale', 'chip') - 12, laneAt('sale', 'use') + 12];
  const room = FENCE.x - LANE.start - 14;

  p.rect('gate', FENCE.x, top + 3, FENCE.wall, foot - top - 6, { cls: 'gate', shown });
  drawLaneNames(drawing, 'sale', soft, shown);
  for (const thing of THINGS) {
    const y = laneAt('sale', thing);
    const end = stopped ? before(FENCE.x) : INNER.x + 4;
    const cls = [strandOf(outcome), grey].filter(Boolean).join(' ');
    const ruledFrom = [LANE.start + 16, y] as const;
    lane(p, `sale-${thing}`, thing, [LANE.start, y], [end, y], { cls, shown, ruledFrom });
    tip(p, `sale-${thing}-tip`, [INNER.x + 12, y], 'right', { cls: grey, shown: shown && !stopped });
    token(p, `sale-${thing}-token`, thing, [LANE.start + 6, y], {
      cls: grey,
      shown: told === 'told' && stopped,
    });
  }
  p.rect('sale-bar', FENCE.x - BAR.gap - BAR.width, top, BAR.width, foot - top, {
    cls: `bar ${grey}`.trim(),
    shown: shown && stopped,
  });
  query(p, 'sale-query', [FENCE.x - 14, top - 8], outcome, shown);
  p.words('sale-title', 'strong', LANE.start, top - 8, labels.sale, { room, cls: soft, shown });
  const answer = told === 'told' ? verdictWords(labels, answers.sale) : labels.outcome[outcome];
  p.words('sale-answer', 'strong', FENCE.x - 14, foot + 16, answer, {
    room,
    anchor: 'end',
    cls: soft,
    shown,
  });
}

const SISTER = { y: 204, height: 48 };
const SUBSIDIARY = { y: 270, height: 86 };
/** The bracket round the eight names: any of them. */
const BRACKET = NAMES.x - 11;
const BRANCH = { x: 764, y: 220, height: 64 };

/** The listed firm's family: a branch is the firm itself; sister and subsidiary are other persons. */
function drawFamily({ p, state, labels }: Drawing): void {
  const shown = state.beside === 'family';
  const { sister, branch } = labels.plots;
  const inside = { room: PLOT.width - 20, shown };
  p.words('head-next', 'head', PLOT.x, 17, labels.head.next, { room: FENCE.x - PLOT.x - 10, shown });

  p.rect('sister', PLOT.x, SISTER.y, PLOT.width, SISTER.height, { cls: 'plot', shown });
  p.words('sister-name', 'name', PLOT.x + 10, SISTER.y + 19, sister.name, inside);
  p.words('sister-text', 'label', PLOT.x + 10, SISTER.y + 37, sister.text, { ...inside, cls: 'soft' });

  // Any of the eight: the picture ties a family to none of them in particular.
  const [first, last] = [nameRow(0) - 12, nameRow(7) + 12];
  p.path('any', `M${NAMES.x - 6} ${first}h-5V${last}h5`, { cls: 'tie', shown });
  const spine = PLOT.right + 14;
  const sisterTie = SISTER.y + SISTER.height / 2;
  const tie = SUBSIDIARY.y + 14;
  p.path('tie', `M${PLOT.right} ${tie}H${BRACKET}M${PLOT.right} ${sisterTie}H${spine}V${tie}`, {
    cls: 'tie',
    shown,
  });
  p.words('tie-name', 'note', spine + 8, tie - 7, labels.family.tie, {
    room: FENCE.x - spine - 14,
    shown,
  });

  const width = NAMES.right - BRANCH.x;
  p.path('branch-tie', `M${BRANCH.x - 14} ${first}h5V${last}h-5M${BRANCH.x - 9} ${nameRow(2.5)}h9`, {
    cls: 'tie',
    shown,
  });
  p.rect('branch', BRANCH.x, BRANCH.y, width, BRANCH.height, { cls: 'plot', shown });
  p.words('branch-name', 'strong', BRANCH.x + 8, BRANCH.y + 18, branch.name, { room: width - 12, shown });
  p.block('branch-text', 'note', BRANCH.x + 8, BRANCH.y + 35, branch.text, {
    room: width - 12,
    lines: 2,
    leading: 15,
    cls: 'soft',
    shown,
  });
}

/** A sale to the subsidiary for its own use, and the way on from there to the listed firm. */
function drawSubsidiary(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const shown = state.rows.subsidiary !== undefined;
  const { outcome } = answers.own;
  const stopped = passageOf(outcome) === 'stopped';
  const edge = stopped ? before(PLOT.x) : PLOT.x;

  p.rect('subsidiary', PLOT.x, SUBSIDIARY.y, PLOT.width, SUBSIDIARY.height, { cls: 'plot', shown });
  p.words('subsidiary-name', 'name', PLOT.x + 10, SUBSIDIARY.y + 20, labels.plots.subsidiary.name, {
    room: PLOT.width - 20,
    shown,
  });
  drawLaneNames(drawing, 'subsidiary', '', shown);
  for (const thing of THINGS) {
    const y = laneAt('subsidiary', thing);
    const cls = strandOf(outcome);
    lane(p, `subsidiary-${thing}`, thing, [LANE.start, y], [edge, y], { cls, shown });
    // A token comes from where the stopped sale left it: with the seller.
    const back = [LANE.start - PLOT.x - 10, laneAt('sale', thing) - y] as const;
    const stays = [LANE.start - PLOT.x - 10, 0] as const;
    const shift = !shown ? back : stopped ? stays : ([0, 0] as const);
    token(p, `subsidiary-${thing}-token`, thing, [PLOT.x + 16, y], { shown, shift });
    p.words(`subsidiary-${thing}-verb`, 'verb', PLOT.x + 32, y + 4.5, labels.things[thing].verb, {
      room: PLOT.width - 40,
      shown: shown && !stopped,
    });
  }
  const top = laneAt('subsidiary', 'chip');
  p.rect('subsidiary-bar', PLOT.x - BAR.gap - BAR.width, top - 10, BAR.width, LANE.pitch * 2 + 20, {
    cls: 'bar',
    shown: shown && stopped,
  });
  query(p, 'own-query', [PLOT.x - 8, ROWS.subsidiary + 22], outcome, shown);
  p.block('own', 'strong', LANE.start, top - 12, saidOf(labels, labels.family.own, outcome), {
    room: PLOT.x - LANE.start - 6,
    lines: 3,
    leading: 16,
    from: 'foot',
    shown,
  });
  drawHandingOn(drawing);
}

function drawHandingOn({ p, state, labels, answers }: Drawing): void {
  const shown = handsOn(state, answers);
  const { outcome } = answers.on;
  const stopped = passageOf(outcome) === 'stopped';
  const cls = strandOf(outcome);
  const [top, foot] = [laneAt('subsidiary', 'chip'), laneAt('subsidiary', 'use')];
  const half = (foot - top) / 2 + 12;
  const wall = FENCE.wall / 2;
  opening(p, 'on-hole', [FENCE.x + wall, (top + foot) / 2], wall, 'right', outcome, { shown, half });
  for (const thing of THINGS) {
    const y = laneAt('subsidiary', thing);
    const end = stopped ? before(FENCE.x) : BRACKET - 9;
    lane(p, `on-${thing}`, thing, [PLOT.right, y], [end, y], { cls, shown });
    tip(p, `on-${thing}-tip`, [BRACKET, y], 'right', { shown: shown && !stopped });
  }
  p.rect('on-bar', FENCE.x - BAR.gap - BAR.width, top - 10, BAR.width, foot - top + 20, {
    cls: 'bar',
    shown: shown && stopped,
  });
  query(p, 'on-query', [FENCE.x - 8, top - 8], outcome, shown);
  const words = saidOf(labels, labels.family.on, outcome);
  p.block('on-name', 'strong', PLOT.right + 8, foot + 26, words, {
    room: FENCE.x - PLOT.right - 14,
    lines: 4,
    leading: 16,
    shown,
  });
}

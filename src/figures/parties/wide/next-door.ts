import { fill } from '../../../i18n/fill.ts';
import { passageOf } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { run, unsaid } from '../run.ts';
import { sign } from '../signs.ts';
import { THINGS, token } from '../things.ts';
import { companiesOf, saidOf } from '../words.ts';
import { FENCE, LANE, lanesAt, NAMES, nameRow, PLOT, ROWS } from './grid.ts';
import { drawHandingOn, drawPassing } from './handing-on.ts';
import { drawPlot, drawVerbs } from './plot.ts';
import { drawLaneNames, drawOver } from './rows.ts';

const USE = ROWS.subsidiary;
const AT = lanesAt(USE);

/**
 * A sale to a company beside a listed one: as a rule, what it can buy for itself and the way on from there; as a
 * report, what is said to have come to it, and that nobody said who uses it.
 */
export function drawNextDoor(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const report = state.reports['next-door'];
  const rule = state.rows.subsidiary !== undefined;
  const told = rule || report !== undefined;
  const { outcome } = answers.own;
  const stopped = passageOf(outcome) === 'stopped';
  const words = labels['next-door'];

  drawPlot(drawing, 'subsidiary', {
    use: USE,
    name: labels.plots.subsidiary.name,
    idle: words.idle,
    told,
    shown: told || state.beside === 'reports',
  });
  drawLaneNames(drawing, 'subsidiary', AT, { shown: told, ...(report && { chip: words.parts }) });
  run(p, 'subsidiary', {
    way: 'right',
    at: AT,
    from: LANE.start,
    wall: PLOT.x,
    to: PLOT.x,
    arrow: false,
    outcome,
    shown: told,
    told: report ? ['chip', 'ownership'] : THINGS,
    overhang: 10,
    query: [PLOT.x - 8, USE + 22],
  });
  unsaid(p, 'subsidiary', 'use', [LANE.start, USE], [PLOT.x, USE], report !== undefined);
  for (const thing of THINGS) {
    const y = AT[thing];
    // A token comes from where the stopped sale left it: with the seller.
    const back = [LANE.start - PLOT.x - 10, lanesAt(ROWS.sale)[thing] - y] as const;
    const stays = [LANE.start - PLOT.x - 10, 0] as const;
    const shift = !told ? back : stopped ? stays : ([0, 0] as const);
    const cls = report && thing === 'use' ? 'grey' : '';
    token(p, `subsidiary-${thing}-token`, thing, [PLOT.x + 16, y], { cls, shown: told, shift });
  }
  const can = {
    chip: labels.things.chip.verb,
    ownership: labels.things.ownership.verb,
    use: labels.things.use.verb,
  };
  drawVerbs(drawing, 'subsidiary', {
    use: USE,
    verbs: report ? words.verbs : can,
    shown: told && !stopped,
    soft: report ? ['use'] : [],
  });
  p.block('own', 'strong', LANE.start, AT.chip - 12, saidOf(labels, labels.family.own, outcome), {
    room: PLOT.x - LANE.start - 6,
    lines: 3,
    leading: 16,
    from: 'foot',
    shown: rule,
  });
  drawReport(drawing);
  drawHandingOn(drawing);
  drawPassing(drawing);
}

/** What is said of one company's group: on whose word, how the law sees it, and what is not said. */
function drawReport(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const report = state.reports['next-door'];
  const shown = report !== undefined;
  const words = labels['next-door'];
  const chip = report?.['other-chip'] ?? '';
  const other = fill(words.other, { chip: labels.chips[chip] ?? chip });
  drawOver(
    drawing,
    'subsidiary',
    USE,
    [
      [saidOf(labels, other, answers.other.outcome), 'strong'],
      [saidOf(labels, words.own, answers.own.outcome), 'strong'],
    ],
    shown,
  );
  sign(p, 'subsidiary-parts-sign', report?.parts, [LANE.start + 38, (AT.chip + AT.ownership) / 2], {
    r: 6,
    pitch: 16,
  });

  const place = companiesOf(drawing).findIndex(({ id }) => id === report?.to);
  const y = nameRow(place) - 13;
  p.path('group', `M${PLOT.right} ${USE - 13}H${NAMES.x - 16}V${y}h10`, { cls: 'tie', shown });
  p.words('group-name', 'note', PLOT.right + 8, USE - 20, labels.family.tie, {
    room: FENCE.x - PLOT.right - 14,
    shown,
  });
}

import type { Drawing } from '../drawing.ts';
import { ofPrice } from '../reports.ts';
import { sign } from '../signs.ts';
import { chips, lane, strandOf, tip, token } from '../things.ts';
import { FENCE, INNER, LANE, lanesAt, NAMES, PLOT, ROWS } from './grid.ts';
import { drawPlot, drawVerbs } from './plot.ts';
import { drawOver, drawUnsaid } from './rows.ts';

/** A price on a shelf: hours for whoever pays, past the fence and not through it. */
export function drawShelf(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const { shelf } = state.reports;
  const shown = shelf !== undefined;
  const words = labels.shelf;
  const use = ROWS.shelf;
  const at = lanesAt(use);
  const shift = [shown ? 0 : LANE.start - PLOT.x - 10, 0] as const;

  drawPlot(drawing, 'shelf', {
    use,
    name: words.name,
    tag: words.tag,
    idle: words.idle,
    told: shown,
    shown: state.beside === 'reports',
  });
  drawUnsaid(drawing, 'shelf', use, { shown, chip: ofPrice(drawing, words.chips) });
  drawOver(drawing, 'shelf', use, [[words.unsaid, 'note']], shown);
  drawVerbs(drawing, 'shelf', { use, verbs: words.verbs, shown, indent: { chip: 124 }, soft: ['use'] });
  chips(p, 'shelf-chip-token', shelf?.chips ?? 1, [PLOT.x + 15, at.chip], {
    size: 10,
    perRow: 8,
    shown,
    shift,
  });
  token(p, 'shelf-ownership-token', 'ownership', [PLOT.x + 16, at.ownership], { shown, shift });

  // Nobody's list stands in this way: what renting to a listed firm meets is the most that it could meet.
  const cls = strandOf(answers.rent.outcome);
  const end = INNER.x + 14;
  lane(p, 'shelf-use', 'use', [PLOT.right, use], [end - 9, use], { cls, shown });
  tip(p, 'shelf-use-tip', [end, use], 'right', { shown });
  const room = NAMES.right - NAMES.x + 10;
  p.words('shelf-payer', 'name', NAMES.x, use + 2, words.payer, { room, shown });
  p.words('shelf-nobody', 'note', NAMES.x, use + 18, words.nobody, { room, cls: 'soft', shown });

  const price = p.words('shelf-price', 'price', PLOT.right + 7, use - 13, ofPrice(drawing, words.price), {
    room: 74,
    cls: 'flow',
    shown,
  });
  const x = PLOT.right + 7 + price + 6;
  p.block('shelf-hour', 'label', x, use - 29, ofPrice(drawing, words.hour), {
    room: FENCE.x - x - 2,
    lines: 2,
    leading: 16,
    shown,
  });
  sign(p, 'shelf-sign', shelf?.price, [PLOT.right + 86, use], { r: 6 });
}

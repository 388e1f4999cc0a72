import type { Drawing } from '../drawing.ts';
import { ofPrice } from '../reports.ts';
import { sign } from '../signs.ts';
import { chips, lane, strandOf, tip, token } from '../things.ts';
import { EDGE, PLOTS, staveOf } from './grid.ts';
import { drawPlot, drawShort, drawUnsaid, tokenAt } from './stave.ts';

/** A price on a shelf: hours for whoever pays. */
export function drawShelf(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const { shelf } = state.reports;
  const shown = shelf !== undefined;
  const words = labels.shelf;
  const stave = staveOf(state, 'shelf');
  const { alone, lanes } = stave;

  drawShort(drawing, 'shelf', stave, words.short, shown);
  drawUnsaid(drawing, 'shelf', stave, shown);
  drawPlot(drawing, 'shelf', stave, {
    name: words.name,
    small: words.small,
    tag: words.tag,
    verbs: words.verbs,
    chip: ofPrice(drawing, words.chips),
    shown,
    stays: true,
  });
  const count = shelf?.chips ?? 1;
  const [x, y] = tokenAt(stave, 'chip');
  const [size, perRow] = alone ? [8, 8] : [5, 4];
  chips(p, 'shelf-chip-token', count, [x - ((Math.min(count, perRow) - 1) / 2) * size * 1.25, y], {
    size,
    perRow,
    shown,
  });
  token(p, 'shelf-ownership-token', 'ownership', tokenAt(stave, 'ownership'), { shown });

  // The hours end with whoever pays, in front of the fence and not through it.
  const use = lanes.use;
  const end = alone ? 163 : 161;
  lane(p, 'shelf-use', 'use', [use, PLOTS.bottom], [use, end - 9], {
    cls: strandOf(answers.rent.outcome),
    shown,
  });
  tip(p, 'shelf-use-tip', [use, end], 'down', { shown });
  sign(p, 'shelf-sign', shelf?.price, [use, 143], { r: alone ? 5.5 : 5 });
  p.words('shelf-payer', 'firm', alone ? use - 14 : EDGE.right, alone ? 156 : 173, words.payer, {
    room: 90,
    anchor: 'end',
    shown,
  });
  p.words('shelf-nobody', 'note', use - 14, 170, words.nobody, {
    room: 132,
    anchor: 'end',
    cls: 'soft',
    shown: shown && alone,
  });
  const price = p.words('shelf-price', 'price', EDGE.left, 166, ofPrice(drawing, words.price), {
    room: 80,
    cls: 'flow',
    shown: shown && alone,
  });
  p.block('shelf-hour', 'firm', EDGE.left + price + 8, 151, ofPrice(drawing, words.hour), {
    room: 110,
    lines: 2,
    leading: 15,
    shown: shown && alone,
  });
}

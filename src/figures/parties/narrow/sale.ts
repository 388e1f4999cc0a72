import { passageOf } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { run } from '../run.ts';
import { THINGS, token } from '../things.ts';
import { verdictWords } from '../words.ts';
import { BRACKET, EDGE, FOOT, SELLER, staveOf, WALL } from './grid.ts';
import { drawShort } from './stave.ts';

/** Who sells, over the whole width. */
export function drawSeller({ p, state, labels }: Drawing): void {
  const shown = state.names !== 'told';
  const { name, rest, short, unnamed } = labels.seller;
  const alone = staveOf(state, 'next-door').alone;
  const words = !state.reports['next-door'] ? `${name} ${rest}` : alone ? unnamed : short;
  const room = EDGE.right - EDGE.left;
  p.words('seller', 'strong', EDGE.left, SELLER.text, words, { room, shown });
  p.rect('source', EDGE.left, SELLER.source, room, SELLER.foot - SELLER.source, { cls: 'source', shown });
}

/** A sale to a name on the list, through the gate in its fence if the law lets it. */
export function drawSale(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const shown = state.rows.sale === 'told';
  const stave = staveOf(state, 'sale');
  const { lanes, alone, top } = stave;
  const { outcome } = answers.sale;
  const stopped = passageOf(outcome) === 'stopped';
  const { chip: left, use: right } = lanes;
  const overhang = alone ? 18 : 12;
  p.rect('gate', left - overhang + 3, FOOT.top, right - left + 2 * overhang - 6, WALL, {
    cls: 'gate',
    shown,
  });
  drawShort(drawing, 'sale', stave, labels.sale.short, shown);
  run(p, 'sale', {
    way: 'down',
    at: lanes,
    from: top,
    wall: FOOT.top,
    to: BRACKET,
    arrow: true,
    outcome,
    shown,
    ...(alone && { ruled: { from: top + 20 } }),
    overhang,
    query: [right + (alone ? 28 : 16), FOOT.top - 14],
  });
  for (const thing of THINGS) {
    const x = lanes[thing];
    token(p, `sale-${thing}-token`, thing, [x, top + 11], { shown: shown && stopped && alone });
    p.words(`sale-${thing}-name`, 'label', x + 13, top + 16, labels.things[thing].name, {
      room: thing === 'use' ? EDGE.right - x - 13 : 94,
      shown: shown && alone,
    });
  }
  const words = { room: 94, lines: 4, leading: 16, shown: shown && alone };
  p.block('sale-title', 'strong', left + 13, 84, labels.sale.title, words);
  p.block('sale-answer', 'strong', lanes.ownership + 13, 156, verdictWords(labels, answers.sale), {
    ...words,
    from: 'foot',
  });
}

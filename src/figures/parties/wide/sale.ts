import { passageOf } from '../answers.ts';
import type { Drawing } from '../drawing.ts';
import { run } from '../run.ts';
import { THINGS, token } from '../things.ts';
import { verdictWords } from '../words.ts';
import { FENCE, INNER, LANE, lanesAt, ROWS } from './grid.ts';
import { drawLaneNames } from './rows.ts';

/** A sale to a name on the list, through the gate in its fence if the law lets it. */
export function drawSale(drawing: Drawing): void {
  const { p, state, labels, answers } = drawing;
  const told = state.rows.sale;
  const shown = told !== undefined;
  const grey = told === 'yardstick' ? 'grey' : '';
  const soft = told === 'yardstick' ? 'soft' : '';
  const { outcome } = answers.sale;
  const at = lanesAt(ROWS.sale);
  const [top, foot] = [at.chip - 12, at.use + 12];
  const room = FENCE.x - LANE.start - 14;

  p.rect('gate', FENCE.x, top + 3, FENCE.wall, foot - top - 6, { cls: 'gate', shown });
  drawLaneNames(drawing, 'sale', at, { cls: soft, shown });
  run(p, 'sale', {
    way: 'right',
    at,
    from: LANE.start,
    wall: FENCE.x,
    to: INNER.x + 12,
    arrow: true,
    outcome,
    shown,
    cls: grey,
    ruled: { from: LANE.start + 16 },
    overhang: 12,
    query: [FENCE.x - 14, top - 8],
  });
  for (const thing of THINGS)
    token(p, `sale-${thing}-token`, thing, [LANE.start + 6, at[thing]], {
      cls: grey,
      shown: told === 'told' && passageOf(outcome) === 'stopped',
    });
  p.words('sale-title', 'strong', LANE.start, top - 8, labels.sale.title, { room, cls: soft, shown });
  const answer = told === 'told' ? verdictWords(labels, answers.sale) : labels.outcome[outcome];
  p.words('sale-answer', 'strong', FENCE.x - 14, foot + 16, answer, {
    room,
    anchor: 'end',
    cls: soft,
    shown,
  });
}

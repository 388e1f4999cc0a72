import type { Drawing } from '../drawing.ts';
import { stripOf } from '../reports.ts';
import { indentOf, sign } from '../signs.ts';
import { STRIP, WIDTH } from './grid.ts';

/** How many statements there is room for. */
const SLOTS = STRIP.four.columns.length;

/** On whose word: statements beneath the picture, and what the signs of the speakers mean. */
export function drawStrip(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const { y } = STRIP;
  p.path('strip-rule', `M0 ${y}H${WIDTH}`, { cls: 'rule' });
  const who = p.words('strip-who', 'head', 0, y + 20, labels.who[state.who], { room: 500 });
  drawSigns(drawing, who + 20);

  const statements = stripOf(drawing);
  const { columns, rooms } = statements.length > 3 ? STRIP.four : STRIP.three;
  for (let i = 0; i < SLOTS; i++) {
    const { head, text } = statements[i] ?? { head: '', text: '' };
    const [x = 0, room = 0] = [columns[i], rooms[i]];
    const witness = statements[i] && state.evidence[i];
    sign(p, `strip-${i + 1}-sign`, witness, [x + 5.5, y + 42]);
    const indent = indentOf(witness);
    p.words(`strip-${i + 1}-head`, 'strong', x + indent, y + 47, head, { room: room - indent });
    p.block(`strip-${i + 1}`, 'label', x, y + 66, text, { room, lines: 2, leading: 17 });
  }
}

/** What the signs mean, from the right edge; the record alone where nobody else speaks. */
function drawSigns({ p, state, labels }: Drawing, from: number): void {
  let right = WIDTH;
  for (const word of ['record', 'paper', 'people'] as const) {
    const shown = word === 'record' || state.who !== 'record';
    const width = p.words(`strip-${word}`, 'note', right, STRIP.y + 19, labels.evidence[word], {
      room: right - from,
      anchor: 'end',
      cls: 'soft',
      shown,
    });
    sign(p, `strip-${word}-sign`, { word, speakers: 1 }, [right - width - 10, STRIP.y + 15], {
      shown,
      r: 4.6,
    });
    right -= width + 30;
  }
}

import type { Drawing } from '../drawing.ts';
import { ofListing, stripOf } from '../words.ts';
import { STRIP, WIDTH } from './grid.ts';

/** On whose word: three statements beneath the picture, and the sign of a word on the record. */
export function drawStrip({ p, state, labels }: Drawing): void {
  const { y, columns, rooms } = STRIP;
  p.path('strip-rule', `M0 ${y}H${WIDTH}`, { cls: 'rule' });
  p.words('strip-who', 'head', 0, y + 20, labels.who, { room: 500 });
  const record = labels.evidence.record;
  const width = p.words('strip-record', 'note', WIDTH, y + 19, record, {
    room: 340,
    anchor: 'end',
    cls: 'soft',
  });
  p.mark('strip-record-sign', 'circle', { cx: WIDTH - width - 10, cy: y + 15, r: 4.6 }, { cls: 'record' });

  for (const [i, { head, text }] of stripOf(labels, state).entries()) {
    const [x, room] = [columns[i]!, rooms[i]!];
    const signed = state.evidence[i] === 'record';
    p.mark(
      `strip-${i + 1}-sign`,
      'circle',
      { cx: x + 5.5, cy: y + 42, r: 5.5 },
      { cls: 'record', shown: signed },
    );
    const indent = signed ? 18 : 0;
    p.words(`strip-${i + 1}-head`, 'strong', x + indent, y + 47, ofListing(labels, head), {
      room: room - indent,
    });
    p.block(`strip-${i + 1}`, 'label', x, y + 66, ofListing(labels, text), {
      room,
      lines: 2,
      leading: 17,
    });
  }
}

import type { TimelinePen } from '../hands.ts';
import { signsIn } from '../key.ts';
import type { Labels, State } from '../schema.ts';
import { SIGN_IDS, SIGNS } from '../signs.ts';
import { FRAME } from './frame.ts';
import type { Layout } from './layout.ts';

/** The wide picture's own key: one row beneath it, in which only what the state uses takes room. */
export function legend(p: TimelinePen, { chron }: Layout, state: State, labels: Labels): void {
  const used = signsIn(state, chron);
  const widths = used.map((id) => SIGNS[id].width + 5 + p.letters.widthOf(labels.key[id], 'key'));
  const free = FRAME.width - widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.min(18, free / Math.max(used.length - 1, 1));
  let x = 0;
  for (const id of SIGN_IDS) {
    const { width, draw } = SIGNS[id];
    const shown = used.includes(id);
    draw(p, `key-${id}`, x + width / 2, FRAME.key - 4.5, shown);
    const words = x + width + 5;
    p.words(`key-${id}-words`, 'key', words, FRAME.key, labels.key[id], { shown });
    if (shown) x = words + p.letters.widthOf(labels.key[id], 'key') + gap;
  }
}

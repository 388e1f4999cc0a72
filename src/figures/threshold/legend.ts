import { isOn } from './chips.ts';
import type { Scope } from './scope.ts';
import { SIGNS } from './signs.ts';

/** The wide picture's own key: one row beneath it, in which only what the state shows takes room. */
export function legend(scope: Scope): void {
  const { p, frame, on, labels } = scope;
  if (!frame.wide) return;
  const rows = {
    free: true,
    caught: true,
    game: isOn(scope, 'rtx-4090'),
    twin: on.density,
    range: on.density && !on.both,
  };
  const baseline = frame.height - 6;
  let x = frame.margin;
  for (const id of ['free', 'caught', 'game', 'twin', 'range'] as const) {
    const { width, draw } = SIGNS[id];
    const shown = rows[id];
    const words = x + width + 6;
    draw(p, `key-${id}`, x + width / 2, baseline - 4.5, shown);
    p.words(`key-${id}-words`, 'key', words, baseline, labels.key[id], { shown });
    if (shown) x = words + p.letters.widthOf(labels.key[id], 'key') + 24;
  }
}

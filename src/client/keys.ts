import type { Reading } from './reading.ts';

/** Where an arrow key already means something else. */
const TAKEN = 'input, textarea, select, [contenteditable], [role="region"], [role="slider"]';

/** Left and right arrow: previous and next step. */
export function stepKeys(): (reading: Reading) => void {
  let now: Reading = { steps: [], at: -1 };
  addEventListener('keydown', (e) => {
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || e.defaultPrevented) return;
    if (e.target instanceof Element && e.target.closest(TAKEN)) return;
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    const to = by && now.steps[now.at + by];
    if (!to) return;
    e.preventDefault();
    to.scrollIntoView();
  });
  return (reading) => (now = reading);
}

import type { Reading } from './reading.ts';

/** Where an arrow key already means something else. */
const TAKEN = 'input, textarea, select, [contenteditable], [role="region"], [role="slider"]';

/** Left and right arrow: previous and next step. */
export function stepKeys(): (reading: Reading) => void {
  let now: Reading | undefined;
  addEventListener('keydown', (e) => {
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || e.defaultPrevented) return;
    if (e.target instanceof Element && e.target.closest(TAKEN)) return;
    const to = e.key === 'ArrowRight' ? now?.next : e.key === 'ArrowLeft' ? now?.previous : undefined;
    if (!to) return;
    e.preventDefault();
    // At once: the picture moves anyway, and quick presses each count.
    to.scrollIntoView({ behavior: 'instant' });
  });
  return (reading) => (now = reading);
}

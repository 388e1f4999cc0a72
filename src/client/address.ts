import type { Reading } from './reading.ts';

/** How long a scroll must have rested before the address follows it, ms. */
const REST = 250;

/**
 * Keeps the address on the step being read, without a step in the history. Nothing is written before the
 * reader has moved the page: a deep link's first scroll must not be overwritten while it is under way.
 */
export function followAddress(): (reading: Reading) => void {
  const languages = document.querySelectorAll<HTMLAnchorElement>('[data-language]');
  let moved = false;
  let rest = 0;
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
    addEventListener(kind, () => (moved = true), { passive: true, once: true });
  }
  return ({ steps, at }) => {
    const id = steps[at]?.id ?? '';
    for (const link of languages) link.hash = id;
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      if (!moved || location.hash === (id && `#${id}`)) return;
      history.replaceState(history.state, '', id ? `#${id}` : location.pathname + location.search);
    }, REST);
  };
}

import type { Reading } from './reading.ts';

/** Marks the step being read, its chapter on the rail, and points the stages' buttons at its neighbours. */
export function markSteps(): (reading: Reading) => void {
  const rail = [...document.querySelectorAll<HTMLElement>('[data-rail]')];
  const buttons = [...document.querySelectorAll<HTMLAnchorElement>('[data-go]')];
  return ({ steps, at, next, previous }) => {
    for (const [i, step] of steps.entries()) step.classList.toggle('being-read', i === Math.max(at, 0));
    const chapter = steps[at]?.closest('.chapter')?.id;
    for (const item of rail) item.classList.toggle('here', item.dataset.rail === chapter);
    for (const button of buttons) {
      const to = button.dataset.go === '1' ? next : previous;
      button.hidden = !to;
      if (to) button.href = `#${to.id}`;
    }
  };
}

/**
 * Lays the chapters of a long page out one after the other, each when the browser has time. Until then a chapter's
 * height is a guess; before anything goes to a place on the page, all of them get their own.
 */
export function layOutInTurn(): void {
  const { classList } = document.documentElement;
  if (!classList.contains('in-turn')) return;
  const waiting = [...document.querySelectorAll<HTMLElement>('.chapter')];
  const finish = (): void => {
    waiting.length = 0;
    classList.remove('in-turn');
  };
  const next = (): void => {
    const chapter = waiting.shift();
    if (!chapter) return finish();
    chapter.dataset.laidOut = '';
    whenIdle(next);
  };
  for (const intent of ['click', 'keydown', 'hashchange'])
    addEventListener(intent, finish, { capture: true, once: true });
  whenIdle(next);
}

/** Not every browser says when it is idle. */
const whenIdle = (act: () => void): void =>
  'requestIdleCallback' in window ? void requestIdleCallback(act) : void setTimeout(act, 50);

/** Waits for a reader to point at a claim's mark or a term; only then fetches what opens it in place. */
const MARKS = '.chapter a.mark, .chapter a.term';

export function openNotesInPlace(): void {
  const notes = () => import('./notes.ts');
  let pause = 0;
  const linkAt = (e: Event): HTMLAnchorElement | null =>
    e.target instanceof Element ? e.target.closest<HTMLAnchorElement>(MARKS) : null;

  addEventListener('pointerover', (e) => {
    const link = linkAt(e);
    if (!link || e.pointerType !== 'mouse') return;
    pause = window.setTimeout(() => void notes().then((n) => n.open(link)), 200);
  });
  addEventListener('pointerout', (e) => {
    if (!linkAt(e) || e.pointerType !== 'mouse') return;
    clearTimeout(pause);
    void notes().then((n) => n.closeSoon());
  });
  addEventListener('focusin', (e) => {
    const link = linkAt(e);
    if (link?.matches(':focus-visible')) void notes().then((n) => n.open(link));
    else if (document.querySelector('.opened')) {
      void notes().then((n) => !n.holds(document.activeElement) && n.close());
    }
  });
  addEventListener('click', (e) => {
    const link = linkAt(e);
    const plain = e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey;
    if (link && plain) {
      e.preventDefault();
      void notes().then((n) => (n.isOpen(link) && e.detail > 0 ? n.close() : n.open(link)));
    } else if (
      document.querySelector('.opened') &&
      e.target instanceof Element &&
      !e.target.closest('.opened')
    ) {
      void notes().then((n) => n.close());
    }
  });
  addEventListener('keydown', (e) => {
    if (e.key === 'Escape' && document.querySelector('.opened')) void notes().then((n) => n.close());
  });
  addEventListener(
    'scroll',
    () => document.querySelector('.opened') && void notes().then((n) => n.closeIfLeft()),
    {
      passive: true,
    },
  );
}

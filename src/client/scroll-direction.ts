/** A finger trembles; less than this is no turn, px. */
const TURN = 24;

/** Notes on the root whether the reader moves down or up the page, for the head that comes back on the way up. */
export function watchDirection(): void {
  const { dataset } = document.documentElement;
  let from = scrollY;
  addEventListener(
    'scroll',
    () => {
      const by = scrollY - from;
      if (Math.abs(by) < TURN) return;
      from = scrollY;
      dataset.way = by > 0 && scrollY > TURN ? 'down' : 'up';
    },
    { passive: true },
  );
}

import type { Drawing } from '../drawing.ts';
import { BRACKET, FENCE, NAMES, nameRow, PLOT, ROWS } from './grid.ts';
import { plotTop } from './plot.ts';

const SISTER = { y: 204, height: 48 };
const BRANCH = { x: 764, y: 220, height: 64 };

/** Round the names of all companies, from `out` units before them. */
export function bracket(drawing: Drawing, out: number): { readonly first: number; readonly d: string } {
  const last = nameRow(drawing.state.listing.companies.length - 1) + 12;
  const first = nameRow(0) - 12;
  return { first, d: `M${NAMES.x - out} ${first}h-5V${last}h5` };
}

/** The listed firm's family: a branch is the firm itself; sister and subsidiary are other persons. */
export function drawFamily(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const shown = state.beside === 'family';
  const { sister, branch } = labels.plots;
  const inside = { room: PLOT.width - 20, shown };
  p.words('head-next', 'head', PLOT.x, 17, labels.head.next, {
    room: FENCE.x - PLOT.x - 10,
    shown: shown || state.beside === 'reports',
  });

  p.rect('sister', PLOT.x, SISTER.y, PLOT.width, SISTER.height, { cls: 'plot', shown });
  p.words('sister-name', 'name', PLOT.x + 10, SISTER.y + 19, sister.name, inside);
  p.words('sister-text', 'label', PLOT.x + 10, SISTER.y + 37, sister.text, { ...inside, cls: 'soft' });

  // Any of the companies: the picture ties a family to none of them in particular.
  const { d, first } = bracket(drawing, 6);
  p.path('any', d, { cls: 'tie', shown });
  const spine = PLOT.right + 14;
  const sisterTie = SISTER.y + SISTER.height / 2;
  const tie = plotTop(ROWS.subsidiary) + 14;
  p.path('tie', `M${PLOT.right} ${tie}H${BRACKET}M${PLOT.right} ${sisterTie}H${spine}V${tie}`, {
    cls: 'tie',
    shown,
  });
  p.words('tie-name', 'note', spine + 8, tie - 7, labels.family.tie, {
    room: FENCE.x - spine - 14,
    shown,
  });

  const width = NAMES.right - BRANCH.x;
  const last = nameRow(7) + 12;
  p.path('branch-tie', `M${BRANCH.x - 14} ${first}h5V${last}h-5M${BRANCH.x - 9} ${nameRow(2.5)}h9`, {
    cls: 'tie',
    shown,
  });
  p.rect('branch', BRANCH.x, BRANCH.y, width, BRANCH.height, { cls: 'plot', shown });
  p.words('branch-name', 'strong', BRANCH.x + 8, BRANCH.y + 18, branch.name, { room: width - 12, shown });
  p.block('branch-text', 'note', BRANCH.x + 8, BRANCH.y + 35, branch.text, {
    room: width - 12,
    lines: 2,
    leading: 15,
    cls: 'soft',
    shown,
  });
}

import type { Drawing } from '../drawing.ts';
import { BRACKET, EDGE, PLOTS, SELLER } from './grid.ts';
import { saidOf } from '../words.ts';

/** The listed firm's family: a branch is the firm itself; sister and subsidiary are other persons. */
export function drawFamily({ p, state, labels, answers }: Drawing): void {
  const shown = state.beside === 'family';
  const { sister, subsidiary, branch } = labels.plots;
  const { top, bottom } = PLOTS;
  p.path('any', `M24 ${BRACKET + 5}v-5H336v5`, { cls: 'tie', shown });
  for (const [id, x] of [
    ['subsidiary', PLOTS.subsidiary.right - 16],
    ['sister', PLOTS.sister.x + 46],
  ] as const) {
    const plot = PLOTS[id];
    p.path(`tie-${id}`, `M${x} ${bottom}V${BRACKET}`, { cls: 'tie', shown });
    p.rect(id, plot.x, top, plot.right - plot.x, bottom - top, { cls: 'plot', shown });
  }
  const [left, right] = [PLOTS.subsidiary.right - 10, PLOTS.sister.x + 40];
  p.block('tie-name', 'note', (left + right) / 2, bottom + 19, labels.family.tie, {
    room: right - left,
    lines: 2,
    leading: 14,
    anchor: 'mid',
    shown,
  });
  p.words('subsidiary-name', 'strong', PLOTS.subsidiary.x + 10, top + 17, subsidiary.name, {
    room: PLOTS.subsidiary.right - PLOTS.subsidiary.x - 20,
    shown,
  });
  p.block('sister-name', 'firm', PLOTS.sister.x + 8, top + 17, sister.name, {
    room: PLOTS.sister.right - PLOTS.sister.x - 14,
    lines: 3,
    leading: 15,
    shown,
  });
  p.rect('branch', 236, 258, 100, 18, { cls: 'plot', shown });
  p.words('branch-name', 'firm', 244, 271.5, branch.name, { room: 88, shown });
  const x = PLOTS.sister.x + 6;
  p.block('own', 'firm', x, SELLER.foot + 36, saidOf(labels, labels.family.own, answers.own.outcome), {
    room: EDGE.right - x,
    lines: 3,
    leading: 13,
    from: 'foot',
    shown: state.rows.subsidiary !== undefined,
  });
}

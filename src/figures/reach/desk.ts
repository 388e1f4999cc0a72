import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { amount } from './amounts.ts';
import { patternFill } from './defs.ts';
import { BLOCK_COLUMNS, blockHeight, openSquare, squares } from './layout.ts';
import { isNow, isThere, look, type Scope } from './scope.ts';

/**
 * What crosses the desk and who sits at it. While the state is about them, what was there already is quiet and
 * what was added stands out: that one block doubled and the other did not is then seen at once.
 */
export function desk(scope: Scope): void {
  applications(scope);
  positions(scope);
}

function applications(scope: Scope): void {
  const { p, frame, state, labels } = scope;
  const { wide, at, cell, baseline, leading } = frame;
  const now = isNow(scope, 'desk');
  const before = state.counts['applications-then'];
  const after = state.counts['applications-now'];
  const x = at.applications;
  const right = round(x + BLOCK_COLUMNS.applications * cell);
  const [low, high] = [before, after].map(({ value }) =>
    round(baseline - blockHeight(frame, 'applications', value)),
  ) as [number, number];
  const shown = isThere(scope, 'desk');
  const part = (key: string, top: number, bottom: number, added: boolean) =>
    p.mark(
      key,
      'rect',
      {
        x,
        y: top,
        width: right - x,
        height: bottom - top,
        fill: patternFill(frame.shape, added && now ? 'squares' : 'squares-seen'),
      },
      { shown },
    );
  part('applications-then', low, baseline, false);
  part('applications-now', high, low, true);
  p.path('applications-more', openSquare(frame, 'applications', after.value), look(scope, 'desk', 'more'));

  p.late.path('applications-low', `M${x} ${low}H${right + (wide ? 14 : 10)}`, { cls: 'lead', shown: now });
  p.late.path('applications-high', `M${right + 2} ${high}h${wide ? 12 : 8}`, { cls: 'lead', shown: now });
  const beside = right + (wide ? 20 : 14);
  const then = { year: before.from, n: amount(scope, before) };
  const lines = labels.then.map((text) => fill(text, then));
  for (const [i, text] of (wide ? lines : [lines.join(' ')]).entries())
    p.late.words(`then-${i}`, 'said', beside, low + (wide ? -12 : 4) + i * leading, text, { shown: now });
  p.late.words('now', 'said', beside, high + 5, fill(labels.now, { year: after.from }), { shown: now });
  p.late.words('applications-total', 'total', x, high - (wide ? 20 : 12), amount(scope, after), {
    shown: now,
  });
}

function positions(scope: Scope): void {
  const { p, frame, state, labels } = scope;
  const { wide, at, cell, baseline } = frame;
  const now = isNow(scope, 'desk');
  const before = state.counts['positions-then'];
  const after = state.counts['positions-now'];
  const shown = isThere(scope, 'desk');
  p.path('positions-then', squares(frame, 'positions', 0, before.value), { cls: 'counted seen', shown });
  p.path(
    'positions-now',
    squares(frame, 'positions', before.value, after.value),
    look(scope, 'desk', 'counted'),
  );
  if (wide) return;
  // The name by which a pane without lines of sight is known to show this block.
  const right = at.positions + BLOCK_COLUMNS.positions * cell;
  const beside = round(right + 18);
  p.late.path('positions-lead', `M${round(right + 3)} ${round(baseline - cell)}H${round(beside - 5)}`, {
    cls: 'lead',
    shown: now,
  });
  p.late.words('positions', 'said', beside, baseline - 5, labels.columns.positions, { shown: now });
}

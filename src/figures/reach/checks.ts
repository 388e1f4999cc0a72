import { fill } from '../../i18n/fill.ts';
import { amount } from './amounts.ts';
import { CHECKS } from './lens.ts';
import { blockTop, middleOf, openSquare, squares } from './layout.ts';
import { isNow, look, type Scope } from './scope.ts';

/** What was looked at on the spot, anywhere in the world. */
export function checks(scope: Scope): void {
  const { p, frame, state, labels } = scope;
  const { wide, at, baseline, leading } = frame;
  const all = state.counts.checks;
  p.path('checks', squares(frame, 'checks', 0, all.value), look(scope, 'checks', 'counted'));
  p.path('checks-more', openSquare(frame, 'checks', all.value), look(scope, 'checks', 'more'));

  const shown = isNow(scope, 'checks');
  // Over the pane that enlarges them; on a phone, over the block itself.
  const x = wide ? CHECKS.x : at.checks - 10;
  const foot = wide ? CHECKS.y - 14 : baseline - 50;
  const lines = labels.checks.map((text) =>
    fill(text, { countries: amount(scope, state.countries), year: state.countries.from }),
  );
  for (const i of [0, 1])
    p.late.words(`checks-${i}`, 'said', x, foot - (1 - i) * leading, lines[i] ?? '', { shown });
  p.late.words('checks-total', 'total', x, foot - leading - (wide ? 24 : 18), amount(scope, all), { shown });
  if (wide) return;
  const middle = middleOf(frame, 'checks');
  p.late.path('checks-lead', `M${middle} ${foot + 8}V${blockTop(frame, 'checks', all.value) - 4}`, {
    cls: 'lead',
    shown,
  });
}

import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { amount, bounded, monthsIn, yearsIn } from './amounts.ts';
import { middleOf, squares } from './layout.ts';
import { CHINA } from './lens.ts';
import { isNow, look, type Scope } from './scope.ts';

/**
 * What was looked at in China: one square, not even full, and a strip of months above it. The strip has no
 * left end, because "over two years" has none.
 */
export function china(scope: Scope): void {
  const { p, frame, state, labels, say } = scope;
  const { wide, cell, baseline, leading, margin } = frame;
  const inChina = state.counts['checks-china'];
  p.path('china', squares(frame, 'china', 0, inChina.value), look(scope, 'china', 'counted'));

  const shown = isNow(scope, 'china');
  const month = wide ? 7.2 : 8.2;
  const height = wide ? 22 : 16;
  const top = baseline - (wide ? 216 : 140);
  const months = monthsIn(inChina);
  const middle = middleOf(frame, 'china');
  const left = wide ? middle - (months / 2 + state.unscheduled.value) * month : margin;
  const begun = left + state.unscheduled.value * month;
  const end = begun + months * month;

  const bottom = top + height;
  const line = `M${round(begun)} ${top}H${round(left)}M${round(left)} ${bottom}H${round(begun)}`;
  p.late.path('unscheduled', `${line}M${round(begun)} ${top}V${bottom}`, { cls: 'months', shown });
  let filled = '';
  for (let i = 0; i < months; i++)
    filled += `M${round(begun + i * month + 0.8)} ${top}h${round(month - 1.6)}v${height}h${round(1.6 - month)}z`;
  p.late.path('scheduled', filled, { cls: 'counted', shown });
  const drop = round((begun + end) / 2);
  p.late.path(
    'china-lead',
    wide
      ? `M${round(middle)} ${bottom + 4}V${baseline - cell - 5}`
      : `M${drop} ${bottom + 4}V${baseline - 42}H${round(middle)}V${baseline - cell - 4}`,
    { cls: 'lead', shown },
  );

  const years = bounded(scope, state.unscheduled.bound, say.number(yearsIn(state.unscheduled.value)));
  p.late.words('china-none', 'said', left, top - (wide ? 10 : 8), fill(labels.china.none, { years }), {
    shown,
  });
  const to = say.roughDay(inChina.to ?? inChina.from);
  for (const i of [0, 1]) {
    const said = fill(labels.china.months[i] ?? '', { months: say.number(months), to });
    p.late.words(
      `china-months-${i}`,
      'said',
      end + (wide ? 12 : 8),
      top + (wide ? 8 : 5) + i * leading,
      said,
      {
        shown,
      },
    );
    const officers = labels.china.officers[i] ?? '';
    p.late.words(`officers-${i}`, 'said soft', left, bottom + (wide ? 30 : 22) + i * leading, officers, {
      shown,
    });
  }
  // Over the pane that enlarges it; on a phone, beside the square.
  const [x, y] = wide ? [CHINA.x, CHINA.y - 14] : [middle + 10, baseline - 8];
  p.late.words('china-total', 'total', x, y, amount(scope, inChina), { shown });
}

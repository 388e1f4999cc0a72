import { fill } from '../../i18n/fill.ts';
import { patternFill } from './defs.ts';
import { PURCHASES } from './offers.ts';
import { heightOf, isOn, stopped } from './purchases.ts';
import type { Scope } from './scope.ts';

/**
 * The law before the purchases: a net, with a bar where buying stops. Its foot is above the axis as long as
 * the rule does not reach an hour; the strand of rent passes beneath.
 */
export function fence(scope: Scope): void {
  const { frame, labels, say, licence } = scope;
  const p = scope.p.late;
  const { wide, shape, left, top, bottom, leading } = frame;
  const shown = stopped(scope);
  const open = licence?.renting !== 'stopped';
  const width = wide ? 26 : 16;
  const foot = open ? bottom - (bottom - top) * 0.13 : bottom;
  p.mark(
    'net',
    'rect',
    { x: left + 1, y: top, width, height: foot - top, fill: patternFill(shape) },
    { cls: 'net', shown },
  );
  for (const id of PURCHASES) {
    const half = wide ? 13 : 8;
    p.rect(`bar-${id}`, left + width + 1, heightOf(scope, id) - half, wide ? 6 : 5, 2 * half, {
      cls: 'bar',
      shown: shown && isOn(scope, id),
    });
  }
  const { needed, since, free } = labels.licence;
  const from = licence?.since ? fill(since, { date: say.month(licence.since, 'long') }) : '';
  for (const [i, words] of [needed, from].entries())
    p.words(`net-name-${i}`, 'law', left + width + 12, top + (wide ? 12 : 10) + i * leading, words, {
      shown,
    });
  p.words('free', 'name read', left + 108, bottom - 10, free, {
    cls: 'halo',
    shown: wide && licence !== null && (licence.renting === 'gap' || licence.renting === 'free'),
  });
}

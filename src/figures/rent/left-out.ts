import { TOP_PER_HOUR } from './layout.ts';
import { heightOf } from './purchases.ts';
import { round } from '../scene.ts';
import type { Scope } from './scope.ts';

/** What the sum leaves out, as arrows on the lines that it would move. None has a scale: no amount is known. */
export function leftOut(scope: Scope): void {
  const { frame, state, labels, reading } = scope;
  const p = scope.p.late;
  const { wide, shape, left, right, top, bottom, leading } = frame;
  const shown = state['left-out'];
  const at = (part: number) => ({
    x: left + (right - left) * part,
    y: bottom - (bottom - top) * part * (reading.perHour / TOP_PER_HOUR),
  });
  const arrow = (key: string, x: number, y: number, by: number): void => {
    const back = by < 0 ? 7 : -7;
    p.path(`arrow-${key}`, `M${round(x)} ${round(y)}v${by}m-5 ${back}l5 ${-back}l5 ${back}`, {
      cls: 'arrow',
      shown,
    });
  };
  const lines = (
    key: string,
    words: readonly string[],
    x: number,
    y: number,
    anchor: 'start' | 'end',
    is = shown,
  ): void => {
    for (const i of [0, 1])
      p.words(`arrow-${key}-${i}`, 'remark strong', x, y + i * leading, words[i] ?? '', {
        anchor,
        shown: is,
      });
  };
  const { owning, training, cheaper } = labels['left-out'];
  const said = ({ wide: long, narrow }: typeof owning): readonly string[] =>
    shape === 'wide' ? long : [narrow];

  const server = heightOf(scope, 'server');
  const own = left + (right - left) * (wide ? 0.14 : 0.17);
  arrow('owning', own, server - 6, wide ? -44 : -26);
  lines('owning', said(owning), own + (wide ? 10 : 8), server - (wide ? 30 : 14), 'start');

  const dearer = at(0.86);
  arrow('training', dearer.x, dearer.y - 6, wide ? -44 : -26);
  lines('training', said(training), dearer.x - (wide ? 12 : 10), dearer.y - (wide ? 40 : 24), 'end');

  const fell = at(0.94);
  arrow('cheaper', fell.x, fell.y + 8, wide ? 58 : 22);
  lines('cheaper', said(cheaper), fell.x - 10, fell.y + 40, 'end', shown && wide);
}

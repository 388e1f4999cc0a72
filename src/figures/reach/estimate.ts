import { round } from '../scene.ts';
import { LARGE, largeSide, type Frame } from './layout.ts';
import type { Estimate } from './schema.ts';
import { isThere, look, type Scope } from './scope.ts';

/** Width and height of the two frames whose number is known, to the scale of the squares. */
export function frameSizes(
  frame: Frame,
  { low, middle }: Pick<Estimate, 'low' | 'middle'>,
): { readonly low: readonly [number, number]; readonly middle: readonly [number, number] } {
  const side = largeSide(frame);
  const square = Math.sqrt(low / LARGE) * side;
  return {
    low: [square, square],
    middle: [frame.middleColumns * side, (middle / LARGE / frame.middleColumns) * side],
  };
}

/** The sheet of large squares: to the left of the estimate while there is room, and under it. */
export function sheet(scope: Scope): void {
  const { p, frame, state } = scope;
  const { at, wide } = frame;
  const left = wide && !['court', 'gap'].includes(state.subject);
  p.path('sheet-left', wide ? ruling(frame, at.applications, at.estimate) : 'M0 0', {
    cls: 'ruling',
    shown: left,
  });
  const shown = isThere(scope, 'estimate');
  p.path('sheet', ruling(frame, at.estimate, frame.sheet.right), { cls: 'ruling', shown: shown || left });
}

function ruling(frame: Frame, left: number, right: number): string {
  const { baseline, sheet } = frame;
  const side = largeSide(frame);
  let d = '';
  for (let x = left + side; x <= right + 0.1; x += side) d += `M${round(x)} ${baseline}V${sheet.top}`;
  for (let y = baseline - side; y >= sheet.top; y -= side) d += `M${left} ${round(y)}H${round(right)}`;
  return d;
}

/**
 * Estimated smuggling: frames without a filling, because nobody has counted. The outermost has two sides and
 * two arrows, because the model names no upper number; it is drawn as far as there is room.
 */
export function estimate(scope: Scope): void {
  const { p, frame, state, labels, say } = scope;
  const { wide, at, baseline, leading } = frame;
  const { top, right } = frame.sheet;
  const x = at.estimate;
  const tip = wide ? 9 : 8;
  const half = wide ? 5.5 : 4.5;
  p.path('open', `M${x} ${top + tip - 1}V${baseline}H${right - tip + 1}`, look(scope, 'estimate', 'frame'));
  p.path(
    'open-tips',
    `M${x - half} ${top + tip}L${x} ${top}L${x + half} ${top + tip}ZM${right - tip} ${baseline - half}L${right} ${baseline}L${right - tip} ${baseline + half}Z`,
    look(scope, 'estimate', 'tip'),
  );
  const sizes = frameSizes(frame, state.estimate);
  const corner = ([width, height]: readonly [number, number]): string =>
    `M${x} ${round(baseline - height)}H${round(x + width)}V${baseline}`;
  p.path('middle', corner(sizes.middle), look(scope, 'estimate', 'frame'));
  p.path('low', corner(sizes.low), look(scope, 'estimate', 'frame heavy'));

  const { low, middle } = state.estimate;
  const words = look(scope, 'estimate', '');
  const inset = wide ? 12 : 6;
  const lowAt = wide
    ? [x + sizes.low[0] / 2, baseline - sizes.low[1] / 2 + 5]
    : [x + sizes.low[0] + 5, baseline - 8];
  p.words('low-number', 'amount', lowAt[0]!, lowAt[1]!, say.number(low), {
    ...words,
    anchor: wide ? 'mid' : 'start',
  });
  const first = baseline - sizes.middle[1] + (wide ? 20 : 15);
  const said = [say.number(middle), ...labels.estimate.middle[frame.shape]];
  for (const i of [0, 1, 2])
    p.words(`middle-${i}`, 'amount', x + inset, first + i * leading, said[i] ?? '', words);
  for (const i of [0, 1])
    p.words(
      `high-${i}`,
      'amount',
      x + inset,
      top + (wide ? 19 : 13) + i * leading,
      labels.estimate.high[frame.shape][i] ?? '',
      words,
    );
}

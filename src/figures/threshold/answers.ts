import { fill } from '../../i18n/fill.ts';
import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import { round } from '../scene.ts';
import { isOn } from './chips.ts';
import { arrowHead, line } from './glyphs.ts';
import { cutOf } from './margin.ts';
import { MADE_FROM } from './places.ts';
import type { Scope } from './scope.ts';

const head = (wide: boolean): string => (wide ? arrowHead(12, 6.5) : arrowHead(9, 5));

/**
 * The answers of 2022: the same chip with a slower link, so a strand that runs level out of the net. Each
 * carries what was cut.
 */
export function linkAnswers({ p: { late: p }, frame, in2022, state, labels, say, chips }: Scope): void {
  const { wide } = frame;
  for (const id of ['a800', 'h800'] as const) {
    const sight = chips.get(id);
    const parent = chips.get(MADE_FROM[id] ?? '');
    if (!sight || !parent) continue;
    const shown = state.answers.includes(id) && state.plane === 'link';
    const y = in2022.y(sight.tpp);
    const from = in2022.link(parent.chip.linkGBps) - frame.chip - 4;
    const to = in2022.link(sight.chip.linkGBps) + frame.chip + 3;
    p.path(`strand-${id}`, `M${round(from)} ${round(y)}H${round(to + 8)}`, { cls: 'strand', shown });
    p.put(`tip-${id}`, head(wide), to, y, { cls: 'tip', shown, turn: 'rotate(180)' });
    const cut = fill(labels.cut[frame.shape], {
      from: say.number(parent.chip.linkGBps),
      to: say.number(sight.chip.linkGBps),
    });
    const corner = in2022.link(OCT_2022.ioGBps) - (wide ? 12 : 6);
    p.words(`cut-${id}`, 'change', corner, y + (wide ? 21 : 17), cut, { anchor: 'end', shown });
  }
}

/**
 * The answer of 2024: the same silicon with most of its computing taken off. On these scales equal area is a
 * straight line, and it would run through the A100; the strand bows around it, so as to say nothing of it.
 */
export function computingAnswer({ p: { late: p }, frame, in2023, state, labels, say, chips }: Scope): void {
  const sight = chips.get('h20');
  const parent = chips.get('h100');
  if (!sight || !parent) return;
  const shown = frame.wide && state.answers.includes('h20') && state.plane === 'density';
  const [ax, ay] = [in2023.density(parent.density ?? 0), in2023.y(parent.tpp)];
  const [bx, by] = [in2023.density(sight.density ?? 0), in2023.y(sight.tpp)];
  const end = by - 15;
  const bow = [
    [ax - (ax - bx) * 0.62, ay],
    [bx + 8, ay + (by - ay) * 0.32],
    [bx + 1, end - 8],
  ] as const;
  const d = `M${round(ax - 16)} ${round(ay)}C${bow.map(([x, y]) => `${round(x)} ${round(y)}`).join(' ')}`;
  p.path('strand-h20', d, { cls: 'strand', shown });
  p.put('tip-h20', head(frame.wide), bx + 0.5, end, { cls: 'tip', shown, turn: 'rotate(91)' });
  const less = fill(labels['same-silicon'], { share: say.share(cutOf(sight, parent)) });
  p.words('less-h20', 'change', bx + (ax - bx) * 0.45, ay + 50, less, { shown });
}

/** The same for the game card: a short step under the line, from its elder into the notch. */
export function gameAnswer({ p: { late: p }, frame, in2023, state, chips }: Scope): void {
  const sight = chips.get('rtx-4090-d');
  const parent = chips.get('rtx-4090');
  if (!sight || !parent) return;
  const shown = frame.wide && state.answers.includes('rtx-4090-d') && state.plane === 'density';
  const [ax, ay] = [in2023.density(parent.density ?? 0), in2023.y(parent.tpp)];
  const [dx, dy] = [in2023.density(sight.density ?? 0) - ax, in2023.y(sight.tpp) - ay];
  const length = Math.hypot(dx, dy);
  const after = (distance: number) => [ax + (dx * distance) / length, ay + (dy * distance) / length] as const;
  const tip = length - 10.5;
  p.path('strand-rtx-4090-d', line([after(9), after(tip - 3)]), { cls: 'strand', shown });
  p.put('tip-rtx-4090-d', arrowHead(8, 5), ...after(tip), {
    cls: 'tip',
    shown,
    turn: `rotate(${round((Math.atan2(dy, dx) * 180) / Math.PI)})`,
  });
}

/** Whether a game card is shown that Note 2 to 3A090 leaves out. */
export function notchShown(scope: Scope): boolean {
  const sight = scope.chips.get('rtx-4090-d');
  return (
    scope.state.plane === 'density' && isOn(scope, 'rtx-4090-d') && sight?.game === true && !sight.caught
  );
}

/** Note 2: under the upper line the net is open to game cards, drawn as a notch beneath it. */
export function notch(scope: Scope): void {
  const { frame, in2023, labels, say, chips } = scope;
  const p = scope.p.late;
  const { wide } = frame;
  const sight = chips.get('rtx-4090-d');
  if (!sight) return;
  const shown = notchShown(scope);
  const x = in2023.density(sight.density ?? 0);
  const y = round(in2023.y(OCT_2023.a.tpp) + frame.edge / 2);
  const r = wide ? 22 : 13;
  p.path('notch', `M${round(x - r)} ${y}A${r} ${r} 0 0 0 ${round(x + r)} ${y}Z`, { cls: 'notch', shown });
  for (const i of [0, 1]) {
    const words = fill(labels.notch[i] ?? '', { tpp: say.number(OCT_2023.a.tpp) });
    p.words(`notch-words-${i}`, 'remark', x + 30, in2023.y(sight.tpp) + 38 + 16 * i, words, {
      shown: shown && wide,
    });
  }
}

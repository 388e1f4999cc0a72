import { FRAMES } from './frame.ts';
import type { RetoldPen } from './hands.ts';
import { axesOf, bar, drawn, outline, plus, sign } from './strand.ts';
import type { Fate, Subject } from './schema.ts';

/** How long a sample of a strand is. */
export const SAMPLE = 34;
const gauge = { ...FRAMES.wide, bend: 9 };
const axes = axesOf(FRAMES.wide);

/** A short strand that has met a fate, drawn as strands are; from x on, round y. */
export function fateSign(p: RetoldPen, key: string, fate: Fate, x: number, y: number): void {
  const bends = fate === 'sharpened' || fate === 'softened' ? [{ at: SAMPLE / 2, into: fate }] : [];
  const [added, lost] = [fate === 'added', fate === 'lost'];
  const [arm] = gauge.plus;
  const course = { from: added ? arm : 0, to: SAMPLE, bends, arrives: !lost, added };
  const start = added ? plus(gauge.plus, arm, 0) : [];
  p.put(key, drawn([outline(course, gauge, axes), ...start]), x, y, { cls: 'strand voice lit' });
  if (lost) p.put(`${key}-bar`, drawn([bar(course, gauge, axes)]), x, y, { cls: 'stop voice lit' });
}

/** Where strands begin: what they are about, or that they are known from summaries only. */
export function startSign(
  p: RetoldPen,
  key: string,
  is: Subject | 'hollow' | 'unseen',
  x: number,
  y: number,
): void {
  const [about, look] =
    is === 'hollow'
      ? (['power', 'hollow voice'] as const)
      : is === 'unseen'
        ? (['voice', 'hollow voice'] as const)
        : ([is, `strand ${is}`] as const);
  p.put(key, drawn([sign(about, 3.6, 0, 0)]), x, y, { cls: `${look} lit` });
}

import metrics from '../fonts/metrics.json' with { type: 'json' };

/** The faces that figures are lettered in: Archivo for heads, Schibsted Grotesk for labels, by weight. */
export type Face = 'head800' | 'label500' | 'label600' | 'label700' | 'label800';

const widths: Record<Face, Record<string, number>> = metrics;

/** Width of a line of text in scene units, without kerning (which only ever makes it narrower). */
export function textWidth(text: string, size: number, face: Face): number {
  let width = 0;
  for (const c of text) width += widths[face][c] ?? 0.7;
  return width * size;
}

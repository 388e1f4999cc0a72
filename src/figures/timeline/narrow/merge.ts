import { round } from '../../scene.ts';
import { patternOf } from '../defs.ts';
import { LOOKS, type Glyph, type Look } from '../glyphs.ts';
import type { TimelinePen } from '../hands.ts';
import { FRAME } from './frame.ts';

/**
 * Draws glyphs as few marks: all of one look are one path. A narrow picture stands still,
 * so nothing in it has to keep an identity of its own.
 */
export function merged(p: TimelinePen, glyphs: readonly Glyph[]): void {
  for (const look of LOOKS) {
    // Over the bars, so that one that goes on has no edge of its own.
    if (look === 'post')
      p.rect('veil', FRAME.axis, FRAME.bottom + 0.6, FRAME.width - FRAME.axis, 7, { cls: 'veil' });
    for (const quiet of [true, false])
      for (const strong of [false, true]) {
        const own = glyphs.filter((g) => g.look === look && g.quiet === quiet && g.strong === strong);
        const names = [look, quiet ? 'quiet' : '', strong ? 'strong' : ''].filter(Boolean);
        const fill = patternOf('narrow', look, quiet);
        const d = own.map(outline).join('') || 'M0 0';
        const options = { cls: names.join(' '), shown: own.length > 0 };
        p.mark(names.join('-'), 'path', { d, ...(fill && { fill }) }, options);
      }
  }
}

function outline({ look, along: [top, bottom], across: [left, right] }: Glyph): string {
  const [x, y, to, foot] = [left, top, right, bottom].map(round) as [number, number, number, number];
  if (isRound(look)) {
    const r = round((bottom - top) / 2);
    const middle = round((top + bottom) / 2);
    const start = round((left + right) / 2 - r);
    return `M${start} ${middle}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
  }
  if (look === 'tip') return `M${x} ${y}H${to}L${round((left + right) / 2)} ${foot}Z`;
  return `M${x} ${y}H${to}V${foot}H${x}Z`;
}

const isRound = (look: Look): boolean => look === 'ring' || look === 'dot';

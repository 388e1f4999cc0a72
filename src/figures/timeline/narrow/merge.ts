import { round } from '../../scene.ts';
import { patternOf } from '../defs.ts';
import { LOOKS, type Glyph, type Look } from '../glyph.ts';
import type { TimelinePen } from '../hands.ts';
import { FRAME } from './frame.ts';

/** What is drawn of a quiet mark: in a column of a few units the rest would be dust. */
const KEPT: readonly Look[] = ['bar', 'pending', 'gap', 'leak'];

/**
 * Draws glyphs as few marks: all of one look are one path. A narrow picture stands still, so nothing in it has to
 * keep an identity of its own.
 */
export function merged(p: TimelinePen, glyphs: readonly Glyph[]): void {
  for (const look of LOOKS) {
    // Over the bars, so that one that goes on has no edge of its own.
    if (look === 'post')
      p.rect('veil', FRAME.axis, FRAME.bottom + 1, FRAME.width - FRAME.axis, 7, { cls: 'veil' });
    for (const quiet of KEPT.includes(look) ? [true, false] : [false])
      for (const strong of quiet ? [false] : [false, true]) {
        const own = glyphs.filter(
          (g) => g.look === look && g.quiet === quiet && (quiet || g.strong === strong),
        );
        const names = [look, quiet ? 'quiet' : '', strong ? 'strong' : ''].filter(Boolean);
        const fill = patternOf('narrow', look, quiet);
        const d = own.map(outline).join('') || 'M0 0';
        const options = { cls: names.join(' '), shown: own.length > 0 };
        p.mark(names.join('-'), 'path', { d, ...(fill && { fill }) }, options);
      }
  }
}

/** On whole units and relative to its first corner: each step prints its own picture, and each digit is a byte. */
function outline({ look, along: [top, bottom], across: [left, right] }: Glyph): string {
  const [x, y] = [Math.round(left), Math.round(top)];
  const width = Math.max(Math.round(right - left), 1);
  const height = Math.max(Math.round(bottom - top), 1);
  if (isRound(look)) {
    const r = round((bottom - top) / 2);
    const start = `M${round((left + right) / 2 - r)} ${Math.round((top + bottom) / 2)}`;
    return `${start}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
  }
  if (look === 'tip') return `M${x} ${y}h${width}l${round(-width / 2)} ${height}Z`;
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

const isRound = (look: Look): boolean => look === 'ring' || look === 'dot';

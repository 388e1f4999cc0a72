import { fill } from '../../i18n/fill.ts';
import { OCT_2023 } from '../../law/thresholds.ts';
import { patternFill } from './defs.ts';
import { envelopeFlap } from './glyphs.ts';
import type { Scope } from './scope.ts';

/** Chips that have room for a letter beside them. */
const LETTERED = ['h20'] as const;

/**
 * A letter to the maker stops a chip that the test lets through: a patch of net for that one chip, tied to
 * the letter. It is a rule in force and drawn in its hand, apart from the test's own net.
 */
export function letterMarks({ p: { late: p }, frame, in2023, labels, say, chips, letters }: Scope): void {
  const { wide, shape } = frame;
  for (const id of LETTERED) {
    const sight = chips.get(id);
    if (!sight) continue;
    const letter = letters.find((one) => one.chip === id);
    const shown = letter !== undefined;
    const x = in2023.density(sight.density ?? 0);
    const y = in2023.y(sight.tpp);
    const mesh = patternFill(shape, 'mesh');
    const reach = wide ? 13 : 9;
    const [half, high] = wide ? [16, 11] : [11, 7.5];
    // Under the tier's lowest edge, where the ground is free.
    const base = in2023.y(OCT_2023.b.smallTpp);
    const middle = base + (wide ? 20 : 10.5);
    const box = (key: string, cx: number, cy: number, dx: number, dy: number) =>
      p.mark(
        key,
        'rect',
        { x: cx - dx, y: cy - dy, width: 2 * dx, height: 2 * dy, fill: mesh },
        { cls: 'patch', shown },
      );
    box(`patch-${id}`, x, y, reach, reach);
    p.rect(`letter-${id}-tie`, x - 0.8, y + reach, 1.6, middle - high - y - reach, { cls: 'edge', shown });
    box(`letter-${id}`, x, middle, half, high);
    p.put(`letter-${id}-flap`, envelopeFlap(half, high), x, middle, { cls: 'flap', shown });
    const text = letter ? fill(labels.letter.name, { date: say.month(letter.from, 'long') }) : '';
    const left = x + half + (wide ? 10 : 6);
    p.words(`letter-${id}-name`, 'letter', left, wide ? base + 16 : middle + 4.5, text, { shown });
    p.words(`letter-${id}-outside`, 'remark', left, base + 32, labels.letter.outside, {
      shown: shown && wide,
    });
  }
}

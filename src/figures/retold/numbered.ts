import { change } from './sayings.ts';
import { fateOf, isBent } from './points.ts';
import { courseOf, thicknessAt } from './strand.ts';
import { placeOf, wordsOf, type Scope } from './scope.ts';

const SLOTS = 5;
/** Where the lines of the list stand; it takes the same room in every state. */
const LIST = { top: 209, leading: 22, number: 12, text: 26, right: 8 } as const;

/** In the narrow picture strands have numbers, and what they say stands in a list beneath. */
export function numberedStrands(scope: Scope): void {
  const { p, frame, state, labels, say, points } = scope;
  if (frame.wide) return;
  const shown = points.filter(({ id }) => state.numbered.includes(id));
  for (let slot = 0; slot < SLOTS; slot++) {
    const point = shown[slot];
    const number = point ? say.number(slot + 1) : '';
    const hand = point && state.stressed.includes(point.id) ? 'saying stressed' : 'saying';
    const words = point ? wordsOf(labels, point) : { short: '' };
    const [was, became] = point && isBent(point) ? [words.was ?? '', words.became ?? ''] : [words.short, ''];
    const [x, y] = point ? underOf(scope, point) : [0, 0];
    p.words(`number-${slot + 1}`, 'ordinal', x, y, number, { anchor: 'mid' });
    const line = LIST.top + slot * LIST.leading;
    p.words(`line-${slot + 1}-number`, 'ordinal', LIST.number, line, number, { anchor: 'mid' });
    change(p, `line-${slot + 1}`, hand, LIST.text, line, [was, became], {
      room: frame.width - LIST.text - LIST.right,
    });
  }
}

/** The place of a number: under the strand, or in the hole behind its bar. */
function underOf(scope: Scope, point: Scope['points'][number]): readonly [x: number, y: number] {
  const { frame } = scope;
  const aside = frame.aside[thicknessAt(courseOf(point, frame))];
  const lost = fateOf(point) === 'lost';
  return [placeOf(scope, point) + (lost ? 0 : aside), lost ? frame.posts[1] + 21 : frame.posts[2] + 25];
}

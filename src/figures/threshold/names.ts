import { fill } from '../../i18n/fill.ts';
import { isOn, isQuiet, placeOf, standsAt } from './chips.ts';
import { DRAWN, NAMES, REMARKED, REMARKS_AT, TWINS, type Drawn } from './places.ts';
import type { Scope } from './scope.ts';
import { nameOf, pick } from './sight.ts';

const paired = (id: Drawn): boolean => TWINS.some((pair) => (pair as readonly string[]).includes(id));

/** The chips' names; twins that have become one point share theirs. */
export function names(scope: Scope): void {
  const { p, frame, state, on, labels, chips } = scope;
  const places = NAMES[frame.shape][state.plane];
  for (const id of DRAWN) {
    const sight = chips.get(id);
    if (!sight) continue;
    const [x, y] = standsAt(scope, id, sight);
    const place = places[id];
    const [dx, dy, anchor] = place ?? [0, 0, 'start'];
    p.words(`name-${id}`, 'name', x + dx, y + dy, nameOf(labels, sight), {
      anchor,
      cls: isQuiet(scope, id) ? 'quiet' : '',
      shown: isOn(scope, id) && place !== undefined && !(on.density && paired(id)),
    });
  }
  for (const [first, other] of TWINS) {
    const [a, b] = pick(chips, [first, other]);
    if (!a || !b) continue;
    const [x, y] = placeOf(scope, a);
    const [dx, dy, anchor] = places[first] ?? [0, 0, 'start'];
    const text = fill(labels.pair[frame.shape], { a: nameOf(labels, a), b: nameOf(labels, b) });
    p.words(`names-${first}`, 'name', x + dx, y + dy, text, {
      anchor,
      cls: isQuiet(scope, first) ? 'quiet' : '',
      shown: on.density && isOn(scope, first) && isOn(scope, other),
    });
  }
}

/** "A100 and A800", for each pair of twins. */
export const pairNames = ({ labels, chips }: Scope): readonly string[] =>
  TWINS.flatMap((pair) => {
    const [a, b] = pick(chips, pair);
    return a && b ? [fill(labels.pair.wide, { a: nameOf(labels, a), b: nameOf(labels, b) })] : [];
  });

/** A word or two on a chip: what it is, or why it is caught. */
export function remarks(scope: Scope): void {
  const { frame, state, labels, chips } = scope;
  const p = scope.p.late;
  const { shape } = frame;
  for (const id of REMARKED) {
    const sight = chips.get(id);
    if (!sight) continue;
    const remark = state.remarks[id];
    const words = remark ? labels.remarks[remark] : [];
    const place = REMARKS_AT[shape][state.plane][id] ?? 'behind-name';
    const apart = place !== 'behind-name';
    const name = NAMES[shape][state.plane][id] ?? [0, 0, 'start'];
    const [dx, dy, anchor] = apart
      ? place.at
      : ([name[0] + p.letters.widthOf(nameOf(labels, sight), 'name') + 8, name[1], 'start'] as const);
    const [x, y] = placeOf(scope, sight);
    const lines = apart && place.lines === 2 ? words : [words.join(' ')];
    const hand = apart && !isQuiet(scope, id) ? 'remark strong' : 'remark';
    for (const i of [0, 1]) {
      p.words(`remark-${id}-${i}`, hand, x + dx, y + dy + i * (frame.wide ? 16 : 14), lines[i] ?? '', {
        anchor,
        shown: REMARKS_AT[shape][state.plane][id] !== undefined && isOn(scope, id),
      });
    }
  }
}

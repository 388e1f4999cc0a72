import { fill } from '../../i18n/fill.ts';
import { OCT_2023 } from '../../law/thresholds.ts';
import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { notchShown } from './answers.ts';
import { LETTERS } from './hands.ts';
import { marginWords } from './lens.ts';
import { margin } from './margin.ts';
import { pairNames } from './names.ts';
import { NAMES, TWINS, isDrawn } from './places.ts';
import type { Scope } from './scope.ts';
import { nameOf, pick } from './sight.ts';
import { SIGNS, type SignId } from './signs.ts';

/** The key that stands beside a narrow picture: its signs, and what it has no room to say. */
export function key(scope: Scope): readonly KeyItem[] {
  const { state, on, labels, say, chips, letters, frame } = scope;
  const words = labels.key;
  const items: KeyItem[] = [];
  const add = (sign: SignId, text: string, id: string = sign): void => {
    const p = pen('narrow', LETTERS.narrow).travels;
    const { width, draw } = SIGNS[sign];
    draw(p, id, width / 2, 8, true);
    items.push({ id, width, marks: p.marks, text });
  };

  add('free', words.free);
  add('caught', words.caught);
  if (pick(chips, state.chips).some((sight) => sight.game)) add('game', words.game);
  add('licence', words.licence);
  if (on.density) add('lower', words.lower);
  if (notchShown(scope)) add('notch', fill(words.notch, { tpp: say.number(OCT_2023.a.tpp) }));
  if (on.link && !on.corner) add('old', words.old);
  if (on.link && state.answers.length > 0) add('answer', words.answer);
  if (on.both) add('rail', words.rail);
  if (on.density) add('twin', `${words.twin}: ${pairNames(scope).join('; ')}`);
  for (const sight of pick(chips, on.density && !on.both ? ['mi250x'] : [])) {
    add('range', `${nameOf(labels, sight)}: ${words.range}`);
  }
  for (const sight of pick(chips, state.lenses)) {
    const text = fill(words.margin, {
      chip: nameOf(labels, sight),
      margin: marginWords(scope, sight, true),
      line: say.number(margin(sight).line),
      times: say.number(frame.magnification),
    });
    add('lens', text, `lens-${sight.chip.id}`);
  }
  for (const letter of letters) {
    for (const sight of pick(chips, [letter.chip])) {
      const date = say.month(letter.from, 'long');
      add('letter', fill(words.letter, { chip: nameOf(labels, sight), date }), `letter-${letter.chip}`);
    }
  }
  const unnamed = unnamedIn(scope);
  if (unnamed.length > 0) {
    items.push({
      id: 'unnamed',
      width: 16,
      marks: [],
      text: fill(words.unnamed, { chips: say.list(unnamed) }),
    });
  }
  return items;
}

/** Chips that the narrow picture draws and has no room to name. */
function unnamedIn({ state, on, labels, chips }: Scope): readonly string[] {
  const places = NAMES.narrow[state.plane];
  return pick(chips, state.chips)
    .filter(({ chip: { id } }) => isDrawn(id) && places[id] === undefined)
    .filter(({ chip: { id } }) => !(on.density && TWINS.some((pair) => pair[1] === id)))
    .map((sight) => nameOf(labels, sight));
}

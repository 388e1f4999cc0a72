import type { Shape } from './scene.ts';
import { textWidth, type Face } from './text-width.ts';

/** How a hand is cut: size in scene units, and face. */
export type Cut = readonly [size: number, face: Face];

/**
 * The hands in which a figure's words are set. A hand's name is its classes: `tick law` is what the style sheet
 * of the figure calls `.tick.law`, and a test holds the two together.
 */
export interface Lettering<Hand extends string> {
  readonly hands: Readonly<Record<Hand, Cut>>;
  /** Width of a line in scene units. */
  widthOf(words: string, hand: Hand): number;
  /**
   * Breaks words into lines of at most `room` units, as even as that many lines can be. What does not fit in
   * `most` lines stays on the last, which is then too wide: the pen sees it there.
   */
  breakLines(words: string, hand: Hand, room: number, most: number): readonly string[];
  /** The hand of a text mark, from its classes: of those that fit, the one that names most of them. */
  handOf(cls: string): Hand | null;
}

export function lettering<Hand extends string>(hands: Readonly<Record<Hand, Cut>>): Lettering<Hand> {
  const widthOf = (words: string, hand: Hand): number => {
    const [size, face] = hands[hand];
    return textWidth(words, size, face);
  };

  /** As many words on a line as it has room for; a word that is too long has a line of its own. */
  const pack = (words: string, hand: Hand, room: number): readonly string[] => {
    const out: string[] = [];
    for (const word of words.split(' ')) {
      const last = out.at(-1);
      if (last !== undefined && widthOf(`${last} ${word}`, hand) <= room)
        out[out.length - 1] = `${last} ${word}`;
      else out.push(word);
    }
    return out;
  };

  return {
    hands,
    widthOf,
    breakLines(words, hand, room, most) {
      const widest = pack(words, hand, room);
      if (widest.length > most) return [...widest.slice(0, most - 1), widest.slice(most - 1).join(' ')];
      for (let narrower = room / 2; narrower < room; narrower += 4) {
        const even = pack(words, hand, narrower);
        if (even.length === widest.length && even.every((line) => widthOf(line, hand) <= narrower))
          return even;
      }
      return widest;
    },
    handOf(cls) {
      const classes = cls.split(' ');
      const fitting = (Object.keys(hands) as Hand[])
        .map((hand) => ({ hand, names: hand.split(' ') }))
        .filter(({ names }) => names[0] === classes[0] && names.every((name) => classes.includes(name)))
        .toSorted((a, b) => b.names.length - a.names.length);
      return fitting[0]?.hand ?? null;
    },
  };
}

/** A hand that is cut in one size for the wide picture and in another for the narrow one. */
export type TwoCuts = readonly [wide: number, narrow: number, face: Face];

/** The lettering of each shape, from hands that are cut for both. */
export function letteringOf<Hand extends string>(
  hands: Readonly<Record<Hand, TwoCuts>>,
): Readonly<Record<Shape, Lettering<Hand>>> {
  const cutFor = (shape: Shape): Lettering<Hand> =>
    lettering(
      Object.fromEntries(
        Object.entries<TwoCuts>(hands).map(([hand, [wide, narrow, face]]): [string, Cut] => [
          hand,
          [shape === 'wide' ? wide : narrow, face],
        ]),
      ) as Record<Hand, Cut>,
    );
  return { wide: cutFor('wide'), narrow: cutFor('narrow') };
}

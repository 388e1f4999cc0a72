import { textWidth, type Face } from '../measure.ts';

/** The hands in which this figure's words are set; `styles/figures/net.css` says the same to browsers. */
export const HANDS = {
  sign: [14, 'label800'],
  name: [15, 'label500'],
  'name hot': [15, 'label800'],
  word: [15, 'label600'],
  'word hot': [15, 'label800'],
  aside: [12.5, 'label500'],
  head: [13.5, 'label700'],
  when: [12.5, 'label500'],
  asks: [13.5, 'label600'],
  ends: [13.5, 'label700'],
  group: [12.5, 'label500'],
  branch: [12, 'label600'],
  legend: [13, 'label500'],
  // The three pictures of the first chapter.
  place: [17, 'head800'],
  firm: [18, 'head800'],
  price: [60, 'head800'],
  said: [15, 'label700'],
  note: [14, 'label500'],
  small: [13, 'label500'],
  // The narrow picture.
  digit: [13, 'label800'],
  'n-head': [12.3, 'label700'],
  'n-when': [12.2, 'label500'],
  'n-ends': [12.5, 'label700'],
  'n-group': [12, 'label500'],
  changed: [13, 'label700'],
  'n-place': [15, 'head800'],
  'n-price': [40, 'head800'],
  'n-said': [13.5, 'label700'],
  'n-note': [12.5, 'label500'],
} as const satisfies Record<string, readonly [size: number, face: Face]>;
export type Hand = keyof typeof HANDS;

/** Width of a line in scene units. */
export function widthOf(words: string, hand: Hand): number {
  const [size, face] = HANDS[hand];
  return textWidth(words, size, face);
}

/** The hand of a text mark, from its classes; null for a class list that names none. */
export function handOf(cls: string): Hand | null {
  const classes = cls.split(' ');
  const hot = `${classes[0]} hot`;
  if (classes.includes('hot') && hot in HANDS) return hot as Hand;
  return classes[0] !== undefined && classes[0] in HANDS ? (classes[0] as Hand) : null;
}

/**
 * Breaks words into lines of at most `room` units, as even as that many lines can be; what does not fit in
 * `most` lines stays on the last.
 */
export function breakLines(words: string, hand: Hand, room: number, most: number): readonly string[] {
  const greedy = fillLines(words, hand, room, most);
  for (let narrower = room / 2; narrower < room; narrower += 4) {
    const lines = fillLines(words, hand, narrower, most);
    if (lines.length === greedy.length && lines.every((line) => widthOf(line, hand) <= narrower))
      return lines;
  }
  return greedy;
}

function fillLines(words: string, hand: Hand, room: number, most: number): readonly string[] {
  const out: string[] = [];
  for (const word of words.split(' ')) {
    const last = out.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (widthOf(longer, hand) <= room || out.length === most))
      out[out.length - 1] = longer;
    else out.push(word);
  }
  return out;
}

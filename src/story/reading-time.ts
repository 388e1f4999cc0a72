/** How long a chapter takes a reader. */

/** Words of running text that a reader takes in a minute. */
const WORDS = 220;
/** A look at the picture of a step, in minutes. */
const LOOK = 0.4;
/** How far the minutes that the story's order gives may be from this measure. */
export const TOLERANCE = 0.75;

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Minutes of reading these runs of text and of looking at this many pictures. */
export const readingMinutes = (texts: readonly string[], pictures: number): number =>
  wordsOf(texts.join(' ')) / WORDS + pictures * LOOK;

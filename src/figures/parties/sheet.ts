import { textWidth, type Face } from '../measure.ts';
import { pen, type Pen } from '../pen.ts';

/** The hands in which this figure's words are set; `styles/figures/parties.css` says the same to browsers. */
export const HANDS = {
  head: [15, 'head800'],
  kind: [18, 'head800'],
  big: [58, 'head800'],
  sum: [44, 'head800'],
  name: [15.5, 'label700'],
  strong: [13, 'label700'],
  verb: [13, 'label600'],
  label: [13, 'label500'],
  said: [14, 'label500'],
  note: [12, 'label500'],
  firm: [12, 'label700'],
} as const satisfies Record<string, readonly [size: number, face: Face]>;
export type Hand = keyof typeof HANDS;

export interface Setting {
  /** How wide a line may be: words that need more are reported as a misfit. */
  readonly room: number;
  readonly anchor?: 'start' | 'mid' | 'end';
  readonly cls?: string;
  readonly shown?: boolean;
}

export interface BlockSetting extends Setting {
  /** How many lines there is room for; each is a mark of its own, shown or not. */
  readonly lines: number;
  readonly leading: number;
  /** Whether `y` is the base of the first line or of the last. */
  readonly from?: 'top' | 'foot';
}

/** A line of words that is wider than its place. */
export interface Misfit {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly room: number;
}

/** The site's pen, with words that know how much room they have. */
export interface Sheet extends Pick<Pen, 'marks' | 'mark' | 'rect' | 'path'> {
  readonly misfits: readonly Misfit[];
  /** One line of words; returns its width. */
  line(key: string, hand: Hand, x: number, y: number, words: string, setting: Setting): number;
  /** Words broken into lines that fit; returns how many lines they take. */
  block(key: string, hand: Hand, x: number, y: number, words: string, setting: BlockSetting): number;
}

/** Width of a line in scene units. */
export function widthOf(words: string, hand: Hand): number {
  const [size, face] = HANDS[hand];
  return textWidth(words, size, face);
}

/**
 * Breaks words into lines of at most `room` units and of even length. Where `lines` are too few, the rest
 * stays on the last one, which is then too wide: the caller sees it there.
 */
export function breakLines(words: string, hand: Hand, room: number, lines: number): readonly string[] {
  let broken = pack(words, hand, room);
  if (broken.length > lines) return [...broken.slice(0, lines - 1), broken.slice(lines - 1).join(' ')];
  for (let narrower = room - 4; narrower > 0; narrower -= 4) {
    const even = pack(words, hand, narrower);
    if (even.length > broken.length || even.some((line) => widthOf(line, hand) > narrower)) break;
    broken = even;
  }
  return broken;
}

/** As many words on a line as it has room for; a word that is too long has a line of its own. */
function pack(words: string, hand: Hand, room: number): readonly string[] {
  const out: string[] = [];
  for (const word of words.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, hand) <= room)
      out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

export function sheet(): Sheet {
  const p = pen();
  const misfits: Misfit[] = [];
  const line: Sheet['line'] = (key, hand, x, y, words, setting) => {
    const { room, anchor = 'start', cls = '', shown = true } = setting;
    const width = widthOf(words, hand);
    if (shown && width > room) misfits.push({ key, text: words, width, room });
    const classes = [hand, anchor === 'start' ? '' : anchor, cls].filter(Boolean).join(' ');
    p.text(key, x, y, words, { cls: classes, shown });
    return width;
  };
  return {
    marks: p.marks,
    misfits,
    mark: p.mark,
    rect: p.rect,
    path: p.path,
    line,
    block(key, hand, x, y, words, { lines, leading, from = 'top', ...setting }) {
      const broken = breakLines(words, hand, setting.room, lines);
      const top = from === 'top' ? y : y - (broken.length - 1) * leading;
      for (let i = 0; i < lines; i++)
        line(`${key}-${i + 1}`, hand, x, top + i * leading, broken[i] ?? '', setting);
      return broken.length;
    },
  };
}

import { lettering, type Lettering } from './lettering.ts';
import { round, type Mark, type Shape, type Tag } from './scene.ts';

export interface MarkOptions {
  readonly cls?: string;
  readonly shown?: boolean;
}

export type Anchor = 'start' | 'mid' | 'end';

export interface WordOptions extends MarkOptions {
  readonly anchor?: Anchor;
  /** How wide the line may be: words that need more are reported as a misfit. */
  readonly room?: number;
}

export interface BlockOptions extends WordOptions {
  readonly room: number;
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

/**
 * How a mark changes on the stage; `styles/picture.css` does it. All fade in and go at once. What `travels` moves
 * to its new place as well; what is `late` says something of others, so it comes when they have arrived. Narrow
 * pictures stand still and do not say.
 */
type Motion = 'fades' | 'travels' | 'late';

/** Collects marks in drawing order, letters their words, and refuses a key that is used twice. */
export interface Pen<Hand extends string = never> {
  readonly shape: Shape;
  readonly letters: Lettering<Hand>;
  readonly marks: readonly Mark[];
  readonly misfits: readonly Misfit[];
  mark(key: string, tag: Tag, attrs: Mark['attrs'], options?: MarkOptions): void;
  rect(key: string, x: number, y: number, width: number, height: number, options?: MarkOptions): void;
  /** A path in the scene's own place, which never moves. */
  path(key: string, d: string, options?: MarkOptions): void;
  /** A path drawn round 0, 0 and put at x, y; `turn` is a transform of its own. */
  put(key: string, d: string, x: number, y: number, options?: MarkOptions & { readonly turn?: string }): void;
  /** A shared drawing of the figure's definitions. */
  use(key: string, id: string, x: number, y: number, options?: MarkOptions): void;
  /** One line of words; returns its width. Empty words keep their place and are not shown. */
  words(key: string, hand: Hand, x: number, y: number, words: string, options?: WordOptions): number;
  /** Words broken into lines that fit, `<key>-1` and on; returns how many lines they take. */
  block(key: string, hand: Hand, x: number, y: number, words: string, options: BlockOptions): number;
  /** The same pen for marks that travel. */
  readonly travels: Pen<Hand>;
  /** The same pen for marks that come late. */
  readonly late: Pen<Hand>;
}

export const pen = <Hand extends string = never>(
  shape: Shape,
  letters: Lettering<Hand> = lettering({} as Lettering<Hand>['hands']),
): Pen<Hand> => penFor({ shape, letters, marks: [], misfits: [], keys: new Set() }, 'fades');

interface Sheet<Hand extends string> {
  readonly shape: Shape;
  readonly letters: Lettering<Hand>;
  readonly marks: Mark[];
  readonly misfits: Misfit[];
  readonly keys: Set<string>;
}

function penFor<Hand extends string>(sheet: Sheet<Hand>, motion: Motion): Pen<Hand> {
  const { shape, letters, marks, misfits, keys } = sheet;
  const moves = motion === 'fades' || shape === 'narrow' ? '' : motion;

  const draw = ({ key, attrs, ...mark }: Mark): void => {
    if (keys.has(key)) throw new Error(`mark "${key}" is drawn twice`);
    keys.add(key);
    marks.push({ key, ...mark, attrs: rounded(attrs) });
  };
  const mark: Pen['mark'] = (key, tag, attrs, { cls = '', shown = true } = {}) =>
    draw({ key, tag, attrs, cls: classes(cls, moves), shown });
  const words: Pen<Hand>['words'] = (key, hand, x, y, text, options = {}) => {
    const { room = Infinity, anchor = 'start', cls = '', shown = true } = options;
    const width = letters.widthOf(text, hand);
    if (shown && width > room) misfits.push({ key, text, width, room });
    draw({
      key,
      tag: 'text',
      // An attribute of a text cannot be moved by a style sheet; a transform can.
      attrs: motion === 'fades' ? { x, y } : { transform: at(x, y) },
      cls: classes(hand, anchor === 'start' ? '' : anchor, cls, moves),
      text,
      shown: shown && text !== '',
    });
    return width;
  };

  return {
    shape,
    letters,
    marks,
    misfits,
    mark,
    words,
    rect: (key, x, y, width, height, options) => mark(key, 'rect', { x, y, width, height }, options),
    path: (key, d, { cls = '', shown = true } = {}) =>
      draw({ key, tag: 'path', attrs: { d }, cls: classes(cls, moves === 'late' ? moves : ''), shown }),
    put: (key, d, x, y, { turn, ...options } = {}) =>
      mark(key, 'path', { d, transform: turn ? `${at(x, y)} ${turn}` : at(x, y) }, options),
    use: (key, id, x, y, options) => mark(key, 'use', { href: `#${id}`, x, y }, options),
    block(key, hand, x, y, text, { lines, leading, from = 'top', ...options }) {
      const broken = letters.breakLines(text, hand, options.room, lines);
      const top = from === 'top' ? y : y - (broken.length - 1) * leading;
      for (let i = 0; i < lines; i++)
        words(`${key}-${i + 1}`, hand, x, top + i * leading, broken[i] ?? '', options);
      return broken.length;
    },
    get travels() {
      return penFor(sheet, 'travels');
    },
    get late() {
      return penFor(sheet, 'late');
    },
  };
}

/** A transform to a place. */
export const at = (x: number, y: number): string => `translate(${round(x)},${round(y)})`;

const classes = (...names: readonly string[]): string => names.filter(Boolean).join(' ');

const rounded = (attrs: Mark['attrs']): Mark['attrs'] =>
  Object.fromEntries(Object.entries(attrs).map(([k, v]) => [k, typeof v === 'number' ? round(v) : v]));

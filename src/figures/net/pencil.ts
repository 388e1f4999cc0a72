import { pen, type MarkOptions, type Pen } from '../pen.ts';
import { round } from '../scene.ts';
import { widthOf, type Hand } from './lettering.ts';

export interface WordOptions extends MarkOptions {
  readonly anchor?: 'start' | 'mid' | 'end';
}

/** Words that travel with their row or their net; `styles/figures/net.css` moves the same. */
const TRAVELS: ReadonlySet<Hand> = new Set<Hand>([
  'sign',
  'name',
  'word',
  'group',
  'head',
  'said',
  'note',
  'firm',
]);

/**
 * The site's pen for marks that travel: they are placed by `transform`, which a style sheet can move, and
 * drawn as if they stood at the origin.
 */
export interface Pencil extends Pen {
  /** One line of words; returns its width. */
  word(key: string, hand: Hand, x: number, y: number, words: string, options?: WordOptions): number;
  /** A path drawn round the origin and put at x, y. */
  put(key: string, d: string, x: number, y: number, options?: MarkOptions): void;
  /** A shared tile, which stays where it is. */
  tile(key: string, id: string, x: number, y: number, shown?: boolean): void;
}

export function pencil(): Pencil {
  const p = pen();
  return {
    ...p,
    word(key, hand, x, y, words, { anchor = 'start', cls = '', shown = true } = {}) {
      const classes = [hand, anchor === 'start' ? '' : anchor, cls].filter(Boolean).join(' ');
      p.mark(key, 'text', TRAVELS.has(hand) ? { transform: at(x, y) } : { x, y }, {
        cls: classes,
        shown: shown && words !== '',
      });
      const mark = p.marks.pop();
      if (mark) p.marks.push({ ...mark, text: words });
      return widthOf(words, hand);
    },
    put: (key, d, x, y, options) => p.mark(key, 'path', { d, transform: at(x, y) }, options),
    tile: (key, id, x, y, shown) => p.mark(key, 'use', { href: `#${id}`, x, y }, { shown }),
  };
}

export const at = (x: number, y: number): string => `translate(${round(x)},${round(y)})`;

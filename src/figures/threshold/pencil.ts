import { pen, type MarkOptions, type Pen } from '../pen.ts';
import { round, type Shape } from '../scene.ts';
import { widthOf, type Hand } from './lettering.ts';

export type Anchor = 'start' | 'mid' | 'end';

/**
 * The site's pen with what this figure needs: marks and words that travel. Both are placed by `transform`,
 * so that a style sheet can move them; drawing them does not depend on where they are.
 */
export interface Pencil extends Pick<Pen, 'marks' | 'mark' | 'rect' | 'path'> {
  readonly shape: Shape;
  /** Words in a hand; returns their width. An empty text keeps its place and is not shown. */
  words(
    key: string,
    hand: Hand,
    x: number,
    y: number,
    text: string,
    options?: MarkOptions & { readonly anchor?: Anchor },
  ): number;
  /** A shape drawn around 0, 0 and put at x, y. */
  put(key: string, d: string, x: number, y: number, options?: MarkOptions & { readonly turn?: string }): void;
  /** The same pencil for marks that say something of others, and so come when those have arrived. */
  readonly late: Pencil;
}

export const pencil = (shape: Shape): Pencil => sharpened(pen(), shape, '');

function sharpened(on: Pen, shape: Shape, also: string): Pencil {
  // Lines and words of a narrow picture say so themselves: there they are thinner and smaller.
  const narrow = shape === 'narrow' ? 'n' : '';
  const classes = (...cls: readonly string[]): string => [...cls, also].filter(Boolean).join(' ');
  const mark: Pencil['mark'] = (key, tag, attrs, { cls = '', shown = true } = {}) =>
    on.mark(key, tag, attrs, { cls: classes(cls), shown });
  return {
    marks: on.marks,
    shape,
    mark,
    rect: (key, x, y, width, height, options) => mark(key, 'rect', { x, y, width, height }, options),
    path: (key, d, { cls = '', shown = true } = {}) =>
      mark(key, 'path', { d }, { cls: [cls, narrow].filter(Boolean).join(' '), shown }),
    put(key, d, x, y, { turn, cls = '', shown = true } = {}) {
      const transform = turn ? `${at(x, y)} ${turn}` : at(x, y);
      mark(key, 'path', { d, transform }, { cls: [cls, narrow].filter(Boolean).join(' '), shown });
    },
    words(key, hand, x, y, text, { cls = '', shown = true, anchor = 'start' } = {}) {
      on.text(key, x, y, text, { cls: classes(hand, narrow, anchor === 'start' ? '' : anchor, cls), shown });
      const last = on.marks.pop();
      if (last) on.marks.push({ ...last, attrs: { transform: at(x, y) } });
      return widthOf(text, hand, shape);
    },
    get late() {
      return sharpened(on, shape, 'late');
    },
  };
}

const at = (x: number, y: number): string => `translate(${round(x)},${round(y)})`;

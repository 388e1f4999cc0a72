import { round, type Mark, type Tag } from './scene.ts';

export interface MarkOptions {
  readonly cls?: string;
  readonly shown?: boolean;
}

/** Collects marks in drawing order and refuses a key that is used twice. */
export interface Pen {
  readonly marks: Mark[];
  mark(key: string, tag: Tag, attrs: Mark['attrs'], options?: MarkOptions): void;
  text(key: string, x: number, y: number, text: string, options?: MarkOptions): void;
  rect(key: string, x: number, y: number, width: number, height: number, options?: MarkOptions): void;
  path(key: string, d: string, options?: MarkOptions): void;
}

export function pen(): Pen {
  const marks: Mark[] = [];
  const keys = new Set<string>();
  const put = (mark: Mark): void => {
    if (keys.has(mark.key)) throw new Error(`mark "${mark.key}" is drawn twice`);
    keys.add(mark.key);
    marks.push(mark);
  };
  const mark: Pen['mark'] = (key, tag, attrs, { cls = '', shown = true } = {}) =>
    put({ key, tag, attrs: rounded(attrs), cls, shown });
  return {
    marks,
    mark,
    text: (key, x, y, text, { cls = '', shown = true } = {}) =>
      put({ key, tag: 'text', attrs: rounded({ x, y }), cls, text, shown: shown && text !== '' }),
    rect: (key, x, y, width, height, options) => mark(key, 'rect', { x, y, width, height }, options),
    path: (key, d, options) => mark(key, 'path', { d }, options),
  };
}

const rounded = (attrs: Mark['attrs']): Mark['attrs'] =>
  Object.fromEntries(Object.entries(attrs).map(([k, v]) => [k, typeof v === 'number' ? round(v) : v]));

import type { Outcome } from '../../law/types.ts';
import { round } from '../scene.ts';
import type { PartiesPen } from './hands.ts';

/** What a sale moves, each in a hand that can be told without colour: solid, hollow, ruled. */
export const THINGS = ['chip', 'ownership', 'use'] as const;
export type Thing = (typeof THINGS)[number];

export type Point = readonly [x: number, y: number];

interface Look {
  readonly cls?: string;
  readonly shown?: boolean;
}

/** A straight line, across or down. */
export const line = ([x1, y1]: Point, [x2, y2]: Point): string =>
  `M${round(x1)} ${round(y1)}${x1 === x2 ? `V${round(y2)}` : `H${round(x2)}`}`;

export const join = (...classes: string[]): string => classes.filter(Boolean).join(' ');

/** The strand of one thing, straight across or straight down; `ruledFrom` and `ruledTo` leave room for what lies on it. */
export function lane(
  p: PartiesPen,
  key: string,
  thing: Thing,
  from: Point,
  to: Point,
  {
    cls = '',
    shown = true,
    ruledFrom,
    ruledTo,
  }: Look & { readonly ruledFrom?: Point; readonly ruledTo?: Point } = {},
): void {
  p.path(key, line(from, to), { cls: join('lane', thing, cls), shown });
  if (thing === 'ownership') p.path(`${key}-core`, line(from, to), { cls: join('core', cls), shown });
  if (thing === 'use')
    p.path(`${key}-ruling`, line(ruledFrom ?? from, ruledTo ?? to), { cls: join('ruling', cls), shown });
}

/** The sign of one thing, lying where the thing is; `shift` is how far from x, y it has moved. */
export function token(
  p: PartiesPen,
  key: string,
  thing: Thing,
  [x, y]: Point,
  { cls = '', shown = true, shift = [0, 0] }: Look & { readonly shift?: Point } = {},
): void {
  const transform = `translate(${round(shift[0])} ${round(shift[1])})`;
  const look = { cls: join('token', thing, cls), shown };
  if (thing === 'use') p.travels.mark(key, 'path', { d: hours(x, y), transform }, look);
  else p.travels.mark(key, 'rect', { x: x - 6, y: y - 6, width: 12, height: 12, transform }, look);
}

/** The signs of so many chips as one, in rows; x, y is the middle of the first. */
export function chips(
  p: PartiesPen,
  key: string,
  count: number,
  [x, y]: Point,
  { size, perRow, shown = true, shift = [0, 0] }: Look & { size: number; perRow: number; shift?: Point },
): void {
  const pitch = size * 1.25;
  const squares = Array.from({ length: count }, (_, i) => {
    const [a, b] = [x + (i % perRow) * pitch - size / 2, y + Math.floor(i / perRow) * pitch - size / 2];
    return `M${round(a)} ${round(b)}h${size}v${size}h${-size}z`;
  });
  const transform = `translate(${round(shift[0])} ${round(shift[1])})`;
  p.travels.mark(key, 'path', { d: squares.join(''), transform }, { cls: 'token chip', shown });
}

const hours = (x: number, y: number): string =>
  [-4, 0, 4].map((dx) => `M${round(x + dx)} ${round(y - 6)}v12`).join('');

/** The head of an arrow whose point is at x, y. */
export function tip(p: PartiesPen, key: string, [x, y]: Point, way: Way, look: Look = {}): void {
  const [a, b] = [round(x), round(y)];
  const path = way === 'right' ? `M${a} ${b}l-9.5 -6.5v13z` : `M${a} ${b}l-6.5 -9.5h13z`;
  p.path(key, path, { cls: join('tip', look.cls ?? ''), shown: look.shown ?? true });
}

export type Way = 'right' | 'down';

/** A place so far along a way, and so far aside from it. */
export const pointOn = (way: Way, along: number, aside: number): Point =>
  way === 'right' ? [along, aside] : [aside, along];

/**
 * What strands make of a wall of mesh that they run through at x, y: an opened mesh where the rule does not
 * reach, a torn one where it is broken. `across` is half the wall's depth, `half` half the hole's width.
 */
export function opening(
  p: PartiesPen,
  key: string,
  at: Point,
  across: number,
  way: Way,
  outcome: Outcome,
  { shown = true, half = 11.5 }: { readonly shown?: boolean; readonly half?: number } = {},
): void {
  const [x, y] = [round(at[0]), round(at[1])];
  const [along, aside] = [round(across + 1.5), round(half)];
  const turned = (point: Point): string => {
    const [a, b] = pointOn(way, ...point);
    return `${round(x + a)} ${round(y + b)}`;
  };
  const [rx, ry] = way === 'right' ? [along, aside] : [aside, along];
  const rim = `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
  const [one, other] = [-1, 1].map((side) => FRAY.map(([a, b]): Point => [a * along, side * (aside + b)]));
  const ends = [one!, other!].map((fray) => `M${fray.map(turned).join('L')}`).join('');
  const gone = `M${[...one!, ...other!.toReversed()].map(turned).join('L')}Z`;

  const torn = outcome === 'leak';
  const open = shown && outcome !== 'stopped';
  p.path(key, torn ? gone : rim, { cls: torn ? 'hole torn' : 'hole', shown: open });
  p.path(`${key}-ends`, ends, { cls: 'frayed', shown: open && torn });
}

/** One edge of a torn mesh: parts of half the wall's depth, and how far the twine stands out or in. */
const FRAY: readonly Point[] = [
  [-1, -1],
  [-0.72, 4],
  [-0.42, -4],
  [-0.12, 3],
  [0.2, -5],
  [0.5, 3.5],
  [0.74, -2],
  [1, 2],
];

/** How a strand is drawn for what the law says of it. */
export const strandOf = (outcome: Outcome): string =>
  outcome === 'leak' ? 'leak' : outcome === 'open-question' ? 'open' : '';

/** The sign of an open question, beside the crossing where the answer is missing. */
export const query = (p: PartiesPen, key: string, [x, y]: Point, outcome: Outcome, shown: boolean): number =>
  p.words(key, 'head', x, y, '?', {
    room: 12,
    anchor: 'end',
    cls: 'flow',
    shown: shown && outcome === 'open-question',
  });

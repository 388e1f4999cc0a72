import type { Anchor } from '../pen.ts';
import type { Shape } from '../scene.ts';
import type { Plane } from './schema.ts';

/** Chips that have a place in the picture, in drawing order. All others are in the table only. */
export const DRAWN = [
  'mi250x',
  'v100',
  'l4',
  'l40s',
  'rtx-4090',
  'h800',
  'h100',
  'a800',
  'a100',
  'h20',
  'rtx-4090-d',
] as const;
export type Drawn = (typeof DRAWN)[number];

export const isDrawn = (id: string): id is Drawn => (DRAWN as readonly string[]).includes(id);

/** The chip that another was made from: there it waits until it comes out. */
export const MADE_FROM: Partial<Readonly<Record<Drawn, Drawn>>> = {
  a800: 'a100',
  h800: 'h100',
  h20: 'h100',
  'rtx-4090-d': 'rtx-4090',
};

/**
 * Chips that differ in the link alone. Where the link is not asked they are one point, and so have one mark
 * in two frames and one name.
 */
export const TWINS = [
  ['a100', 'a800'],
  ['h100', 'h800'],
] as const satisfies readonly (readonly [Drawn, Drawn])[];

/** Chips whose place in the new plane crosses the picture on a rail from the old one. */
export const RAILED = ['mi250x', 'v100', 'l4', 'l40s', 'rtx-4090', 'h800', 'h100', 'a800', 'a100'] as const;

/** Where words stand from the mark they belong to. A place is found by eye, once; a test holds it clear. */
export type Place = readonly [dx: number, dy: number, anchor: Anchor];
type Places = Partial<Readonly<Record<Drawn, Place>>>;

/** A chip without a place in a plane is drawn there without its name. */
export const NAMES: Readonly<Record<Shape, Readonly<Record<Plane, Places>>>> = {
  wide: {
    link: {
      a100: [10, -14, 'start'],
      a800: [-13, 5, 'end'],
      h100: [0, 25, 'mid'],
      h800: [-13, 5, 'end'],
      mi250x: [0, -14, 'mid'],
      v100: [0, 24, 'mid'],
      'rtx-4090': [16, 8, 'start'],
      l4: [14, 5, 'start'],
      l40s: [14, 0, 'start'],
    },
    'link-dropped': {
      a100: [10, -14, 'start'],
      a800: [0, -14, 'mid'],
      h100: [0, 25, 'mid'],
      h800: [0, 25, 'mid'],
      mi250x: [0, -14, 'mid'],
      v100: [0, 24, 'mid'],
      'rtx-4090': [16, 8, 'start'],
      l4: [14, 5, 'start'],
      l40s: [14, 0, 'start'],
    },
    both: {
      a100: [-15, 24, 'end'],
      h100: [-17, 21, 'end'],
      mi250x: [0, -13, 'mid'],
      v100: [-2, 25, 'mid'],
      'rtx-4090': [15, 5, 'start'],
      l4: [13, 5, 'start'],
      l40s: [12, 0, 'start'],
    },
    density: {
      a100: [-17, -6, 'end'],
      h100: [14, 28, 'end'],
      mi250x: [-4, -13, 'start'],
      v100: [-12, 5, 'end'],
      'rtx-4090': [16, 7, 'start'],
      l4: [13, 5, 'start'],
      l40s: [13, 0, 'start'],
      h20: [-18, -9, 'end'],
      'rtx-4090-d': [30, 22, 'start'],
    },
  },
  narrow: {
    link: {
      a100: [5, -9, 'start'],
      a800: [0, -9, 'mid'],
      h100: [0, 18, 'mid'],
      h800: [-9, 4, 'end'],
      mi250x: [0, -9, 'mid'],
      v100: [0, 18, 'mid'],
      'rtx-4090': [11, 4, 'start'],
      l4: [10, 4, 'start'],
      l40s: [11, -5, 'start'],
    },
    'link-dropped': {
      a100: [6, -9, 'start'],
      a800: [0, -9, 'mid'],
      h100: [0, 18, 'mid'],
      h800: [0, 18, 'mid'],
      mi250x: [0, -9, 'mid'],
      v100: [0, 18, 'mid'],
      'rtx-4090': [11, 4, 'start'],
      l4: [10, 4, 'start'],
      l40s: [11, -5, 'start'],
    },
    both: {
      a100: [9, 18, 'start'],
      h100: [-12, 18, 'end'],
      v100: [-6, 18, 'mid'],
      l4: [9, 4, 'start'],
    },
    density: {
      a100: [-10, 18, 'end'],
      h100: [17, 24, 'end'],
      v100: [-9, 4, 'end'],
      l4: [9, 4, 'start'],
      h20: [13, 5, 'start'],
      'rtx-4090-d': [13, 21, 'start'],
    },
  },
};

/** Names of the ghosts that the twins leave in the old plane: there they were two. */
export const GHOST_NAMES: Partial<Readonly<Record<Drawn, Place>>> = {
  a100: [0, 20, 'mid'],
  a800: [0, 20, 'mid'],
  h100: [0, -10, 'mid'],
  h800: [0, -10, 'mid'],
};

/** Where a remark on a chip stands: behind its name, or at a place of its own, in one line or in two. */
export type RemarkPlace = 'behind-name' | { readonly at: Place; readonly lines: 1 | 2 };

export const REMARKS_AT: Readonly<
  Record<Shape, Readonly<Record<Plane, Partial<Readonly<Record<Drawn, RemarkPlace>>>>>>
> = {
  wide: {
    link: { 'rtx-4090': 'behind-name' },
    'link-dropped': { 'rtx-4090': 'behind-name', l4: { at: [14, 23, 'start'], lines: 2 } },
    both: { l4: { at: [13, -14, 'start'], lines: 1 } },
    density: {},
  },
  narrow: {
    link: {},
    'link-dropped': { l4: { at: [-5, -28, 'start'], lines: 2 } },
    both: { l4: { at: [1, -27, 'start'], lines: 2 } },
    density: {},
  },
};

/** Chips that can carry a remark. */
export const REMARKED = ['rtx-4090', 'l4'] as const satisfies readonly Drawn[];

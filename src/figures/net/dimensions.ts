import type { Shape } from '../scene.ts';

/** Measures of a net, per shape: scene units. */
export interface NetDimensions {
  /** Width of a net along the strands. */
  readonly along: number;
  /** Room for one row across. */
  readonly row: number;
  readonly slant: number;
  readonly upright: boolean;
  /** A letter's patch is a smaller net than the others, by these shares. */
  readonly patch: { readonly along: number; readonly across: number };
  readonly strokes: {
    readonly twine: number;
    readonly edge: number;
    readonly rim: number;
    readonly casing: number;
    readonly ends: number;
    readonly knot: number;
    readonly bar: number;
    readonly disc: number;
    readonly rope: number;
  };
  /** Half length of a bar, and half a fork's bar. */
  readonly bar: number;
  readonly forkBar: number;
  readonly disc: number;
  readonly question: number;
}

export const DIMENSIONS: Readonly<Record<Shape, NetDimensions>> = {
  wide: {
    along: 42,
    row: 36,
    slant: 0.3,
    upright: false,
    patch: { along: 0.76, across: 0.76 },
    strokes: { twine: 1, edge: 1.2, rim: 2.2, casing: 5.4, ends: 1.6, knot: 2.6, bar: 6, disc: 2, rope: 3 },
    bar: 12,
    forkBar: 6.5,
    disc: 9.2,
    question: 15,
  },
  narrow: {
    along: 29,
    row: 20,
    slant: 0.3,
    upright: true,
    patch: { along: 0.66, across: 0.9 },
    strokes: {
      twine: 0.8,
      edge: 0.9,
      rim: 1.7,
      casing: 4,
      ends: 1.2,
      knot: 1.9,
      bar: 5,
      disc: 1.8,
      rope: 2.2,
    },
    bar: 8.5,
    forkBar: 4.5,
    disc: 8,
    question: 12.5,
  },
};

/** Half meshes in a row of net, and in the half row between two groups. */
export const MESHES = 4;
export const HALF_MESHES = 2;

/** Length of half a mesh across. */
export const halfMesh = (shape: Shape): number => DIMENSIONS[shape].row / MESHES;

/** How far a fork's stopped branch runs beside its strand, in half meshes. */
export const BRANCH = 1.1;

/**
 * A figure's picture as data: what every figure of this site returns and what all printing starts from.
 *
 * A scene is whole. It holds every mark that the figure has in any state, in the same order, so that one
 * state's picture can be turned into another's by copying marks key by key, from wherever the reader comes.
 */
export type Shape = 'wide' | 'narrow';

export type Tag = 'path' | 'rect' | 'circle' | 'ellipse' | 'text' | 'use';

export interface Mark {
  /** Unique in the figure and the same in every state: the identity that a mark keeps while it moves. */
  readonly key: string;
  readonly tag: Tag;
  /** Presentation attributes; lengths in the scene's own units, rounded to 0.1. */
  readonly attrs: Readonly<Record<string, string | number>>;
  /** Space-separated classes; what they look like is the matter of `styles/figures/<figure>.css`. */
  readonly cls: string;
  /** What a text mark says. */
  readonly text?: string;
  /** A mark that is not shown in this state keeps its place, so that it can arrive from there. */
  readonly shown: boolean;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The finding, as a sentence: the picture's name. */
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly desc: string;
  readonly marks: readonly Mark[];
}

/** The same content as the picture, as a table. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A line of the key that stands beside or beneath a picture, drawn with the marks it explains. */
export interface KeyItem {
  readonly id: string;
  /** Marks in a box of `width` × 16 units. */
  readonly width: number;
  readonly marks: readonly Mark[];
  /** What the mark is called in the picture: a number, a letter. */
  readonly called?: string;
  readonly text: string;
}

/** One decimal: enough for the eye, and the same in Node and in every browser. */
export const round = (n: number): number => Math.round(n * 10) / 10 + 0;

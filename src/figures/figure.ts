import type { z } from 'zod';
import type { Law } from '../law/index.ts';
import type { Lettering } from './lettering.ts';
import type { FigureTable, KeyItem, Scene, Shape } from './scene.ts';

/** The words that every figure has for each of its states. */
export interface StateWords {
  /** The finding. */
  readonly title: string;
  /** How to read the picture, in one sentence. */
  readonly reading: string;
  /** What the picture rests on. */
  readonly source: string;
}

export interface FigureLabels {
  readonly states: Readonly<Record<string, StateWords>>;
}

/** Something wrong in a state of content: the way to its field, and what was expected there. */
export interface StateFault {
  readonly field: readonly (string | number)[];
  readonly message: string;
}

/** A datum of a state that rests on a claim: the way to the field that names the claim, and the claim's id. */
export interface ClaimUse {
  readonly field: readonly (string | number)[];
  readonly claim: string;
  /** How many people the datum counts; the claim must have as many speakers. */
  readonly speakers?: number;
}

/**
 * A figure as its folder writes it. It draws from the law; `State` is one named state with every field filled,
 * `Labels` its words in one language. All functions are total and pure.
 */
export interface FigureParts<State, Labels extends FigureLabels> {
  readonly id: string;
  readonly state: z.ZodType<State>;
  readonly labels: z.ZodType<Labels>;
  readonly letters: Readonly<Record<Shape, Lettering<string>>>;
  readonly scene: (law: Law, state: State, labels: Labels, shape: Shape) => Scene;
  readonly table: (law: Law, state: State, labels: Labels) => FigureTable;
  /** Marks shared by all pictures of a page (tiles, patterns), as the inside of one `<defs>`. */
  readonly defs: (shape: Shape) => string;
  /** Lines of key and of what changed, printed under the narrow picture; wide pictures carry their own. */
  readonly key: (law: Law, state: State, labels: Labels) => readonly KeyItem[];
  /** Values for the places in a state's title and reading, for a figure that counts something. */
  readonly values?: (law: Law, state: State, labels: Labels) => Readonly<Record<string, string>>;
  /** Ids that name nothing in the law, nothing in the picture or nothing in the labels. */
  readonly check: (law: Law, state: State, labels: Labels) => readonly StateFault[];
  /** The claims that a state's own data rest on, for a figure that draws more than the law. */
  readonly claims?: (state: State) => readonly ClaimUse[];
}

/** One state of a figure with its words: what is printed of it. */
export interface BoundPicture {
  scene(shape: Shape): Scene;
  table(): FigureTable;
  key(): readonly KeyItem[];
  values(): Readonly<Record<string, string>>;
  check(): readonly StateFault[];
  claims(): readonly ClaimUse[];
}

/** A figure whose states and words are its own affair: what the story and the registry know. */
export interface AnyFigure {
  readonly id: string;
  readonly state: z.ZodType;
  readonly labels: z.ZodType<FigureLabels>;
  readonly letters: Readonly<Record<Shape, Lettering<string>>>;
  readonly defs: (shape: Shape) => string;
  /** @throws ZodError where the state or the words are not this figure's. */
  picture(law: Law, state: unknown, labels: unknown): BoundPicture;
}

export type Figure<State, Labels extends FigureLabels> = FigureParts<State, Labels> & AnyFigure;

export const defineFigure = <State, Labels extends FigureLabels>(
  parts: FigureParts<State, Labels>,
): Figure<State, Labels> => ({
  ...parts,
  picture(law, rawState, rawLabels) {
    const state = parts.state.parse(rawState);
    const labels = parts.labels.parse(rawLabels);
    return {
      scene: (shape) => parts.scene(law, state, labels, shape),
      table: () => parts.table(law, state, labels),
      key: () => parts.key(law, state, labels),
      values: () => parts.values?.(law, state, labels) ?? {},
      check: () => parts.check(law, state, labels),
      claims: () => parts.claims?.(state) ?? [],
    };
  },
});

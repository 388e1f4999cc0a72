/** What the tests of one figure draw from: the law, its states filled forward, its words in both languages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Scene, Shape } from '../../src/figures/scene.ts';
import { LANGS, perLang, type Lang } from '../../src/i18n/lang.ts';
import { loadLaw, type Law } from '../../src/law/index.ts';

export { LANGS };
export const SHAPES: readonly Shape[] = ['wide', 'narrow'];
export const LAW = loadLaw();

interface Reader<T> {
  parse(value: unknown): T;
}

/** A figure's content, each state whole: what it does not say, it has from the one before. */
export function contentOf<S, L>(
  figure: string,
  schemas: { readonly stateSchema: Reader<S>; readonly labelsSchema: Reader<L> },
): { readonly states: readonly S[]; readonly labels: Readonly<Record<Lang, L>> } {
  const read = (path: string): unknown =>
    parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
  const { facts, states } = read(`figures/${figure}.yaml`) as {
    facts?: Record<string, unknown>;
    states: readonly Record<string, unknown>[];
  };
  let filled: Record<string, unknown> = { ...facts };
  return {
    states: states.map((change) => schemas.stateSchema.parse((filled = { ...filled, ...change }))),
    labels: perLang((lang) => schemas.labelsSchema.parse(read(`labels/${lang}/${figure}.yaml`))),
  };
}

/** What is drawn of a figure in one state, one language and one shape; `name` tells which in a failed test. */
export interface Drawn<S, L> {
  readonly name: string;
  readonly state: S;
  readonly lang: Lang;
  readonly shape: Shape;
  readonly words: L;
  readonly scene: Scene;
}

/** Every picture of a figure: each state, in each language, in each shape. */
export const picturesOf = <S extends { readonly id: string }, L>(
  { states, labels }: { readonly states: readonly S[]; readonly labels: Readonly<Record<Lang, L>> },
  scene: (law: Law, state: S, words: L, shape: Shape) => Scene,
): readonly Drawn<S, L>[] =>
  LANGS.flatMap((lang) =>
    states.flatMap((state) =>
      SHAPES.map((shape) => ({
        name: `${lang}/${state.id}/${shape}`,
        state,
        lang,
        shape,
        words: labels[lang],
        scene: scene(LAW, state, labels[lang], shape),
      })),
    ),
  );

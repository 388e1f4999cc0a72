import { retold } from '../../src/figures/retold/index.ts';
import { labelsSchema, stateSchema, type Labels, type State } from '../../src/figures/retold/schema.ts';
import type { Shape } from '../../src/figures/scene.ts';
import { contentOf, LANGS, LAW, SHAPES } from './content.ts';

export { LANGS, LAW, SHAPES };
export const { states, labels } = contentOf('retold', { labelsSchema, stateSchema });

export const sceneOf = (state: State, words: Labels, shape: Shape) => retold.scene(LAW, state, words, shape);

/** Every picture of the figure: each state, in each language, in each shape. */
export const pictures = LANGS.flatMap((lang) =>
  states.flatMap((state) =>
    SHAPES.map((shape) => ({
      name: `${lang}/${state.id}/${shape}`,
      state,
      shape,
      words: labels[lang],
      scene: sceneOf(state, labels[lang], shape),
    })),
  ),
);

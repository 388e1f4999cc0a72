import { LETTERS } from '../../src/figures/timeline/hands.ts';
import { timeline } from '../../src/figures/timeline/index.ts';
import { labelsSchema, stateSchema } from '../../src/figures/timeline/schema.ts';
import { contentOf, LANGS, LAW, SHAPES } from './content.ts';

export { LANGS, LAW as law, LETTERS, SHAPES };
export const { states, labels } = contentOf('timeline', { labelsSchema, stateSchema });

/** Every picture of the figure: each state, in each language, in each shape. */
export const pictures = LANGS.flatMap((lang) =>
  states.flatMap((state) =>
    SHAPES.map((shape) => ({
      name: `${lang}/${state.id}/${shape}`,
      state,
      shape,
      words: labels[lang],
      scene: timeline.scene(LAW, state, labels[lang], shape),
    })),
  ),
);

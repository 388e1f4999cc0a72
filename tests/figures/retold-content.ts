import { retold } from '../../src/figures/retold/index.ts';
import { labelsSchema, stateSchema, type Labels, type State } from '../../src/figures/retold/schema.ts';
import type { Shape } from '../../src/figures/scene.ts';
import { contentOf, LANGS, LAW, SHAPES, picturesOf } from './content.ts';

export { LANGS, LAW, SHAPES };
export const { states, labels } = contentOf('retold', { labelsSchema, stateSchema });

export const sceneOf = (state: State, words: Labels, shape: Shape) => retold.scene(LAW, state, words, shape);

export const pictures = picturesOf({ states, labels }, retold.scene);

import { LETTERS } from '../../src/figures/timeline/hands.ts';
import { timeline } from '../../src/figures/timeline/index.ts';
import { labelsSchema, stateSchema } from '../../src/figures/timeline/schema.ts';
import { contentOf, LANGS, LAW, SHAPES, picturesOf } from './content.ts';

export { LANGS, LAW as law, LETTERS, SHAPES };
export const { states, labels } = contentOf('timeline', { labelsSchema, stateSchema });

export const pictures = picturesOf({ states, labels }, timeline.scene);

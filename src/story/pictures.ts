import type { FigureTable, KeyItem, Scene, Shape } from '../figures/scene.ts';
import type { StateWords } from '../figures/figure.ts';
import { fill } from '../i18n/fill.ts';
import type { Lang } from '../i18n/lang.ts';
import { need, type Story } from './story.ts';

/** One state of one figure in one language, ready to print. */
export interface Picture {
  readonly figure: string;
  readonly state: string;
  readonly words: StateWords;
  scene(shape: Shape): Scene;
  table(): FigureTable;
  key(): readonly KeyItem[];
}

export function picture(story: Story, figureId: string, stateId: string, lang: Lang): Picture {
  const content = need(story.figures, figureId, 'figure');
  const state = need(content.states, stateId, `state of ${figureId}`);
  const labels = content.labels[lang];
  const said = labels.states[stateId];
  if (!said) throw new Error(`${figureId}/${stateId} has no words in ${lang}`);
  const { scene, table, key, values } = content.figure.picture(story.law, state, labels);
  const words = { ...said, title: fill(said.title, values()), reading: fill(said.reading, values()) };
  return { figure: figureId, state: stateId, words, scene, table, key };
}

/** Tiles and patterns that pictures share, of one figure or of all; printed once a page. */
export const pictureDefs = (story: Story, shapes: readonly Shape[], only?: string): string =>
  [...story.figures.values()]
    .filter((f) => only === undefined || f.id === only)
    .flatMap((f) => shapes.map((shape) => f.figure.defs(shape)))
    .join('');

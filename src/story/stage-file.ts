import { createHash } from 'node:crypto';
import type { Lang } from '../i18n/lang.ts';
import { picture } from './pictures.ts';
import { need, type Story } from './story.ts';

/** One mark as the stage gets it: key, class, attributes, text (or 0), and 0 where it is hidden. */
export type StageMark = readonly [
  string,
  string,
  Readonly<Record<string, string | number>>,
  string | 0,
  0 | 1,
];

export interface StageState {
  readonly title: string;
  readonly reading: string;
  readonly marks: readonly StageMark[];
}

/** The wide pictures of a figure, all states whole: `{ state: … }`. */
export type StageFile = Readonly<Record<string, StageState>>;

/** The file that a stage fetches shortly before its chapter comes near; its name changes with its content. */
export function stageFile(story: Story, figure: string, lang: Lang): { name: string; body: string } {
  const states: Record<string, StageState> = {};
  for (const id of need(story.figures, figure, 'figure').states.keys()) {
    const { words, scene } = picture(story, figure, id, lang);
    const marks = scene('wide').marks.map((m): StageMark => [
      m.key,
      m.cls,
      m.attrs,
      m.text ?? 0,
      m.shown ? 1 : 0,
    ]);
    states[id] = { title: words.title, reading: words.reading, marks };
  }
  const body = JSON.stringify(states);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { name: `${figure}.${lang}.${hash}.json`, body };
}

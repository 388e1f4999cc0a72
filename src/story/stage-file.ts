import { createHash } from 'node:crypto';
import type { Tag } from '../figures/scene.ts';
import type { Lang } from '../i18n/lang.ts';
import { picture } from './pictures.ts';
import { need, type Story } from './story.ts';

/** How a mark looks in a state: class, attributes, text (or 0). A hidden mark has the class `off`. */
export type Look = readonly [cls: string, attrs: Readonly<Record<string, string | number>>, text: string | 0];

/**
 * The wide pictures of a figure, all states whole: what a stage fetches. A mark looks the same in most states,
 * so each of its looks stands here once, and a state names one look of every mark.
 */
export interface StageFile {
  readonly states: readonly { readonly id: string; readonly title: string; readonly reading: string }[];
  /** Key, tag, looks, and for each state the place of its look among them, as a digit to base 36. */
  readonly marks: readonly (readonly [key: string, tag: Tag, looks: readonly Look[], of: string])[];
}

/** The file with its name, which changes with its content. */
export function stageFile(story: Story, figure: string, lang: Lang): { name: string; body: string } {
  const ids = [...need(story.figures, figure, 'figure').states.keys()];
  const pictures = ids.map((id) => picture(story, figure, id, lang));
  const scenes = pictures.map((p) => p.scene('wide'));
  const marks = (scenes[0]?.marks ?? []).map(({ key, tag }, i) => {
    const looks: string[] = [];
    const of = scenes.map((scene) => {
      const m = scene.marks[i];
      if (m?.key !== key)
        throw new Error(`${figure}: state ${scene.title} has another mark where "${key}" stands`);
      const look: Look = [m.shown ? m.cls : `${m.cls} off`.trim(), m.attrs, m.text ?? 0];
      const text = JSON.stringify(look);
      if (!looks.includes(text)) looks.push(text);
      return looks.indexOf(text).toString(36);
    });
    return [key, tag, looks.map((text) => JSON.parse(text) as Look), of.join('')] as const;
  });
  const file: StageFile = {
    states: pictures.map(({ state: id, words: { title, reading } }) => ({ id, title, reading })),
    marks,
  };
  const body = JSON.stringify(file);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { name: `${figure}.${lang}.${hash}.json`, body };
}

import type { StageMark } from '../story/stage-file.ts';

export type MarkElements = ReadonlyMap<string, Element>;

export const marksOf = (svg: Element): MarkElements =>
  new Map([...svg.querySelectorAll('[data-key]')].map((el) => [el.getAttribute('data-key') ?? '', el]));

/**
 * Makes a picture's marks those of a state: every attribute, class and text, whatever they were before. CSS
 * does the moving.
 */
export function patch(elements: MarkElements, marks: readonly StageMark[]): void {
  for (const [key, cls, attrs, text, shown] of marks) {
    const el = elements.get(key);
    if (!el) continue;
    for (const { name } of [...el.attributes]) {
      if (name !== 'data-key' && name !== 'class' && !(name in attrs)) el.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attrs)) set(el, name, String(value));
    set(el, 'class', shown ? cls : `${cls} off`.trim());
    if (text !== 0 && el.textContent !== text) el.textContent = text;
  }
}

/** Writing an attribute costs even where nothing changes. */
function set(el: Element, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

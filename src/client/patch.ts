import type { Look, StageFile } from '../story/stage-file.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Gives a picture all the marks of its figure, in drawing order; they get their looks by `patch`. */
export function furnish(svg: Element, { marks }: StageFile): readonly Element[] {
  const elements = marks.map(([key, tag]) => {
    const el = document.createElementNS(SVG, tag);
    el.setAttribute('data-key', key);
    return el;
  });
  svg.replaceChildren(...elements);
  return elements;
}

/** Makes a picture that of a state: every mark gets its look, whatever it had before. CSS does the moving. */
export function patch(elements: readonly Element[], { marks }: StageFile, state: number): void {
  for (const [i, [, , looks, of]] of marks.entries()) {
    const look = looks[parseInt(of[state] ?? '', 36)];
    const el = elements[i];
    if (el && look) dress(el, look);
  }
}

function dress(el: Element, [cls, attrs, text]: Look): void {
  for (const { name } of [...el.attributes]) {
    if (name !== 'data-key' && name !== 'class' && !(name in attrs)) el.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attrs)) set(el, name, String(value));
  set(el, 'class', cls);
  if (text !== 0 && el.textContent !== text) el.textContent = text;
}

/** Writing an attribute costs even where nothing changes. */
function set(el: Element, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

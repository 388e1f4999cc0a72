import type { Look, StageFile } from '../story/stage-file.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A stage's picture: all marks of its figure, in drawing order, each with the number of the look it has on. */
export interface Drawing {
  readonly file: StageFile;
  readonly elements: readonly Element[];
  readonly wearing: string[];
}

/** Gives a picture the marks of its figure; they get their looks by `patch`. */
export function furnish(svg: Element, file: StageFile): Drawing {
  const elements = file.marks.map(([key, tag]) => {
    const el = document.createElementNS(SVG, tag);
    el.setAttribute('data-key', key);
    return el;
  });
  svg.replaceChildren(...elements);
  return { file, elements, wearing: [] };
}

/**
 * Marks that change in one frame: a slow machine can dress, lay out and paint so many without a pause in its scroll.
 * A picture whose marks do not move, as when it is drawn for the first time, need not wait so long.
 */
const AT_ONCE = { moving: 15, still: 60 };

/**
 * Brings a picture nearer to that of a state: marks that look otherwise get their look, whatever they had before, as
 * many as one frame bears. CSS does the moving.
 *
 * @returns whether the picture is now that of the state
 */
export function patch(
  { file, elements, wearing }: Drawing,
  state: number,
  pace: keyof typeof AT_ONCE,
): boolean {
  let changed = 0;
  for (const [i, [, , looks, of]] of file.marks.entries()) {
    const number = of[state] ?? '';
    const look = looks[parseInt(number, 36)];
    const el = elements[i];
    if (!el || !look || wearing[i] === number) continue;
    if (changed++ === AT_ONCE[pace]) return false;
    dress(el, look);
    wearing[i] = number;
  }
  return true;
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

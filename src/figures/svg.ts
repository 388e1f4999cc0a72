import type { Mark, Scene } from './scene.ts';

const escapeText = (s: string): string =>
  s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export interface SvgOptions {
  /** Unique in the page: names the title and description of this picture. */
  readonly id: string;
  /** Classes of the svg element, the figure's name among them. */
  readonly cls: string;
  /** Leave out marks that this state does not show: for a picture that nothing will be copied to. */
  readonly shownOnly?: boolean;
}

/** The scene as SVG text. Hidden marks carry the class `off`. */
export function svg(scene: Scene, { id, cls, shownOnly = false }: SvgOptions): string {
  const marks = shownOnly ? scene.marks.filter((m) => m.shown) : scene.marks;
  return (
    `<svg class="${cls}" viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}" ` +
    `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">` +
    `<title id="${id}-t">${escapeText(scene.title)}</title><desc id="${id}-d">${escapeText(scene.desc)}</desc>` +
    marks.map(markSvg).join('') +
    `</svg>`
  );
}

export function markSvg(mark: Mark): string {
  const attrs = Object.entries(mark.attrs)
    .map(([k, v]) => ` ${k}="${typeof v === 'string' ? escapeText(v) : v}"`)
    .join('');
  const cls = mark.shown ? mark.cls : `${mark.cls} off`.trim();
  const open = `<${mark.tag} data-key="${mark.key}"${cls ? ` class="${cls}"` : ''}${attrs}`;
  return mark.text === undefined ? `${open}/>` : `${open}>${escapeText(mark.text)}</${mark.tag}>`;
}

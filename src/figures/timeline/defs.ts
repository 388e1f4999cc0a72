import type { Shape } from '../scene.ts';
import type { Look } from './glyph.ts';

/** Marks that are filled with a pattern; all others have a colour of the style sheet. */
const FILLS: Partial<Record<Look, string>> = { bar: 'mesh', leak: 'dashes', beyond: 'dots' };

const letterOf = (shape: Shape): string => (shape === 'wide' ? 'w' : 'n');

/** The fill of a look, where it is a pattern: a net in force, a strand against the law, an open question. */
export function patternOf(shape: Shape, look: Look, quiet: boolean): string | undefined {
  const name = FILLS[look];
  return name && `url(#timeline-${letterOf(shape)}-${name}${quiet ? '-quiet' : ''})`;
}

/** Tiles that lie still on the scene, so that a bar that grows shows more of them and stretches none. */
export function defs(shape: Shape): string {
  const wide = shape === 'wide';
  const pattern = (name: string, width: number, height: number, inside: (cls: string) => string): string =>
    ['', '-quiet']
      .map(
        (quiet) =>
          `<pattern id="timeline-${letterOf(shape)}-${name}${quiet}" width="${width}" height="${height}" ` +
          `patternUnits="userSpaceOnUse">${inside(quiet.slice(1))}</pattern>`,
      )
      .join('');
  const t = wide ? 7 : 6;
  const stroke = (on: number, of: number) => (cls: string) =>
    wide
      ? `<rect class="tile-strand ${cls}" width="${on}" height="${of}"/>`
      : `<rect class="tile-strand ${cls}" width="${of}" height="${on}"/>`;
  const [dash, dot] = wide ? [12, 6] : [9, 5];
  return (
    `<g class="fig-timeline">` +
    pattern(
      'mesh',
      t,
      t,
      (cls) =>
        `<rect class="tile-ground" width="${t}" height="${t}"/><path class="tile-twine ${cls}" d="M0 0L${t} ${t}M${t} 0L0 ${t}"/>`,
    ) +
    pattern('dashes', dash, dash, stroke(wide ? 8 : 6, dash)) +
    pattern('dots', dot, dot, stroke(2.5, dot)) +
    `</g>`
  );
}

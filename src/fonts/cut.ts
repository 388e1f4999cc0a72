/**
 * Cuts the three families to the characters and the range of weights that the site uses, and measures the
 * label faces, so that figures can be laid out in Node as the browser will draw them. Run by hand (`npm run
 * fonts`) when a weight or a character is added; its results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { CHARACTERS } from './characters.ts';

const require = createRequire(import.meta.url);
const here = (name: string) => new URL(name, import.meta.url);

const FAMILIES = [
  {
    out: 'archivo.woff2',
    from: '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
    axes: { wght: 800, wdth: 90 },
    faces: { head800: {} },
  },
  {
    out: 'schibsted-grotesk.woff2',
    from: '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    axes: { wght: { min: 500, max: 800 } },
    faces: {
      label500: { wght: 500 },
      label600: { wght: 600 },
      label700: { wght: 700 },
      label800: { wght: 800 },
    },
  },
  {
    out: 'source-serif-4.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
    faces: {},
  },
] as const;

const metrics: Record<string, Record<string, number>> = {};
for (const { out, from, axes, faces } of FAMILIES) {
  const cut = (targetFormat: 'woff2' | 'truetype') =>
    subsetFont(readFileSync(require.resolve(from)), CHARACTERS, { targetFormat, variationAxes: axes });
  const file = await cut('woff2');
  writeFileSync(here(out), file);
  console.log(`${out} ${file.length} bytes`);
  const font = fontkit.create(await cut('truetype')) as fontkit.Font;
  for (const [face, at] of Object.entries(faces)) {
    const set = Object.keys(at).length ? font.getVariation(at) : font;
    metrics[face] = Object.fromEntries(
      [...CHARACTERS].map((c) => {
        const glyph = set.glyphForCodePoint(c.codePointAt(0) ?? 0);
        return [c, Math.round((glyph.advanceWidth / set.unitsPerEm) * 1000) / 1000];
      }),
    );
  }
}
writeFileSync(here('metrics.json'), JSON.stringify(metrics));

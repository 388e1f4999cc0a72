import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadStory } from '../../src/story/load.ts';
import { assetsOf, gzip, read, size, withImports } from './dist.ts';

/** Bytes, gzip -9: HTML, style and script of a page; what its stages fetch while the reader scrolls is counted apart. */
const BUDGET = {
  page: 120_000,
  chapter: 60_000,
  stages: 64_000,
  js: 10 * 1024,
  fonts: 100 * 1024,
  requests: 15,
  svgNodes: 5000,
};

const weigh = (html: string) => {
  const { css, js, fonts, stages } = assetsOf(html);
  const scripts = withImports(js);
  const sum = (files: readonly string[]) => files.reduce((n, f) => n + gzip(f), 0);
  return {
    html: gzipSync(html, { level: 9 }).length,
    css: sum(css),
    js: sum(scripts),
    stages: sum(stages),
    fonts: fonts.reduce((n, f) => n + size(f), 0),
    requests: 1 + css.length + scripts.length + fonts.length + stages.length + 1,
  };
};

for (const [lang, file] of [
  ['en', 'index.html'],
  ['nl', 'nl/index.html'],
] as const) {
  test(`${lang}: the whole story on one page stays within its bytes`, (t) => {
    const w = weigh(read(file));
    t.diagnostic(JSON.stringify(w));
    assert.ok(w.html + w.css + w.js <= BUDGET.page, `page ${w.html + w.css + w.js} bytes`);
    assert.ok(w.stages > 0 && w.stages <= BUDGET.stages, `stages ${w.stages}`);
    assert.ok(w.js <= BUDGET.js, `script ${w.js}`);
    assert.ok(w.fonts > 0 && w.fonts <= BUDGET.fonts, `fonts ${w.fonts}`);
    assert.ok(w.requests <= BUDGET.requests, `requests ${w.requests}`);
  });

  test(`${lang}: no more SVG nodes than a phone bears`, (t) => {
    const html = read(file);
    const svgs = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map((m) => m[0]).join('');
    const nodes = [...svgs.matchAll(/<[a-z]/g)].length;
    t.diagnostic(`${nodes} SVG nodes`);
    assert.ok(nodes > 500 && nodes <= BUDGET.svgNodes, `${nodes} nodes`);
  });

  for (const { id } of loadStory().chapters) {
    test(`${lang}: chapter ${id} stays within its bytes`, (t) => {
      const w = weigh(read(`${lang === 'en' ? '' : 'nl/'}chapters/${id}/index.html`));
      t.diagnostic(JSON.stringify(w));
      const sum = w.html + w.css + w.js + w.stages;
      assert.ok(sum <= BUDGET.chapter, `${sum} bytes`);
    });
  }
}

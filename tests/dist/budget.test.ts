import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assetsOf, gzip, read, size, withImports } from './dist.ts';

/** Bytes, gzip -9, as far as the story has four chapters. */
const BUDGET = {
  page: 80 * 1024,
  chapter: 60 * 1024,
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
    // The pictures that stages fetch while the reader scrolls count as well.
    assert.ok(
      w.html + w.css + w.js + w.stages <= BUDGET.page,
      `page ${w.html + w.css + w.js + w.stages} bytes`,
    );
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

  for (const chapter of ['hour', 'list', 'threshold', 'net', 'after']) {
    test(`${lang}: chapter ${chapter} stays within its bytes`, (t) => {
      const w = weigh(read(`${lang === 'en' ? '' : 'nl/'}chapters/${chapter}/index.html`));
      t.diagnostic(JSON.stringify(w));
      assert.ok(w.html + w.css + w.js + w.stages <= BUDGET.chapter);
    });
  }
}

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn, htmlFiles, read } from './dist.ts';
import { brokenLinks } from './links.ts';

test('built for another base path, every address keeps to it', { timeout: 300_000 }, () => {
  const base = '/some/base/';
  const dir = mkdtempSync(join(tmpdir(), 'through-the-mesh-'));
  try {
    const { status, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', dir], {
      env: { ...process.env, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.ok(htmlFiles(dir).length > 10);
    assert.deepEqual(brokenLinks(dir, base, new Set(filesIn(dir))), []);
    for (const css of filesIn(dir).filter((f) => f.endsWith('.css'))) {
      for (const [, url] of read(css, dir).matchAll(/url\(["']?(\/[^"')]+)/g))
        assert.ok(url!.startsWith(base), url);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

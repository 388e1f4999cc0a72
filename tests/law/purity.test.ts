import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Modules for Node alone: they read the disk, or open the door to the one that does. */
const NODE_ONLY = ['load.ts', 'schema.ts', 'yaml.ts', 'index.ts'];

test('the law imports nothing but itself, so that a browser can load it', () => {
  const files = readdirSync('src/law').filter((file) => !NODE_ONLY.includes(file));
  assert.ok(files.includes('evaluate.ts') && files.includes('classify.ts'));
  for (const file of files) {
    const source = readFileSync(`src/law/${file}`, 'utf8');
    for (const [, from] of source.matchAll(/from '([^']+)'/g)) {
      assert.match(from ?? '', /^\.\/[a-z]+\.ts$/, `${file} imports ${from}`);
      assert.ok(!NODE_ONLY.includes((from ?? '').slice(2)), `${file} imports ${from}`);
    }
    assert.doesNotMatch(
      source,
      /Date\.now|new Date\(\)|Math\.random|\bprocess\.[a-z]|globalThis|\bdocument[.?]|\bwindow[.?]/,
      file,
    );
  }
});

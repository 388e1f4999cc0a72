import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';

/** Each floor may import from itself and from those named; data flows down, knowledge never up. */
const FLOORS: Readonly<Record<string, { from: readonly string[]; packages: readonly string[] }>> = {
  'src/law': { from: ['src/law'], packages: ['zod', 'yaml', 'node:fs', 'node:path', 'node:url'] },
  'src/figures': {
    from: ['src/figures', 'src/law', 'src/fonts', 'src/i18n'],
    packages: ['zod', 'd3-array', 'd3-scale', 'd3-shape'],
  },
  'src/story': {
    from: ['src/story', 'src/figures', 'src/law', 'src/i18n'],
    packages: [
      'zod',
      'yaml',
      'node:fs',
      'node:path',
      'node:crypto',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-mdx',
      'micromark-extension-mdxjs',
    ],
  },
  'src/client': { from: ['src/client', 'src/story/stage-file.ts'], packages: [] },
};

const imports = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3]!);

for (const [floor, allowed] of Object.entries(FLOORS)) {
  test(`${floor} imports only from the floors above it`, () => {
    let seen = 0;
    for (const name of readdirSync(floor, { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) continue;
      const file = join(floor, name);
      for (const path of imports(readFileSync(file, 'utf8'))) {
        seen++;
        if (path.startsWith('.')) {
          const target = relative('.', join(file, '..', path));
          assert.match(target, /\.(ts|json)$/, `${file}: ${path} names its extension`);
          assert.ok(
            allowed.from.some((f) => target === f || target.startsWith(`${f}/`)),
            `${file} imports ${target}`,
          );
        } else {
          assert.ok(allowed.packages.includes(path), `${file} imports ${path}`);
        }
      }
    }
    assert.ok(seen > 5, 'imports were found at all');
  });
}

test('the law and the figures know no clock, no chance and no page', () => {
  for (const floor of ['src/law', 'src/figures']) {
    for (const name of readdirSync(floor, { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) continue;
      const code = readFileSync(join(floor, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      assert.doesNotMatch(
        code,
        /Date\.now|new Date\(\)|Math\.random|\bdocument\.(query|create|body|documentElement)|\bwindow\.|process\.env/,
        `${floor}/${name}`,
      );
    }
  }
});

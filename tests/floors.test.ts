/** Which floor of `src` may know which: data flows up from content to page, knowledge never back. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

interface Floor {
  /** Folders and files that it may import besides itself. */
  readonly from: readonly string[];
  /** Those of which it may know the types and nothing else. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const FLOORS: Readonly<Record<string, Floor>> = {
  'src/content': { from: ['src/i18n/lang.ts'], packages: ['zod', 'yaml', 'node:fs', 'node:path'] },
  'src/i18n': { from: ['src/content/fields.ts'], packages: ['zod'] },
  'src/fonts': { from: [], packages: ['fontkit', 'subset-font', 'node:fs', 'node:module'] },
  'src/law': { from: ['src/content'], packages: ['zod'] },
  'src/figures': {
    from: ['src/law', 'src/content', 'src/i18n', 'src/fonts/metrics.json'],
    packages: ['zod', 'd3-scale'],
  },
  'src/story': {
    from: ['src/figures', 'src/law', 'src/content', 'src/i18n'],
    packages: [
      'zod',
      'node:fs',
      'node:path',
      'node:crypto',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-mdx',
      'micromark-extension-mdxjs',
    ],
  },
  'src/client': { from: [], types: ['src/story/stage-file.ts'], packages: [] },
  'src/components': { from: ['src/story', 'src/figures', 'src/i18n'], packages: ['astro:content'] },
  'src/layouts': {
    from: ['src/components', 'src/client', 'src/story', 'src/i18n', 'src/styles'],
    packages: ['astro:assets'],
  },
  'src/pages': { from: ['src/layouts', 'src/components', 'src/story', 'src/i18n'], packages: ['astro'] },
  'src/tasks': {
    from: ['src/story', 'src/content'],
    packages: [
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:http',
      'node:url',
      '@playwright/test',
      'compression',
      'sirv',
    ],
  },
};

interface Import {
  /** A file of the project, by its path, or a package. */
  readonly target: string;
  readonly inside: boolean;
  /** Gone when the code runs. */
  readonly typeOnly: boolean;
}

/** The code of a file: all of it, or the front matter and scripts of an Astro file. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [/^---\n([\s\S]*?)\n---/.exec(text)?.[1], ...scripts].join('\n');
}

/** What a file imports, exports on and loads later. `import { type T }` runs its module, and so is no type import. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const path = specifier.text.replace(/\?.*$/, '');
    const inside = path.startsWith('.');
    found.push({ target: inside ? normalize(join(file, '..', path)) : path, inside, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal as ts.Expression, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest));
  return found;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|mjs|astro)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

const isIn = (target: string, places: readonly string[]): boolean =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

test('every folder of code is a floor', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = [...Object.keys(FLOORS), 'src/styles'].sort();
  assert.deepEqual(folders.map(({ name }) => `src/${name}`).sort(), known);
});

for (const [floor, { from, types = [], packages }] of Object.entries(FLOORS)) {
  test(`${floor} imports only what it may know`, () => {
    for (const file of filesOf(floor)) {
      for (const { target, inside, typeOnly } of importsOf(file)) {
        if (!inside) {
          assert.ok(packages.includes(target), `${file} imports ${target}`);
          continue;
        }
        assert.match(target, /\.(ts|js|mjs|json|css|astro)$/, `${file}: ${target} names its extension`);
        const may = isIn(target, [floor, ...from]) || (typeOnly && isIn(target, types));
        assert.ok(may, `${file} imports ${typeOnly ? 'types of ' : ''}${target}`);
      }
    }
  });
}

test('a type import is told from one of values', () => {
  const stage = importsOf('src/client/stage.ts').find(({ target }) => target === 'src/story/stage-file.ts');
  const law = importsOf('src/law/load.ts').find(({ target }) => target === 'src/law/case.ts');
  assert.equal(stage?.typeOnly, true);
  assert.equal(law?.typeOnly, false);
});

/** Everything that a file loads when it runs, itself included: files by their path, and packages. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  loaded.add(file);
  for (const { target, inside, typeOnly } of importsOf(file)) {
    if (typeOnly || loaded.has(target)) continue;
    if (inside && target.endsWith('.ts')) loadedBy(target, loaded);
    else loaded.add(target);
  }
  return loaded;
}

test('a browser can load the law: all but its door for Node needs no package and no disk', () => {
  const forNode = ['load.ts', 'schema.ts', 'index.ts'].map((name) => `src/law/${name}`);
  for (const file of filesOf('src/law').filter((name) => !forNode.includes(name))) {
    for (const target of loadedBy(file)) {
      assert.ok(isIn(target, ['src/law', 'src/content/days.ts']), `${file} comes to load ${target}`);
      assert.ok(!forNode.includes(target), `${file} comes to load ${target}`);
    }
  }
});

test('the law and the figures know no clock, no chance and no page', () => {
  const IMPURE =
    /Date\.now|new Date\(\)|Math\.random|globalThis|\bprocess\.[a-z]|\bdocument\.(query|create|get|body|documentElement)|\bwindow\./;
  for (const file of [...filesOf('src/law'), ...filesOf('src/figures'), 'src/content/days.ts']) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    assert.doesNotMatch(code, IMPURE, file);
  }
});

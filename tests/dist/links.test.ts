import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadStory } from '../../src/story/load.ts';
import { DIST, filesIn, htmlFiles, read } from './dist.ts';
import { brokenLinks } from './links.ts';

test('every link inside the site resolves, ids included', () => {
  assert.deepEqual(brokenLinks(DIST, '/', new Set(filesIn(DIST))), []);
});

test('ids are unique in every page', () => {
  for (const file of htmlFiles()) {
    const ids = [...read(file).matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
      file,
    );
  }
});

test('each page names its twin in the other language, and they name one another', () => {
  for (const file of htmlFiles().filter((f) => f !== '404.html')) {
    const alternates = (f: string) =>
      [...read(f).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        (m) => `${m[1]} ${m[2]}`,
      );
    const mine = alternates(file);
    assert.equal(mine.length, 3, `${file}: en, nl, x-default`);
    const twin = file.startsWith('nl/') ? file.slice(3) : `nl/${file}`;
    assert.deepEqual(alternates(twin), mine, file);
  }
});

test('the last chapter closes with the way back to the first, on its page and in the whole story', () => {
  const { chapters } = loadStory();
  const [first, last] = [chapters[0]!.id, chapters.at(-1)!.id];
  for (const prefix of ['', 'nl/']) {
    const links = (file: string) =>
      [...read(prefix + file).matchAll(/<a class="again" href="([^"]+)"/g)].map(([, to]) => to);
    assert.deepEqual(links(`chapters/${last}/index.html`), [`/${prefix}chapters/${first}/`]);
    assert.deepEqual(links('index.html'), [`#${first}`]);
    for (const { id } of chapters.slice(0, -1)) assert.deepEqual(links(`chapters/${id}/index.html`), [], id);
  }
});

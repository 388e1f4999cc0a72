import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadStory } from '../../src/story/load.ts';
import { picture } from '../../src/story/pictures.ts';

/** Classes that a style sheet of the page gives a look to, wherever they stand. */
function pageClasses(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync('src/styles').filter((f) => f.endsWith('.css') && f !== 'picture.css')) {
    const css = readFileSync(`src/styles/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name] of css.matchAll(/\.([a-z][\w-]*)/gi)) found.set(name!, file);
  }
  return found;
}

test('no mark of a picture has a class that the page dresses', () => {
  const story = loadStory();
  const page = pageClasses();
  assert.ok(page.has('step'), 'the page’s classes were found at all');
  for (const [id, figure] of story.figures) {
    for (const state of figure.states.keys()) {
      for (const shape of ['wide', 'narrow'] as const) {
        for (const mark of picture(story, id, state, 'en').scene(shape).marks) {
          for (const cls of mark.cls.split(' ').filter(Boolean)) {
            assert.ok(
              !page.has(cls),
              `${id}/${state} ${shape}: mark "${mark.key}" has class "${cls}", dressed in ${page.get(cls)}`,
            );
          }
        }
      }
    }
  }
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { CHARACTERS } from '../../src/fonts/characters.ts';
import { heroOutcomes } from '../../src/figures/hero/index.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { evaluate } from '../../src/law/index.ts';
import { loadStory } from '../../src/story/load.ts';
import { picture } from '../../src/story/pictures.ts';

const story = loadStory();

/** What the law says of the eight routes on the day of the report, with measures added to it. */
const outcomesWith = (measures: readonly string[]) =>
  story.law.routes
    .filter((r) => r.id.startsWith('r'))
    .map(({ id }) => {
      const chip = id === 'r6-below-threshold' ? 'a800' : 'a100';
      return evaluate(story.law, id, { date: '2023-03-10', measures, chip }).outcome;
    });

test('the content is without fault, and there is enough of it to be the story', () => {
  assert.deepEqual(
    story.chapters.map((c) => c.id),
    ['hour', 'list', 'threshold', 'net', 'cases', 'price', 'enforcement', 'after', 'mend', 'retold'],
  );
  assert.equal(story.steps.size, 50);
  for (const step of story.steps.values()) {
    assert.ok(step.claims.length > 0, `${step.id} rests on no claim`);
    assert.ok(step.title.en !== step.title.nl, `${step.id} has one title for two languages`);
  }
});

test('every character of content is one that the fonts carry', () => {
  const known = new Set([...CHARACTERS, '\n']);
  for (const entry of readdirSync('content', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      // Titles and addresses of sources are as their makers wrote them.
      if (/^\s*(url|title|- title):/.test(line) && file.endsWith('sources.yaml')) continue;
      const odd = [...line].filter((c) => !known.has(c));
      assert.deepEqual(odd, [], `${file}:${i + 1}`);
    }
  }
});

/** Every id that stands somewhere in a value. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

test('every claim is used: in the words, by the law, by a figure, or in a sum', () => {
  const parts = story.chapters.flatMap((c) => [c.opening, ...c.steps]);
  const figures = readdirSync('content/figures').map((file) =>
    parse(readFileSync(join('content/figures', file), 'utf8')),
  );
  const used = new Set([...parts.flatMap((p) => p.claims), ...idsIn(story.law), ...idsIn(figures)]);
  // What a sum that is used is made from is used; sums come after what they are made from or before it.
  for (const id of used) for (const from of story.claims.get(id)?.from ?? []) used.add(from);
  assert.deepEqual(
    [...story.claims.keys()].filter((id) => !used.has(id)),
    [],
  );
});

test('the style sheet knows how tall each figure is on a phone', () => {
  const css = readFileSync('src/styles/scrolly.css', 'utf8');
  for (const [id, figure] of story.figures) {
    const tall = new RegExp(`\\.pin-${id} \\{\\s*--tall: (\\d+);`).exec(css)?.[1];
    for (const state of figure.states.keys()) {
      assert.equal(Number(tall), picture(story, id, state, 'en').scene('narrow').height, `${id}/${state}`);
    }
  }
});

/** The front matter of a chapter, in every language. */
const headOf = (id: string) => LANGS.map((lang) => story.chapters.find((c) => c.id === id)!.head[lang]);

test('the counts that the words give are those that the law gives', () => {
  const count = (outcomes: readonly string[]) => {
    const n = (o: string) => outcomes.filter((x) => x === o).length;
    return { stopped: n('stopped'), gap: n('gap'), leak: n('leak'), open: n('open-question') };
  };
  // "One of eight routes was stopped outright; four were gaps, two leaks, one an open question."
  assert.deepEqual(count(outcomesWith([])), { stopped: 1, gap: 4, leak: 2, open: 1 });
  const [en, nl] = headOf('net').map((head) => head.finding);
  assert.match(en!, /one of eight routes was stopped.*four were gaps, two leaks, one/);
  assert.match(nl!, /één van de acht routes.*vier waren een maas, twee een lek, één/);
  // The hero: "Three are stopped …; five go through opened meshes, one of them dotted …; two tear it."
  assert.deepEqual(count(heroOutcomes(story.law)), { stopped: 3, gap: 4, leak: 2, open: 1 });
  assert.match(story.ui.en.hero.alt, /Three are stopped.*five go through.*one of them dotted.*two tear/s);
  assert.match(
    story.ui.nl.hero.alt,
    /Drie worden gestopt.*vijf gaan door.*één daarvan gestippeld.*twee scheuren/s,
  );
});

test('what the words say of measures is what the law says', () => {
  const all = story.law.measures.map((m) => m.id);
  const stopped = (measures: readonly string[]) =>
    outcomesWith(measures).filter((o) => o === 'stopped').length;
  // "Two measures stop as many of the eight routes as all seven together, and four routes still pass."
  assert.deepEqual([all.length, stopped(all), outcomesWith(all).length - stopped(all)], [7, 4, 4]);
  assert.equal(stopped(['access-is-export', 'density-rule']), stopped(all));
  const [en, nl] = headOf('mend').map((head) => head.finding);
  assert.match(en!, /^Two measures .* eight routes as all seven .* four routes still pass/);
  assert.match(nl!, /^Twee maatregelen .* acht routes als alle zeven .* vier routes blijven/);
  // "Three of the seven change no answer by themselves"; the two rules on owners move none of these, either.
  const idle = all.filter((m) => JSON.stringify(outcomesWith([m])) === JSON.stringify(outcomesWith([])));
  assert.deepEqual(
    idle,
    all.filter((m) => m !== 'access-is-export' && m !== 'density-rule'),
  );
});

test('every picture of every state can be drawn, in both languages and both shapes', () => {
  for (const [id, figure] of story.figures) {
    for (const state of figure.states.keys()) {
      for (const lang of LANGS) {
        const p = picture(story, id, state, lang);
        for (const shape of ['wide', 'narrow'] as const) {
          const scene = p.scene(shape);
          assert.ok(scene.marks.filter((m) => m.shown).length > 5, `${id}/${state}`);
          assert.equal(scene.title, p.words.title);
          assert.ok(scene.desc.length > 60, `${id}/${state} in ${lang} is hardly described`);
          assert.ok(
            shape === 'wide' ? scene.width === 860 : scene.width === 360 && scene.height <= 338,
            `${id}/${state} ${shape} ${scene.width}×${scene.height}`,
          );
        }
        const table = p.table();
        assert.ok(
          table.rows.length > 0 && table.rows.every((r) => r.length === table.head.length),
          `${id}/${state} table`,
        );
      }
    }
  }
});

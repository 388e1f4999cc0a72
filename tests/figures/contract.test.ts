/** What holds for every figure alike: what a scene, its words and its style sheet owe the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import type { Face } from '../../src/figures/text-width.ts';
import type { Shape } from '../../src/figures/scene.ts';
import { CHARACTERS } from '../../src/fonts/characters.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadStory } from '../../src/story/load.ts';
import { picture } from '../../src/story/pictures.ts';
import { stageFile } from '../../src/story/stage-file.ts';
import { overlap, wordBox } from './boxes.ts';

const SHAPES: readonly Shape[] = ['wide', 'narrow'];
/** Width, and the height that the page has room for. */
const ROOM = { wide: [860, 610], narrow: [360, 338] } as const;

const story = loadStory();
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

for (const [id, { figure, states, labels }] of story.figures) {
  const pictures = LANGS.flatMap((lang) =>
    [...states].map(([name, state]) => ({
      ...picture(story, id, name, lang),
      name: `${lang} ${name}`,
      lang,
      state,
    })),
  );
  const scenes = SHAPES.flatMap((shape) =>
    pictures.map(({ name, scene, ...rest }) => ({
      ...rest,
      name: `${name} ${shape}`,
      shape,
      scene: scene(shape),
    })),
  );

  describe(`${id}: its pictures`, () => {
    for (const shape of SHAPES) {
      const own = scenes.filter((s) => s.shape === shape);

      it(`have the same marks in the same order in every state and language, ${shape}`, () => {
        const keys = own.map(({ scene }) => scene.marks.map((m) => `${m.key} ${m.tag}`));
        for (const [i, { name }] of own.entries()) assert.deepEqual(keys[i], keys[0], name);
        assert.equal(new Set(keys[0]).size, keys[0]?.length);
      });

      it(`fit their place, ${shape}`, () => {
        const [width, height] = ROOM[shape];
        for (const { scene, name } of own)
          assert.deepEqual([scene.width, scene.height <= height], [width, true], name);
      });
    }

    it('set every word in a hand, in the picture, and over no other', () => {
      for (const { scene, shape, name } of scenes) {
        const boxes = scene.marks
          .filter((m) => m.tag === 'text' && m.shown)
          .map((m) => wordBox(m, figure.letters[shape]));
        for (const [i, box] of boxes.entries()) {
          const inside =
            box.left >= -0.5 && box.right <= scene.width + 0.5 && box.top >= 0 && box.bottom <= scene.height;
          assert.ok(
            inside,
            `${name}: ${box.key} stands at ${box.left} to ${box.right}, ${box.top} to ${box.bottom}`,
          );
          for (const other of boxes.slice(i + 1))
            assert.ok(!overlap(box, other), `${name}: ${box.key} lies on ${other.key}`);
        }
      }
    });

    it('are the same each time, and leave what they are given alone', () => {
      const { law } = story;
      for (const { state, lang, scene, shape, name } of scenes) {
        const [given, words] = structuredClone([state, labels[lang]] as const);
        assert.deepEqual(figure.picture(structuredClone(law), given, words).scene(shape), scene, name);
        assert.deepEqual([given, words], [state, labels[lang]], name);
      }
    });

    it('give lengths to one decimal', () => {
      for (const { scene, name } of scenes)
        for (const { attrs, key } of scene.marks)
          for (const value of Object.values(attrs))
            assert.doesNotMatch(String(value), /\d\.\d\d|NaN|Infinity|undefined/, `${name} ${key}: ${value}`);
    });

    it('use only what their definitions hold, under ids of their own', () => {
      for (const { scene, shape, name } of scenes) {
        const ids = [...figure.defs(shape).matchAll(/\bid="([^"]+)"/g)].map((m) => m[1] ?? '');
        for (const one of ids) assert.ok(one.startsWith(`${id}-${shape[0]}-`), one);
        for (const { attrs, key } of scene.marks) {
          const named = /#([\w-]+)/.exec(String(attrs['href'] ?? attrs['fill'] ?? ''))?.[1];
          if (named !== undefined) assert.ok(ids.includes(named), `${name} ${key}: ${named}`);
        }
      }
    });

    it('say how marks move on the stage only where there is one', () => {
      for (const { scene, shape, name } of scenes)
        for (const { cls, tag, attrs, key } of scene.marks) {
          const moves = cls.split(' ').filter((c) => c === 'travels' || c === 'late');
          assert.ok(moves.length <= (shape === 'wide' ? 1 : 0), `${name} ${key}: ${cls}`);
          // A style sheet cannot move the x and y of words.
          if (tag === 'text' && moves.length > 0) assert.ok(attrs['transform'], `${name} ${key}`);
        }
    });
  });

  describe(`${id}: its words`, () => {
    it('are the same things in both languages, with the same places to fill in', () => {
      const paths = (value: unknown, at = ''): string[] =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([k, v]) => paths(v, `${at}.${k}`))
          : [`${at} ${(String(value).match(/\{[\w.-]+\}/g) ?? []).toSorted().join(' ')}`];
      const [en, nl] = LANGS.map((lang) => paths(parse(read(`content/labels/${lang}/${id}.yaml`))));
      assert.deepEqual(nl, en);
      for (const lang of LANGS) assert.deepEqual(Object.keys(labels[lang].states), [...states.keys()]);
    });

    it('leave no place unfilled and use only characters that the fonts have', () => {
      for (const { scene, table, key, name } of pictures) {
        const { caption, head, rows } = table();
        const said = SHAPES.flatMap((shape) => {
          const { title, desc, marks } = scene(shape);
          assert.ok(title.length > 10 && desc.length > 80, name);
          return [title, desc, ...marks.map((m) => m.text ?? '')];
        });
        said.push(caption, ...head, ...rows.flat(), ...key().map((item) => item.text));
        for (const text of said) {
          assert.doesNotMatch(text, /[{}]|undefined|NaN/, name);
          for (const c of text) assert.ok(CHARACTERS.includes(c), `${name}: "${c}" in "${text}"`);
        }
        for (const row of rows) assert.equal(row.length, head.length, name);
      }
    });

    it('stand beside signs of their own in the key, each in its box', () => {
      for (const { key, name } of pictures) {
        const items = key();
        assert.equal(new Set(items.map((item) => item.id)).size, items.length, name);
        for (const { marks, width, id: line } of items)
          if (marks.length > 0) assert.ok(width > 0, `${name} ${line}`);
      }
    });
  });

  describe(`${id}: its style sheet`, () => {
    const css = read(`src/styles/figures/${id}.css`).replace(/\/\*[\s\S]*?\*\//g, '');
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
      selectors: selectors.split(',').map((s) => s.trim()),
      body,
    }));

    it('styles nothing but this figure, and leaves motion to picture.css', () => {
      for (const { selectors } of rules)
        for (const selector of selectors)
          assert.match(selector, new RegExp(`^\\.fig-${id}(\\.narrow)?( |$)`));
      assert.doesNotMatch(css, /transition|animation/);
    });

    it('sets each hand as the measures take it, and none under 12', () => {
      const [, weight = '', size = ''] =
        /\.fig text \{\s*font: (\d+) ([\d.]+)px/.exec(read('src/styles/picture.css')) ?? [];
      for (const shape of SHAPES)
        for (const [hand, [cut, face]] of Object.entries<readonly [number, Face]>(
          figure.letters[shape].hands,
        )) {
          const style = { weight, size, family: 'label' };
          const classes = hand.split(' ').map((_, i, all) => `.${all.slice(0, i + 1).join('.')}`);
          const names = classes.flatMap((c) => [
            `.fig-${id} ${c}`,
            ...(shape === 'narrow' ? [`.fig-${id}.narrow ${c}`] : []),
          ]);
          // From the plainest selector to the closest, as the cascade has it.
          for (const name of names)
            for (const { body } of rules.filter((r) => r.selectors.includes(name))) {
              const [, w, s, family] = /font: (\d+) ([\d.]+)px var\(--(\w+)\)/.exec(body) ?? [];
              style.weight = w ?? /font-weight: (\d+)/.exec(body)?.[1] ?? style.weight;
              style.size = s ?? /font-size: ([\d.]+)px/.exec(body)?.[1] ?? style.size;
              style.family = family ?? style.family;
            }
          assert.deepEqual(
            style,
            { weight: face.slice(-3), size: String(cut), family: face.slice(0, -3) },
            `${hand}, ${shape}`,
          );
          assert.ok(cut >= 12, hand);
        }
    });
  });

  it(`${id}: all its wide pictures come in few bytes`, () => {
    for (const lang of LANGS) {
      const { length } = gzipSync(stageFile(story, id, lang).body, { level: 9 });
      assert.ok(length < 16 * 1024, `${lang}: ${length}`);
    }
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHARACTERS } from '../../src/fonts/characters.ts';
import { threshold } from '../../src/figures/threshold/index.ts';
import { cut, HANDS, type Hand } from '../../src/figures/threshold/lettering.ts';
import { FRAMES } from '../../src/figures/threshold/layout.ts';
import { DRAWN, MADE_FROM } from '../../src/figures/threshold/places.ts';
import type { Labels } from '../../src/figures/threshold/schema.ts';
import {
  data,
  handOf,
  labels,
  LANGS,
  misfits,
  pictures,
  placed,
  SHAPES,
  states,
} from './threshold-content.ts';

describe('the threshold figure: its pictures', () => {
  for (const shape of SHAPES) {
    const own = pictures.filter((picture) => picture.shape === shape);

    it(`has the same marks in the same order in every state, ${shape}`, () => {
      const keys = own.map(({ scene }) => scene.marks.map((m) => `${m.key} ${m.tag}`).join('\n'));
      assert.equal(new Set(keys).size, 1);
    });

    it(`uses no key twice, ${shape}`, () => {
      for (const { scene, name } of own) {
        const keys = scene.marks.map((m) => m.key);
        assert.equal(new Set(keys).size, keys.length, name);
      }
    });

    it(`keeps every chip's height in all states, ${shape}`, () => {
      for (const id of DRAWN) {
        const heights = own
          .filter(({ state }) => state.chips.includes(id))
          .map(({ scene }) => placed(scene.marks.find((m) => m.key === `chip-${id}`)!)[1]);
        assert.equal(new Set(heights).size, 1, `${id} stands at ${[...new Set(heights)].join(', ')}`);
      }
    });

    it(`draws the same outlines in every state, so that only place and size move, ${shape}`, () => {
      const first = new Map(own[0]!.scene.marks.map((m) => [m.key, m.attrs['d']]));
      for (const { scene, name } of own.filter(({ words }) => words === own[0]!.words))
        for (const mark of scene.marks)
          assert.equal(mark.attrs['d'], first.get(mark.key), `${name} ${mark.key}`);
    });
  }

  it('has the size that the page keeps free for it', () => {
    for (const { scene, shape, name } of pictures) {
      const [width, height] = shape === 'wide' ? [860, 586] : [360, 336];
      assert.equal(scene.width, width, name);
      assert.ok(scene.height <= height, `${name} is ${scene.height} high`);
    }
  });

  it('keeps all words within the picture, off each other, off chips, edges and windows', () => {
    for (const { scene, shape, name } of pictures) assert.deepEqual(misfits(scene, shape), [], name);
  });

  it('finds a label that has grown too long, by its key', () => {
    const long: Labels = {
      ...labels.nl,
      zones: { ...labels.nl.zones, licence: 'voor elke levering vooraf een vergunning nodig' },
      head: {
        ...labels.nl.head,
        link: 'verbinding met alles behalve geheugen van {link} GB/s of meer, heen en terug geteld',
      },
    };
    const state = states.find(({ id }) => id === 'answer-2022')!;
    const found = misfits(threshold.scene(data, state, long, 'wide'), 'wide').join('\n');
    assert.match(found, /clause-link-text leaves the picture/);
    assert.match(found, /net-name/);
  });

  it('lets a chip that is not there yet wait in the one it was made from', () => {
    for (const { scene, state, name } of pictures)
      for (const [id, parent] of Object.entries(MADE_FROM)) {
        if (state.chips.includes(id) || !state.chips.includes(parent)) continue;
        const at = (key: string) => placed(scene.marks.find((m) => m.key === `chip-${key}`)!);
        assert.deepEqual(at(id), at(parent), `${name} ${id}`);
      }
  });

  it('draws the same twice', () => {
    for (const { state, words, shape, scene } of pictures)
      assert.deepEqual(threshold.scene(data, structuredClone(state), words, shape), scene);
  });

  it('rounds all numbers to one decimal', () => {
    for (const { scene, name } of pictures)
      for (const mark of scene.marks)
        for (const value of Object.values(mark.attrs))
          assert.doesNotMatch(
            String(value),
            /\d\.\d\d|NaN|Infinity|undefined/,
            `${name} ${mark.key}: ${value}`,
          );
  });

  it('fills nothing but with patterns that it defines', () => {
    const defined = SHAPES.flatMap((shape) =>
      [...threshold.defs(shape).matchAll(/<pattern id="([^"]+)"/g)].map((m) => `url(#${m[1]})`),
    );
    assert.equal(new Set(defined).size, 4);
    for (const { scene, shape, name } of pictures)
      for (const { attrs, key } of scene.marks) {
        if (attrs['fill'] === undefined) continue;
        assert.ok(defined.includes(String(attrs['fill'])), `${name} ${key}`);
        assert.match(String(attrs['fill']), shape === 'wide' ? /threshold-w-/ : /threshold-n-/);
      }
  });
});

describe('the threshold figure: its words', () => {
  it('has a finding, a reading and a source for every state in both languages', () => {
    for (const lang of LANGS)
      assert.deepEqual(
        Object.keys(labels[lang].states),
        states.map(({ id }) => id),
        lang,
      );
  });

  it('says the same things in both languages', () => {
    const paths = (value: unknown, at = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
        : [`${at} ${(String(value).match(/\{[\w-]+\}/g) ?? []).toSorted().join(' ')}`];
    assert.deepEqual(paths(labels.en), paths(labels.nl));
  });

  it('leaves no place unfilled', () => {
    for (const { scene, name, state, words } of pictures) {
      const said = [
        scene.desc,
        ...scene.marks.map((m) => m.text ?? ''),
        ...threshold.key(data, state, words).map((item) => item.text),
        ...threshold.table(data, state, words).rows.flat(),
      ];
      for (const text of said) assert.doesNotMatch(text, /[{}]|undefined|NaN/, name);
    }
  });

  it('uses only characters that the fonts carry', () => {
    for (const { scene, name, state, words } of pictures)
      for (const text of [
        ...scene.marks.map((m) => m.text ?? ''),
        ...threshold.key(data, state, words).map((item) => item.text),
      ])
        for (const character of text)
          assert.ok(CHARACTERS.includes(character), `${name}: ${character} in ${text}`);
  });

  it('names every chip that it draws, on the picture or in the key', () => {
    for (const { scene, state, words, name } of pictures) {
      const said = [
        ...scene.marks.filter((m) => m.shown).map((m) => m.text ?? ''),
        ...(name.endsWith('narrow') ? threshold.key(data, state, words).map((item) => item.text) : []),
      ].join('\n');
      for (const id of state.chips) assert.ok(said.includes(words.names[id]!), `${name} does not name ${id}`);
    }
  });

  it('sets no words smaller than 12', () => {
    for (const hand of Object.keys(HANDS) as Hand[])
      for (const shape of SHAPES) assert.ok(cut(hand, shape).size >= 12, `${hand}, ${shape}`);
  });

  it('has a style sheet that sets each hand as the measures take it', () => {
    const css = readFileSync(new URL('../../src/styles/figures/threshold.css', import.meta.url), 'utf8');
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
      selectors: selectors.split(',').map((s) => s.trim().replace(/^[\s\S]*\.fig-threshold /, '')),
      body,
    }));
    const declared = (selector: string, what: RegExp): string | undefined =>
      rules
        .filter(({ selectors }) => selectors.includes(selector))
        .map(({ body }) => what.exec(body)?.[1])
        .findLast((found) => found !== undefined);
    for (const hand of Object.keys(HANDS) as Hand[]) {
      const [base] = hand.split(' ');
      const own = `.${hand.replace(' ', '.')}`;
      const weight = declared(own, /font(?:-weight)?: (\d+)/);
      assert.equal(weight, HANDS[hand][2].slice(-3), `weight of ${hand}`);
      assert.equal(declared(`.${base}`, /font: \d+ ([\d.]+)px/), String(HANDS[hand][0]), `size of ${hand}`);
      if (hand === 'key') continue; // in wide pictures only
      assert.equal(
        declared(`.${base}.n`, /font-size: ([\d.]+)px/),
        String(HANDS[hand][1]),
        `narrow size of ${hand}`,
      );
    }
    for (const { scene } of pictures) for (const m of scene.marks) if (m.tag === 'text') handOf(m);
  });

  it('styles nothing outside this figure', () => {
    const css = readFileSync(new URL('../../src/styles/figures/threshold.css', import.meta.url), 'utf8');
    for (const [, selectors = ''] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g))
      for (const selector of selectors.split(',')) assert.match(selector.trim(), /^\.fig-threshold /);
  });

  it('keeps the two shapes as high as their frames say', () => {
    for (const { scene, shape } of pictures) assert.equal(scene.height, FRAMES[shape].height);
  });
});

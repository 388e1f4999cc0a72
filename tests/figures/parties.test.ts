import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parties, misfits } from '../../src/figures/parties/index.ts';
import { COMPANIES, NAME_COUNT } from '../../src/figures/parties/listing.ts';
import { labelsSchema, stateSchema, type Labels, type State } from '../../src/figures/parties/schema.ts';
import { breakLines, HANDS, widthOf, type Hand } from '../../src/figures/parties/sheet.ts';
import type { Mark, Shape } from '../../src/figures/scene.ts';
import { CHARACTERS } from '../../src/fonts/characters.ts';
import { loadLaw } from '../../src/law/index.ts';

const read = (path: string): unknown =>
  parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

const LANGS = ['en', 'nl'] as const;
const SHAPES: readonly Shape[] = ['wide', 'narrow'];
const data = { law: loadLaw() };
const labels = Object.fromEntries(
  LANGS.map((lang) => [lang, labelsSchema.parse(read(`labels/${lang}/parties.yaml`))]),
) as Record<(typeof LANGS)[number], Labels>;
const states: State[] = [];
for (const change of (read('figures/parties.yaml') as { states: object[] }).states)
  states.push(stateSchema.parse({ ...states.at(-1), ...change }));

/** Every picture of the figure: each state, in each language, in each shape. */
const pictures = LANGS.flatMap((lang) =>
  states.flatMap((state) =>
    SHAPES.map((shape) => ({
      name: `${lang}/${state.id}/${shape}`,
      state,
      shape,
      words: labels[lang],
      scene: parties.scene(data, state, labels[lang], shape),
    })),
  ),
);

/** Where a text stands, as the fonts' own measures say; heights without what a few letters hang below. */
function boxOf(mark: Mark): { left: number; right: number; top: number; bottom: number } {
  const classes = mark.cls.split(' ');
  const hand = classes.find((c): c is Hand => c in HANDS);
  assert.ok(hand, `${mark.key} is set in no hand`);
  const width = widthOf(mark.text ?? '', hand);
  const [x, y] = [Number(mark.attrs['x']), Number(mark.attrs['y'])];
  const left = classes.includes('end') ? x - width : classes.includes('mid') ? x - width / 2 : x;
  return { left, right: left + width, top: y - HANDS[hand][0] * 0.72, bottom: y };
}

const shownTexts = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((m) => m.tag === 'text' && m.shown);

describe('the parties figure: its pictures', () => {
  for (const shape of SHAPES) {
    it(`has the same marks in the same order in every state, ${shape}`, () => {
      const keys = pictures
        .filter((p) => p.shape === shape)
        .map((p) => p.scene.marks.map((m) => `${m.key} ${m.tag}`).join('\n'));
      assert.equal(new Set(keys).size, 1);
    });

    it(`keeps them for any state that the schema allows, ${shape}`, () => {
      const [first] = pictures.filter((p) => p.shape === shape);
      const keys = first?.scene.marks.map((m) => m.key);
      const any = fc.record({
        id: fc.constantFrom(...states.map((s) => s.id), 'none-such'),
        date: fc.constantFrom('2015-01-01', '2019-10-09', '2023-03-10', '2025-10-01', '2026-11-24'),
        chip: fc.constantFrom('v100', 'a100', 'h20'),
        rows: fc.record(
          { sale: fc.constantFrom('told', 'yardstick'), subsidiary: fc.constant('rule') },
          { requiredKeys: [] },
        ),
        beside: fc.constantFrom('things', 'names', 'ground', 'family'),
        names: fc.constantFrom('told', 'quiet'),
        evidence: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom('record', 'none'))),
      });
      fc.assert(
        fc.property(any, (candidate) => {
          const state = stateSchema.parse(candidate);
          assert.deepEqual(
            parties.scene(data, state, labels.en, shape).marks.map((m) => m.key),
            keys,
          );
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const { name, scene } of pictures) {
    it(`names each mark once and keeps every word inside, ${name}`, () => {
      const keys = scene.marks.map((m) => m.key);
      assert.equal(new Set(keys).size, keys.length);
      for (const mark of shownTexts(scene.marks)) {
        const { left, right, top, bottom } = boxOf(mark);
        const inside = left >= 0 && right <= scene.width && top >= 0 && bottom <= scene.height;
        assert.ok(inside, `${mark.key} "${mark.text}" stands at ${left} to ${right}, ${top} to ${bottom}`);
      }
    });

    it(`sets no word over another, ${name}`, () => {
      const set = shownTexts(scene.marks).map((mark) => ({ mark, box: boxOf(mark) }));
      for (const [i, a] of set.entries())
        for (const b of set.slice(i + 1)) {
          const apart =
            a.box.right + 3 < b.box.left ||
            b.box.right + 3 < a.box.left ||
            a.box.bottom <= b.box.top ||
            b.box.bottom <= a.box.top;
          assert.ok(apart, `${a.mark.key} "${a.mark.text}" touches ${b.mark.key} "${b.mark.text}"`);
        }
    });
  }

  for (const { name, state, words, shape } of pictures)
    it(`has room for every label, ${name}`, () => {
      const tight = misfits(data, state, words, shape).map(
        ({ key, text, width, room }) => `${key} "${text}" is ${Math.ceil(width)} wide and has ${room}`,
      );
      assert.deepEqual(tight, []);
    });

  it('has room for whatever the law may say', () => {
    for (const lang of LANGS)
      for (const state of states)
        for (const date of ['2019-10-08', '2023-03-10', '2025-10-15', '2026-11-15'])
          for (const shape of SHAPES)
            assert.deepEqual(misfits(data, { ...state, date }, labels[lang], shape), [], `${lang} ${date}`);
  });

  it('finds a label that is too long, by its key', () => {
    const long = { ...labels.nl, head: { ...labels.nl.head, next: 'Niet op de lijst '.repeat(6).trim() } };
    const keys = misfits(data, states.at(-1)!, long, 'wide').map((m) => m.key);
    assert.deepEqual(keys, ['head-next']);
  });

  it('is the same picture each time, and leaves what it is given alone', () => {
    for (const { state, words, shape, scene } of pictures) {
      const before = structuredClone({ state, words });
      assert.deepEqual(parties.scene(data, state, words, shape), scene);
      assert.deepEqual({ state, words }, before);
    }
  });

  it('shows twenty-eight marks for twenty-eight names', () => {
    for (const { scene } of pictures) {
      const names = scene.marks.filter((m) => /^(body|name)-/.test(m.key) && m.shown);
      assert.equal(names.length, NAME_COUNT);
    }
  });

  it('names the eight by the alphabet', () => {
    for (const { scene } of pictures) {
      const names = scene.marks.filter((m) => m.key.startsWith('name-')).map((m) => m.text);
      assert.deepEqual(
        names,
        names.toSorted((a = '', b = '') => a.localeCompare(b, 'en')),
      );
      assert.equal(names.length, COMPANIES.length);
    }
  });

  it('keeps the phone low enough to be pinned', () => {
    for (const { shape, scene } of pictures) if (shape === 'narrow') assert.ok(scene.height <= 300);
  });

  it('moves what moves by transform, from the seller to where it stops', () => {
    const at = (state: State, key: string): unknown =>
      parties.scene(data, state, labels.en, 'wide').marks.find((m) => m.key === key)?.attrs['transform'];
    const [sale, , , door] = states as [State, State, State, State];
    assert.notEqual(at(sale, 'subsidiary-chip-token'), 'translate(0 0)');
    assert.equal(at(door, 'subsidiary-chip-token'), 'translate(0 0)');
  });

  it('is lettered as its style sheet says, and never under 12', () => {
    const css = readFileSync(new URL('../../src/styles/figures/parties.css', import.meta.url), 'utf8');
    for (const [hand, [size, face]] of Object.entries(HANDS)) {
      const family = face.startsWith('head') ? 'head' : 'label';
      const font = `font: ${face.slice(-3)} ${size}px var(--${family});`;
      const rule = new RegExp(`\\.fig-parties \\.${hand} \\{\\s*${font.replace(/[().]/g, '\\$&')}\\s*\\}`);
      assert.match(css, rule, `${hand} must be ${font}`);
      assert.ok(size >= 12);
    }
    for (const { scene } of pictures) for (const mark of shownTexts(scene.marks)) boxOf(mark);
  });
});

describe('the parties figure: its words', () => {
  it('breaks lines evenly and drops no word', () => {
    const words = 'it freezes no money and is no bar on all dealings';
    assert.deepEqual(breakLines(words, 'label', 270, 2), [
      'it freezes no money and',
      'is no bar on all dealings',
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'list', 'licence', 'subsidiary'), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        (several, room, lines) => {
          const broken = breakLines(several.join(' '), 'label', room, lines);
          assert.equal(broken.join(' '), several.join(' '));
          assert.ok(broken.length <= lines);
        },
      ),
    );
  });

  it('says the same things in both languages, with characters that the fonts have', () => {
    const paths = (value: unknown, at = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([k, v]) => paths(v, `${at}.${k}`))
        : [at];
    assert.deepEqual(paths(labels.nl), paths(labels.en));
    assert.deepEqual(
      Object.keys(labels.en.states),
      states.map((s) => s.id),
    );
    for (const lang of LANGS)
      for (const c of JSON.stringify(labels[lang])) assert.ok(CHARACTERS.includes(c), `${lang}: no "${c}"`);
  });

  it('leaves no placeholder unfilled', () => {
    for (const { name, scene, state, words } of pictures) {
      const { caption, head, rows } = parties.table(data, state, words);
      const key = parties.key(data, state, words).map((k) => k.text);
      const texts = [scene.title, scene.desc, caption, ...head, ...rows.flat(), ...key];
      for (const mark of scene.marks) texts.push(mark.text ?? '');
      for (const text of texts) assert.doesNotMatch(text, /[{}]|undefined/, name);
    }
  });

  it('has a title, a way to read it and a source for each state', () => {
    for (const { scene, state, words } of pictures) {
      assert.equal(scene.title, words.states[state.id]?.title);
      assert.ok(scene.desc.length > 100);
    }
  });
});

describe('the parties figure: its table and key', () => {
  it('lists all names, the bodies as one, eighteen and one', () => {
    for (const id of ['list-names', 'list-ground']) {
      const { rows, head } = parties.table(
        data,
        states.find((s) => s.id === id)!,
        labels.en,
      );
      assert.deepEqual(
        rows.map((r) => Number(r[1])),
        [...COMPANIES.map(() => 1), 1, 18, 1],
      );
      for (const row of rows) assert.equal(row.length, head.length);
    }
  });

  it('has a row for each route, and where chip, ownership and use end', () => {
    const rowsOf = (id: string): readonly (readonly string[])[] => {
      const { rows, head } = parties.table(
        data,
        states.find((s) => s.id === id)!,
        labels.en,
      );
      for (const row of rows) {
        assert.equal(row.length, head.length);
        assert.ok(row.every((cell) => cell !== ''));
      }
      return rows;
    };
    assert.equal(rowsOf('list-sale').length, 1);
    assert.equal(rowsOf('list-next-door').length, 5);
  });

  it('loses no statement on a phone', () => {
    for (const { state, words, shape, scene } of pictures) {
      if (shape !== 'narrow') continue;
      const said = [
        ...parties.key(data, state, words).map((k) => k.text),
        ...scene.marks.filter((m) => m.shown).map((m) => m.text ?? ''),
      ].join(' ');
      for (const { head } of words.states[state.id]!.strip) assert.ok(said.includes(head.split(' {')[0]!));
      if (state.beside === 'things')
        for (const { name, is, asks } of Object.values(words.things))
          for (const part of [name, is, asks])
            assert.ok(said.toLowerCase().includes(part.toLowerCase()), part);
    }
  });

  it('draws each line of the key in its own box', () => {
    for (const { state, words } of pictures) {
      const key = parties.key(data, state, words);
      assert.equal(new Set(key.map((k) => k.id)).size, key.length);
      for (const { marks, width } of key) assert.equal(marks.length > 0, width > 0);
    }
  });
});

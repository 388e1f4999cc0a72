import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parties, misfits } from '../../src/figures/parties/index.ts';
import { countsOf } from '../../src/figures/parties/listing.ts';
import { stripOf } from '../../src/figures/parties/reports.ts';
import { labelsSchema, stateSchema, type State } from '../../src/figures/parties/schema.ts';
import { letters } from '../../src/figures/parties/hands.ts';
import { contentOf, LANGS, LAW as law, SHAPES, picturesOf } from './content.ts';

const { breakLines } = letters;

const { states, labels } = contentOf('parties', { labelsSchema, stateSchema });
const stateOf = (id: string): State => states.find((s) => s.id === id)!;
const { listing, reports: told } = stateOf('case-three-moves');
const counts = countsOf(listing);

const pictures = picturesOf({ states, labels }, parties.scene);

/** Whoever may speak: the record, one to three people, a paper, nobody. */
const witness = fc.oneof(
  fc.record({ word: fc.constantFrom('record', 'paper', 'none'), claims: fc.constant(['one']) }),
  fc.record({
    word: fc.constant('people'),
    speakers: fc.integer({ min: 1, max: 3 }),
    claims: fc.constant(['one']),
  }),
);

describe('the parties figure: its pictures', () => {
  for (const shape of SHAPES) {
    it(`keeps them for any state that the schema allows, ${shape}`, () => {
      const [first] = pictures.filter((p) => p.shape === shape);
      const keys = first?.scene.marks.map((m) => m.key);
      const any = fc.record({
        id: fc.constantFrom(...states.map((s) => s.id), 'none-such'),
        date: fc.constantFrom('2015-01-01', '2019-10-09', '2023-03-10', '2025-10-01', '2026-11-24'),
        chip: fc.constantFrom('v100', 'a100', 'h20'),
        listing: fc.constant(listing),
        who: fc.constantFrom('record', 'paper', 'both'),
        reports: fc.record(
          {
            rent: fc.constantFrom(told.rent, { ...stateOf('case-centres').reports.rent, to: 'yitu' }),
            'next-door': fc.constant(told['next-door']),
            shelf: fc.record({
              dollars: fc.double({ min: 0.5, max: 99, noNaN: true }),
              chips: fc.integer({ min: 1, max: 8 }),
              chip: fc.constantFrom('a100', 'h100'),
              price: witness,
            }),
          },
          { requiredKeys: [] },
        ),
        rows: fc.record(
          { sale: fc.constantFrom('told', 'yardstick'), subsidiary: fc.constant(true) },
          { requiredKeys: [] },
        ),
        beside: fc.constantFrom('things', 'names', 'ground', 'family', 'reports'),
        names: fc.constantFrom('told', 'quiet'),
        evidence: fc.array(witness, { minLength: 3, maxLength: 4 }),
      });
      fc.assert(
        fc.property(any, (candidate) => {
          const state = stateSchema.parse(candidate);
          assert.deepEqual(
            parties.scene(law, state, labels.en, shape).marks.map((m) => m.key),
            keys,
          );
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const { name, state, words, shape } of pictures)
    it(`has room for every label, ${name}`, () => {
      const tight = misfits(law, state, words, shape).map(
        ({ key, text, width, room }) => `${key} "${text}" is ${Math.ceil(width)} wide and has ${room}`,
      );
      assert.deepEqual(tight, []);
    });

  it('has room for whatever the law may say', () => {
    for (const lang of LANGS)
      for (const state of states)
        for (const date of ['2019-10-08', '2023-03-10', '2025-10-15', '2026-11-15'])
          for (const shape of SHAPES)
            assert.deepEqual(misfits(law, { ...state, date }, labels[lang], shape), [], `${lang} ${date}`);
  });

  it('finds a label that is too long, by its key', () => {
    const long = { ...labels.nl, head: { ...labels.nl.head, next: 'Niet op de lijst '.repeat(6).trim() } };
    const keys = misfits(law, stateOf('list-next-door'), long, 'wide').map((m) => m.key);
    assert.deepEqual(keys, ['head-next']);
  });

  it('shows twenty-eight marks for twenty-eight names', () => {
    for (const { scene } of pictures) {
      const shown = scene.marks.filter((m) => m.shown);
      const bodies = shown.find((m) => m.key === 'body-marks')?.attrs['d'];
      assert.equal(String(bodies).match(/z/g)?.length, counts.bodies);
      assert.equal(shown.filter((m) => m.key.startsWith('name-')).length, counts.companies);
    }
  });

  it('names the eight by the alphabet', () => {
    for (const { scene } of pictures) {
      const names = scene.marks.filter((m) => m.key.startsWith('name-')).map((m) => m.text);
      assert.deepEqual(
        names,
        names.toSorted((a = '', b = '') => a.localeCompare(b, 'en')),
      );
      assert.equal(names.length, counts.companies);
    }
  });

  it('keeps the phone low enough to be pinned', () => {
    for (const { shape, scene } of pictures) if (shape === 'narrow') assert.ok(scene.height <= 300);
  });

  it('moves what moves by transform, from the seller to where it stops', () => {
    const at = (state: State, key: string): unknown =>
      parties.scene(law, state, labels.en, 'wide').marks.find((m) => m.key === key)?.attrs['transform'];
    const [sale, , , door] = states as [State, State, State, State];
    assert.notEqual(at(sale, 'subsidiary-chip-token'), 'translate(0 0)');
    assert.equal(at(door, 'subsidiary-chip-token'), 'translate(0 0)');
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
});

describe('the parties figure: its table and key', () => {
  it('lists all names, the bodies as one, eighteen and one', () => {
    for (const id of ['list-names', 'list-ground']) {
      const { rows, head } = parties.table(
        law,
        states.find((s) => s.id === id)!,
        labels.en,
      );
      assert.deepEqual(
        rows.map((r) => Number(r[1])),
        [...listing.companies.map(() => 1), 1, 18, 1],
      );
      for (const row of rows) assert.equal(row.length, head.length);
    }
  });

  it('has a row for each route, and where chip, ownership and use end', () => {
    const rowsOf = (id: string): readonly (readonly string[])[] => {
      const { rows, head } = parties.table(
        law,
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
        ...parties.key(law, state, words).map((k) => k.text),
        ...scene.marks.filter((m) => m.shown).map((m) => m.text ?? ''),
      ].join(' ');
      for (const { head } of stripOf({ state, labels: words })) assert.ok(said.includes(head), head);
      if (state.beside === 'things')
        for (const { name, is, asks } of Object.values(words.things))
          for (const part of [name, is, asks])
            assert.ok(said.toLowerCase().includes(part.toLowerCase()), part);
    }
  });
});

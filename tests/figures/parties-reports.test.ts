/** What is reported of firms: whose word lies where, where each thing ends, and what nobody said. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { letters } from '../../src/figures/parties/hands.ts';
import { parties } from '../../src/figures/parties/index.ts';
import { labelsSchema, stateSchema, type State } from '../../src/figures/parties/schema.ts';
import type { Mark, Shape } from '../../src/figures/scene.ts';
import type { Law } from '../../src/law/types.ts';
import { placed, rectBox, wordBox } from './boxes.ts';
import { contentOf, LANGS, LAW, SHAPES } from './content.ts';

const { states, labels } = contentOf('parties', { labelsSchema, stateSchema });
const stateOf = (id: string): State => states.find((state) => state.id === id)!;
const IFLYTEK = stateOf('case-iflytek');
const CENTRES = stateOf('case-centres');
const SENSETIME = stateOf('case-sensetime');
const GALAXY = stateOf('case-aigalaxy');
const ALL = stateOf('case-three-moves');
const CASES = [IFLYTEK, CENTRES, SENSETIME, GALAXY, ALL];

/** Marks that are shown, by key. */
function drawn(state: State, shape: Shape, law: Law = LAW): ReadonlyMap<string, Mark> {
  const { marks } = parties.scene(law, state, labels.en, shape);
  return new Map(marks.filter((m) => m.shown).map((m) => [m.key, m]));
}

const d = (mark: Mark | undefined): string => String(mark?.attrs['d'] ?? '');
/** Circles are two arcs each. */
const circles = (mark: Mark | undefined): number => (d(mark).match(/a/g) ?? []).length / 2;
/** From where to where a straight strand runs, and at what height or depth. */
function strand(mark: Mark | undefined): { along: readonly [number, number]; aside: number } {
  const [, x, y, way, to] = /^M([\d.]+) ([\d.]+)([HV])([\d.]+)$/.exec(d(mark))!;
  const [from, aside] = way === 'H' ? [x, y] : [y, x];
  const [dx, dy] = placed(mark!);
  return { along: [Number(from), Number(to)], aside: Number(aside) + (way === 'H' ? dy : dx) };
}

describe('whose word', () => {
  it('lies on the strand that it vouches for, a ring for each person', () => {
    for (const shape of SHAPES) {
      const [cloud, door] = shape === 'wide' ? ['rent', 'subsidiary'] : ['rent', 'door'];
      assert.equal(circles(drawn(IFLYTEK, shape).get(`${cloud}-hours-sign`)), 2);
      assert.equal(circles(drawn(CENTRES, shape).get(`${cloud}-hours-sign`)), 1);
      assert.equal(circles(drawn(CENTRES, shape).get(`${cloud}-hall-sign`)), 1);
      assert.equal(circles(drawn(SENSETIME, shape).get(`${door}-parts-sign`)), 3);
      assert.ok(drawn(GALAXY, shape).has('shelf-sign-half'));
      assert.ok(!drawn(IFLYTEK, shape).has('rent-hours-sign-half'));
    }
  });

  it('is counted in the picture, in the strip and in words alike', () => {
    const count = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(count, (speakers) => {
        const hours = { word: 'people' as const, speakers, claims: ['ft-iflytek-two'] };
        const { reports, evidence } = IFLYTEK;
        const state: State = {
          ...IFLYTEK,
          reports: { ...reports, rent: { ...reports.rent!, hours } },
          evidence: [hours, ...evidence.slice(1)],
        };
        const marks = drawn(state, 'wide');
        assert.equal(circles(marks.get('rent-hours-sign')), speakers);
        assert.equal(circles(marks.get('strip-1-sign')), speakers);
        const word = ['One', 'Two', 'Three'][speakers - 1]!;
        assert.ok(marks.get('strip-1-head')?.text?.startsWith(word));
        assert.ok(parties.table(LAW, state, labels.en).rows[0]?.[5]?.startsWith(word));
      }),
    );
  });

  it('stands in the strip for every statement that has one', () => {
    for (const state of CASES) {
      const marks = drawn(state, 'wide');
      for (const [i, { word }] of state.evidence.entries()) {
        assert.equal(marks.has(`strip-${i + 1}-sign`), word !== 'none', `${state.id} ${i + 1}`);
        assert.equal(marks.has(`strip-${i + 1}-sign-half`), word === 'paper', `${state.id} ${i + 1}`);
      }
    }
  });

  it('is the same beside the others as it is alone', () => {
    assert.deepEqual(ALL.reports, { ...IFLYTEK.reports, ...SENSETIME.reports, ...GALAXY.reports });
  });
});

describe('hours that are rented', () => {
  it('end at the name of who uses them, in its own row and colour', () => {
    for (const lang of LANGS) {
      const { marks } = parties.scene(LAW, IFLYTEK, labels[lang], 'wide');
      const mark = (key: string): Mark => marks.find((m) => m.key === key)!;
      const name = wordBox(mark('name-iflytek'), letters);
      const { along, aside } = strand(mark('rent-use'));
      assert.ok(aside > name.top && aside < name.bottom && along[1] < name.left, lang);
      for (const { id } of IFLYTEK.listing.companies)
        assert.equal(mark(`name-${id}`).cls.includes('quiet'), id !== 'iflytek', id);
    }
  });

  it('follow to another name, as far as there is room', () => {
    const to = (company: string): State => ({
      ...IFLYTEK,
      reports: { rent: { ...IFLYTEK.reports.rent!, to: company } },
    });
    for (const company of ['megvii', 'sensetime', 'yixin']) {
      const marks = drawn(to(company), 'wide');
      const { aside } = strand(marks.get('rent-use'));
      const name = wordBox(marks.get(`name-${company}`)!, letters);
      assert.ok(aside > name.top && aside < name.bottom, company);
      assert.deepEqual(parties.check(LAW, to(company), labels.en), []);
    }
    for (const company of ['dahua', 'hikvision', 'huawei'])
      assert.deepEqual(
        parties.check(LAW, to(company), labels.en).map(({ field }) => field.join('.')),
        ['reports.rent.to'],
      );
  });

  it('point at nobody where nobody is named', () => {
    for (const shape of SHAPES) assert.ok(drawn(CENTRES, shape).has('rent-any'));
    const marks = drawn(CENTRES, 'wide');
    const { aside } = strand(marks.get('rent-use'));
    for (const { id } of CENTRES.listing.companies) {
      const name = wordBox(marks.get(`name-${id}`)!, letters);
      assert.ok(aside < name.top || aside > name.bottom, id);
      assert.ok(!marks.get(`name-${id}`)!.cls.includes('quiet'), id);
    }
  });

  it('leave chip and ownership in the hall, on a way that nobody told', () => {
    for (const shape of SHAPES) {
      const marks = drawn(IFLYTEK, shape);
      const hall = rectBox(marks.get(shape === 'wide' ? 'rent' : 'rent-plot')!);
      for (const thing of ['chip', 'ownership']) {
        const { left, right, top, bottom } = rectBox(marks.get(`rent-${thing}-token`)!);
        assert.ok(left > hall.left && right < hall.right && top > hall.top && bottom < hall.bottom, thing);
        assert.ok(marks.has(`rent-${thing}-unsaid`) && !marks.has(`rent-${thing}`), thing);
      }
    }
  });

  it('go through the fence as the law lets them, and no further', () => {
    // A law under which the hour is handed over as a thing is.
    const handed: Law = {
      ...LAW,
      routes: LAW.routes.map((r) =>
        r.id === 'r1-domestic-cloud'
          ? { ...r, ...LAW.routes.find((s) => s.id === 's1-sale-listed')!, id: r.id, variants: r.variants }
          : r,
      ),
    };
    for (const shape of SHAPES) {
      const free = drawn(IFLYTEK, shape);
      assert.ok(free.has('rent-hole') && free.has('rent-use-tip') && !free.has('rent-bar'));
      const barred = drawn(IFLYTEK, shape, handed);
      assert.ok(!barred.has('rent-hole') && !barred.has('rent-use-tip') && barred.has('rent-bar'));
      assert.ok(strand(barred.get('rent-use')).along[1] < strand(free.get('rent-use')).along[1]);
    }
  });
});

describe('parts that are bought next door', () => {
  it('tell of parts and ownership, and nothing of use', () => {
    for (const shape of SHAPES) {
      const [row, marks] = [shape === 'wide' ? 'subsidiary' : 'door', drawn(SENSETIME, shape)];
      for (const thing of ['chip', 'ownership']) assert.ok(marks.has(`${row}-${thing}`), thing);
      assert.ok(!marks.has(`${row}-use`) && marks.has(`${row}-use-unsaid`));
      assert.match(marks.get(`${row}-use-token`)?.cls ?? '', /grey/);
      // What was not reported is barred where the law reaches it, and is not drawn as done.
      assert.ok(marks.has('pass-bar') && !marks.has('on-chip') && !marks.has('on-hole'));
    }
  });

  it('meet another answer for a chip that the law names', () => {
    const said = (date: string): readonly string[] => {
      const marks = drawn({ ...SENSETIME, date }, 'wide');
      return [1, 2].map((i) => marks.get(`subsidiary-over-${i}-1`)?.text ?? '');
    };
    assert.deepEqual(said('2022-08-01'), ['An A100: a gap', 'Ordinary goods: a gap']);
    assert.deepEqual(said('2023-03-10'), ['An A100: licence needed', 'Ordinary goods: a gap']);
    assert.match(said('2025-10-15')[1] ?? '', /^Ordinary goods:/);
    assert.ok(drawn({ ...SENSETIME, date: '2025-10-15' }, 'wide').has('subsidiary-bar'));
  });

  it('say since when the entry is for one unit, of that company alone', () => {
    assert.equal(drawn(SENSETIME, 'wide').get('narrowed')?.text, 'since 2020: Beijing unit only');
    assert.ok(!drawn(IFLYTEK, 'wide').has('narrowed'));
  });
});

describe('a price on the shelf', () => {
  it('is nobody’s supply: no strand of it touches the fence or lights a name', () => {
    for (const state of [GALAXY, ALL]) {
      const marks = drawn(state, 'wide');
      const fence = /^M[\d.]+ [\d.]+H[\d.]+V([\d.]+)/.exec(d(marks.get('fence')))!;
      assert.ok(strand(marks.get('shelf-use')).aside > Number(fence[1]) + 6, state.id);
      const narrow = drawn(state, 'narrow');
      const [, top] = /^M[\d.]+ ([\d.]+)/.exec(d(narrow.get('fence')))!;
      const tip = Number(/^M[\d.]+ ([\d.]+)/.exec(d(narrow.get('shelf-use-tip')))![1]);
      assert.ok(tip < Number(top), state.id);
    }
    const names = [...drawn(GALAXY, 'wide')].filter(([key]) => key.startsWith('name-'));
    assert.ok(names.length > 0 && names.every(([, { cls }]) => cls.includes('quiet')));
    assert.ok(!drawn(GALAXY, 'wide').has('rent-hole'));
  });

  it('is so many dollars for so many chips, and what that makes for one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 8 }), (dollars, chips) => {
        const shelf = { ...GALAXY.reports.shelf!, dollars, chips };
        const state: State = { ...GALAXY, reports: { shelf } };
        for (const shape of SHAPES) {
          const marks = drawn(state, shape);
          assert.equal(marks.get('shelf-price')?.text, `$${dollars}`);
          assert.equal((d(marks.get('shelf-chip-token')).match(/z/g) ?? []).length, chips);
        }
        const { rows } = parties.table(LAW, state, labels.en);
        const each = Math.round((dollars / chips) * 100) / 100;
        assert.ok(rows[0]?.[5]?.includes(`$${each} a chip`), rows[0]?.[5]);
      }),
    );
  });
});

describe('three firms side by side', () => {
  it('have a row each, and the sale that they are measured by', () => {
    const { head, rows } = parties.table(LAW, ALL, labels.en);
    assert.equal(rows.length, 3);
    for (const row of rows) {
      assert.equal(row.length, head.length);
      assert.ok(row.every((cell) => cell !== '' && !cell.includes('{')));
    }
    for (const shape of SHAPES) assert.ok(drawn(ALL, shape).has('sale-bar'));
  });

  it('stand in columns of their own on a phone', () => {
    const marks = drawn(ALL, 'narrow');
    const plots = ['door-plot', 'rent-plot', 'shelf-plot'].map((key) => rectBox(marks.get(key)!));
    for (const [i, plot] of plots.slice(1).entries()) assert.ok(plot.left > plots[i]!.right);
    const name = wordBox(marks.get('name-iflytek')!, letters);
    const { aside } = strand(marks.get('rent-use'));
    assert.ok(aside > name.left - 3 && aside < name.right);
  });

  it('name as an example who is in the article and in no report', () => {
    const told = [...drawn(ALL, 'wide').keys()].filter((key) => key.startsWith('article-'));
    assert.deepEqual(told, ['article-dahua', 'article-megvii']);
    for (const state of [IFLYTEK, CENTRES, SENSETIME, GALAXY])
      assert.ok(![...drawn(state, 'wide').keys()].some((key) => key.startsWith('article-')), state.id);
  });
});

describe('faults of a report', () => {
  const faults = (state: State): readonly string[] =>
    parties.check(LAW, state, labels.en).map(({ field, message }) => `${field.join('.')} ${message}`);

  it('are a chip or a company that is not there', () => {
    const door = { ...SENSETIME.reports['next-door']!, to: 'sensetme', 'other-chip': 'a1000' };
    const found = faults({ ...SENSETIME, reports: { 'next-door': door } });
    assert.ok(found.some((f) => /^reports\.next-door\.to no company .*"sensetme"/.test(f)));
    assert.ok(found.some((f) => /^reports\.next-door\.other-chip no chip "a1000"/.test(f)));
  });

  it('are a strip that is not whole', () => {
    assert.match(faults({ ...IFLYTEK, evidence: IFLYTEK.evidence.slice(1) }).join(), /evidence has 3 for 4/);
    assert.match(faults({ ...IFLYTEK, reports: ALL.reports }).join(), /reports tells 3 reports/);
    assert.deepEqual(CASES.flatMap(faults), []);
  });

  it('are a rule where the report needs the room', () => {
    assert.match(faults({ ...SENSETIME, rows: { subsidiary: true } }).join(), /rows\.subsidiary has no room/);
    assert.match(faults({ ...SENSETIME, beside: 'family' }).join(), /beside must be reports/);
  });

  it('are people who are not counted, and others who are', () => {
    const witness = (change: object): boolean =>
      stateSchema.safeParse({ ...GALAXY, evidence: [change, ...GALAXY.evidence.slice(1)] }).success;
    const claims = ['ft-aigalaxy'];
    assert.ok(witness({ word: 'paper', claims }));
    assert.ok(!witness({ word: 'people', claims }));
    assert.ok(!witness({ word: 'record', speakers: 2, claims }));
    assert.ok(!witness({ word: 'people', speakers: 4, claims }));
    assert.ok(!witness({ word: 'paper', claims: [] }));
  });
});

/** Bars, openings and broken lines are drawn from what the law says, never from the state. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parties } from '../../src/figures/parties/index.ts';
import { labelsSchema, stateSchema, type State } from '../../src/figures/parties/schema.ts';
import type { Mark, Shape } from '../../src/figures/scene.ts';
import type { Law, Party } from '../../src/law/types.ts';
import { contentOf, LAW } from './content.ts';

const { states, labels: words } = contentOf('parties', { labelsSchema, stateSchema });
const labels = words.en;
const stateOf = (id: string): State => states.find((state) => state.id === id)!;
const SALE = stateOf('list-sale');
const DOOR: State = {
  ...SALE,
  id: 'list-next-door',
  date: '2023-03-10',
  rows: { subsidiary: true },
  beside: 'family',
};

const party = (law: Law, id: string, change: Partial<Party>): Law => ({
  ...law,
  parties: law.parties.map((p) => (p.id === id ? { ...p, ...change } : p)),
});

/** Marks that are shown, by key. */
function drawn(law: Law, state: State, shape: Shape): ReadonlyMap<string, Mark> {
  const { marks } = parties.scene(law, state, labels, shape);
  return new Map(marks.filter((m) => m.shown).map((m) => [m.key, m]));
}

for (const shape of ['wide', 'narrow'] as const) {
  describe(`the parties figure follows the law, ${shape}`, () => {
    it('bars a sale to a name on the list, and says how a request is judged', () => {
      const marks = drawn(LAW, SALE, shape);
      assert.ok(marks.has('sale-bar'));
      assert.ok(!marks.has('sale-chip-tip'));
      const { desc } = parties.scene(LAW, SALE, labels, shape);
      assert.match(desc, /licence needed; the rule starts from no/);
    });

    it('lets the sale through on the day before', () => {
      const marks = drawn(LAW, { ...SALE, date: '2019-10-08' }, shape);
      assert.ok(!marks.has('sale-bar'));
      assert.ok(marks.has('sale-chip-tip'));
    });

    it('lets the sale through where the list names nobody', () => {
      const marks = drawn(party(LAW, 'listed-firm', { listed: null }), SALE, shape);
      assert.ok(!marks.has('sale-bar'));
      assert.ok(marks.has('sale-use-tip'));
    });

    it('lets a subsidiary buy for itself, and breaks the line where it hands on', () => {
      const marks = drawn(LAW, DOOR, shape);
      assert.ok(!marks.has('subsidiary-bar'));
      assert.ok(marks.has('subsidiary-chip-verb') || marks.has('subsidiary-chip-verb-1'));
      assert.doesNotMatch(marks.get('subsidiary-chip')?.cls ?? '', /leak/);
      assert.match(marks.get('on-chip')?.cls ?? '', /leak/);
      assert.match(marks.get('on-hole')?.cls ?? '', /torn/);
      assert.ok(!marks.has('on-bar'));
    });

    it('bars the subsidiary once it is named', () => {
      const marks = drawn(party(LAW, 'subsidiary', { listed: '2019-10-09' }), DOOR, shape);
      assert.ok(marks.has('subsidiary-bar'));
      assert.ok(!marks.has('subsidiary-chip-verb') && !marks.has('subsidiary-chip-verb-1'));
    });

    it('bars the subsidiary in the six weeks of the affiliates rule', () => {
      assert.ok(drawn(LAW, { ...DOOR, date: '2025-10-15' }, shape).has('subsidiary-bar'));
      assert.ok(!drawn(LAW, { ...DOOR, date: '2025-11-15' }, shape).has('subsidiary-bar'));
    });

    it('puts a question mark where the law is not known', () => {
      const marks = drawn(LAW, { ...DOOR, date: '2026-11-15' }, shape);
      assert.ok(marks.has('subsidiary-query'));
      assert.match(marks.get('subsidiary-chip')?.cls ?? '', /open/);
      assert.ok(!drawn(LAW, DOOR, shape).has('subsidiary-query'));
    });

    it('bars the way on where whoever hands on keeps to the rule', () => {
      const law: Law = {
        ...LAW,
        routes: LAW.routes.map((r) => ({
          ...r,
          variants: r.variants.map((v) => (v.id === 'passes-on' ? { ...v, knowledge: 'asked' as const } : v)),
        })),
      };
      const marks = drawn(law, DOOR, shape);
      assert.ok(marks.has('on-bar'));
      assert.ok(!marks.has('on-hole') && !marks.has('on-chip-tip'));
    });
  });
}

describe('the parties table follows the law', () => {
  it('puts the things where the verdict leaves them', () => {
    const [own] = parties.table(LAW, DOOR, labels).rows.slice(1);
    assert.deepEqual(own?.slice(1, 5), [...Array<string>(3).fill('with the subsidiary'), 'a gap']);
    const named = party(LAW, 'subsidiary', { listed: '2019-10-09' });
    const [stopped] = parties.table(named, DOOR, labels).rows.slice(1);
    assert.deepEqual(stopped?.slice(1, 4), Array<string>(3).fill('with the seller'));
  });
});

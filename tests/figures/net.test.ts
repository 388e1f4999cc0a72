import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { net } from '../../src/figures/net/index.ts';
import { letters } from '../../src/figures/net/hands.ts';
import { EDGE } from '../../src/figures/net/layout.ts';
import type { State } from '../../src/figures/net/schema.ts';
import type { Scene } from '../../src/figures/scene.ts';
import { wordBox } from './boxes.ts';
import { LABELS, LANGS, LAW, SHAPES, STATES, stateOf } from './net-content.ts';

const keys = (scene: Scene): string[] => scene.marks.map((m) => m.key);

/** Shown words that leave the picture, or say something that was not filled in. */
const misplaced = (scene: Scene): string[] =>
  scene.marks
    .filter((m) => m.shown && m.tag === 'text')
    .filter((m) => {
      const { left, right, top, bottom } = wordBox(m, letters);
      const inside = left >= -0.5 && right <= scene.width + 0.5 && top >= 0 && bottom <= scene.height;
      return !inside || /[{}]/.test(m.text ?? '');
    })
    .map((m) => `${m.key}: ${m.text}`);

for (const shape of SHAPES) {
  describe(`the net, ${shape}`, () => {
    const first = keys(net.scene(LAW, STATES[0]!, LABELS.en, shape));

    it('draws any day, chip and set of measures, with the same marks and its words in place', () => {
      const day = fc
        .date({ min: new Date('2019-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10));
      const world = fc.record({
        date: day,
        chip: fc.constantFrom(...LAW.chips.map((c) => c.id)),
        measures: fc.subarray(LAW.measures.map((m) => m.id)),
        lang: fc.constantFrom(...LANGS),
      });
      fc.assert(
        fc.property(world, ({ lang, ...asked }) => {
          const state: State = { ...stateOf('gap-2023-03'), ...asked, chips: {}, forks: {} };
          const scene = net.scene(LAW, state, LABELS[lang], shape);
          assert.deepEqual(keys(scene), first);
          assert.deepEqual(misplaced(scene), []);
        }),
        { numRuns: 60 },
      );
    });
  });
}

describe('what the net says in words', () => {
  it('keeps what stands before a narrow net clear of its mesh', () => {
    for (const lang of LANGS)
      for (const state of STATES) {
        const { marks } = net.scene(LAW, state, LABELS[lang], 'narrow');
        for (const mark of marks.filter((m) => m.shown && /^(name|when)-/.test(m.key)))
          assert.ok(
            wordBox(mark, letters).right <= EDGE.narrow,
            `${lang} ${state.id} ${mark.key}: ${mark.text}`,
          );
      }
  });

  it('has a line of key for every row of the net', () => {
    const items = net.key(LAW, stateOf('now'), LABELS.en);
    assert.equal(items.filter((i) => /^[rs]\d-/.test(i.id)).length, 10);
  });
});

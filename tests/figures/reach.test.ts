import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LONGEST, sumLength } from '../../src/figures/reach/court.ts';
import { reach } from '../../src/figures/reach/index.ts';
import { FRAMES } from '../../src/figures/reach/layout.ts';
import { misfits } from '../../src/figures/reach/scene.ts';
import { COUNTS, stateSchema, SUBJECTS, type Labels, type State } from '../../src/figures/reach/schema.ts';
import { placed, rectBox } from './boxes.ts';
import { area, collisions, labels, law, markOf, pictures, rings, SHAPES, states } from './reach-content.ts';

const stateAbout = (subject: State['subject']): State => states.find((s) => s.subject === subject)!;
const near = (found: number, expected: number, what: string, share = 0.02): void =>
  assert.ok(Math.abs(found / expected - 1) <= share, `${what}: ${found}, to scale ${expected}`);

describe('the reach figure: its scale', () => {
  for (const { scene, state, shape, name } of pictures.filter(({ name }) => name.startsWith('en'))) {
    const frame = FRAMES[shape];
    /** Square units for one thing: in a block, where seams show, and in a frame, where they do not. */
    const inked = (frame.cell - frame.seam) ** 2 / 100;
    const whole = frame.cell ** 2 / 100;

    it(`draws each block as large as its number, ${name}`, () => {
      const { counts } = state;
      const grown = counts['positions-now'].value - counts['positions-then'].value;
      for (const [key, n] of [
        ['positions-then', counts['positions-then'].value],
        ['positions-now', grown],
        ['checks', counts.checks.value],
        ['china', counts['checks-china'].value],
      ] as const)
        // A phone's square is so small that the tenth to which lengths are rounded shows.
        near(area(markOf(scene, key)), n * inked, key, shape === 'wide' ? 0.02 : 0.06);
      for (const [key, n] of [
        ['applications-then', counts['applications-then'].value],
        ['applications-now', counts['applications-now'].value - counts['applications-then'].value],
      ] as const) {
        const { left, right, top, bottom } = rectBox(markOf(scene, key));
        near((right - left) * (bottom - top), n * whole, key);
      }
    });

    it(`draws the two frames with a number as large as theirs, ${name}`, () => {
      for (const key of ['low', 'middle'] as const) {
        const [[, corner] = []] = rings(markOf(scene, key));
        const width = corner![0] - frame.at.estimate;
        near(width * (frame.baseline - corner![1]), state.estimate[key] * whole, key);
      }
    });

    it(`never closes the outermost frame, nor fills any, ${name}`, () => {
      const { attrs, cls } = markOf(scene, 'open');
      assert.match(String(attrs['d']), /^M[\d.]+ [\d.]+V[\d.]+H[\d.]+$/, 'two sides and no more');
      assert.match(cls, /^frame/);
      const [[up, , along] = []] = rings(markOf(scene, 'open'));
      const [[, middle] = []] = rings(markOf(scene, 'middle'));
      assert.ok(up![1] < middle![1] && along![0] > middle![0], 'it reaches past the middle on both sides');
      // Both ends run out in an arrow.
      assert.equal(rings(markOf(scene, 'open-tips')).length, 2);
    });

    it(`counts nothing where there is only an estimate, ${name}`, () => {
      if (!['estimate', 'court', 'gap'].includes(state.subject)) return;
      for (const mark of scene.marks.filter(
        (m) => m.shown && m.cls.startsWith('counted') && m.tag === 'path',
      ))
        for (const ring of rings(mark))
          for (const [x, y] of ring)
            assert.ok(x < frame.at.estimate || y > frame.baseline, `${mark.key} at ${x}`);
    });
  }

  it('leaves frames empty and open in the style sheet too', () => {
    const css = readFileSync(new URL('../../src/styles/figures/reach.css', import.meta.url), 'utf8');
    assert.match(/\.fig-reach \.frame \{([^}]*)\}/.exec(css)?.[1] ?? '', /fill: none/);
    assert.equal([...css.matchAll(/\.frame[^{]*\{[^}]*fill: (?!none)/g)].length, 0);
  });

  it('enlarges as much as the pane says', () => {
    for (const [subject, keys, times, n] of [
      ['desk', ['positions-large-then', 'positions-large-now'], 6, 585],
      ['checks', ['checks-large'], 4, 1100],
      ['checks', ['next', 'next-hollow'], 4, 1590],
    ] as const) {
      const scene = reach.scene(law, stateAbout(subject), labels.en, 'wide');
      const { cell, seam } = FRAMES.wide;
      const side = cell * times - seam * Math.min(times, 3);
      near(
        keys.reduce((sum, key) => sum + area(markOf(scene, key)), 0),
        (n / 100) * side ** 2,
        keys.join(', '),
      );
    }
    const china = reach.scene(law, stateAbout('china'), labels.en, 'wide');
    assert.equal(rings(markOf(china, 'china-large')).length, 90, 'one cell a check');
  });

  it('draws a month as long as a month, and no beginning where none is known', () => {
    for (const shape of SHAPES) {
      const scene = reach.scene(law, stateAbout('china'), labels.en, shape);
      const months = rings(markOf(scene, 'scheduled'));
      assert.equal(months.length, 7);
      const month = (months[6]![0]![0] - months[0]![0]![0]) / 6;
      const strip = rings(markOf(scene, 'unscheduled'));
      const [left, right] = [strip[1]![0]![0], strip[1]![1]![0]];
      near(right - left, 24 * month, 'the empty months', 0.01);
      for (const [from, to] of strip)
        assert.ok(from![0] !== to![0] || from![0] > left + 1, 'the left end is open');
    }
  });

  it('draws sums of money to a scale of their own, filled only where they were admitted', () => {
    const state = stateAbout('court');
    for (const shape of SHAPES) {
      const scene = reach.scene(law, state, labels.en, shape);
      for (const [i, one] of state.cases.entries()) {
        const sum = markOf(scene, `sum-${i}`);
        const xs = rings(sum)
          .flat()
          .map(([x]) => x);
        const length = sumLength(state.cases, one.dollars, LONGEST[shape]);
        // The end may fall in the space after a dash.
        const long = Math.max(...xs) - Math.min(...xs);
        assert.ok(long <= length + 0.6 && long >= length - 4.1, `${one.id}: ${long} for ${length}`);
        assert.equal(sum.cls.replace(' late', ''), `sum ${one.sum}`);
        const bars = scene.marks.filter((m) => m.shown && m.key.startsWith(`case-${i}-head`));
        assert.equal(bars.filter((m) => m.cls.startsWith('head admitted')).length, one.admitted);
        assert.equal(bars.filter((m) => m.cls.startsWith('head accused')).length, one.accused);
      }
    }
  });
});

describe('the reach figure: its pictures', () => {
  for (const shape of SHAPES) {
    const keys = pictures.find((p) => p.shape === shape)!.scene.marks.map((m) => `${m.key} ${m.tag}`);

    it(`keeps its marks for any state that the schema allows, ${shape}`, () => {
      const count = fc.integer({ min: 1, max: 60_000 });
      const any = fc.record({
        subject: fc.constantFrom(...SUBJECTS),
        date: fc.constantFrom('2019-01-01', '2022-10-21', '2026-11-24'),
        chip: fc.constantFrom('a100', 'v100', 'ascend-910b'),
        counts: fc.tuple(...COUNTS.map(() => count)),
        low: fc.integer({ min: 100, max: 90_000 }),
        dollars: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.01, max: 9000, noNaN: true }))),
        heads: fc.tuple(...[0, 1, 2].map(() => fc.tuple(fc.nat(2), fc.nat(3)))),
      });
      fc.assert(
        fc.property(any, ({ counts, low, dollars, heads, ...rest }) => {
          const base = states[0]!;
          const state = stateSchema.parse({
            ...base,
            ...rest,
            counts: Object.fromEntries(COUNTS.map((id, i) => [id, { ...base.counts[id], value: counts[i] }])),
            estimate: { ...base.estimate, low, middle: low + 1 },
            cases: base.cases.map((one, i) => {
              const [admitted = 0, accused = 0] = heads[i] ?? [];
              return { ...one, dollars: dollars[i], admitted, accused, sum: 'alleged' };
            }),
          });
          const { marks } = reach.scene(law, state, labels.nl, shape);
          assert.deepEqual(
            marks.map((m) => `${m.key} ${m.tag}`),
            keys,
          );
          for (const { attrs, key } of marks)
            assert.doesNotMatch(Object.values(attrs).join(' '), /NaN|undefined|Infinity|e[+-]/, key);
        }),
        { numRuns: 40 },
      );
    });
  }

  for (const { name, scene, state, words, shape } of pictures)
    it(`has room for every word, off lines and squares, ${name}`, () => {
      assert.deepEqual(misfits(law, state, words, shape), []);
      assert.deepEqual(collisions(scene, shape), []);
    });

  it('finds words that have grown too long, by their key', () => {
    const { court } = labels.en;
    const plea = {
      ...court.cases['plea']!,
      sum: { wide: '{sum} in chips, exported or attempted so far', narrow: '' },
    };
    const long: Labels = { ...labels.en, court: { ...court, cases: { ...court.cases, plea } } };
    const state = stateAbout('court');
    assert.deepEqual(
      misfits(law, state, long, 'wide').map(({ key }) => key),
      ['case-0-sum'],
    );
    assert.match(
      collisions(reach.scene(law, state, long, 'wide'), 'wide').join(),
      /case-0-sum on court-lead/,
    );
  });

  it('makes way for the cases on a phone, and for nothing else', () => {
    for (const { scene, state, shape, name } of pictures) {
      const baseline = markOf(scene, 'baseline');
      assert.equal(baseline.shown, shape === 'wide' || state.subject !== 'court', name);
    }
  });

  it('says on a phone in the key what the picture has no room for', () => {
    for (const { state, words, shape, scene, name } of pictures.filter((p) => p.shape === 'narrow')) {
      const said = [
        ...scene.marks.filter((m) => m.shown).map((m) => m.text ?? ''),
        ...reach.key(law, state, words).map((item) => item.text),
      ].join('\n');
      const seen = SUBJECTS.slice(0, SUBJECTS.indexOf(state.subject));
      if (state.subject !== 'court' && seen.includes('checks'))
        assert.match(said, /1[.,]100/, `${name} ${shape}`);
      if (state.subject === 'court') assert.match(said, /252[.,]5/, name);
    }
  });
});

describe('the reach figure: what the law says of it', () => {
  const gap = stateAbout('gap');

  it('lets rent pass above the edge of the rule and smuggling below, each in its own stroke', () => {
    for (const shape of SHAPES) {
      const scene = reach.scene(law, gap, labels.en, shape);
      const edge = rectBox(markOf(scene, 'edge'));
      const heightOf = (key: string) =>
        rings({
          ...markOf(scene, key),
          attrs: { d: String(markOf(scene, key).attrs['d']).split('Q')[0]! },
        })[0]![0]![1];
      assert.equal(markOf(scene, 'rent').cls, 'strand');
      assert.equal(markOf(scene, 'smuggling').cls, 'strand leak');
      assert.ok(heightOf('rent') < edge.top && heightOf('smuggling') > edge.bottom);
      for (const gate of ['application', 'check', 'charge']) {
        const { top, bottom, left, right } = rectBox(markOf(scene, `gate-${gate}`));
        const y = heightOf('smuggling');
        assert.ok(top >= edge.bottom - 0.1 && y > top && y < bottom, `${gate} hangs in the way`);
        const hole = markOf(scene, `gate-${gate}-hole`);
        assert.equal(hole.attrs['cy'], y);
        assert.ok(Number(hole.attrs['cx']) > left && Number(hole.attrs['cx']) < right);
      }
    }
  });

  it('follows the law where it says something else, and tells the editor', () => {
    const open: State = { ...gap, chip: 'ascend-910b' };
    const scene = reach.scene(law, open, labels.en, 'wide');
    assert.equal(markOf(scene, 'rent').cls, 'strand open');
    assert.match(markOf(scene, 'rent-words-1').text ?? '', /An hour rented: an open question/);
    assert.match(
      reach
        .check(law, open, labels.en)
        .map((f) => f.message)
        .join('; '),
      /rent is drawn as a gap; the law says open-question.*smuggling is drawn as a leak; the law says open-question/,
    );
    assert.deepEqual(reach.check(law, gap, labels.en), []);
  });

  it('lands the smuggled chip in what is only estimated', () => {
    const scene = reach.scene(law, gap, labels.en, 'wide');
    const [x, y] = placed(markOf(scene, 'smuggling-tip'));
    assert.ok(x > FRAMES.wide.at.estimate && y < FRAMES.wide.sheet.top && y > FRAMES.wide.sheet.top - 12);
  });
});

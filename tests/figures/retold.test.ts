import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FRAMES } from '../../src/figures/retold/frame.ts';
import { letters } from '../../src/figures/retold/hands.ts';
import { fateOf, isBent, isLit, pointsOf } from '../../src/figures/retold/points.ts';
import { draw } from '../../src/figures/retold/scene.ts';
import { FATES, type State } from '../../src/figures/retold/schema.ts';
import type { Mark } from '../../src/figures/scene.ts';
import { overlap, placed, wordBox } from './boxes.ts';
import { labels, LANGS, pictures, sceneOf, SHAPES, states } from './retold-content.ts';

const points = pointsOf(states[0]!);
const changed = points.filter((point) => fateOf(point) !== 'kept').map(({ id }) => id);
const find = (marks: readonly Mark[], key: string): Mark => {
  const mark = marks.find((m) => m.key === key);
  assert.ok(mark, `there is no mark "${key}"`);
  return mark;
};

/** States that content could write: some fates lit, some changed points speaking, perhaps one opened. */
const anyState: fc.Arbitrary<State> = fc
  .record({
    lit: fc.uniqueArray(fc.constantFrom(...FATES)),
    speaks: fc.subarray(changed, { maxLength: 13 }),
    opens: fc.option(fc.constantFrom(...points.map(({ id }) => id))),
    why: fc.boolean(),
    asks: fc.boolean(),
  })
  .map((state) => ({
    ...states[0]!,
    ...state,
    // With the versions of one point and thirteen labels there would be no room left for the others.
    speaks: state.opens === null ? state.speaks : [],
    numbered: state.opens === null ? state.speaks.slice(0, 5) : [],
    stressed: state.speaks.slice(0, 1),
  }));

describe('the retold figure: its strands', () => {
  it('have the same marks and outlines in any state that content could write', () => {
    for (const shape of SHAPES) {
      const sample = sceneOf(states[0]!, labels.en, shape).marks;
      const outlines = new Map(sample.map((m) => [m.key, m.attrs['d']]));
      fc.assert(
        fc.property(anyState, fc.constantFrom(...LANGS), (state, lang) => {
          const { marks } = sceneOf(state, labels[lang], shape);
          assert.deepEqual(
            marks.map((m) => m.key),
            sample.map((m) => m.key),
          );
          // Narrow pictures stand still; there strands of one look are one outline.
          if (shape === 'wide')
            for (const { key, attrs } of marks.filter((m) => /^(strand|hollow|stop)-/.test(m.key)))
              assert.equal(attrs['d'], outlines.get(key), key);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('lie in the order of the text, within the posts, and apart from each other', () => {
    for (const shape of SHAPES) {
      const { rows: span } = FRAMES[shape];
      fc.assert(
        fc.property(anyState, (state) => {
          const { rows } = draw(state, labels.en, shape);
          const places = points.map(({ id }) => rows.of.get(id) ?? NaN);
          for (const [i, at] of places.entries()) {
            assert.ok(at >= span[0] && at <= span[1], `${points[i]!.id} lies at ${at}`);
            if (i > 0) assert.ok(at - places[i - 1]! >= 2, `${points[i]!.id} lies on the one before`);
          }
        }),
      );
    }
  });

  it('end where their fate says: at an arrow past the last post, or at a bar before the English', () => {
    const { posts } = FRAMES.wide;
    for (const point of points) {
      const { marks } = sceneOf(states[0]!, labels.en, 'wide');
      const xs = [...alongOf(String(find(marks, `strand-${point.id}`).attrs['d']))];
      const [from, to] = [Math.min(...xs), Math.max(...xs)];
      const fate = fateOf(point);
      assert.equal(to > posts[2], fate !== 'lost', `${point.id} reaches to ${to}`);
      if (fate === 'lost') assert.ok(to < posts[1], point.id);
      if (fate === 'added') assert.ok(from > posts[0] + 100, `${point.id} begins at ${from}`);
      const has = (part: string): boolean => marks.some((m) => m.key === `${part}-${point.id}`);
      assert.equal(has('stop'), fate === 'lost', point.id);
      // A hollow sign for each text in which it was not read: at its start, and on the post of the English.
      const wanted = [point.ft === 'summary', point.unseen === true && fate !== 'added'].filter(
        Boolean,
      ).length;
      const hollow = marks.find((m) => m.key === `hollow-${point.id}`)?.attrs['d'];
      assert.equal(String(hollow ?? '').split('Z').length - 1, wanted, point.id);
    }
  });

  it('are thicker at their end where they say more, thinner where they say less', () => {
    const { marks } = sceneOf(states[0]!, labels.en, 'wide');
    const plain = endOf('art-cloud');
    for (const point of points.filter(isBent))
      assert.equal(Math.sign(endOf(point.id) - plain), fateOf(point) === 'sharpened' ? 1 : -1, point.id);

    /** Height of the arrow at a strand's end. */
    function endOf(id: string): number {
      const tip = /l(-?[\d.]+) (-?[\d.]+)l-\1 \2/.exec(String(find(marks, `strand-${id}`).attrs['d']));
      assert.ok(tip, `${id} has no arrow`);
      return Number(tip[2]);
    }
  });

  it('are all drawn in both shapes, as many in colour in the one as in the other', () => {
    /** Closed outlines of the strands that are in colour, or of those that are quiet. */
    const outlines = (marks: readonly Mark[], light: 'lit' | 'quiet'): number =>
      marks
        .filter((m) => /^(strand|hollow|stop)-/.test(m.key) && m.cls.split(' ').includes(light))
        .reduce((sum, m) => sum + String(m.attrs['d']).split('Z').length - 1, 0);
    fc.assert(
      fc.property(anyState, (state) => {
        const [wide, narrow] = SHAPES.map((shape) => sceneOf(state, labels.en, shape).marks);
        for (const light of ['lit', 'quiet'] as const)
          assert.equal(outlines(narrow!, light), outlines(wide!, light), light);
      }),
      { numRuns: 40 },
    );
  });

  it('are in colour exactly where the state says so', () => {
    for (const { scene, state, shape, name } of pictures) {
      if (shape === 'narrow') continue;
      for (const point of points) {
        const lit = find(scene.marks, `strand-${point.id}`).cls.split(' ').includes('lit');
        assert.equal(lit, isLit(state, point), `${name} ${point.id}`);
      }
    }
  });
});

describe('the retold figure: its words', () => {
  it('have room, whichever point is opened', () => {
    for (const lang of LANGS)
      for (const shape of SHAPES)
        for (const { id } of points) {
          const opened: State = { ...states[0]!, lit: [], speaks: [], numbered: [], stressed: [], opens: id };
          const { p } = draw(opened, labels[lang], shape);
          assert.deepEqual(p.misfits, [], `${lang} ${shape} ${id}`);
        }
  });

  it('have room in every state, and stand on no strand in colour but their own', () => {
    for (const { state, shape, words, scene, name } of pictures) {
      assert.deepEqual(draw(state, words, shape).p.misfits, [], name);
      if (shape === 'narrow') continue;
      const boxes = scene.marks
        .filter((m) => m.tag === 'text' && m.shown && /^(says|why|told|remark)-/.test(m.key))
        .map((m) => wordBox(m, letters));
      for (const point of points.filter((p) => isLit(state, p))) {
        const strand = find(scene.marks, `strand-${point.id}`);
        const xs = alongOf(String(strand.attrs['d']));
        const [, y] = placed(strand);
        const body = {
          key: point.id,
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: y - 1,
          bottom: y + 1,
        };
        for (const box of boxes.filter((b) => !b.key.includes(point.id)))
          assert.ok(!overlap(box, body), `${name}: ${box.key} lies on ${point.id}`);
      }
    }
  });

  it('find a label that has grown too long, by its key', () => {
    const long = structuredClone(labels.nl);
    long.points['omit-us-clouds']!.short = 'ook een Amerikaans bedrijf zou in China hebben verhuurd';
    const lost = states.find(({ lit }) => lit.includes('lost'))!;
    assert.deepEqual(
      draw(lost, long, 'wide').p.misfits.map(({ key }) => key),
      ['says-omit-us-clouds'],
    );
  });
});

/** Places along the strand that an outline passes: its steps added up, arcs and curves by their ends. */
function alongOf(d: string): number[] {
  let [x, start] = [0, 0];
  const found: number[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') start = x = numbers[0]!;
    if (command === 'm') start = x += numbers[0]!;
    if (command === 'h' || command === 'l') x += numbers[0]!;
    if (command === 'c') x += numbers[4]!;
    if (command === 'a') x += numbers[5]!;
    if (command === 'Z') x = start;
    found.push(x);
  }
  return found;
}

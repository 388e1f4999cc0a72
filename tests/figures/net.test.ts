import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { net } from '../../src/figures/net/index.ts';
import { HANDS, handOf, widthOf, type Hand } from '../../src/figures/net/lettering.ts';
import type { State } from '../../src/figures/net/schema.ts';
import type { Mark, Scene, Shape } from '../../src/figures/scene.ts';
import { DATA, LABELS, LANGS, LAW, SHAPES, STATES, stateOf } from './net-content.ts';

const keys = (scene: Scene): string[] => scene.marks.map((m) => m.key);

/** Where a mark's own origin stands. */
function origin({ attrs }: Mark): readonly [number, number] {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(String(attrs.transform ?? '')) ?? [];
  return [Number(attrs.x ?? 0) + Number(x), Number(attrs.y ?? 0) + Number(y)];
}

/** Faults in how the shown words of a picture stand. */
function misplaced(scene: Scene): string[] {
  return scene.marks
    .filter((m) => m.shown && m.tag === 'text')
    .flatMap((m) => {
      const hand = handOf(m.cls);
      if (!hand) return [`${m.key}: class "${m.cls}" is no hand`];
      const width = widthOf(m.text ?? '', hand);
      const [x, y] = origin(m);
      const classes = m.cls.split(' ');
      const left = classes.includes('end') ? x - width : classes.includes('mid') ? x - width / 2 : x;
      const size = HANDS[hand][0];
      const faults = [];
      if (size < 12) faults.push(`${m.key}: ${size} px`);
      if (left < -0.5 || left + width > scene.width + 0.5) faults.push(`${m.key}: ${left} + ${width}`);
      if (y - size < -4 || y > scene.height) faults.push(`${m.key}: at height ${y}`);
      if (/[{}]/.test(m.text ?? '')) faults.push(`${m.key}: "${m.text}"`);
      return faults;
    });
}

for (const shape of SHAPES) {
  describe(`the net, ${shape}`, () => {
    const first = keys(net.scene(DATA, STATES[0]!, LABELS.en, shape));

    it('has the same marks in the same order in every state and language', () => {
      assert.equal(new Set(first).size, first.length);
      for (const lang of LANGS)
        for (const state of STATES)
          assert.deepEqual(keys(net.scene(DATA, state, LABELS[lang], shape)), first);
    });

    it('is pure', () => {
      for (const state of STATES) {
        assert.deepEqual(
          net.scene(DATA, state, LABELS.en, shape),
          net.scene(DATA, structuredClone(state), LABELS.en, shape),
        );
      }
    });

    it('fits its place', () => {
      const { width, height } = net.scene(DATA, STATES[0]!, LABELS.en, shape);
      assert.deepEqual(
        [width, height <= (shape === 'wide' ? 610 : 338)],
        [shape === 'wide' ? 860 : 360, true],
      );
    });

    it('keeps its words in the picture, at 12 px or more', () => {
      for (const lang of LANGS)
        for (const state of STATES)
          assert.deepEqual(misplaced(net.scene(DATA, state, LABELS[lang], shape)), [], `${state.id} ${lang}`);
    });

    it('uses only tiles that its definitions hold', () => {
      const defs = net.defs(shape);
      const ids = new Set([...defs.matchAll(/id="([^"]+)"/g)].map((m) => m[1]));
      for (const id of ids) assert.match(id ?? '', shape === 'wide' ? /^net-w-/ : /^net-n-/);
      const hrefs = STATES.flatMap((s) => net.scene(DATA, s, LABELS.en, shape).marks)
        .filter((m) => m.tag === 'use')
        .map((m) => String(m.attrs.href).slice(1));
      for (const href of hrefs) assert.ok(ids.has(href), href);
    });

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
          const scene = net.scene(DATA, state, LABELS[lang], shape);
          assert.deepEqual(keys(scene), first);
          assert.deepEqual(misplaced(scene), []);
        }),
        { numRuns: 60 },
      );
    });
  });
}

describe('the bytes of the net', () => {
  // A packer looks back 32 KB: one state must stay shorter than that, or none can be packed as a repeat of the last.
  it('packs the wide pictures of all states into 18 KB', () => {
    for (const lang of LANGS) {
      const states = STATES.map((s) =>
        net
          .scene(DATA, s, LABELS[lang], 'wide')
          .marks.map((m) => [m.key, m.cls, m.attrs, m.text ?? 0, Number(m.shown)]),
      );
      assert.ok(Math.max(...states.map((s) => JSON.stringify(s).length)) < 32_000);
      assert.ok(gzipSync(JSON.stringify(states), { level: 9 }).length < 18 * 1024);
    }
  });
});

describe('the words of the net', () => {
  it('are there for every state, in both languages', () => {
    for (const lang of LANGS) {
      assert.deepEqual(
        Object.keys(LABELS[lang].states),
        STATES.map((s) => s.id),
      );
      for (const state of STATES)
        for (const fork of Object.values(state.forks))
          for (const name of [fork.own, ...fork.casts.map((c) => c.name)])
            if (name !== undefined) assert.ok(LABELS[lang].branches[name], `${lang}: branches.${name}`);
    }
    assert.deepEqual(Object.keys(LABELS.en.branches), Object.keys(LABELS.nl.branches));
  });

  it('are set in hands that the style sheet knows by the same size and weight', () => {
    const css = readFileSync(new URL('../../src/styles/figures/net.css', import.meta.url), 'utf8');
    const rules = [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
      ([, selectors = '', body = '']) => ({ selectors: selectors.split(',').map((s) => s.trim()), body }),
    );
    for (const [hand, [size, face]] of Object.entries(HANDS) as [Hand, readonly [number, string]][]) {
      const style = { size: 13, weight: 500 };
      const names = [`.fig-net .${hand.split(' ')[0]}`, `.fig-net .${hand.replace(' ', '.')}`];
      for (const { body } of rules.filter((r) => r.selectors.some((s) => names.includes(s)))) {
        const [, short] = /font:\s*(\d+ [\d.]+px)/.exec(body) ?? [];
        if (short) [style.weight, style.size] = short.split(' ').map(parseFloat) as [number, number];
        style.size = parseFloat(/font-size:\s*([\d.]+)px/.exec(body)?.[1] ?? String(style.size));
        style.weight = parseFloat(/font-weight:\s*(\d+)/.exec(body)?.[1] ?? String(style.weight));
      }
      assert.deepEqual(style, { size, weight: parseFloat(face.slice(-3)) }, hand);
    }
  });
});

describe('what the net says in words', () => {
  it('describes each state in sentences without holes', () => {
    for (const lang of LANGS)
      for (const shape of SHAPES as readonly Shape[])
        for (const state of STATES) {
          const { title, desc } = net.scene(DATA, state, LABELS[lang], shape);
          assert.ok(title.length > 10 && desc.length > 80, state.id);
          assert.doesNotMatch(desc, /[{}]|undefined/);
        }
  });

  it('has a line of key for every row of the net', () => {
    const items = net.key(DATA, stateOf('now'), LABELS.en);
    assert.equal(items.filter((i) => /^[rs]\d-/.test(i.id)).length, 10);
    for (const state of STATES)
      for (const item of net.key(DATA, state, LABELS.nl)) assert.doesNotMatch(item.text, /[{}]|undefined/);
  });
});

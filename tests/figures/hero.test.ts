import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { heroDefs, heroOutcomes, heroScene } from '../../src/figures/hero/index.ts';
import { settle } from '../../src/figures/hero/springs.ts';
import { svg } from '../../src/figures/svg.ts';
import { evaluate, loadLaw } from '../../src/law/index.ts';
import type { Law } from '../../src/law/types.ts';

const LAW = loadLaw();
const WORDS = { title: 'A net', desc: 'Ten strands.' };

describe('the net of the first screen', () => {
  it('is pure', () => {
    assert.deepEqual(heroScene(LAW, WORDS), heroScene(structuredClone(LAW), WORDS));
  });

  it('has a bar for each strand that is stopped, dashes for each leak, dots for each open question', () => {
    const outcomes = heroOutcomes(LAW);
    const marks = new Map(heroScene(LAW, WORDS).marks.map((m) => [m.key, m]));
    outcomes.forEach((outcome, i) => {
      assert.equal(marks.has(`bar-${i}`), outcome === 'stopped');
      const dashes = String(marks.get(`strand-${i}`)?.attrs['stroke-dasharray']);
      assert.equal(dashes.startsWith('16 12'), outcome === 'leak');
      assert.equal(dashes.startsWith('0 13'), outcome === 'open-question');
    });
  });

  it('follows the law: without a list the first strand is not stopped by it', () => {
    const none: Law = { ...LAW, rules: LAW.rules.filter((r) => r.kind !== 'list' && r.kind !== 'item') };
    assert.ok(!heroOutcomes(none).includes('stopped'));
    assert.ok(!heroScene(none, WORDS).marks.some((m) => m.key.startsWith('bar-')));
    assert.equal(
      heroOutcomes(LAW)[0],
      evaluate(LAW, 's1-sale-listed', { date: '2023-03-10', chip: 'a100', measures: [] }).outcome,
    );
  });

  it('keeps strands apart, in the picture, and in order', () => {
    const { marks, height } = heroScene(LAW, WORDS);
    const ys = marks.filter((m) => m.key.startsWith('chip-')).map((m) => Number(m.attrs.y) + 10);
    ys.forEach((y, i) => {
      assert.ok(y > 20 && y < height - 20);
      if (i) assert.ok(y - ys[i - 1]! > 56 && y - ys[i - 1]! < 90, `${i}: ${y - ys[i - 1]!}`);
    });
  });

  it('prints in 5 KB, with ids of its own', () => {
    const text = svg(heroScene(LAW, WORDS), { id: 'hero', cls: 'fig fig-hero' }) + heroDefs();
    assert.ok(gzipSync(text, { level: 9 }).length <= 5 * 1024);
    for (const [, id] of text.matchAll(/\bid="([^"]+)"/g)) assert.match(id ?? '', /^hero-/);
    assert.doesNotMatch(text, /style=|NaN|undefined/);
  });
});

describe('the springs', () => {
  const size = { columns: 6, rows: 8, along: 10, across: 10 };

  it('leave a net without strands as it hangs, symmetrical about its middle', () => {
    const knots = settle(size, []);
    for (const k of knots.values()) {
      const other = knots.get(`${size.columns - k.u}:${k.v}`);
      assert.ok(other && Math.abs(k.x + other.x - 60) < 1e-6 && Math.abs(k.y - other.y) < 1e-6);
    }
  });

  it('open a mesh, and carry a caught one along', () => {
    const calm = settle(size, []);
    const opened = settle(size, [{ u: 3, v: 4, pull: 'open' }]);
    assert.ok(opened.get('4:4')!.x - opened.get('2:4')!.x > (calm.get('4:4')!.x - calm.get('2:4')!.x) * 1.2);
    const caught = settle(size, [{ u: 3, v: 4, pull: 'stop' }]);
    assert.ok(caught.get('4:4')!.x > calm.get('4:4')!.x + 20);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, type ChipSpec } from '../../src/law/index.ts';
import { chip, chipWith, law } from './chips.ts';

const IN_2022 = '2023-03-10';
const IN_2023 = '2024-06-01';

/** The dossier's classes, copied by hand: metric and TPP, density to two places, entry of 2022, of 2023, notice. */
const dossier: Record<string, [number, number, string | null, string | null, boolean]> = {
  a100: [4992, 6.04, '3A090', '3A090.a', false],
  a800: [4992, 6.04, null, '3A090.a', false],
  h100: [15832, 19.45, '3A090', '3A090.a', false],
  h800: [15832, 19.45, null, '3A090.a', false],
  h200: [15832, 19.45, '3A090', '3A090.a', false],
  h20: [2368, 2.91, null, null, false],
  l40s: [5864, 9.64, null, '3A090.a', false],
  l4: [1940, 6.59, null, '3A090.a', false],
  'rtx-4090': [5284.8, 8.69, null, '3A090.a', true],
  'rtx-4090-d': [4707.2, 7.74, null, null, false],
  v100: [2000, 2.45, null, null, false],
  mi250x: [6128, 4.23, '3A090', '3A090.a', false],
  'ascend-910b': [6400, 9.62, null, '3A090.a', false],
};

test('every chip of the site falls where the dossier puts it', () => {
  assert.deepEqual(law.chips.map((one) => one.id).sort(), Object.keys(dossier).sort());
  for (const [id, [tpp, density, entry2022, entry2023, nac]] of Object.entries(dossier)) {
    const before = classify(chip(id), IN_2022);
    const after = classify(chip(id), IN_2023);
    assert.equal(before.rule, 'oct-2022', id);
    assert.equal(before.entry, entry2022, id);
    assert.equal(before.nac, false, id);
    assert.equal(after.rule, 'oct-2023', id);
    assert.equal(after.entry, entry2023, id);
    assert.equal(after.nac, nac, id);
    assert.ok(Math.abs(after.tpp - tpp) < 0.01, `${id}: tpp ${after.tpp}`);
    assert.equal(before.metric, after.tpp, id);
    assert.ok(Math.abs((after.density ?? 0) - density) < 0.006, `${id}: density ${after.density}`);
    assert.equal(after.undecided, false, id);
  }
});

test('another published figure would put no chip in another class', () => {
  for (const { doubt, ...row } of law.chips) {
    if (!doubt) continue;
    const { linkGBps = row.linkGBps, dieAreaMm2 = row.dieAreaMm2 } = doubt;
    const other = { ...row, ioGBps: row.ioGBps - row.linkGBps + linkGBps, dieAreaMm2 };
    for (const date of [IN_2022, IN_2023])
      assert.equal(classify(other, date).entry, classify(row, date).entry, `${row.id} on ${date}`);
  }
});

test('the test changes on the day it takes effect, not when it is announced', () => {
  const ruleOn = (date: string) => classify(chip('a100'), date).rule;
  assert.equal(ruleOn('2019-01-01'), 'none');
  assert.equal(ruleOn('2022-10-07'), 'none'); // released
  assert.equal(ruleOn('2022-10-20'), 'none');
  assert.equal(ruleOn('2022-10-21'), 'oct-2022');
  assert.equal(ruleOn('2023-10-17'), 'oct-2022'); // announced
  assert.equal(ruleOn('2023-11-16'), 'oct-2022');
  assert.equal(ruleOn('2023-11-17'), 'oct-2023');
  assert.equal(ruleOn('2026-11-24'), 'oct-2023');
  assert.equal(classify(chip('a100'), '2022-10-20').entry, null);
});

const entry2022 = (spec: ChipSpec) => classify(spec, IN_2022).entry;
const entry2023 = (spec: ChipSpec) => classify(spec, IN_2023).entry;

test('October 2022: both numbers, each from its line on', () => {
  assert.equal(entry2022(chipWith(4800, { ioGBps: 600 })), '3A090');
  assert.equal(entry2022(chipWith(4799, { ioGBps: 600 })), null);
  assert.equal(entry2022(chipWith(4801, { ioGBps: 600 })), '3A090');
  assert.equal(entry2022(chipWith(4800, { ioGBps: 599 })), null);
  assert.equal(entry2022(chipWith(4800, { ioGBps: 601 })), '3A090');
  assert.equal(entry2022(chipWith(4799, { ioGBps: 599 })), null);
  assert.equal(entry2022(chipWith(1e6, { ioGBps: 599 })), null);
  assert.equal(entry2022(chipWith(4799, { ioGBps: 1e6 })), null);
});

test('October 2022: area, process and market play no part', () => {
  for (const other of [{ dieAreaMm2: null }, { nonPlanar: false }, { datacenter: false }])
    assert.equal(entry2022(chipWith(4800, { ioGBps: 600, ...other })), '3A090');
});

test('the largest of the formats counts, not the sum', () => {
  const tops = [
    { format: 'INT8', bits: 8, dense: 300 },
    { format: 'FP16', bits: 16, dense: 200 },
    { format: 'FP64', bits: 64, dense: 10 },
  ];
  assert.equal(classify(chipWith(1, { tops }), IN_2023).tpp, 3200);
});

test('October 2023: 4,800 alone is enough for .a', () => {
  const thin = { dieAreaMm2: 1e6 };
  assert.equal(entry2023(chipWith(4799, thin)), null);
  assert.equal(entry2023(chipWith(4800, thin)), '3A090.a');
  assert.equal(entry2023(chipWith(4801, thin)), '3A090.a');
});

test('October 2023: from 1,600 on, 5.92 per square millimetre is enough for .a', () => {
  const at = (tpp: number, density: number) => entry2023(chipWith(tpp, { dieAreaMm2: tpp / density }));
  assert.equal(entry2023(chipWith(2960, { dieAreaMm2: 500 })), '3A090.a'); // 5.92 exactly
  assert.equal(at(2960, 5.93), '3A090.a');
  assert.equal(at(2960, 5.91), '3A090.b');
  assert.equal(at(1600, 5.93), '3A090.a');
  assert.equal(at(1601, 5.93), '3A090.a');
  assert.equal(at(1599, 5.93), null);
  assert.equal(at(1599, 100), null);
});

test('October 2023: the lower tier', () => {
  assert.equal(entry2023(chipWith(2400, { dieAreaMm2: 1500 })), '3A090.b'); // 1.6 exactly
  assert.equal(entry2023(chipWith(2400, { dieAreaMm2: 1501 })), null);
  assert.equal(entry2023(chipWith(2400, { dieAreaMm2: 1499 })), '3A090.b');
  assert.equal(entry2023(chipWith(2399, { dieAreaMm2: 1400 })), null);
  assert.equal(entry2023(chipWith(4799, { dieAreaMm2: 1500 })), '3A090.b');
  assert.equal(entry2023(chipWith(1600, { dieAreaMm2: 500 })), '3A090.b'); // 3.2 exactly
  assert.equal(entry2023(chipWith(1600, { dieAreaMm2: 501 })), null);
  assert.equal(entry2023(chipWith(1600, { dieAreaMm2: 499 })), '3A090.b');
  assert.equal(entry2023(chipWith(1599, { dieAreaMm2: 400 })), null);
});

test('October 2023: Note 2 leaves out what is neither for data centres nor at 4,800', () => {
  const consumer = { datacenter: false, dieAreaMm2: 100 };
  assert.equal(entry2023(chipWith(4799, consumer)), null);
  assert.equal(entry2023(chipWith(4800, consumer)), '3A090.a');
  assert.equal(entry2023(chipWith(4799, { dieAreaMm2: 100 })), '3A090.a');
});

test('the notice is open to all but what is both .a and for data centres', () => {
  const nac = (spec: ChipSpec) => classify(spec, IN_2023).nac;
  assert.equal(nac(chipWith(4800)), false);
  assert.equal(nac(chipWith(4800, { datacenter: false })), true);
  assert.equal(nac(chipWith(2400, { dieAreaMm2: 1500 })), true);
  assert.equal(nac(chipWith(1000)), false);
  assert.equal(classify(chipWith(4800, { datacenter: false, ioGBps: 600 }), IN_2022).nac, false);
});

test('a planar chip has no area that counts, so only 4,800 can hold it', () => {
  const planar = { nonPlanar: false, dieAreaMm2: 10 };
  assert.equal(classify(chipWith(4799, planar), IN_2023).density, 0);
  assert.equal(entry2023(chipWith(4799, planar)), null);
  assert.equal(entry2023(chipWith(4800, planar)), '3A090.a');
});

test('where the area is not known, what performance alone decides is still decided', () => {
  const unknown = { dieAreaMm2: null };
  const on = (tpp: number, rest: Partial<ChipSpec> = {}) => {
    const { entry, undecided, density } = classify(chipWith(tpp, { ...unknown, ...rest }), IN_2023);
    return { entry, undecided, density };
  };
  assert.deepEqual(on(4800), { entry: '3A090.a', undecided: false, density: null });
  assert.deepEqual(on(4799), { entry: null, undecided: true, density: null });
  assert.deepEqual(on(1600), { entry: null, undecided: true, density: null });
  assert.deepEqual(on(1599), { entry: null, undecided: false, density: null });
  assert.deepEqual(on(4799, { datacenter: false }), { entry: null, undecided: false, density: null });
  assert.deepEqual(on(4799, { nonPlanar: false }), { entry: null, undecided: false, density: 0 });
  assert.equal(classify(chipWith(4799, unknown), IN_2023).because[0]?.message, 'oct-2023-area-unknown');
  assert.equal(classify(chipWith(4799, { ...unknown, ioGBps: 600 }), IN_2022).undecided, false);
});

test('the arithmetic is given with the answer', () => {
  const [a800] = classify(chip('a800'), IN_2022).because;
  assert.equal(a800?.message, 'oct-2022-link-below');
  assert.deepEqual(a800?.values, { metric: 4992, ioGBps: 464, metricFrom: 4800, ioFrom: 600 });
  const [l4] = classify(chip('l4'), IN_2023).because;
  assert.equal(l4?.message, 'oct-2023-density');
  assert.equal(classify(chip('rtx-4090-d'), IN_2023).because[0]?.message, 'oct-2023-note-2');
  assert.equal(classify(chip('rtx-4090'), IN_2023).because[1]?.message, 'nac-open');
});

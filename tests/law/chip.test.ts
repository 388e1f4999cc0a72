import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, evaluate, onSale, parseChip } from '../../src/law/index.ts';
import { chip, chipWith, law } from './chips.ts';

const good = {
  id: 'x',
  name: 'X',
  tops: [{ format: 'INT8', bits: 8, dense: 600 }],
  ioGBps: 600,
  dieAreaMm2: 800,
  nonPlanar: true,
  datacenter: true,
};

test('a whole specification is read as it stands', () => {
  assert.deepEqual(parseChip(good), { ...good, memoryGBps: null });
  assert.equal(parseChip({ ...good, memoryGBps: 2039 }).memoryGBps, 2039);
  assert.equal(parseChip({ ...good, dieAreaMm2: null }).dieAreaMm2, null);
  assert.equal(parseChip({ ...good, ioGBps: 0 }).ioGBps, 0);
  assert.equal(parseChip({ ...good, maker: 'nvidia', origin: 'china', launch: '2022' }).origin, 'china');
  assert.equal(parseChip({ ...good, linkGBps: 600 }).linkGBps, 600);
  assert.equal(parseChip({ ...good, soldInUs: false }).soldInUs, false);
});

test('every chip of the site is one that the reader could have entered', () => {
  for (const row of law.chips) assert.equal(parseChip(row).id, row.id);
});

const rates = (...tops: unknown[]) => ({ ...good, tops });
const wrong: [string, unknown, RegExp][] = [
  ['nothing', undefined, /^chip: expected an object/],
  ['a list', [], /^chip: expected an object/],
  ['no id', { ...good, id: undefined }, /^id: expected a text, got nothing/],
  ['an empty name', { ...good, name: ' ' }, /^name: /],
  ['no rates', { ...good, tops: [] }, /^tops: expected at least one format/],
  ['rates that are no list', { ...good, tops: 600 }, /^tops: /],
  ['a rate without its bits', rates({ format: 'INT8', dense: 600 }), /^tops\[0\]\.bits: .*got nothing/],
  ['a negative rate', rates({ format: 'INT8', bits: 8, dense: -1 }), /^tops\[0\]\.dense: .*got -1/],
  ['a rate of nothing', rates({ format: 'INT8', bits: 8, dense: 0 }), /^tops\[0\]\.dense: .*leave out/],
  ['a rate that is no number', rates({ format: 'INT8', bits: 8, dense: NaN }), /^tops\[0\]\.dense: .*NaN/],
  ['a rate as text', rates({ format: 'INT8', bits: 8, dense: '600' }), /^tops\[0\]\.dense: .*"600"/],
  ['half a bit', rates({ format: 'ODD', bits: 8.5, dense: 600 }), /^tops\[0\]\.bits: expected a whole/],
  [
    'bits at odds with the format',
    rates({ format: 'FP16', bits: 8, dense: 1 }),
    /^tops\[0\]\.bits: FP16 is 16/,
  ],
  ['a format given twice', rates(good.tops[0], good.tops[0]), /^tops\[1\]\.format: INT8 is given twice/],
  ['no traffic', { ...good, ioGBps: undefined }, /^ioGBps: .*got nothing/],
  ['negative traffic', { ...good, ioGBps: -600 }, /^ioGBps: .*got -600/],
  ['endless traffic', { ...good, ioGBps: Infinity }, /^ioGBps: .*Infinity/],
  ['a negative link', { ...good, linkGBps: -1 }, /^linkGBps: .*got -1/],
  [
    'a link wider than all traffic',
    { ...good, linkGBps: 601 },
    /^linkGBps: expected no more than ioGBps, 600/,
  ],
  ['a sale as text', { ...good, soldInUs: 'no' }, /^soldInUs: expected true or false, got "no"/],
  ['no word on the area', { ...good, dieAreaMm2: undefined }, /^dieAreaMm2: .*or null, got nothing/],
  ['no area at all', { ...good, dieAreaMm2: 0 }, /^dieAreaMm2: /],
  ['no word on the process', { ...good, nonPlanar: undefined }, /^nonPlanar: /],
  ['a market as text', { ...good, datacenter: 'yes' }, /^datacenter: expected true or false, got "yes"/],
  ['negative memory', { ...good, memoryGBps: -1 }, /^memoryGBps: /],
  ['an unknown origin', { ...good, origin: 'mars' }, /^origin: expected us or china/],
  ['a month that is none', { ...good, launch: '2022-13' }, /^launch: expected a year/],
];

for (const [what, input, message] of wrong)
  test(`refused, with the field named: ${what}`, () => {
    assert.throws(() => parseChip(input), { message });
  });

test('classify and evaluate refuse what parseChip refuses', () => {
  const bad = chipWith(4800, { ioGBps: NaN });
  assert.throws(() => classify(bad, '2023-03-10'), /^Error: ioGBps/);
  const world = { date: '2023-03-10', chip: bad, measures: [] };
  assert.throws(() => evaluate(law, 's2-sale-unlisted', world), /^Error: ioGBps/);
});

test('classify refuses a day that is none', () => {
  for (const date of ['2023-02-30', '2023-3-1', '', 'tomorrow'])
    assert.throws(() => classify(chip('a100'), date), /^Error: date: expected a day as YYYY-MM-DD/);
});

test('not on sale is said only of a day on which a chip was surely not there yet', () => {
  const on = (launch: string | undefined, date: string) =>
    onSale({ ...chipWith(4800), ...(launch !== undefined && { launch }) }, date);
  assert.equal(on('2022-11-07', '2022-11-06'), false);
  assert.equal(on('2022-11-07', '2022-11-07'), true);
  // Of a month or a year any day may have been the first.
  assert.equal(on('2023-11', '2023-10-31'), false);
  assert.equal(on('2023-11', '2023-11-01'), true);
  assert.equal(on('2024', '2023-12-31'), false);
  assert.equal(on('2024', '2024-01-01'), true);
  assert.equal(on(undefined, '2019-01-01'), true);
  assert.throws(() => on('2024', 'soon'), /^Error: date: expected a day as YYYY-MM-DD/);
  assert.equal(onSale(chip('h20'), '2023-03-10'), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, history, type Verdict } from '../../src/law/index.ts';
import { chipWith, law } from './chips.ts';

const on = (route: string, date: string, chip = 'a100', variant?: string, measures: string[] = []) =>
  evaluate(law, route, { date, chip, measures, variant });

const crossing = (verdict: Verdict, rule: string) => {
  const found = verdict.crossings.find((one) => one.rule === rule);
  assert.ok(found, `no crossing with ${rule}`);
  return found;
};

/** A history in short: the first outcome, then day and outcome at each change; the review after a stroke. */
const told = (route: string, chip: string, variant?: string): string[] =>
  history(law, route, { chip, measures: [], variant }).map(({ from, verdict }, index) => {
    const review = verdict.outcome === 'stopped' ? ` / ${verdict.review ?? 'not stated'}` : '';
    return `${index === 0 ? '' : `${from} `}${verdict.outcome}${review}`;
  });

test('10 March 2023: one stopped, four gaps, two leaks, one open question', () => {
  const outcomes = law.routes
    .filter((route) => route.id.startsWith('r'))
    .map(({ id }) => on(id, '2023-03-10', id === 'r6-below-threshold' ? 'a800' : 'a100').outcome);
  assert.deepEqual(outcomes, ['gap', 'gap', 'open-question', 'stopped', 'leak', 'gap', 'gap', 'leak']);
});

// Both rows of a listed firm's own doing never turn again.
const LISTED_RENTS = ['free', '2019-10-09 gap'];
const LISTED_LEASES = ['free', '2019-10-09 open-question'];
const LISTED_LEAK = ['free', '2019-10-09 leak'];
const LISTED_BUYS = ['free', '2019-10-09 stopped / denial-presumed'];
const KEPT = ['free', '2022-08-26 gap'];

const SAME_FOR_ALL = {
  'r1-domestic-cloud': LISTED_RENTS,
  'r2-cloud-abroad': LISTED_RENTS,
  'r3-third-party-lease': LISTED_LEASES,
  'r5-intermediary': LISTED_LEAK,
  'r7-stockpiling': KEPT,
  'r8-smuggling': LISTED_LEAK,
  's1-sale-listed': LISTED_BUYS,
};

const A100_SALE = [
  'free',
  '2022-08-26 stopped / not stated',
  '2022-10-21 stopped / denial-presumed',
  '2026-01-15 stopped / case-by-case',
];
const A800_SALE = [
  'free',
  '2022-08-26 gap',
  '2023-10-23 stopped / not stated',
  '2023-11-17 stopped / denial-presumed',
  '2026-01-15 stopped / case-by-case',
];
const V100_SALE = ['free', '2022-08-26 gap'];
const RTX_4090_SALE = ['free', '2022-08-26 gap', '2023-11-17 stopped / notice'];
const H20_SALE = ['free', '2022-08-26 gap', '2025-04-09 stopped / not stated'];

const SIX_WEEKS = [
  'free',
  '2019-10-09 gap',
  '2025-09-29 stopped / denial-presumed',
  '2025-11-10 gap',
  '2026-11-10 open-question',
];

/** What each chip's routes did from 2019 to November 2026, written out by hand from the dossiers. */
const histories: Record<string, Record<string, string[]>> = {
  a100: {
    ...SAME_FOR_ALL,
    'r4-unlisted-subsidiary': [
      'free',
      '2019-10-09 gap',
      '2022-08-26 stopped / not stated',
      '2022-10-21 stopped / denial-presumed',
      '2026-01-15 stopped / case-by-case',
      '2026-11-10 stopped / not stated',
    ],
    'r6-below-threshold': A100_SALE,
    's2-sale-unlisted': A100_SALE,
  },
  a800: {
    ...SAME_FOR_ALL,
    'r4-unlisted-subsidiary': [
      'free',
      '2019-10-09 gap',
      '2023-10-23 stopped / not stated',
      '2023-11-17 stopped / denial-presumed',
      '2026-01-15 stopped / case-by-case',
      '2026-11-10 stopped / not stated',
    ],
    'r6-below-threshold': A800_SALE,
    's2-sale-unlisted': A800_SALE,
  },
  v100: {
    ...SAME_FOR_ALL,
    'r4-unlisted-subsidiary': SIX_WEEKS,
    'r6-below-threshold': V100_SALE,
    's2-sale-unlisted': V100_SALE,
  },
  'rtx-4090': {
    ...SAME_FOR_ALL,
    'r4-unlisted-subsidiary': [
      'free',
      '2019-10-09 gap',
      '2023-11-17 stopped / notice',
      '2025-09-29 stopped / denial-presumed',
      '2025-11-10 stopped / notice',
      '2026-11-10 stopped / not stated',
    ],
    'r6-below-threshold': RTX_4090_SALE,
    's2-sale-unlisted': RTX_4090_SALE,
  },
  h20: {
    ...SAME_FOR_ALL,
    'r4-unlisted-subsidiary': [
      'free',
      '2019-10-09 gap',
      '2025-04-09 stopped / not stated',
      '2025-09-29 stopped / denial-presumed',
      '2025-11-10 stopped / not stated',
    ],
    'r6-below-threshold': H20_SALE,
    's2-sale-unlisted': H20_SALE,
  },
  'rtx-4090-d': {
    ...SAME_FOR_ALL,
    'r4-unlisted-subsidiary': SIX_WEEKS,
    'r6-below-threshold': V100_SALE,
    's2-sale-unlisted': V100_SALE,
  },
};

for (const [chip, routes] of Object.entries(histories))
  test(`what the law made of the ${chip}, route by route`, () => {
    assert.deepEqual(Object.keys(routes).sort(), law.routes.map((route) => route.id).sort());
    for (const [route, expected] of Object.entries(routes))
      assert.deepEqual(told(route, chip), expected, route);
  });

/** Route, variant, chip, and what the law made of it. */
const variants: [string, string, string, string[]][] = [
  // New chips for a Chinese cloud are goods, as any sale into China; the hours on them are another matter.
  ['r1-domestic-cloud', 'new-supply', 'a100', ['free', '2019-10-09 gap', ...A100_SALE.slice(1)]],
  ['r1-domestic-cloud', 'new-supply', 'v100', ['free', '2019-10-09 gap']],
  ['r2-cloud-abroad', 'foreign-owned', 'a100', LISTED_RENTS],
  ['r2-cloud-abroad', 'unlisted-user', 'a100', KEPT],
  [
    'r2-cloud-abroad',
    'chinese-owned',
    'a100',
    ['free', '2019-10-09 gap', '2023-11-17 stopped / denial-presumed'],
  ],
  ['r2-cloud-abroad', 'chinese-owned', 'rtx-4090', ['free', '2019-10-09 gap', '2023-11-17 stopped / notice']],
  ['r2-cloud-abroad', 'chinese-owned', 'v100', ['free', '2019-10-09 gap']],
  ['r2-cloud-abroad', 'chinese-owned', 'h20', ['free', '2019-10-09 gap', '2025-04-09 stopped / not stated']],
  ['r3-third-party-lease', 'handed-over', 'v100', LISTED_BUYS],
  ['r3-third-party-lease', 'kept-by-lessor', 'a100', LISTED_RENTS],
  ['r3-third-party-lease', 'unlisted-lessee', 'a100', ['free', '2022-08-26 gap', '2022-10-21 open-question']],
  ['r3-third-party-lease', 'unlisted-lessee', 'v100', ['free', '2022-08-26 gap']],
  [
    'r3-third-party-lease',
    'unlisted-handed-over',
    'a100',
    ['free', '2022-08-26 gap', '2022-10-21 stopped / denial-presumed'],
  ],
  [
    'r4-unlisted-subsidiary',
    'abroad',
    'a100',
    ['free', '2019-10-09 gap', '2023-11-17 stopped / denial-presumed'],
  ],
  ['r4-unlisted-subsidiary', 'abroad', 'v100', SIX_WEEKS],
  ['r4-unlisted-subsidiary', 'passes-on', 'v100', LISTED_LEAK],
  ['r4-unlisted-subsidiary', 'passes-on', 'a100', LISTED_LEAK],
  ['r4-unlisted-subsidiary', 'sister', 'v100', ['free', '2019-10-09 gap']],
  ['r4-unlisted-subsidiary', 'sister', 'a100', ['free', '2019-10-09 gap', ...A100_SALE.slice(1)]],
  // Where only the listing asks for a licence, knowledge decides; where the chip does, it does not.
  ['r5-intermediary', 'nobody-knows', 'v100', ['free', '2019-10-09 gap']],
  ['r5-intermediary', 'nobody-knows', 'a100', ['free', '2019-10-09 gap', '2022-10-21 leak']],
  ['r5-intermediary', 'nobody-knows', 'a800', ['free', '2019-10-09 gap', '2023-11-17 leak']],
  ['r5-intermediary', 'nobody-knows', 'h20', ['free', '2019-10-09 gap']],
  ['r5-intermediary', 'seller-complies', 'v100', LISTED_BUYS],
  ['r7-stockpiling', 'listed-buyer', 'a100', LISTED_BUYS],
  ['r7-stockpiling', 'listed-buyer', 'v100', ['free', '2019-10-09 gap']],
  ['r7-stockpiling', 'sold-on', 'a100', ['free', '2022-08-26 gap', '2022-10-21 stopped / denial-presumed']],
  // Illegal only where a licence was needed.
  ['r8-smuggling', 'unlisted-buyer', 'v100', ['free', '2022-08-26 gap']],
  ['r8-smuggling', 'unlisted-buyer', 'a100', ['free', '2022-08-26 gap', '2022-10-21 leak']],
  ['r8-smuggling', 'unlisted-buyer', 'rtx-4090', ['free', '2022-08-26 gap', '2023-11-17 leak']],
  [
    's2-sale-unlisted',
    'macau',
    'a100',
    ['free', '2023-01-17 stopped / denial-presumed', '2026-01-15 stopped / case-by-case'],
  ],
  [
    's2-sale-unlisted',
    'supercomputer',
    'v100',
    ['free', '2022-08-26 gap', '2022-10-21 stopped / not stated'],
  ],
];

for (const [route, variant, chip, expected] of variants)
  test(`${route}, ${variant}, ${chip}`, () => {
    assert.deepEqual(told(route, chip, variant), expected);
  });

test('every variant of every route has its history written down', () => {
  const written = new Set(variants.map(([route, variant]) => `${route} ${variant}`));
  for (const route of law.routes)
    for (const { id } of route.variants) assert.ok(written.has(`${route.id} ${id}`), `${route.id} ${id}`);
});

test('a letter binds its addressee and nobody else', () => {
  const stops = (route: string, chip: string, variant?: string) =>
    crossing(on(route, '2022-09-15', chip, variant), 'nvidia-letter-2022');
  assert.equal(stops('s2-sale-unlisted', 'a100').effect, 'stops');
  assert.equal(stops('s2-sale-unlisted', 'mi250x').because.message, 'letter-to-another-maker');
  assert.equal(stops('r8-smuggling', 'a100').because.message, 'letter-binds-its-addressee');
  assert.equal(stops('r7-stockpiling', 'a100', 'sold-on').because.message, 'letter-binds-its-addressee');
  assert.equal(on('s2-sale-unlisted', '2022-09-15', 'mi250x').outcome, 'stopped');
  assert.equal(on('s2-sale-unlisted', '2022-08-30', 'mi250x').outcome, 'free');
});

test("a reader's own chip has no maker, so no letter binds its sale", () => {
  const sale = (date: string) =>
    evaluate(law, 's2-sale-unlisted', { date, chip: chipWith(5000, { ioGBps: 700 }), measures: [] }).outcome;
  assert.equal(sale('2022-09-15'), 'free');
  assert.equal(sale('2022-10-20'), 'free');
  assert.equal(sale('2022-10-21'), 'stopped');
});

test('announced is not in force', () => {
  const announced = on('r6-below-threshold', '2023-10-20', 'a800');
  assert.equal(announced.outcome, 'gap');
  assert.equal(crossing(announced, 'chip-density').because.message, 'status-announced');
});

test('stock is judged by the law of the day it was bought', () => {
  const kept = on('r7-stockpiling', '2023-03-10');
  const { effect, because } = crossing(kept, 'chip-threshold');
  assert.equal(effect, 'does-not-reach');
  assert.deepEqual(because.values, { bought: '2022-08-25' });
  assert.deepEqual(crossing(on('r7-stockpiling', '2024-06-01', 'a800'), 'chip-density').because.values, {
    bought: '2023-10-22',
  });
  assert.deepEqual(
    crossing(on('r7-stockpiling', '2024-06-01', 'v100', 'listed-buyer'), 'entity-list').because.values,
    { bought: '2019-10-08' },
  );
});

test('stock goes back to a day that was plainly lawful, not to one in doubt', () => {
  const chip = chipWith(2000, { dieAreaMm2: null });
  const kept = evaluate(law, 'r7-stockpiling', { date: '2025-01-01', chip, measures: [] });
  assert.equal(kept.outcome, 'gap');
  assert.deepEqual(crossing(kept, 'chip-density').because.values, { bought: '2023-11-16' });
});

test('what came out after the rule could never be stocked before it', () => {
  assert.equal(on('r7-stockpiling', '2025-01-01', 'h200').outcome, 'stopped');
  assert.equal(on('r7-stockpiling', '2025-01-01', 'h800').outcome, 'gap');
  const late = { ...chipWith(5000), launch: '2023-11-18' };
  const early = { ...chipWith(5000), launch: '2023-11-16' };
  const keep = (chip: typeof late) =>
    evaluate(law, 'r7-stockpiling', { date: '2025-01-01', chip, measures: [] }).outcome;
  assert.equal(keep(late), 'stopped');
  assert.equal(keep(early), 'gap');
});

test('half owned is owned; less is not', () => {
  const withShare = (share: number) => {
    const parties = law.parties.map((one) =>
      one.id === 'subsidiary' ? { ...one, owner: { party: 'listed-firm', share } } : one,
    );
    return evaluate({ ...law, parties }, 'r4-unlisted-subsidiary', {
      date: '2025-10-15',
      chip: 'v100',
      measures: [],
    });
  };
  assert.equal(withShare(49.9).outcome, 'gap');
  assert.equal(crossing(withShare(49.9), 'affiliates-rule').because.message, 'owned-for-less-than-half');
  assert.equal(withShare(50).outcome, 'stopped');
  assert.equal(withShare(100).outcome, 'stopped');
});

test('listed is dated', () => {
  const parties = law.parties.map((one) =>
    one.id === 'listed-firm' ? { ...one, listed: '2025-01-16' } : one,
  );
  const rents = (date: string) =>
    evaluate({ ...law, parties }, 's1-sale-listed', { date, chip: 'v100', measures: [] }).outcome;
  assert.equal(rents('2025-01-15'), 'gap');
  assert.equal(rents('2025-01-16'), 'stopped');
});

test('an open question comes with both readings', () => {
  const lease = on('r3-third-party-lease', '2023-03-10');
  assert.deepEqual(
    lease.readings.map((one) => [one.outcome, one.because.message]),
    [
      ['stopped', 'reading-handed-over'],
      ['gap', 'reading-kept-by-lessor'],
    ],
  );
  const subsidiary = on('r4-unlisted-subsidiary', '2026-11-24', 'v100');
  assert.deepEqual(
    subsidiary.readings.map((one) => [one.outcome, one.because.message]),
    [
      ['stopped', 'reading-back-in-force'],
      ['gap', 'reading-still-suspended'],
    ],
  );
  assert.deepEqual(on('r1-domestic-cloud', '2023-03-10').readings, []);
});

test('where the die area decides and is not known, the sale is an open question', () => {
  const chip = chipWith(2000, { dieAreaMm2: null });
  const sale = (date: string) => evaluate(law, 's2-sale-unlisted', { date, chip, measures: [] });
  assert.equal(sale('2023-11-16').outcome, 'gap');
  assert.equal(sale('2023-11-17').outcome, 'open-question');
  assert.deepEqual(
    sale('2023-11-17').readings.map((one) => one.outcome),
    ['stopped', 'gap'],
  );
});

test('a Chinese chip is no American export, and an open question once a breach is presumed', () => {
  for (const { id } of law.routes) {
    assert.equal(on(id, '2025-05-12', 'ascend-910b').outcome, 'free', id);
    assert.equal(on(id, '2025-05-13', 'ascend-910b').outcome, 'open-question', id);
  }
  const weak = { ...chipWith(1000), origin: 'china' as const };
  const sale = { date: '2025-05-13', chip: weak, measures: [] };
  assert.equal(evaluate(law, 's2-sale-unlisted', sale).outcome, 'gap');
});

test('the milder review of 2026 is for exports by the maker, below both its numbers', () => {
  const review = (tpp: number, memoryGBps: number | null, date = '2026-01-15') => {
    const chip = chipWith(tpp, { memoryGBps });
    return evaluate(law, 's2-sale-unlisted', { date, chip, measures: [] });
  };
  assert.equal(review(20999, 6499).review, 'case-by-case');
  assert.equal(review(21000, 6499).review, 'denial-presumed');
  assert.equal(review(20999, 6500).review, 'denial-presumed');
  assert.equal(review(20999, null).review, 'denial-presumed');
  assert.equal(review(20999, null).reviewBecause?.message, 'h200-class-memory-unknown');
  assert.equal(review(21000, null).reviewBecause?.message, 'h200-class-above');
  assert.equal(review(20999, 6499, '2026-01-14').review, 'denial-presumed');
  assert.equal(on('s1-sale-listed', '2026-03-01', 'h200').review, 'denial-presumed');
  assert.equal(on('r2-cloud-abroad', '2026-03-01', 'h200', 'chinese-owned').review, 'denial-presumed');
  assert.equal(on('r7-stockpiling', '2026-03-01', 'a100', 'sold-on').review, 'denial-presumed');
});

test('the H20: no policy stated, licences since August 2025', () => {
  const because = (date: string) => on('s2-sale-unlisted', date, 'h20').reviewBecause?.message;
  assert.equal(because('2025-08-07'), 'review-not-stated');
  assert.equal(because('2025-08-08'), 'review-licences-issued');
});

test('the letter of April 2025 reaches what matches the H20 and what the chip rule leaves', () => {
  const sale = (numbers: object) =>
    evaluate(law, 's2-sale-unlisted', {
      date: '2025-04-09',
      chip: { ...chipWith(1000, numbers), maker: 'nvidia' },
      measures: [],
    }).outcome;
  assert.equal(sale({ ioGBps: 1027 }), 'gap');
  assert.equal(sale({ ioGBps: 1028 }), 'stopped');
  assert.equal(sale({ memoryGBps: 3999 }), 'gap');
  assert.equal(sale({ memoryGBps: 4000 }), 'stopped');
  assert.equal(crossing(on('s2-sale-unlisted', '2025-06-01', 'h100'), 'h20-letter').effect, 'does-not-reach');
});

test('an unsettled lease of a chip that no rule holds is no question', () => {
  assert.equal(on('r3-third-party-lease', '2024-06-01', 'v100', 'unlisted-lessee').outcome, 'gap');
});

test('whatever is unknown is refused by name', () => {
  const world = { date: '2023-03-10', chip: 'a100', measures: [] };
  assert.throws(() => evaluate(law, 'r9', world), /unknown route "r9": expected one of r1-domestic-cloud, /);
  assert.throws(() => evaluate(law, 'r1-domestic-cloud', { ...world, chip: 'b200' }), /unknown chip "b200"/);
  assert.throws(
    () => evaluate(law, 'r1-domestic-cloud', { ...world, measures: ['wish'] }),
    /unknown measure "wish"/,
  );
  assert.throws(
    () => evaluate(law, 'r1-domestic-cloud', { ...world, variant: 'abroad' }),
    /unknown variant of r1-domestic-cloud "abroad": expected one of new-supply/,
  );
  for (const date of ['2023-02-30', '10 March 2023', ''])
    assert.throws(() => evaluate(law, 'r1-domestic-cloud', { ...world, date }), /date: expected a day/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  evaluate,
  history,
  ruleChangeDates,
  type ChipSpec,
  type Law,
  type Verdict,
} from '../../src/law/index.ts';
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
  // New chips for a Chinese cloud are goods, as any sale into China; the hours on them are another matter. Of
  // a cloud that is known to rent to a listed firm it is not known whether the milder review of 2026 is open.
  [
    'r1-domestic-cloud',
    'new-supply',
    'a100',
    ['free', '2019-10-09 gap', ...A100_SALE.slice(1, 3), '2026-01-15 stopped / not stated'],
  ],
  ['r1-domestic-cloud', 'new-supply', 'a800', ['free', '2019-10-09 gap', ...A800_SALE.slice(2)]],
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

/** Where a rule would hold the chip were it an American one, the question is open; a gap is one either way. */
const ASCEND_HISTORIES: [string, string | undefined, string[]][] = [
  ['s1-sale-listed', undefined, ['free', '2019-10-09 open-question']],
  ['s2-sale-unlisted', undefined, ['free', '2022-10-21 gap', '2023-11-17 open-question']],
  ['r1-domestic-cloud', undefined, [...LISTED_RENTS, '2025-05-13 open-question']],
  ['r2-cloud-abroad', undefined, [...LISTED_RENTS, '2025-05-13 open-question']],
  ['r3-third-party-lease', undefined, LISTED_LEASES],
  ['r4-unlisted-subsidiary', undefined, ['free', '2019-10-09 gap', '2023-11-17 open-question']],
  ['r5-intermediary', undefined, ['free', '2019-10-09 open-question']],
  // Nobody can know that the list is met: that lets it pass in both readings.
  ['r5-intermediary', 'nobody-knows', ['free', '2019-10-09 gap', '2023-11-17 open-question']],
  ['r7-stockpiling', undefined, ['free', '2022-10-21 gap', '2025-05-13 open-question']],
  ['r8-smuggling', 'unlisted-buyer', ['free', '2022-10-21 gap', '2023-11-17 open-question']],
];

for (const [route, variant, expected] of ASCEND_HISTORIES)
  test(`a chip made in China on ${[route, variant].filter(Boolean).join(', ')}: open where an American one would be held`, () => {
    assert.deepEqual(told(route, 'ascend-910b', variant), expected);
  });

test('that a chip was made in China never puts it outside the rules, nor under them', () => {
  const sale = on('s1-sale-listed', '2024-06-01', 'ascend-910b');
  assert.equal(crossing(sale, 'entity-list').because.message, 'made-in-china');
  assert.deepEqual(
    sale.readings.map((one) => [one.outcome, one.because.message]),
    [
      ['stopped', 'reading-product-rule-reaches'],
      ['gap', 'reading-product-rule-does-not-reach'],
    ],
  );
  for (const { id, variants } of law.routes)
    for (const variant of [undefined, ...variants.map((one) => one.id)])
      for (const date of ruleChangeDates(law)) {
        const { outcome, readings } = on(id, date, 'ascend-910b', variant);
        assert.ok(outcome !== 'stopped' && outcome !== 'leak', `${id} ${variant} ${date}: ${outcome}`);
        if (date >= '2025-05-13') {
          assert.equal(outcome, 'open-question', `${id} ${variant} ${date}`);
          assert.equal(readings[0]?.because.message, 'reading-breach-holds', `${id} ${variant} ${date}`);
        }
      }
});

test('of a weak Chinese chip no breach is presumed; whether the list reaches it is as open as before', () => {
  const weak = { ...chipWith(1000), origin: 'china' as const };
  const sale = (route: string) => evaluate(law, route, { date: '2025-05-13', chip: weak, measures: [] });
  assert.equal(sale('s2-sale-unlisted').outcome, 'gap');
  assert.equal(sale('s1-sale-listed').readings[0]?.because.message, 'reading-product-rule-reaches');
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
});

test('the milder review of 2026 is for chips that were on sale in the United States', () => {
  const sale = (soldInUs?: boolean) =>
    evaluate(law, 's2-sale-unlisted', {
      date: '2026-03-01',
      chip: chipWith(5000, { memoryGBps: 2000, ...(soldInUs !== undefined && { soldInUs }) }),
      measures: [],
    });
  assert.deepEqual(
    [sale(true).review, sale(true).reviewBecause?.message],
    ['case-by-case', 'h200-class-within'],
  );
  assert.deepEqual(
    [sale(false).review, sale(false).reviewBecause?.message],
    ['denial-presumed', 'h200-class-made-for-china'],
  );
  // Of a reader's own chip it is not known; the sentence says so.
  assert.deepEqual(
    [sale().review, sale().reviewBecause?.message],
    ['case-by-case', 'h200-class-sale-unknown'],
  );
  const review = (chip: string) => on('s2-sale-unlisted', '2026-03-01', chip).review;
  for (const chip of ['a100', 'h100', 'h200', 'l40s', 'l4', 'mi250x'])
    assert.equal(review(chip), 'case-by-case', chip);
  for (const chip of ['a800', 'h800']) assert.equal(review(chip), 'denial-presumed', chip);
});

test('re-exports and transfers inside China stay under denial', () => {
  const asked = {
    ...law,
    routes: law.routes.map((route) => ({
      ...route,
      variants: route.variants.map((one) => ({ ...one, knowledge: 'asked' as const })),
    })),
  };
  const review = (route: string, variant: string) =>
    evaluate(asked, route, { date: '2026-03-01', chip: 'h200', measures: [], variant }).review;
  assert.equal(on('s2-sale-unlisted', '2026-03-01', 'h200').review, 'case-by-case');
  assert.equal(review('r3-third-party-lease', 'unlisted-handed-over'), 'denial-presumed');
  assert.equal(review('r3-third-party-lease', 'handed-over'), 'denial-presumed');
  assert.equal(review('r4-unlisted-subsidiary', 'passes-on'), 'denial-presumed');
  assert.equal(review('r7-stockpiling', 'sold-on'), 'denial-presumed');
  assert.equal(review('r8-smuggling', 'unlisted-buyer'), 'denial-presumed');
});

test('the milder review asks who the customers are: with a listed one it is not known to be open', () => {
  const supply = on('r1-domestic-cloud', '2026-03-01', 'h200', 'new-supply');
  assert.deepEqual([supply.review, supply.reviewBecause?.message], [null, 'review-turns-on-renter']);
  // A policy that did not ask would be open to it.
  const rules = law.rules.map((rule) => ({ ...rule, checksCustomers: false }));
  const world = { date: '2026-03-01', chip: 'h200', measures: [], variant: 'new-supply' };
  assert.equal(evaluate({ ...law, rules }, 'r1-domestic-cloud', world).review, 'case-by-case');
  // Where no milder policy is open anyway, nothing turns on the customer.
  assert.equal(on('r1-domestic-cloud', '2026-03-01', 'h800', 'new-supply').review, 'denial-presumed');
  assert.equal(on('r1-domestic-cloud', '2025-06-01', 'h200', 'new-supply').review, 'denial-presumed');
});

test('the head-office test carries both tiers abroad, and for the lower one a notice is open', () => {
  // As an L40: 2,896 on 608.5 mm², a density of 4.76.
  const lower = chipWith(2896, { dieAreaMm2: 608.5 });
  const abroad = (route: string, variant: string, chip: ChipSpec, date = '2024-06-01') => {
    const { outcome, review } = evaluate(law, route, { date, chip, measures: [], variant });
    return [outcome, review];
  };
  assert.deepEqual(abroad('r2-cloud-abroad', 'chinese-owned', lower), ['stopped', 'notice']);
  assert.deepEqual(abroad('r4-unlisted-subsidiary', 'abroad', lower), ['stopped', 'notice']);
  assert.deepEqual(abroad('r2-cloud-abroad', 'chinese-owned', lower, '2023-11-16'), ['gap', null]);
  assert.deepEqual(abroad('r2-cloud-abroad', 'chinese-owned', chipWith(2000)), ['gap', null]);
  assert.deepEqual(abroad('r2-cloud-abroad', 'foreign-owned', lower), ['gap', null]);
});

test('the Diffusion Rule was never enforced; had it been, no route here would have ended elsewhere', () => {
  const paper = (date: string) => crossing(on('s2-sale-unlisted', date), 'diffusion-rule').because;
  assert.deepEqual(
    [paper('2025-01-13').message, paper('2025-01-13').values],
    ['status-compliance-not-due', { from: '2025-01-13', to: '2025-05-12', due: '2025-05-15' }],
  );
  assert.equal(paper('2025-05-15').message, 'status-not-enforced');

  // What is supplied here goes to China, or to a site of a Chinese group; access it never touched.
  const enforced: Law = {
    ...law,
    rules: law.rules.map((rule) =>
      rule.id === 'diffusion-rule'
        ? { ...rule, periods: [{ from: '2025-05-15', to: null, status: 'in-force' as const }] }
        : rule,
    ),
  };
  for (const { id, variants } of law.routes)
    for (const variant of [undefined, ...variants.map((one) => one.id)])
      for (const { id: chip } of law.chips)
        for (const date of ['2025-05-15', '2025-10-15', '2026-03-01', '2026-11-24']) {
          const world = { date, chip, measures: [], variant };
          assert.equal(
            evaluate(enforced, id, world).outcome,
            evaluate(law, id, world).outcome,
            `${id} ${variant} ${chip} ${date}`,
          );
        }
});

test('that hours are no item rests on what was said of such a cloud', () => {
  const claims = (route: string, variant?: string) =>
    crossing(on(route, '2023-03-10', 'a100', variant), 'entity-list').because.claims;
  assert.deepEqual(claims('r1-domestic-cloud'), ['rule-2009-cloud', 'ft-expert-cloud']);
  assert.deepEqual(claims('r3-third-party-lease', 'kept-by-lessor'), ['rule-2009-cloud', 'ft-expert-cloud']);
  // The common reading speaks of an owner that is not Chinese.
  const abroad = ['rule-2009-cloud', 'ft-expert-cloud', 'cloud-consensus'];
  assert.deepEqual(claims('r2-cloud-abroad'), abroad);
  assert.deepEqual(claims('r2-cloud-abroad', 'foreign-owned'), abroad);
  assert.deepEqual(claims('r2-cloud-abroad', 'chinese-owned'), ['rule-2009-cloud', 'ft-expert-cloud']);
  assert.ok(claims('r3-third-party-lease').includes('lease-open'));
  assert.ok(!claims('r3-third-party-lease').includes('cloud-consensus'));
});

test('before a rule is there, it is called what it is', () => {
  const said = (rule: string, date: string) => {
    const { message, values } = crossing(on('s2-sale-unlisted', date), rule).because;
    return `${message} ${String(values?.['from'])}`;
  };
  assert.equal(said('chip-threshold', '2022-10-06'), 'status-not-yet 2022-10-07');
  assert.equal(said('nvidia-letter-2022', '2022-08-25'), 'status-not-yet-letter 2022-08-26');
  assert.equal(said('amd-letter-2022', '2022-08-30'), 'status-not-yet-reported 2022-08-31');
  assert.equal(said('cloud-id-proposal', '2024-01-28'), 'status-not-yet-proposal 2024-01-29');
  assert.equal(said('cloud-guidance', '2025-05-12'), 'status-not-yet-guidance 2025-05-13');
  assert.equal(said('h200-review', '2026-01-14'), 'status-not-yet-policy 2026-01-15');
  assert.equal(said('remote-access-bill', '2025-04-06'), 'status-not-yet-bill 2025-04-07');
  assert.equal(said('remote-access-bill', '2025-04-07'), 'status-proposed-bill 2025-04-07');
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
  // Where the link is not known, it can be no wider than all traffic.
  assert.equal(sale({ ioGBps: 899 }), 'gap');
  assert.equal(sale({ ioGBps: 900 }), 'open-question');
  assert.equal(sale({ ioGBps: 1027 }), 'open-question');
  assert.equal(sale({ ioGBps: 1028 }), 'stopped');
  // The letter's "interconnect" may be the link alone or all traffic: one of the two leaves the question open.
  assert.equal(sale({ ioGBps: 1027, linkGBps: 899 }), 'gap');
  assert.equal(sale({ ioGBps: 964, linkGBps: 900 }), 'open-question');
  assert.equal(sale({ ioGBps: 1028, linkGBps: 899 }), 'open-question');
  assert.equal(sale({ ioGBps: 1028, linkGBps: 900 }), 'stopped');
  assert.equal(sale({ ioGBps: 964, linkGBps: 900, memoryGBps: 4000 }), 'stopped');
  assert.equal(sale({ memoryGBps: 3999 }), 'gap');
  assert.equal(sale({ memoryGBps: 4000 }), 'stopped');
  assert.equal(crossing(on('s2-sale-unlisted', '2025-06-01', 'h100'), 'h20-letter').effect, 'does-not-reach');
});

test('a near match of the H20 has both readings, and binds only the addressee', () => {
  const near = { ...chipWith(1000, { ioGBps: 964, linkGBps: 900 }), maker: 'nvidia' };
  const world = { date: '2025-04-09', chip: near, measures: [] };
  assert.deepEqual(
    evaluate(law, 's2-sale-unlisted', world).readings.map((one) => [one.outcome, one.because.message]),
    [
      ['stopped', 'reading-matches-h20'],
      ['gap', 'reading-does-not-match-h20'],
    ],
  );
  const sold = crossing(evaluate(law, 'r7-stockpiling', { ...world, variant: 'sold-on' }), 'h20-letter');
  assert.equal(sold.because.message, 'letter-binds-its-addressee');
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

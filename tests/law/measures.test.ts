import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, onSale, type Outcome } from '../../src/law/index.ts';
import { law } from './chips.ts';

const DAY = '2023-03-10';
const ALL = law.measures.map((measure) => measure.id);
const ROUTES = law.routes.map((route) => route.id).filter((id) => id.startsWith('r'));

/** The eight routes on the day of the report: an A100, and for the chip made to fit an A800. */
const outcomes = (measures: readonly string[], date = DAY): Record<string, Outcome> =>
  Object.fromEntries(
    ROUTES.map((id) => {
      const chip = id === 'r6-below-threshold' ? 'a800' : 'a100';
      return [id.slice(0, 2), evaluate(law, id, { date, chip, measures }).outcome];
    }),
  );

const stopped = (measures: readonly string[]): string[] =>
  Object.entries(outcomes(measures))
    .filter(([, outcome]) => outcome === 'stopped')
    .map(([id]) => id);

test('all seven stop four; one gap becomes a leak, two leaks and a gap stay', () => {
  assert.equal(ALL.length, 7);
  assert.deepEqual(outcomes(ALL), {
    r1: 'leak',
    r2: 'stopped',
    r3: 'stopped',
    r4: 'stopped',
    r5: 'leak',
    r6: 'stopped',
    r7: 'gap',
    r8: 'leak',
  });
});

test('making access an export stops the cloud abroad and the lease, and makes renting at home a leak', () => {
  assert.deepEqual(outcomes(['access-is-export']), {
    ...outcomes([]),
    r1: 'leak',
    r2: 'stopped',
    r3: 'stopped',
  });
});

test('two measures stop what seven stop, and no other two and no single one do', () => {
  const best = stopped(ALL);
  assert.deepEqual(stopped(['access-is-export', 'density-rule']), best);
  const sets = ALL.flatMap((one, i) => [[one], ...ALL.slice(i + 1).map((two) => [one, two])]);
  const enough = sets.filter((set) => stopped(set).length === best.length);
  assert.deepEqual(enough, [['access-is-export', 'density-rule']]);
});

/** The chips whose sale counts as an American export; of the others the law's reach is an open question. */
const AMERICAN = law.chips.filter((one) => one.origin !== 'china').map((one) => one.id);

/** Every case of a sweep whose outcome a measure changes, as `route variant: before > after`. */
function moved(measure: string, days: readonly string[], chips: readonly string[] = AMERICAN): Set<string> {
  const found = new Set<string>();
  for (const route of law.routes)
    for (const variant of [undefined, ...route.variants.map((one) => one.id)])
      for (const row of law.chips.filter((one) => chips.includes(one.id)))
        for (const date of days) {
          // A chip that is not out yet cannot have been stocked, so a rule of the day may meet its sale.
          if (route.id === 'r7-stockpiling' && !onSale(row, date)) continue;
          const chip = row.id;
          const world = { date, chip, variant };
          const before = evaluate(law, route.id, { ...world, measures: [] }).outcome;
          const after = evaluate(law, route.id, { ...world, measures: [measure] }).outcome;
          if (before !== after) found.add(`${route.id.slice(0, 2)} ${variant ?? '-'}: ${before} > ${after}`);
        }
  return found;
}

// After the list and the letters, so that a rule is in force that looks at each route.
const DAYS = ['2022-09-15', DAY, '2023-12-01', '2025-06-01', '2025-10-15', '2026-03-01', '2026-11-24'];

test('access as an export moves renting and leasing, and nothing else', () => {
  assert.deepEqual(
    moved('access-is-export', DAYS),
    new Set([
      'r1 -: gap > leak',
      'r2 -: gap > stopped',
      'r2 foreign-owned: gap > stopped',
      'r2 unlisted-user: gap > stopped',
      'r3 -: open-question > stopped',
      'r3 kept-by-lessor: gap > stopped',
      'r3 unlisted-lessee: open-question > stopped',
    ]),
  );
});

test('of a chip made in China a measure can open a question, and no more', () => {
  for (const { id } of law.measures)
    for (const change of moved(id, DAYS, ['ascend-910b']))
      assert.match(change, /: (gap|free) > open-question$|: free > gap$/, id);
  assert.ok(moved('access-is-export', DAYS, ['ascend-910b']).has('r1 -: gap > open-question'));
});

test('for an unlisted user, access as an export reaches controlled chips only', () => {
  const rents = (chip: string) =>
    evaluate(law, 'r2-cloud-abroad', {
      date: DAY,
      chip,
      measures: ['access-is-export'],
      variant: 'unlisted-user',
    }).outcome;
  assert.equal(rents('a100'), 'stopped');
  assert.equal(rents('a800'), 'gap');
});

test('identifying customers, location checks and more visits move no verdict', () => {
  for (const measure of ['identify-cloud-customers', 'location-check', 'end-use-checks-doubled'])
    assert.deepEqual(moved(measure, ['2019-06-01', '2020-01-01', ...DAYS]), new Set(), measure);
});

test('identifying customers sees the American cloud, and nobody else', () => {
  const sees = (route: string, variant?: string) =>
    evaluate(law, route, {
      date: DAY,
      chip: 'a100',
      measures: ['identify-cloud-customers'],
      variant,
    }).crossings.find((one) => one.rule === 'cloud-id-proposal')?.because.message;
  assert.equal(sees('r2-cloud-abroad'), 'asks-but-forbids-nothing');
  assert.equal(sees('r2-cloud-abroad', 'foreign-owned'), 'not-an-american-cloud');
  assert.equal(sees('r1-domestic-cloud'), 'not-an-american-cloud');
  assert.equal(sees('s1-sale-listed'), 'not-an-american-cloud');
  const proposed = (date: string) =>
    evaluate(law, 'r2-cloud-abroad', { date, chip: 'a100', measures: [] }).crossings.find(
      (one) => one.rule === 'cloud-id-proposal',
    )?.because.message;
  assert.equal(proposed('2024-02-01'), 'status-proposed-would-ask');
  assert.equal(proposed('2026-11-24'), 'status-not-final-would-ask');
});

test('the affiliates rule moves subsidiaries only', () => {
  assert.deepEqual(
    moved('affiliates-rule', ['2019-06-01', '2020-01-01', ...DAYS]),
    new Set([
      'r4 -: gap > stopped',
      'r4 -: open-question > stopped',
      'r4 abroad: gap > stopped',
      'r4 abroad: open-question > stopped',
    ]),
  );
});

test('the head-office test moves variants abroad only', () => {
  assert.deepEqual(
    moved('headquarters-rule', ['2020-01-01', ...DAYS]),
    new Set(['r2 chinese-owned: gap > stopped', 'r4 abroad: gap > stopped']),
  );
});

test('the head-office test carries the chip entry of the day, and so the density rule with it', () => {
  const site = (chip: string, ...measures: string[]) =>
    evaluate(law, 'r2-cloud-abroad', { date: DAY, chip, measures, variant: 'chinese-owned' }).outcome;
  assert.equal(site('a100', 'headquarters-rule'), 'stopped');
  assert.equal(site('a800', 'headquarters-rule'), 'gap');
  assert.equal(site('a800', 'density-rule'), 'gap');
  assert.equal(site('a800', 'headquarters-rule', 'density-rule'), 'stopped');
});

test('the density rule moves goods that the corner of 2022 left out, never access or stock', () => {
  for (const change of moved('density-rule', DAYS)) {
    assert.doesNotMatch(change, /^r1 -|^r2 -|^r2 (foreign|unlisted)|^r3 (-|kept)|^r7 (-|listed)/);
    assert.match(change, /> (stopped|leak|open-question)$|free > gap$/);
  }
});

test('a measure counts from the chosen day on, so stock was bought the day before', () => {
  const kept = evaluate(law, 'r7-stockpiling', { date: DAY, chip: 'a800', measures: ['density-rule'] });
  const density = kept.crossings.find((one) => one.rule === 'chip-density');
  assert.deepEqual(density?.because, {
    message: 'bought-before',
    values: { bought: '2023-03-09' },
    claims: ['rule-2023-update', 'rule-2023-thresholds'],
  });
});

test('a measure that is law already changes nothing at all', () => {
  const law24 = ['density-rule', 'headquarters-rule'];
  for (const { id } of law.routes)
    for (const { id: chip } of law.chips) {
      const world = { date: '2024-06-01', chip };
      assert.deepEqual(
        evaluate(law, id, { ...world, measures: law24 }),
        evaluate(law, id, { ...world, measures: [] }),
      );
      const autumn = { date: '2025-10-15', chip };
      assert.deepEqual(
        evaluate(law, id, { ...autumn, measures: ['affiliates-rule'] }),
        evaluate(law, id, { ...autumn, measures: [] }),
      );
    }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { classify, evaluate, ruleChangeDates, type ChipSpec, type Outcome } from '../../src/law/index.ts';
import { addDays } from '../../src/law/dates.ts';
import { chip, chipWith, law } from './chips.ts';

const FIRST = '2019-01-01';
const LAST = '2026-11-24';

const anyDay = fc
  .date({ min: new Date(FIRST), max: new Date(LAST), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A day, often one on which something changes or the one before. */
const day = fc.oneof(
  anyDay,
  fc
    .constantFrom(...ruleChangeDates(law).flatMap((one) => [addDays(one, -1), one]))
    .filter((one) => one <= LAST),
);

const rate = fc.oneof(
  fc.double({ min: 1, max: 3000, noNaN: true }),
  // Just below, on and just above the lines, in 8 bits.
  fc.constantFrom(199, 200, 201, 299, 300, 301, 599, 600, 601, 2624, 2625, 2626),
);
const io = fc.oneof(
  fc.double({ min: 0, max: 2000, noNaN: true }),
  fc.constantFrom(0, 599, 600, 601, 1027, 1028),
);
const anySpec: fc.Arbitrary<ChipSpec> = fc
  .record({
    int8: rate,
    fp16: rate,
    ioGBps: io,
    dieAreaMm2: fc.oneof(fc.double({ min: 20, max: 2000, noNaN: true }), fc.constant(null)),
    nonPlanar: fc.boolean(),
    datacenter: fc.boolean(),
    memoryGBps: fc.constantFrom(null, 900, 3999, 4000, 6499, 6500),
    maker: fc.constantFrom('nvidia', 'amd', undefined),
  })
  .map(({ int8, fp16, maker, ...rest }) => ({
    id: 'any',
    name: 'Any',
    tops: [
      { format: 'INT8', bits: 8, dense: int8 },
      { format: 'FP16', bits: 16, dense: fp16 / 2 },
    ],
    ...rest,
    ...(maker && { maker }),
  }));

const cast = fc.constantFrom(...law.routes).chain((route) =>
  fc.record({
    route: fc.constant(route.id),
    variant: fc.constantFrom(undefined, ...route.variants.map((one) => one.id)),
  }),
);
const anyChip = fc.oneof(fc.constantFrom(...law.chips.map((one) => one.id)), anySpec);
const measures = fc.subarray(law.measures.map((one) => one.id));

/** A chip with one number higher: a dense rate, the traffic, the memory; or with one format more. */
const raised = (spec: ChipSpec): fc.Arbitrary<ChipSpec> => {
  const more = fc.double({ min: 1, max: 4, noNaN: true });
  return fc.oneof(
    more.map((by) => ({ ...spec, tops: spec.tops.map((one) => ({ ...one, dense: one.dense * by })) })),
    more.map((by) => ({
      ...spec,
      tops: spec.tops.map((one, i) => (i === 0 ? { ...one, dense: one.dense * by } : one)),
    })),
    more.map((by) => ({ ...spec, ioGBps: spec.ioGBps * by })),
    rate.map((dense) => ({ ...spec, tops: [...spec.tops, { format: 'INT4', bits: 4, dense }] })),
  );
};
const specAndMore = anySpec.chain((spec) => fc.tuple(fc.constant(spec), raised(spec)));

test('a higher number never takes a chip out of its entry', () => {
  fc.assert(
    fc.property(specAndMore, day, ([spec, more], date) => {
      const before = classify(spec, date);
      const after = classify(more, date);
      if (before.entry !== null) assert.notEqual(after.entry, null);
      if (before.entry === '3A090.a') assert.equal(after.entry, '3A090.a');
      if (before.undecided) assert.ok(after.undecided || after.entry !== null);
    }),
    { numRuns: 2000 },
  );
});

test('a higher number never frees a sale', () => {
  fc.assert(
    fc.property(specAndMore, day, ([spec, more], date) => {
      const sale = (one: ChipSpec) =>
        evaluate(law, 's2-sale-unlisted', { date, chip: one, measures: [] }).outcome;
      if (sale(spec) === 'stopped') assert.equal(sale(more), 'stopped');
    }),
    { numRuns: 2000 },
  );
});

test('a larger die or another market can take a chip out: these are no lowered numbers', () => {
  assert.equal(classify(chipWith(2000, { dieAreaMm2: 300 }), LAST).entry, '3A090.a');
  assert.equal(classify(chipWith(2000, { dieAreaMm2: 900 }), LAST).entry, null);
  assert.equal(classify({ ...chip('rtx-4090-d'), datacenter: true }, LAST).entry, '3A090.a');
  assert.equal(classify(chip('rtx-4090-d'), LAST).entry, null);
});

test('a rule that is not in force stops nothing, and taking it away changes no outcome', () => {
  fc.assert(
    fc.property(cast, anyChip, day, measures, ({ route, variant }, one, date, set) => {
      const world = { date, chip: one, measures: set, variant };
      const verdict = evaluate(law, route, world);
      for (const { rule, status, effect } of verdict.crossings) {
        if (status === 'in-force') continue;
        assert.ok(
          status === 'unknown'
            ? effect === 'unclear' || effect === 'does-not-reach'
            : effect === 'not-in-force',
          `${rule}: ${status}, ${effect}`,
        );
      }
      const live = verdict.crossings.filter((crossing) => crossing.effect !== 'not-in-force');
      const rules = law.rules.filter((rule) => live.some((crossing) => crossing.rule === rule.id));
      // Stock looks back at the law of another day, so it needs the whole of it.
      if (route === 'r7-stockpiling') return;
      const known = rules.map((rule) => rule.id);
      const trimmed = law.measures.map((measure) => ({
        ...measure,
        enacts: measure.enacts.filter((id) => known.includes(id)),
      }));
      assert.equal(evaluate({ ...law, rules, measures: trimmed }, route, world).outcome, verdict.outcome);
    }),
    { numRuns: 1000 },
  );
});

/** How open an outcome leaves a route. Lawful ways are alike: a gap needs a rule that looks and misses. */
const openness: Record<Outcome, number> = { free: 3, gap: 3, 'open-question': 2, leak: 1, stopped: 0 };

test('adding a measure never opens a route', () => {
  fc.assert(
    fc.property(cast, anyChip, day, measures, measures, ({ route, variant }, one, date, some, others) => {
      const under = (set: readonly string[]) =>
        evaluate(law, route, { date, chip: one, measures: set, variant }).outcome;
      const [before, after] = [under(some), under([...new Set([...some, ...others])])];
      assert.ok(openness[after] <= openness[before], `${before} > ${after}`);
    }),
    { numRuns: 1500 },
  );
});

test('the order of measures and a measure given twice make no difference', () => {
  fc.assert(
    fc.property(cast, anyChip, day, measures, ({ route, variant }, one, date, set) => {
      const under = (list: readonly string[]) =>
        evaluate(law, route, { date, chip: one, measures: list, variant });
      assert.deepEqual(under([...set].reverse()), under(set));
      assert.deepEqual(under([...set, ...set]), under(set));
    }),
    { numRuns: 200 },
  );
});

test('every case has an answer that holds together, from 2019 to the day of writing', () => {
  let count = 0;
  for (let date = FIRST; date <= LAST; date = addDays(date, 5)) {
    const row = law.chips[count % law.chips.length];
    const set = law.measures.filter((_, i) => (count >> i) % 2 === 1).map((one) => one.id);
    count += 1;
    assert.ok(row);
    for (const route of law.routes)
      for (const variant of [undefined, ...route.variants.map((one) => one.id)]) {
        const verdict = evaluate(law, route.id, { date, chip: row.id, measures: set, variant });
        const effects = verdict.crossings.map((one) => one.effect);
        const at: string = `${route.id} ${variant ?? ''} ${row.id} ${date} ${set.join('+')}`;
        assert.deepEqual(
          verdict.crossings.map((one) => one.rule),
          law.rules.map((rule) => rule.id),
          at,
        );
        assert.equal(verdict.outcome === 'stopped', effects.includes('stops'), at);
        assert.equal(verdict.outcome === 'open-question', verdict.readings.length === 2, at);
        assert.equal(verdict.outcome === 'stopped', verdict.reviewBecause !== null, at);
        if (verdict.outcome !== 'stopped') assert.equal(verdict.review, null, at);
        if (verdict.outcome === 'leak') assert.ok(effects.includes('reaches-but-evaded'), at);
        if (verdict.outcome === 'gap')
          assert.ok(
            verdict.crossings.some((one) => one.looks && one.effect === 'does-not-reach'),
            at,
          );
      }
  }
  assert.ok(count > 500);
});

test('outcomes turn on change dates and on no other day', () => {
  const days = ruleChangeDates(law).filter((one) => one <= LAST);
  fc.assert(
    fc.property(cast, anyChip, anyDay, measures, ({ route, variant }, one, date, set) => {
      const since = days.findLast((change) => change <= date) ?? FIRST;
      const under = (when: string) =>
        evaluate(law, route, { date: when, chip: one, measures: set, variant }).outcome;
      // Stock of a chip that came out in between can be held only after it came out.
      const launch = typeof one === 'string' ? (chip(one).launch ?? '') : '';
      if (route === 'r7-stockpiling' && launch > since) return;
      assert.equal(under(date), under(since));
    }),
    { numRuns: 1000 },
  );
});

test('the law survives being printed and read again, and is left as it was', () => {
  const printed = JSON.stringify(law);
  const read = JSON.parse(printed) as typeof law;
  for (const { id } of law.routes) {
    const world = { date: '2023-03-10', chip: 'a100', measures: ['density-rule'] };
    assert.deepEqual(evaluate(read, id, world), evaluate(law, id, world));
  }
  assert.equal(JSON.stringify(law), printed);
});

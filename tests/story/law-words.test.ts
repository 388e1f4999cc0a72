import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Fault } from '../../src/content/fault.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import {
  classify,
  evaluate,
  fill,
  MESSAGES,
  ruleChangeDates,
  type Law,
  type Reason,
  type Verdict,
} from '../../src/law/index.ts';
import { readEvidence } from '../../src/story/evidence.ts';
import { readLawWords } from '../../src/story/law-words.ts';
import { chipWith, law } from '../law/chips.ts';

const faults: Fault[] = [];
const words = readLawWords('.', law, faults);
const { claims } = readEvidence('.', faults);

test('the words of the law are without fault', () => {
  assert.deepEqual(faults, []);
});

/** Reasons of a wide sweep: all routes, chips and turns of the law, and made cases for what no row shows. */
function reasons(): Reason[] {
  const found: Reason[] = [];
  const add = ({ crossings, readings, reviewBecause }: Verdict) => {
    found.push(...crossings.map((one) => one.because), ...readings.map((one) => one.because));
    if (reviewBecause) found.push(reviewBecause);
  };
  const made = [
    chipWith(1000, { dieAreaMm2: 100 }),
    chipWith(2000, { dieAreaMm2: null, ioGBps: 700 }),
    chipWith(3000, { nonPlanar: false }),
    chipWith(3000, { dieAreaMm2: 1500 }),
    chipWith(5000, { maker: 'nvidia' } as object),
    chipWith(30000, { ioGBps: 700 }),
    { ...chipWith(1000), origin: 'china' as const },
    { ...chipWith(1000, { ioGBps: 964, linkGBps: 900 }), maker: 'nvidia' },
    chipWith(5000, { memoryGBps: 2000 }),
  ];
  const days = ['2019-01-01', ...ruleChangeDates(law)];
  const sweep = (of: Law, sets: string[][]) => {
    for (const route of of.routes)
      for (const variant of [undefined, ...route.variants.map((one) => one.id)])
        for (const chip of [...of.chips.map((one) => one.id), ...made])
          for (const date of days)
            for (const measures of sets) {
              if (route.id === 'r7-stockpiling' && typeof chip !== 'string') continue;
              add(evaluate(of, route.id, { date, chip, measures, variant }));
            }
  };
  sweep(law, [[]]);
  const few = { ...law, chips: law.chips.filter((one) => ['a100', 'v100'].includes(one.id)) };
  sweep(few, [law.measures.map((one) => one.id)]);
  const minority = law.parties.map((one) =>
    one.owner ? { ...one, owner: { ...one.owner, share: 30 } } : one,
  );
  sweep({ ...few, parties: minority }, [[]]);
  const milder = few.rules.map((one) => ({ ...one, review: 'case-by-case' as const }));
  sweep({ ...few, rules: milder }, [[]]);
  for (const chip of [...law.chips, ...made])
    for (const date of days) found.push(...classify(chip, date).because);
  return found;
}

const all = reasons();

test('every reason names at least one claim', () => {
  const without = all.filter((reason) => reason.claims.length === 0).map((reason) => reason.message);
  assert.deepEqual([...new Set(without)], []);
});

test('every claim that a reason rests on is a row of the evidence', () => {
  const named = new Set(all.flatMap((reason) => reason.claims));
  assert.deepEqual(
    [...named].filter((claim) => !claims.byId.has(claim)),
    [],
  );
});

for (const lang of LANGS) {
  test(`every reason can be said whole (${lang})`, () => {
    const seen = new Set<string>();
    for (const { message, values } of all) {
      const key = `${message} ${Object.keys(values ?? {}).join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const sentence = words?.[lang].messages[message];
      assert.ok(sentence, `${message}: no sentence`);
      assert.match(fill(sentence, values, String), /^[A-Z0-9][^{}]*\.$/, message);
    }
  });
}

test('no sentence is there that the model never says', () => {
  const said = new Set(all.map((reason) => reason.message));
  assert.deepEqual(
    MESSAGES.filter((message) => !said.has(message)),
    [],
  );
});

test('a message without its value says so', () => {
  assert.equal(fill('{a} and {b}', { a: 1, b: '2' }, String), '1 and 2');
  assert.throws(() => fill('{a} and {b}', { a: 1 }, String), /no value for \{b\}/);
  assert.throws(() => fill('{a}', undefined, String), /no value for \{a\}/);
});

/** Phrases that said more than the law or the sources do, and must not come back. */
const STRUCK: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    /No rule looked at/,
    /[Nn]o rule in force looks/,
    /never final/,
    /half owned/,
    /not an American export/,
    /weighed one by one\./,
  ],
  nl: [
    /Nog geen regel keek/,
    /Geen geldende regel kijkt/,
    /nooit afgerond/,
    /voor de helft in handen/,
    /Amerikaanse uitvoer is dit niet/,
    /zulke aanvragen per geval beoordeeld\./,
  ],
};

for (const lang of LANGS)
  test(`what was struck out stays out (${lang})`, () => {
    const text = readFileSync(`content/labels/${lang}/law.yaml`, 'utf8');
    for (const phrase of STRUCK[lang]) assert.doesNotMatch(text, phrase);
  });

test('the counts of 10 March 2023 name every claim behind "hours are no item"', () => {
  const from = claims.byId.get('own-verdicts-2023-03')?.from ?? [];
  for (const route of ['r1-domestic-cloud', 'r2-cloud-abroad']) {
    const { crossings } = evaluate(law, route, { date: '2023-03-10', chip: 'a100', measures: [] });
    const because = crossings.find((one) => one.rule === 'entity-list')?.because;
    assert.equal(because?.message, 'hours-are-no-item', route);
    for (const claim of because.claims) assert.ok(from.includes(claim), `${route}: ${claim}`);
  }
});

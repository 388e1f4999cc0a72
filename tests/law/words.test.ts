import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import {
  classify,
  evaluate,
  fill,
  ruleChangeDates,
  type Law,
  type Reason,
  type Verdict,
} from '../../src/law/index.ts';
import { CHARACTERS } from '../../src/fonts/characters.ts';
import { chipWith, law } from './chips.ts';

type Words = Record<string, Record<string, unknown>> & { messages: Record<string, string> };
const words = Object.fromEntries(
  ['en', 'nl'].map((lang) => [lang, parse(readFileSync(`content/labels/${lang}/law.yaml`, 'utf8')) as Words]),
) as { en: Words; nl: Words };

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
  for (const chip of [...law.chips, ...made])
    for (const date of days) found.push(...classify(chip, date).because);
  return found;
}

const all = reasons();

test('every reason names at least one claim', () => {
  const without = all.filter((reason) => reason.claims.length === 0).map((reason) => reason.message);
  assert.deepEqual([...new Set(without)], []);
});

for (const lang of ['en', 'nl'] as const) {
  test(`every reason can be said whole (${lang})`, () => {
    const seen = new Set<string>();
    for (const { message, values } of all) {
      const key = `${message} ${Object.keys(values ?? {}).join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const sentence = words[lang].messages[message];
      assert.ok(sentence, `${message}: no sentence`);
      assert.match(fill(sentence, values, String), /^[A-Z0-9][^{}]*\.$/, message);
    }
  });

  test(`no sentence is there that the model never says (${lang})`, () => {
    const said = new Set(all.map((reason) => reason.message));
    const dead = Object.keys(words[lang].messages).filter((message) => !said.has(message));
    assert.deepEqual(dead, []);
  });

  test(`everything in the law has its name (${lang})`, () => {
    const has = (group: string, ids: readonly string[]) =>
      assert.deepEqual(Object.keys(words[lang][group] ?? {}).sort(), [...ids].sort(), group);
    has(
      'rules',
      law.rules.map((one) => one.id),
    );
    has(
      'routes',
      law.routes.map((one) => one.id),
    );
    has(
      'parties',
      law.parties.map((one) => one.id),
    );
    has(
      'chips',
      law.chips.map((one) => one.id),
    );
    has(
      'measures',
      law.measures.map((one) => one.id),
    );
    has('outcomes', ['free', 'stopped', 'gap', 'leak', 'open-question']);
    has('reviews', ['denial-presumed', 'case-by-case', 'notice', 'none']);
    for (const route of law.routes) {
      const { variants } = words[lang]['routes']?.[route.id] as { variants: object };
      assert.deepEqual(Object.keys(variants).sort(), route.variants.map((one) => one.id).sort(), route.id);
    }
  });

  test(`every name stands with what belongs to it, and nothing else (${lang})`, () => {
    const fields: Record<string, string[]> = {
      outcomes: ['means', 'name'],
      reviews: ['means', 'name'],
      rules: ['asks', 'name', 'short'],
      routes: ['name', 'variants', 'what'],
      chips: ['name', 'short'],
      measures: ['by', 'does', 'name', 'status'],
    };
    for (const [group, expected] of Object.entries(fields))
      for (const [id, row] of Object.entries(words[lang][group] ?? {}))
        assert.deepEqual(Object.keys(row as object).sort(), expected, `${group} > ${id}`);
  });

  test(`the words use only characters that the fonts carry (${lang})`, () => {
    const text = JSON.stringify(words[lang]).replaceAll('\\"', '"');
    const missing = [...new Set(text)].filter((character) => !CHARACTERS.includes(character));
    assert.deepEqual(missing, []);
  });
}

test('both languages have the same words to give, with the same placeholders', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'string'
      ? [...value.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, shape(inner)]));
  assert.deepEqual(shape(words.nl), shape(words.en));
});

test('a message without its value says so', () => {
  assert.equal(fill('{a} and {b}', { a: 1, b: '2' }, String), '1 and 2');
  assert.throws(() => fill('{a} and {b}', { a: 1 }, String), /no value for \{b\}/);
  assert.throws(() => fill('{a}', undefined, String), /no value for \{a\}/);
});

/** Phrases that said more than the law or the sources do, and must not come back. */
const STRUCK: Readonly<Record<'en' | 'nl', readonly RegExp[]>> = {
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

for (const lang of ['en', 'nl'] as const)
  test(`what was struck out stays out (${lang})`, () => {
    const text = readFileSync(`content/labels/${lang}/law.yaml`, 'utf8');
    for (const phrase of STRUCK[lang]) assert.doesNotMatch(text, phrase);
  });

test('the counts of 10 March 2023 name every claim behind "hours are no item"', () => {
  const claims = parse(readFileSync('content/evidence/claims.yaml', 'utf8')) as {
    id: string;
    from?: string[];
  }[];
  const from = claims.find((one) => one.id === 'own-verdicts-2023-03')?.from ?? [];
  for (const route of ['r1-domestic-cloud', 'r2-cloud-abroad']) {
    const { crossings } = evaluate(law, route, { date: '2023-03-10', chip: 'a100', measures: [] });
    const because = crossings.find((one) => one.rule === 'entity-list')?.because;
    assert.equal(because?.message, 'hours-are-no-item', route);
    for (const claim of because.claims) assert.ok(from.includes(claim), `${route}: ${claim}`);
  }
});

/** The arithmetic of rent and purchase: that it is what it says, refuses what cannot be, and is what the claims say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  breakEven,
  chipHours,
  cluster,
  hoursAYear,
  ImpossibleInput,
  machineHours,
  MONTH,
  perChip,
  perMachine,
  rentAfter,
  YEAR,
  yearsFor,
} from '../../src/figures/rent/sums.ts';
import { speech } from '../../src/i18n/speech.ts';
import { claimOf, LANGS, stateOf } from './rent-content.ts';

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const count = fc.integer({ min: 1, max: 10_000 });
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

describe('rent and purchase: the sums', () => {
  it('meet where the rent paid is the price, whatever the two are', () => {
    fc.assert(
      fc.property(amount, amount, (price, perHour) =>
        near(rentAfter(perHour, breakEven(price, perHour)), price),
      ),
    );
  });

  it('meet at the same hour for one chip as for all of a machine', () => {
    fc.assert(
      fc.property(amount, amount, count, (price, rent, chips) => {
        const [bought, rented] = [price, rent].map((dollars) => ({ dollars, of: 'chip' as const }));
        return near(
          breakEven(perMachine(bought!, chips), perMachine(rented!, chips)),
          breakEven(perChip(bought!, chips), perChip(rented!, chips)),
        );
      }),
    );
  });

  it('meet later for a dearer purchase and earlier for a dearer rent', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 1.01, max: 100, noNaN: true }), (price, rent, more) => {
        const hours = breakEven(price, rent);
        return breakEven(price * more, rent) > hours && breakEven(price, rent * more) < hours;
      }),
    );
  });

  it('take a run that uses less of the peak for longer, and one on more chips for fewer days', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0.02, max: 1, noNaN: true }), (work, peak, used) =>
        near(chipHours(work, peak, used / 2), 2 * chipHours(work, peak, used)),
      ),
    );
    fc.assert(
      fc.property(amount, count, count, (hours, atOnce, chips) => {
        const { machines, days } = cluster(hours, atOnce, chips);
        return (
          machines * chips >= atOnce && (machines - 1) * chips < atOnce && near(days * 24 * atOnce, hours)
        );
      }),
    );
  });

  it('refuse what cannot be, and name the field', () => {
    const refused = (field: string, run: () => unknown): void =>
      assert.throws(
        run,
        (e) => e instanceof ImpossibleInput && e.field === field && e.message.startsWith(field),
        field,
      );
    for (const bad of [0, -1, NaN, Infinity, -Infinity]) {
      refused('dollars', () => perMachine({ dollars: bad, of: 'chip' }, 8));
      refused('chips', () => perChip({ dollars: 1, of: 'chip' }, bad));
      refused('price', () => breakEven(bad, 1));
      refused('perHour', () => breakEven(1, bad));
      refused('perHour', () => rentAfter(bad, 1));
      refused('hoursAWeek', () => hoursAYear(bad));
      refused('hours', () => yearsFor(bad));
      refused('inAYear', () => yearsFor(1, bad));
      refused('operations', () => chipHours(bad, 1, 1));
      refused('peak', () => chipHours(1, bad, 1));
      refused('utilisation', () => chipHours(1, 1, bad));
      refused('hoursOfChips', () => machineHours(bad, 8));
      refused('atOnce', () => cluster(1, bad, 8));
    }
    refused('hours', () => rentAfter(1, -1));
    refused('hoursAWeek', () => hoursAYear(168.5));
    refused('utilisation', () => chipHours(1, 1, 1.01));
    refused('chips', () => machineHours(1, 7.5));
    assert.equal(rentAfter(1, 0), 0);
    assert.equal(hoursAYear(168), 168 * 52);
  });

  it('count as they say: a year without leap day, its twelfth, 52 weeks', () => {
    assert.deepEqual([YEAR, MONTH, hoursAYear(40)], [8760, 730, 2080]);
  });
});

const state = stateOf('rent-hour');
const { chips } = state.machine;
const one = <T extends { readonly id: string }>(rows: readonly T[], id: string): T =>
  rows.find((r) => r.id === id)!;
const rent = (id: string): number => perMachine(one(state.rents, id), chips);
const price = (id: string): number => perMachine(one(state.purchases, id), chips);
const run = (id: string) => one(state.runs, id);
const ofChip = rent('aigalaxy') / chips;
const gpt3 = (used: number): number => chipHours(state.estimate.operations, state.estimate.peak, used);
const hours = (bought: string, rented: string): number => breakEven(price(bought), rent(rented));

describe('rent and purchase: what the figure rests on', () => {
  it('states each number as the claim that it names', () => {
    const said: [string, number][] = [
      ...[...state.rents, ...state.purchases].map(({ claim, dollars }): [string, number] => [claim, dollars]),
      ...state.runs.map((r): [string, number] => [r.claim, r['chip-hours']]),
      [run('llama-65b').claim, run('llama-65b')['at-once']!],
      [state.week.claim, hoursAYear(state.week.hours)],
      ['in-peak', state.estimate.peak / 1e12],
      ['in-gpt3', state.estimate.operations / 1e23],
    ];
    // What a claim writes out in words.
    const words: Readonly<Record<string, readonly string[]>> = {
      '10': ['ten', 'tien'],
      '6': ['six', 'zes'],
    };
    for (const [id, n] of said)
      for (const [i, lang] of LANGS.entries()) {
        const digits = speech(lang).number(n);
        const text = claimOf(id).says[lang];
        assert.ok(
          text.includes(words[digits]?.[i] ?? digits),
          `${id}, ${lang}: ${digits} is not in "${text}"`,
        );
      }
  });

  it('comes to the numbers of the claims that are worked out', () => {
    const n = Math.round;
    const tenth = (v: number): number => n(v * 10) / 10;
    const hundredth = (v: number): number => n(v * 100) / 100;
    const perYear = hoursAYear(state.week.hours);
    const worked: Readonly<Record<string, readonly [number, 0 | 1 | 2][]>> = {
      'own-price-per-chip': [[ofChip, 2]],
      'own-price-compare': [
        [n((rent('aigalaxy') / rent('aws-on-demand')) * 100), 0],
        [n((rent('aigalaxy') / rent('aws-three-years')) * 100), 0],
        [rent('aws-on-demand') / chips, 2],
        [rent('aws-three-years') / chips, 2],
      ],
      'own-year-of-rent': [
        [rentAfter(rent('aigalaxy'), YEAR), 0],
        [rentAfter(ofChip, YEAR), 0],
      ],
      'own-chip-crossing': [[hours('chips', 'aigalaxy'), 0]],
      'own-chip-crossing-other': [
        [hours('chips-2024', 'aigalaxy'), 0],
        [n(hours('chips-2024', 'aigalaxy') / MONTH), 0],
        [hours('chips-grey', 'aigalaxy'), 0],
        [n(hours('chips-grey', 'aigalaxy') / MONTH), 0],
      ],
      'own-server-crossing': [
        [hours('server', 'aigalaxy'), 0],
        [tenth(yearsFor(hours('server', 'aigalaxy'))), 1],
      ],
      'own-server-crossing-other': ['aws-on-demand', 'aws-three-years', 'china-2024'].flatMap(
        (id): [number, 0 | 1 | 2][] => [
          [n(hours('server', id)), 0],
          [tenth(yearsFor(hours('server', id))), 1],
        ],
      ),
      'own-office-crossing': [
        [perYear, 0],
        [hours('server', 'aigalaxy'), 0],
        [tenth(yearsFor(hours('server', 'aigalaxy'), perYear)), 1],
        [tenth(yearsFor(hours('server', 'aws-on-demand'), perYear)), 1],
      ],
      'own-run-cost': [
        [hundredth(rentAfter(ofChip, run('llama-65b')['chip-hours']) / 1e6), 2],
        [rentAfter(ofChip, run('stable-diffusion')['chip-hours']), 0],
      ],
      'own-gpt3-cost': state.estimate.used.map((used): [number, 2] => [
        hundredth(rentAfter(ofChip, gpt3(used)) / 1e6),
        2,
      ]),
      'own-cluster': [
        [tenth(yearsFor(machineHours(run('llama-65b')['chip-hours'], chips))), 1],
        [cluster(run('llama-65b')['chip-hours'], run('llama-65b')['at-once']!, chips).machines, 0],
        [n(cluster(run('llama-65b')['chip-hours'], run('llama-65b')['at-once']!, chips).days), 0],
        [n((256 * price('server')) / 1e6), 0],
      ],
    };
    for (const [id, results] of Object.entries(worked))
      for (const lang of LANGS)
        for (const [result, decimals] of results) {
          const digits = speech(lang).fixed(result, decimals);
          const text = claimOf(id).says[lang];
          assert.ok(text.includes(digits), `${id}, ${lang}: ${digits} is not in "${text}"`);
        }
    // Written out: "eleven months".
    assert.equal(n(hours('chips', 'aigalaxy') / MONTH), 11);
    for (const [lang, word] of [
      ['en', 'eleven months'],
      ['nl', 'elf maanden'],
    ] as const)
      assert.ok(claimOf('own-chip-crossing').says[lang].includes(word));
  });

  it('comes to the same in the formulas that those claims show', () => {
    const shown: Readonly<Record<string, readonly number[]>> = {
      'own-server-crossing-other': ['aws-on-demand', 'aws-three-years', 'china-2024'].map((id) =>
        hours('server', id),
      ),
      'own-run-cost': [rentAfter(ofChip, run('llama-65b')['chip-hours'])],
      'own-gpt3-cost': state.estimate.used.flatMap((used) => [gpt3(used), rentAfter(ofChip, gpt3(used))]),
      'own-cluster': [machineHours(run('llama-65b')['chip-hours'], chips)],
    };
    for (const [id, results] of Object.entries(shown))
      for (const result of results)
        assert.ok(claimOf(id).formula!.includes(String(Math.round(result))), `${id}: ${result}`);
  });
});

/** What the net draws and says comes from the law: tiles, strands, words, tables, and counts in titles. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { net } from '../../src/figures/net/index.ts';
import { NETS, ROUTES, ROWS, shortId, STATIONS, type RowId } from '../../src/figures/net/nets.ts';
import { readRows } from '../../src/figures/net/read.ts';

import type { State } from '../../src/figures/net/schema.ts';
import type { Mark } from '../../src/figures/scene.ts';
import { evaluate, ruleChangeDates, ruleStatus } from '../../src/law/index.ts';
import type { Outcome, Verdict } from '../../src/law/types.ts';
import { LABELS, LANGS, LAW, SHAPES, stateOf } from './net-content.ts';

const plainState = (date: string, chip: string): State => ({
  ...stateOf('now'),
  date,
  chip,
  chips: {},
  forks: {},
});

const SWEEP = ['2019-06-01', '2023-03-10', ...ruleChangeDates(LAW)].flatMap((date) =>
  ['a100', 'a800', 'h20', 'v100', 'rtx-4090-d'].map((chip) => ({ date, chip })),
);

const hits = (verdict: Verdict, rules: readonly string[], effect: string): boolean =>
  verdict.crossings.some((c) => rules.includes(c.rule) && c.effect === effect);

describe('the net follows the law', () => {
  for (const shape of SHAPES) {
    it(`gives every row the tile that its verdict asks for, ${shape}`, () => {
      for (const { date, chip } of SWEEP) {
        const state = plainState(date, chip);
        const marks = new Map<string, Mark>(
          net.scene(LAW, state, LABELS.en, shape).marks.map((m) => [m.key, m]),
        );
        for (const row of ROWS) {
          const verdict = evaluate(LAW, row, { date, chip, measures: [] });
          const stop = STATIONS.findIndex((s) => hits(verdict, s.rules, 'stops'));
          for (const { id, rules } of NETS) {
            const up = rules.some((r) => {
              const rule = LAW.rules.find((one) => one.id === r);
              return rule !== undefined && ruleStatus(rule, date) === 'in-force';
            });
            const tile = marks.get(`f-${id}-${shortId(row)}`);
            const where = `${date} ${chip} ${row} ${id}`;
            assert.equal(tile?.shown, up, where);
            if (!up) continue;
            const kind = /^#net-[wn]-(\w+)-f$/.exec(String(tile?.attrs.href))?.[1];
            const station = STATIONS.findIndex((s) => s.id === id);
            const beyond = verdict.outcome === 'stopped' && stop >= 0 && station > stop;
            const expected = beyond
              ? 'plain'
              : hits(verdict, rules, 'stops')
                ? 'stop'
                : hits(verdict, rules, 'reaches-but-evaded')
                  ? 'torn'
                  : hits(verdict, rules, 'unclear')
                    ? 'ask'
                    : row === 'r7-stockpiling'
                      ? 'plain'
                      : 'open';
            assert.equal(kind, expected, where);
          }
          const arrives = verdict.outcome !== 'stopped';
          assert.equal(marks.get(`tip-${shortId(row)}`)?.shown, arrives, `${date} ${chip} ${row} arrives`);
          const strand = shape === 'wide' ? `s5-${shortId(row)}` : `run-${shortId(row)}`;
          const kind = { leak: 'leak', 'open-question': 'ask' }[String(verdict.outcome)] ?? 'plain';
          assert.ok(marks.get(strand)?.cls.split(' ').includes(kind), `${date} ${chip} ${row} strand`);
        }
      }
    });
  }

  it('says each row’s verdict in words, picture and table alike', () => {
    for (const lang of LANGS) {
      const { verdicts } = LABELS[lang];
      for (const { date, chip } of SWEEP) {
        const state = plainState(date, chip);
        const marks = new Map(net.scene(LAW, state, LABELS[lang], 'wide').marks.map((m) => [m.key, m]));
        const { rows, head } = net.table(LAW, state, LABELS[lang]);
        assert.equal(rows.length, ROWS.length);
        ROWS.forEach((row, i) => {
          const { outcome } = evaluate(LAW, row, { date, chip, measures: [] });
          assert.equal(marks.get(`word-${shortId(row)}`)?.text, verdicts[outcome]);
          assert.equal(rows[i]?.length, head.length);
          assert.equal(rows[i]?.at(-1), verdicts[outcome]);
        });
      }
    }
  });

  it('names both answers of a forked row in the table', () => {
    const rows = net.table(LAW, stateOf('gap-2023-03'), LABELS.en).rows;
    const subsidiary = rows.find((r) => r[0]?.includes('Off-list subsidiary'));
    assert.equal(subsidiary?.at(-1), 'stopped (A100: stopped; V100: gap)');
  });

  it('draws the stopped branch of a fork and lets the other pass', () => {
    for (const shape of SHAPES) {
      const marks = new Map(
        net.scene(LAW, stateOf('gap-2023-03'), LABELS.en, shape).marks.map((m) => [m.key, m]),
      );
      assert.equal(marks.get('branch-r4')?.shown, true);
      assert.equal(marks.get('tip-r4')?.shown, true);
      assert.match(String(marks.get('f-threshold-r4')?.attrs.href), /fork/);
    }
  });

  it('gives both readings of the lease the same weight', () => {
    const state = stateOf('open-2023-03');
    const lease = readRows(LAW, state).find((r) => r.id === 'r3-third-party-lease');
    assert.equal(lease?.readings, true);
    assert.deepEqual(
      [lease?.branch?.verdict.outcome, lease?.through.verdict.outcome],
      lease?.own.verdict.readings.map((r) => r.outcome),
    );
    const marks = new Map(net.scene(LAW, state, LABELS.en, 'wide').marks.map((m) => [m.key, m]));
    const look = (key: string) => marks.get(key)?.cls.replace(/ (travels|late)$/, '');
    assert.equal(look('branch-r3'), look('s3-r3'));
  });
});

describe('titles and sentences keep to the law', () => {
  const NUMBERS = {
    en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
    nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'],
  };
  const count = (state: State, outcome: Outcome): number =>
    readRows(LAW, state).filter((r) => ROUTES.includes(r.id) && r.own.verdict.outcome === outcome).length;
  const says = (id: string, n: number): void => {
    for (const lang of LANGS) {
      const title = LABELS[lang].states[id]?.title.toLowerCase().replace(/^eén/, 'één') ?? '';
      assert.ok(
        title.split(/[^\p{L}]+/u).includes(NUMBERS[lang][n] ?? ''),
        `${lang} ${id}: ${n} in "${title}"`,
      );
    }
  };

  it('counts as the story does: one stopped, four gaps, two leaks, one unsettled', () => {
    const state = stateOf('gap-2023-03');
    assert.deepEqual(
      (['stopped', 'gap', 'leak', 'open-question'] as const).map((o) => count(state, o)),
      [1, 4, 2, 1],
    );
    says('gap-2023-03', count(state, 'gap'));
    says('gap-2023-03', ROUTES.length);
    says('leak-2023-03', count(stateOf('leak-2023-03'), 'leak'));
    says('open-2023-03', count(stateOf('open-2023-03'), 'open-question'));
  });

  it('points at the rows that the title is about', () => {
    const focus = (id: string, outcome: Outcome): void => {
      const state = stateOf(id);
      const rows = readRows(LAW, state).filter(
        (r) => ROUTES.includes(r.id) && r.own.verdict.outcome === outcome,
      );
      assert.deepEqual([...state.focus].sort(), rows.map((r) => r.id).sort());
    };
    focus('gap-2023-03', 'gap');
    focus('leak-2023-03', 'leak');
    focus('open-2023-03', 'open-question');
  });

  it('counts routes and speakers', () => {
    const { speakers } = stateOf('overview-sources');
    for (const n of Object.values(speakers)) says('overview-sources', n);
    says('overview', ROUTES.length);
    const rented = ROUTES.filter((id) => {
      const moves = LAW.routes.find((r) => r.id === id)?.moves ?? [];
      return moves.length === 1 && moves[0] === 'access';
    });
    says('overview', rented.length);
  });

  it('finds the chip made to fit caught and the next one passing, and renting still a gap', () => {
    const outcome = (id: string, row: RowId, which: 'branch' | 'through' | 'own'): Outcome | undefined =>
      readRows(LAW, stateOf(id)).find((r) => r.id === row)?.[which]?.verdict.outcome;
    assert.equal(outcome('density-2023', 'r6-below-threshold', 'branch'), 'stopped');
    assert.equal(outcome('density-2023', 'r6-below-threshold', 'through'), 'gap');
    assert.equal(outcome('affiliates-2025', 'r4-unlisted-subsidiary', 'through'), 'stopped');
    assert.equal(outcome('now', 'r4-unlisted-subsidiary', 'through'), 'open-question');
    for (const row of stateOf('now').focus) assert.equal(outcome('now', row, 'own'), 'gap');
    const rule = LAW.rules.find((r) => r.id === 'affiliates-rule');
    const inForce = rule?.periods.find((p) => p.status === 'in-force');
    const days = (Date.parse(inForce?.to ?? '') - Date.parse(inForce?.from ?? '')) / 86_400_000 + 1;
    assert.equal(days / 7, 6);
  });

  it('says nothing of the law before chapter 4', () => {
    for (const id of ['overview-quiet', 'overview-sources', 'overview'])
      for (const lang of LANGS)
        for (const shape of SHAPES) {
          const shown = net.scene(LAW, stateOf(id), LABELS[lang], shape).marks.filter((m) => m.shown);
          const words = new Set(Object.values(LABELS[lang].verdicts));
          assert.deepEqual(
            shown
              .filter((m) => m.tag === 'use' || (m.text !== undefined && words.has(m.text)))
              .map((m) => m.key),
            [],
          );
        }
  });
});

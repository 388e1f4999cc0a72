import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureEffect, ruleChangeDates, ruleStatus, type Rule } from '../../src/law/index.ts';
import { law } from './chips.ts';

const rule = (id: string): Rule => {
  const found = law.rules.find((one) => one.id === id);
  assert.ok(found, `no rule ${id}`);
  return found;
};

/** Rule, day, status: the day before each change and the day itself, as the dossier has them. */
const standings: Record<string, [string, string][]> = {
  'entity-list': [
    ['2019-10-08', 'not-yet'],
    ['2019-10-09', 'in-force'],
    ['2026-11-24', 'in-force'],
  ],
  'nvidia-letter-2022': [
    ['2022-08-25', 'not-yet'],
    ['2022-08-26', 'in-force'],
    ['2022-10-20', 'in-force'],
    ['2022-10-21', 'superseded'],
  ],
  'chip-threshold': [
    ['2022-10-06', 'not-yet'],
    ['2022-10-07', 'announced'],
    ['2022-10-20', 'announced'],
    ['2022-10-21', 'in-force'],
    ['2023-11-16', 'in-force'],
    ['2023-11-17', 'superseded'],
  ],
  'nvidia-letter-2023': [
    ['2023-10-22', 'not-yet'],
    ['2023-10-23', 'in-force'],
    ['2023-11-16', 'in-force'],
    ['2023-11-17', 'superseded'],
  ],
  'chip-density': [
    ['2023-10-16', 'not-yet'],
    ['2023-10-17', 'announced'],
    ['2023-11-16', 'announced'],
    ['2023-11-17', 'in-force'],
  ],
  'headquarters-test': [
    ['2023-11-16', 'announced'],
    ['2023-11-17', 'in-force'],
  ],
  'cloud-id-proposal': [
    ['2024-01-28', 'not-yet'],
    ['2024-01-29', 'proposed'],
    ['2024-04-29', 'proposed'],
    ['2024-04-30', 'not-final'],
    ['2026-11-24', 'not-final'],
  ],
  'diffusion-rule': [
    ['2025-01-12', 'not-yet'],
    ['2025-01-13', 'announced'],
    ['2025-05-12', 'announced'],
    ['2025-05-13', 'not-enforced'],
    ['2025-05-15', 'not-enforced'],
  ],
  'h20-letter': [
    ['2025-04-08', 'not-yet'],
    ['2025-04-09', 'in-force'],
  ],
  'affiliates-rule': [
    ['2025-09-28', 'not-yet'],
    ['2025-09-29', 'in-force'],
    ['2025-11-09', 'in-force'],
    ['2025-11-10', 'suspended'],
    ['2026-11-09', 'suspended'],
    ['2026-11-10', 'unknown'],
  ],
  'h200-review': [
    ['2026-01-14', 'not-yet'],
    ['2026-01-15', 'in-force'],
  ],
  'remote-access-bill': [
    ['2025-04-06', 'not-yet'],
    ['2026-11-24', 'proposed'],
  ],
};

for (const [id, days] of Object.entries(standings))
  test(`${id} stands where the record puts it, on both sides of each change`, () => {
    for (const [date, status] of days) assert.equal(ruleStatus(rule(id), date), status, date);
  });

test('a day that is none has no status', () => {
  assert.throws(() => ruleStatus(rule('entity-list'), '2023-02-29'), /^Error: date: expected a day/);
});

test('change dates are sorted, single, and hold every turn of the law', () => {
  const days = ruleChangeDates(law);
  assert.deepEqual(days, [...new Set(days)].sort());
  for (const day of [
    '2019-10-09',
    '2022-08-26',
    '2022-10-21',
    '2023-01-17',
    '2023-10-23',
    '2023-11-17',
    '2024-01-29',
    '2025-04-09',
    '2025-09-29',
    '2025-11-10',
    '2026-01-15',
    '2026-11-10',
  ])
    assert.ok(days.includes(day), day);
  assert.equal(days[0], '2019-10-09');
});

test('a listing on another day is a change of its own', () => {
  const parties = law.parties.map((one) => ({ ...one, listed: one.listed && '2025-01-16' }));
  assert.ok(ruleChangeDates({ ...law, parties }).includes('2025-01-16'));
});

test('a measure says whether it would be new', () => {
  const effect = (id: string, date: string) => measureEffect(law, id, date);
  assert.equal(effect('density-rule', '2023-11-16'), 'new-law');
  assert.equal(effect('density-rule', '2023-11-17'), 'already-law');
  assert.equal(effect('headquarters-rule', '2026-11-24'), 'already-law');
  assert.equal(effect('affiliates-rule', '2025-10-15'), 'already-law');
  assert.equal(effect('affiliates-rule', '2025-11-10'), 'new-law');
  assert.equal(effect('affiliates-rule', '2026-11-24'), 'new-law');
  assert.equal(effect('access-is-export', '2026-11-24'), 'new-law');
  assert.equal(effect('identify-cloud-customers', '2026-11-24'), 'new-law');
  assert.equal(effect('location-check', '2026-11-24'), 'sight-only');
  assert.equal(effect('end-use-checks-doubled', '2023-03-10'), 'sight-only');
  assert.throws(
    () => effect('wish', '2023-03-10'),
    /unknown measure "wish": expected one of access-is-export/,
  );
});

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadLaw } from '../../src/law/index.ts';
import { law } from './chips.ts';

/** Loads a copy of content/law in which one text of one file is another. */
function loadWith(file: string, from: string, to: string) {
  const dir = mkdtempSync(join(tmpdir(), 'law-'));
  try {
    const path = join(dir, 'content/law', file);
    cpSync('content/law', join(dir, 'content/law'), { recursive: true });
    const text = readFileSync(path, 'utf8');
    assert.ok(text.includes(from), `${file} has no "${from}"`);
    writeFileSync(path, text.replace(from, to));
    return loadLaw(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('the law of the site loads, with the ids that the site builds on', () => {
  assert.deepEqual(
    law.routes.map((one) => one.id),
    [
      'r1-domestic-cloud',
      'r2-cloud-abroad',
      'r3-third-party-lease',
      'r4-unlisted-subsidiary',
      'r5-intermediary',
      'r6-below-threshold',
      'r7-stockpiling',
      'r8-smuggling',
      's1-sale-listed',
      's2-sale-unlisted',
    ],
  );
  assert.deepEqual(law.measures.map((one) => one.id).sort(), [
    'access-is-export',
    'affiliates-rule',
    'density-rule',
    'end-use-checks-doubled',
    'headquarters-rule',
    'identify-cloud-customers',
    'location-check',
  ]);
  assert.equal(law.chips.length, 13);
});

const faults: [string, string, string, string, RegExp][] = [
  [
    'a misspelt field',
    'rules.yaml',
    'looksAt: [party]',
    'looksat: [party]',
    /rules\.yaml:\d+ +entity-list +Unrecognized key: "looksat"/,
  ],
  [
    'a day that is none',
    'rules.yaml',
    'from: 2019-10-09',
    'from: 2019-02-30',
    /rules\.yaml:14 +entity-list\.periods\.0\.from +this day does not exist/,
  ],
  [
    'an unknown status',
    'rules.yaml',
    'status: suspended',
    'status: asleep',
    /affiliates-rule\.periods\.1\.status +/,
  ],
  [
    'a hole between periods',
    'rules.yaml',
    'to: 2022-10-20, status: in-force',
    'to: 2022-10-19, status: in-force',
    /nvidia-letter-2022\.periods\.0\.to +expected the day before the next period, 2022-10-20/,
  ],
  [
    'a last period with an end',
    'rules.yaml',
    'from: 2019-10-09, to: null',
    'from: 2019-10-09, to: 2026-01-01',
    /entity-list\.periods\.0\.to +expected null/,
  ],
  [
    'a period that ends before it begins',
    'rules.yaml',
    'from: 2025-09-29, to: 2025-11-09',
    'from: 2025-12-29, to: 2025-11-09',
    /affiliates-rule\.periods\.0\.to +expected 2025-12-29 or later/,
  ],
  [
    'a letter to nobody',
    'rules.yaml',
    '  addressee: amd\n',
    '',
    /amd-letter-2022\.addressee +expected on a letter/,
  ],
  [
    'an item rule without numbers',
    'rules.yaml',
    '  test: oct-2022\n',
    '',
    /chip-threshold\.test +expected on a rule of kind item/,
  ],
  [
    'a rule without a claim',
    'rules.yaml',
    'claims: [aff-rule, aff-rule-end]',
    'claims: []',
    /affiliates-rule\.claims +expected at least one claim id/,
  ],
  [
    'an eased rule that is none',
    'rules.yaml',
    'eases: [h20-letter]',
    'eases: [h21-letter]',
    /rules\.yaml:\d+ +h20-licences\.eases\.0 +unknown id "h21-letter": expected one of entity-list/,
  ],
  [
    'an id taken twice',
    'rules.yaml',
    '- id: h20-letter',
    '- id: chip-density',
    /rules\.yaml:\d+ +chip-density\.id +the id "chip-density" is taken already/,
  ],
  [
    'a party that is none',
    'routes.yaml',
    'from: lessor',
    'from: lesser',
    /routes\.yaml:\d+ +routes\.r3-third-party-lease\.from +unknown id "lesser"/,
  ],
  [
    'a variant with an unknown party',
    'routes.yaml',
    'to: sister }',
    'to: brother }',
    /routes\.r4-unlisted-subsidiary\.variants\.sister\.to +unknown id "brother"/,
  ],
  [
    'an owner that is none',
    'routes.yaml',
    'party: listed-firm, share: 50',
    'party: ghost, share: 50',
    /parties\.subsidiary\.owner\.party +unknown id "ghost"/,
  ],
  ['more than the whole', 'routes.yaml', 'share: 50', 'share: 150', /parties\.subsidiary\.owner\.share +/],
  ['no maker', 'routes.yaml', 'id: maker,', 'id: makers,', /parties +expected a party maker/],
  [
    'an unknown way of knowing',
    'routes.yaml',
    'knowledge: not-asked',
    'knowledge: maybe',
    /routes\.r1-domestic-cloud\.knowledge +/,
  ],
  [
    'a machine handed over of which only access moves',
    'routes.yaml',
    'machine: kept }',
    'machine: handed-over }',
    /routes\.r3-third-party-lease\.variants\.kept-by-lessor\.moves +expected chip where/,
  ],
  [
    'a verdict written into a route',
    'routes.yaml',
    '    moves: [access]\n',
    '    moves: [access]\n    verdict: gap\n',
    /routes\.r1-domestic-cloud +/,
  ],
  [
    'a negative rate',
    'chips.yaml',
    'dense: 1248',
    'dense: -1248',
    /chips\.yaml:\d+ +a100\.tops\.0\.dense +expected a number above 0/,
  ],
  [
    'a format at odds with its bits',
    'chips.yaml',
    'format: INT4, bits: 4',
    'format: INT4, bits: 8',
    /chips\.yaml:\d+ +a100 +tops\[0\]\.bits: INT4 is 4 bits long, got 8/,
  ],
  [
    'a link wider than all traffic',
    'chips.yaml',
    'linkGBps: 600',
    'linkGBps: 700',
    /chips\.yaml:\d+ +a100 +linkGBps: expected no more than ioGBps, 664/,
  ],
  ['no word on where it was sold', 'chips.yaml', '  soldInUs: true\n', '', /a100\.soldInUs +/],
  [
    'compliance due before the rule is there',
    'rules.yaml',
    'due: 2025-05-15',
    'due: 2025-01-12',
    /diffusion-rule\.periods\.0\.due +expected a day after 2025-01-13/,
  ],
  [
    'customers checked by a rule that weighs nothing',
    'rules.yaml',
    '  test: oct-2022\n',
    '  test: oct-2022\n  checksCustomers: true\n',
    /chip-threshold\.checksCustomers +expected on a review only/,
  ],
  [
    'a month that is none',
    'chips.yaml',
    "launch: '2024'",
    'launch: 2024-13',
    /h20\.launch +a date is written/,
  ],
  ['no word on memory', 'chips.yaml', '  memoryGBps: 2039\n', '', /a100\.memoryGBps +/],
  [
    'a measure of no rule',
    'measures.yaml',
    'enacts: [chip-density]',
    'enacts: [chip-thickness]',
    /measures\.yaml:\d+ +density-rule\.enacts\.0 +unknown id "chip-thickness"/,
  ],
  ['YAML that is none', 'measures.yaml', 'enacts: [],', 'enacts: [,', /measures\.yaml:\d+ +Unexpected ,/],
];

for (const [what, file, from, to, message] of faults)
  test(`refused, with its place: ${what}`, () => {
    assert.throws(() => loadWith(file, from, to), { message });
  });

test('a year is a year, with quotation marks or without', () => {
  const { chips } = loadWith('chips.yaml', "launch: '2024'", 'launch: 2024');
  assert.equal(chips.find((one) => one.id === 'h20')?.launch, '2024');
});

test('several faults are told at once', () => {
  assert.throws(
    () =>
      loadWith('routes.yaml', 'sister: listed-firm', 'sister: ghost, owner: { party: wraith, share: 50 }'),
    (error: Error) => error.message.includes('"ghost"') && error.message.includes('"wraith"'),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims as claimsOf } from '../../src/figures/reach/check.ts';
import { COUNTS, stateSchema } from '../../src/figures/reach/schema.ts';
import { loadStory } from '../../src/story/load.ts';
import { labels, LANGS, states } from './reach-content.ts';

const story = loadStory();
const [state] = states;
if (!state) throw new Error('no state');
const { counts, cases, estimate } = state;

test('a number has the status that its claim has', () => {
  const stated = [
    ...COUNTS.map((id) => counts[id]),
    state.countries,
    state.unscheduled,
    state.funding,
    state.next,
    estimate,
    ...state.settlements,
    ...state.also,
    ...cases.map(({ status, claims: [claim = ''] }) => ({ status, claim })),
  ];
  for (const { status, claim } of stated) assert.equal(status, story.claims.get(claim)?.status, claim);
});

test('each number stands in the claim that it rests on', () => {
  const english = (n: number): string => n.toLocaleString('en-GB');
  const rests = (n: number, claim: string): void =>
    assert.ok(story.claims.get(claim)?.says.en.includes(english(n)), `${claim} does not say ${english(n)}`);
  for (const id of [
    'applications-then',
    'applications-now',
    'positions-then',
    'positions-now',
    'checks',
  ] as const)
    rests(counts[id].value, counts[id].claim);
  rests(state.next.value, state.next.claim);
  rests(state.next.unverified * 100, state.next.claim);
  rests(state.funding.dollars, state.funding.claim);
  rests(estimate.low, estimate.claim);
  rests(estimate.middle, estimate.claim);
  for (const one of cases) rests(one.dollars, one.claims[0]!);
  for (const one of state.settlements) rests(one.dollars, one.claim);
});

test('the findings say what the numbers say', () => {
  const times = (later: keyof typeof counts, earlier: keyof typeof counts) =>
    counts[later].value / counts[earlier].value;
  // "Applications doubled, staff grew by less than half."
  assert.ok(times('applications-now', 'applications-then') >= 2);
  assert.ok(times('positions-now', 'positions-then') < 1.5);
  // "Three cases in court: two have admitted, nine are accused."
  const sum = (field: 'admitted' | 'accused') => cases.reduce((n, one) => n + one[field], 0);
  assert.deepEqual([cases.length, sum('admitted'), sum('accused')], [3, 2, 9]);
  // "of which about a third is new", "about twice that of the positions".
  assert.ok(Math.abs(1 - 1 / times('positions-now', 'positions-then') - 1 / 3) < 0.05);
  assert.ok(Math.abs(times('checks', 'positions-now') - 2) < 0.25);
  // "for over two years", "less than one small square", "more than tenfold".
  assert.equal(state.unscheduled.value, 24);
  assert.ok(counts['checks-china'].value < 100);
  assert.ok(estimate.middle / estimate.low > 10);
  const said = (id: string) => LANGS.map((lang) => labels[lang].states[id]!.title).join(' ');
  assert.match(said('reach-desk'), /doubled.*less than half.*Twee keer.*geen anderhalf keer/);
  assert.match(said('reach-court'), /Three.*two.*nine.*Drie.*twee.*negen/);
  assert.match(said('reach-checks'), /1,100.*1\.100/);
});

test('an upper end is not accepted, for the estimate has none', () => {
  const closed = stateSchema.safeParse({ ...state, estimate: { ...estimate, high: 300_000 } });
  assert.deepEqual(
    closed.error?.issues.map((i) => i.path.join('.')),
    ['estimate.high'],
  );
  assert.match(closed.error?.issues[0]?.message ?? '', /stays open/);
});

test('a sum is admitted only where someone has admitted', () => {
  const [plea, ...others] = cases;
  const bare = stateSchema.safeParse({ ...state, cases: [{ ...plea, admitted: 0 }, ...others] });
  assert.deepEqual(
    bare.error?.issues.map((i) => i.path.join('.')),
    ['cases.0.sum'],
  );
});

test('every claim of the figure has a source in words, in each language', () => {
  for (const lang of LANGS)
    for (const { claim } of claimsOf(state))
      assert.ok(labels[lang].table.sources[claim], `${claim} in ${lang}`);
});

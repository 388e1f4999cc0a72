import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ContentError } from '../../src/content/fault.ts';
import { loadStory } from '../../src/story/load.ts';

const root = mkdtempSync(join(tmpdir(), 'through-the-mesh-content-'));
after(() => rmSync(root, { recursive: true }));

type Edit = (text: string) => string;

/** Loads content with one file changed (or removed: null) and returns what the editor is told. */
function told(file: string, edit: Edit | null): string {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync('content', join(root, 'content'), { recursive: true });
  const path = join(root, file);
  if (edit === null) {
    rmSync(path);
  } else {
    const before = readFileSync(path, 'utf8');
    const changed = edit(before);
    assert.notEqual(changed, before, `the edit of ${file} changes nothing`);
    writeFileSync(path, changed);
  }
  try {
    loadStory(root);
  } catch (e) {
    assert.ok(e instanceof ContentError, String(e));
    return e.message;
  }
  return 'no fault';
}

const replace =
  (from: string | RegExp, to: string): Edit =>
  (s) =>
    s.replace(from, to);
const line = (s: string, part: string): number => s.slice(0, s.indexOf(part)).split('\n').length;

const claims = readFileSync('content/evidence/claims.yaml', 'utf8');
const firstClaim = /^- id: (\S+)/m.exec(claims)![1]!;

const FAULTS: readonly [string, string, Edit | null, RegExp][] = [
  ['syntax of YAML', 'content/evidence/claims.yaml', (s) => `${s}\n  - [broken`, /claims\.yaml:\d+ /],
  [
    'unknown key',
    'content/evidence/claims.yaml',
    replace(/^  status:/m, '  colour: red\n  status:'),
    new RegExp(`claims\\.yaml:${line(claims, '  status:')} +${firstClaim} +Unrecognized key: "colour"`),
  ],
  [
    'unknown status',
    'content/evidence/claims.yaml',
    replace(/status: \w+/, 'status: certain'),
    /claims\.yaml:\d+ +\S+\.status +must be one of record, reported/,
  ],
  [
    'claim without source',
    'content/evidence/claims.yaml',
    replace(/sources: \[[^\]]*\]/, 'sources: []'),
    /claims\.yaml:\d+ +\S+\.sources +a claim needs at least one source/,
  ],
  [
    'claim with a dangling source',
    'content/evidence/claims.yaml',
    replace(/sources: \[/, 'sources: [no-such-source, '),
    /claims\.yaml:\d+ +\S+\.sources +no source "no-such-source"/,
  ],
  [
    'claim said in one language',
    'content/evidence/claims.yaml',
    (s) => s.replace(/^( {4}nl:.*\n(?: {6}.*\n)*)/m, ''),
    /claims\.yaml:\d+ +\S+\.\w+\.nl +Invalid input: expected string/,
  ],
  [
    'day that does not exist',
    'content/evidence/claims.yaml',
    replace(/checked: \S+/, 'checked: 2026-02-30'),
    /claims\.yaml:\d+ +\S+\.checked +this day does not exist/,
  ],
  [
    'duplicate id of a claim',
    'content/evidence/claims.yaml',
    (s) => s.replace(/^(- id: \S+\n[\s\S]*?)(?=^- id: )/m, '$1$1'),
    new RegExp(
      `claims\\.yaml:\\d+ +${firstClaim} +this id is used twice, first on line ${line(claims, '- id: ')}`,
    ),
  ],
  ['missing file', 'content/glossary.yaml', null, /content\/glossary\.yaml +this file is missing/],
  [
    'duplicate term',
    'content/glossary.yaml',
    (s) => s.replace(/^(- id: \S+\n[\s\S]*?)(?=^- id: )/m, '$1$1'),
    /glossary\.yaml:\d+ +g-\S+ +this id is used twice/,
  ],
  [
    'address that is none',
    'content/evidence/sources.yaml',
    replace(/url: .*/, 'url: just-words'),
    /sources\.yaml:\d+ +\S+\.url +must be an http\(s\) address/,
  ],
  [
    'step of an unknown state',
    'content/story.yaml',
    replace(/state: \S+/, 'state: no-such-state'),
    /story\.yaml:\d+ +\S+\.state +figure \w+ has no state "no-such-state"/,
  ],
  [
    'state without a step',
    'content/story.yaml',
    replace(/state: overview-quiet/, 'state: overview'),
    /content\/figures\/net\.yaml:\d+ +overview-quiet +no step shows this state/,
  ],
  [
    'unknown figure',
    'content/story.yaml',
    replace(/figure: net/, 'figure: knot'),
    /content\/figures\/knot\.yaml +knot +no such figure/,
  ],
  [
    'step named twice',
    'content/story.yaml',
    replace(/id: hour-reported/, 'id: hour-price'),
    /story\.yaml:\d+ +hour\.steps\.hour-price +this step is named twice/,
  ],
  [
    'unknown key of a state',
    'content/figures/net.yaml',
    replace(/^( +)(date|id): (.*)$/m, '$1$2: $3\n$1blink: true'),
    /figures\/net\.yaml:\d+ .*blink/,
  ],
  [
    'day of a state that does not exist',
    'content/figures/net.yaml',
    replace("date: '2024-03-01'", "date: '2024-02-30'"),
    /figures\/net\.yaml:\d+ +states\.density-2023\.date +this day does not exist/,
  ],
  [
    'chip of a state that the law does not know',
    'content/figures/parties.yaml',
    replace('chip: v100', 'chip: v1000'),
    /figures\/parties\.yaml:\d+ +states\.list-sale\.chip +no chip "v1000"; there are .*v100/,
  ],
  [
    'claim of a state that is none',
    'content/figures/parties.yaml',
    replace('claims: [ft-state-centres]', 'claims: [ft-state-centers]'),
    /figures\/parties\.yaml:\d+ +states\.case-centres\.reports\.rent\.hours\.claims\.0 +no claim "ft-state-centers"/,
  ],
  [
    'state that counts other speakers than its claim',
    'content/figures/parties.yaml',
    replace(
      'speakers: 3, claims: [ft-sensetime-three, ft-sensetime-subs]',
      'speakers: 2, claims: [ft-sensetime-three]',
    ),
    /figures\/parties\.yaml:\d+ +states\.case-sensetime\.\S+ +says 2 speakers; claim "ft-sensetime-three" has 3/,
  ],
  [
    'letter that nobody wrote',
    'content/figures/threshold.yaml',
    replace('letters: [h20-letter]', 'letters: [h21-letter]'),
    /figures\/threshold\.yaml:\d+ +states\.answer-2023\.letters\.0 +no letter among the rules "h21-letter"/,
  ],
  [
    'event that rests on no claim there is',
    'content/figures/timeline.yaml',
    replace('claims: [nl-2025]', 'claims: [nl-2052]'),
    /figures\/timeline\.yaml:\d+ +facts\.events\.nl-2025\.claims\.0 +no claim "nl-2052"/,
  ],
  [
    'event in a lane that there is not',
    'content/figures/timeline.yaml',
    replace('lane: japan', 'lane: yapan'),
    /figures\/timeline\.yaml:\d+ +facts\.events\.japan-announced\.lane +must be a lane: one of entity-list, /,
  ],
  [
    'event that ends before it begins',
    'content/figures/timeline.yaml',
    replace('to: 2023-07-23', 'to: 2023-03-01'),
    /figures\/timeline\.yaml:\d+ +facts\.events\.japan-announced\.to +"2023-03-01" is not after "2023-03-31"/,
  ],
  [
    'event on a day that the law does not have',
    'content/figures/timeline.yaml',
    replace('from: h20-letter.in-force', 'from: h20-letter.suspended'),
    /figures\/timeline\.yaml:\d+ +facts\.events\.letter-2025\.from +the law has no day "h20-letter\.suspended"/,
  ],
  [
    'decision on a day that is not known',
    'content/figures/timeline.yaml',
    replace(/at: 2015-02-18/, 'at: 2015'),
    /figures\/timeline\.yaml:\d+ +facts\.events\.list-2015\.at +"2015" is no single day/,
  ],
  [
    'event without words in one language',
    'content/labels/nl/timeline.yaml',
    replace(/^ {2}busan: .*\n/m, ''),
    /figures\/timeline\.yaml:\d+ +facts\.events\.busan\.id +has no words under events \(nl\)/,
  ],
  [
    'label of an event that grew too long',
    'content/labels/nl/timeline.yaml',
    replace(
      /Diffusieregel: niet gehandhaafd|AI-diffusieregel, over levering: niet gehandhaafd/g,
      'lang '.repeat(40),
    ),
    /figures\/timeline\.yaml:\d+ +states\.\S+ +the label of "diffusion" \(nl\) finds no place/,
  ],
  [
    'number of a figure that rests on no claim',
    'content/figures/reach.yaml',
    replace('claim: bis-agents', 'claim: bis-agnets'),
    /figures\/reach\.yaml:\d+ +states\.reach-desk\.also\.agents\.claim +no .*"bis-agnets"/,
  ],
  [
    'upper end of an estimate that has none',
    'content/figures/reach.yaml',
    replace('high: null', 'high: 300000'),
    /figures\/reach\.yaml:\d+ +states\.reach-desk\.estimate\.high +stays open/,
  ],
  [
    'gap that the law does not see',
    'content/figures/reach.yaml',
    replace('chip: a100', 'chip: ascend-910b'),
    /figures\/reach\.yaml:\d+ +states\.reach-gap\.date +rent is drawn as a gap; the law says open-question/,
  ],
  [
    'price that rests on no claim',
    'content/figures/rent.yaml',
    replace('claim: in-aws-od', 'claim: in-aws-off'),
    /figures\/rent\.yaml:\d+ +states\.rent-hour\.rents\.aws-on-demand\.claim +no claim "in-aws-off"/,
  ],
  [
    'price that cannot be',
    'content/figures/rent.yaml',
    replace('dollars: 11.57', 'dollars: -11.57'),
    /figures\/rent\.yaml:\d+ +states\.rent-hour\.rents\.aws-three-years\.dollars +must be more than 0/,
  ],
  [
    'rent that there is not',
    'content/figures/rent.yaml',
    replace('rent: aigalaxy', 'rent: azure'),
    /figures\/rent\.yaml:\d+ +states\.rent-hour\.rent +no rent with a place in the picture "azure"; there are aigalaxy/,
  ],
  [
    'fork without a name in the labels',
    'content/figures/net.yaml',
    replace('name: stays-put', 'name: stays-put-there'),
    /figures\/net\.yaml:\d+ +states\.open-2023-03\.forks\.r3-third-party-lease\.casts\.1\.name +no name under branches \(en\) "stays-put-there"/,
  ],
  [
    'missing label',
    'content/labels/nl/net.yaml',
    (s) => s.replace(/^( {2}overview-quiet:\n(?: {4}.*\n)*)/m, ''),
    /labels\/nl\/net\.yaml:\d+ +states\S*/,
  ],
  [
    'missing word of the furniture',
    'content/ui/nl.yaml',
    replace(/^ {2}skip:.*\n/m, ''),
    /ui\/nl\.yaml:\d+ +nav\.skip +Invalid input: expected string/,
  ],
  [
    'chapter missing in one language',
    'content/chapters/nl/list.mdx',
    null,
    /chapters\/nl\/list\.mdx +this chapter is missing in this language/,
  ],
  [
    'step missing in one language',
    'content/chapters/nl/list.mdx',
    (s) => s.replace(/<Step id="list-eight"[\s\S]*?<\/Step>/, ''),
    /chapters\/nl\/list\.mdx +list-eight +this step is missing/,
  ],
  [
    'misspelt step',
    'content/chapters/en/list.mdx',
    replace('id="list-eight"', 'id="list-ate"'),
    /chapters\/en\/list\.mdx:\d+ +list-ate +no such step; chapter list has list-licence/,
  ],
  [
    'steps out of order',
    'content/chapters/en/list.mdx',
    (s) =>
      s
        .replace('"list-eight"', '"x"')
        .replace('"list-licence"', '"list-eight"')
        .replace('"x"', '"list-licence"'),
    /chapters\/en\/list\.mdx:\d+ +list-eight +out of order; here comes list-licence/,
  ],
  [
    'minutes that a chapter does not take',
    'content/story.yaml',
    replace('minutes: 1.5', 'minutes: 4'),
    /chapters\/en\/net\.mdx +minutes +reading and looking take \d\.\d minutes, but content\/story\.yaml gives 9/,
  ],
  [
    'number in digits outside a claim',
    'content/chapters/en/net.mdx',
    replace('\nHere every route', '\nSince 2019 every route'),
    /chapters\/en\/net\.mdx:9 +"2019" +this number stands outside a claim/,
  ],
  [
    'number in words outside a claim',
    'content/chapters/nl/net.mdx',
    replace('De routes zijn', 'De vierentwintig routes zijn'),
    /chapters\/nl\/net\.mdx:9 +"vierentwintig" +this number stands outside a claim/,
  ],
  [
    'heading with a number that no claim has',
    'content/chapters/en/list.mdx',
    replace('title="Twenty-eight names', 'title="Twenty-nine names'),
    /chapters\/en\/list\.mdx:\d+ +list-eight: "twenty-nine" +no claim of this chapter has this number/,
  ],
  [
    'finding with a number that no claim has',
    'content/chapters/en/net.mdx',
    replace('four were gaps', 'five were gaps'),
    /chapters\/en\/net\.mdx +finding: "five" +no claim of this chapter has this number/,
  ],
  [
    'dangling claim',
    'content/chapters/en/hour.mdx',
    replace(/<Claim id="/, '<Claim id="no-such-claim '),
    /chapters\/en\/hour\.mdx:\d+ +<Claim id="no-such-claim"> +no such claim/,
  ],
  [
    'dangling term',
    'content/chapters/nl/hour.mdx',
    replace(/<Term id="[^"]+"/, '<Term id="g-nothing"'),
    /chapters\/nl\/hour\.mdx:\d+ +<Term id="g-nothing"> +no such term/,
  ],
  [
    'claim in one language only',
    'content/chapters/nl/hour.mdx',
    replace(/<Claim id="([^" ]+)[^"]*"/, '<Claim id="rule-2019-list"'),
    /chapters\/\w\w\/hour\.mdx(:\d+)? +(hour-\S+|before the steps) +claim "\S+" stands in content\/chapters\/\w\w\/hour\.mdx but not here/,
  ],
  [
    'unclosed tag',
    'content/chapters/en/net.mdx',
    replace('</Scrolly>', ''),
    /chapters\/en\/net\.mdx:\d+ +cannot be read/,
  ],
  [
    'unknown component',
    'content/chapters/en/net.mdx',
    (s) => s.replace('</Step>', '<Video />\n\n</Step>'),
    /chapters\/en\/net\.mdx:\d+ +<Video> +unknown component; there are Scrolly, Step, Claim, Term/,
  ],
  [
    'unknown attribute',
    'content/chapters/en/net.mdx',
    replace('<Step id="net-gap"', '<Step colour="red" id="net-gap"'),
    /chapters\/en\/net\.mdx:\d+ +<Step> +unknown attribute colour/,
  ],
  [
    'code in a chapter',
    'content/chapters/en/net.mdx',
    (s) => s.replace('</Step>', '{1 + 1}\n\n</Step>'),
    /chapters\/en\/net\.mdx:\d+ +\{…\} +chapters hold words, not code/,
  ],
  [
    'unknown key of the front matter',
    'content/chapters/en/net.mdx',
    replace('title:', 'mood: grim\ntitle:'),
    /chapters\/en\/net\.mdx:2 +front matter +Unrecognized key: "mood"/,
  ],
  [
    'syntax of the front matter',
    'content/chapters/en/net.mdx',
    replace('title:', 'title: [\ntitle:'),
    /chapters\/en\/net\.mdx:[23] +front matter/,
  ],
  [
    'figure of another chapter',
    'content/chapters/en/net.mdx',
    replace('<Scrolly figure="net"', '<Scrolly figure="parties"'),
    /chapters\/en\/net\.mdx:\d+ +figure +"parties", but content\/story\.yaml says "net"/,
  ],
  [
    'claim that the facts of a figure do not have',
    'content/figures/retold.yaml',
    replace('claims: [retold-purpose]', 'claims: [retold-porpoise]'),
    /figures\/retold\.yaml:\d+ +facts\.groups\.iflytek\.points\.art-iflytek-purpose\.claims\.0 +no claim "retold-porpoise"/,
  ],
  [
    'fate of a point that there is not',
    'content/figures/retold.yaml',
    replace('english: sharpened', 'english: twisted'),
    /figures\/retold\.yaml:\d+ +facts\.groups\.rules\.points\.art-loopholes\.english +must be one of kept, sharpened/,
  ],
  [
    'syntax of the law',
    'content/law/rules.yaml',
    (s) => `${s}\n  - [broken`,
    /content\/law\/rules\.yaml:\d+ /,
  ],
  [
    'rule without a name in one language',
    'content/labels/nl/law.yaml',
    (s) => s.replace(/^ {2}entity-list:.*\n/m, ''),
    /labels\/nl\/law\.yaml:\d+ +rules\.entity-list +Invalid input/,
  ],
  [
    'words for a route that there is not',
    'content/labels/en/law.yaml',
    replace('  r6-below-threshold:', '  r9-by-balloon:'),
    /labels\/en\/law\.yaml:\d+ +routes +Unrecognized key: "r9-by-balloon"/,
  ],
  [
    'reason without a sentence',
    'content/labels/nl/law.yaml',
    (s) => s.replace(/^ {2}nobody-listed:.*\n/m, ''),
    /labels\/nl\/law\.yaml:\d+ +messages\.nobody-listed +Invalid input/,
  ],
  [
    'sentence that fills in less than the other language',
    'content/labels/nl/law.yaml',
    (s) => s.replace(/^( {2}status-suspended:.*)\{to\}/m, '$1die dag'),
    /labels\/nl\/law\.yaml:\d+ +messages\.status-suspended +has \{from\} to fill; content\/labels\/en\/law\.yaml has \{from\} \{to\}/,
  ],
  [
    'law with a dangling claim',
    'content/law/rules.yaml',
    replace(/claims: \[/, 'claims: [no-such-claim, '),
    /content\/law\/rules\.yaml:\d+ +entity-list\.claims +no claim "no-such-claim"/,
  ],
];

for (const [name, file, edit, expected] of FAULTS) {
  test(`an editor is told: ${name}`, () => {
    assert.match(told(file, edit), expected);
  });
}

test('a fault gives the line where it stands', () => {
  const chapter = readFileSync('content/chapters/en/net.mdx', 'utf8');
  const wrong = chapter.replace('id="net-open"', 'id="net-opne"');
  assert.match(
    told('content/chapters/en/net.mdx', () => wrong),
    new RegExp(`net\\.mdx:${line(wrong, 'id="net-opne"')} +net-opne`),
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../src/figures/retold/check.ts';
import { retold } from '../../src/figures/retold/index.ts';
import { fateOf, isLit, pointsOf, tally } from '../../src/figures/retold/points.ts';
import type { Labels, Point, State } from '../../src/figures/retold/schema.ts';
import { versionIn } from '../../src/figures/retold/versions.ts';
import { loadStory } from '../../src/story/load.ts';
import { picture } from '../../src/story/pictures.ts';
import { labels, LANGS, LAW, pictures, states } from './retold-content.ts';

const story = loadStory();
const points = pointsOf(states[0]!);
const count = tally(points);
const chapter = story.chapters.find(({ id }) => id === 'retold')!;

/** Numbers as the chapter writes them in words. */
const WORDS = {
  en: { 3: 'three', 5: 'five', 9: 'nine', 13: 'thirteen' },
  nl: { 3: 'drie', 5: 'vijf', 9: 'negen', 13: 'dertien' },
} as const satisfies Record<string, Record<number, string>>;
const word = (lang: 'en' | 'nl', n: number): string => {
  const said: Record<number, string> = WORDS[lang];
  assert.ok(said[n], `the test knows no word for ${n}`);
  return said[n];
};

/** What stands in the claims of a chapter, in one language, without marks. */
const claimed = (lang: 'en' | 'nl', id: string): string =>
  [
    ...readFileSync(`content/chapters/${lang}/retold.mdx`, 'utf8').matchAll(
      /<Claim id="([^"]+)">([\s\S]*?)<\/Claim>/g,
    ),
  ]
    .filter(([, ids = '']) => ids.split(' ').includes(id))
    .map(([, , text]) => text)
    .join('\n')
    .toLowerCase();

describe('the retold figure: its counts', () => {
  it('add up from text to text', () => {
    assert.equal(count.kept + count.bent + count.lost, count.ft);
    assert.equal(count.sharpened + count.softened, count.bent);
    const added = (english: boolean) =>
      points.filter((p) => fateOf(p) === 'added' && (p.english === 'added') === english).length;
    assert.equal(count.english, count.ft - count.lost + added(true));
    assert.equal(count.dutch, count.english + added(false));
    assert.equal(count.changesEnglish + count.changesDutch, count.bent + count.lost + count.added);
  });

  it('are those of the Dutch text: 41 assertions and five omissions', () => {
    assert.equal(points.length, 46);
    assert.equal(points.filter(({ paragraph }) => paragraph === 'ft-only').length, 5);
    assert.equal(count.dutch, points.filter(({ paragraph }) => paragraph !== 'ft-only').length);
  });

  it('are those that the words of the chapter give', () => {
    for (const lang of LANGS) {
      const counts = claimed(lang, 'retold-counts');
      for (const n of [count.ft, count.kept]) assert.match(counts, new RegExp(`\\b${n}\\b`), `${lang} ${n}`);
      for (const n of [count.bent, count.added]) assert.ok(counts.includes(word(lang, n)), `${lang} ${n}`);
      assert.match(claimed(lang, 'retold-points'), new RegExp(`\\b${count.dutch}\\b`));
      const hop = claimed(lang, 'retold-first-hop');
      for (const n of [count.bentEnglish, count.bent]) assert.ok(hop.includes(word(lang, n)), `${lang} ${n}`);
      assert.ok(claimed(lang, 'retold-lost').includes(word(lang, count.lost)), lang);
    }
  });

  it('are those that the claims work out', () => {
    const { kept, bent, lost, added, ft, dutch, english } = count;
    const { changesEnglish, changesDutch, bentEnglish } = count;
    const formula = (id: string) => story.claims.get(id)?.formula;
    const dutchAdded = dutch - english;
    assert.equal(
      formula('retold-points'),
      `${dutch} + ${lost} = ${points.length}; ${points.length} − ${added} = ${ft}`,
    );
    assert.equal(
      formula('retold-counts'),
      `${kept} + ${bent} + ${lost} = ${ft}; ${ft} − ${lost} + ${added} = ${dutch}`,
    );
    assert.equal(
      formula('retold-first-hop'),
      `${bentEnglish} + ${lost} + ${added - dutchAdded} = ${changesEnglish}; ` +
        `${bent - bentEnglish} + ${dutchAdded} = ${changesDutch}; ` +
        `${changesEnglish} + ${changesDutch} = ${changesEnglish + changesDutch}`,
    );
    // How much rests on the end of the English that we did not read.
    const unseen = points.filter(({ unseen }) => unseen);
    const basis = story.claims.get('limit-english-copy')!.basis.en.toLowerCase();
    assert.ok(
      basis.includes(
        `${word('en', unseen.filter((p) => fateOf(p) === 'kept').length)} points are counted as kept`,
      ),
    );
    assert.ok(basis.includes(`four as lost`) && unseen.filter((p) => fateOf(p) === 'lost').length === 4);
  });

  it('fill the titles, and stand on the heads and in the key', () => {
    for (const lang of LANGS) {
      const title = (id: string) => picture(story, 'retold', id, lang).words.title;
      assert.match(title('kept'), new RegExp(`\\b${count.kept - 1}\\b`));
      assert.match(title('bent'), new RegExp(`\\b${count.bent}\\b.*\\b${count.bentEnglish}\\b`));
    }
    for (const { scene, shape, name } of pictures) {
      if (shape === 'narrow') continue;
      const said = (key: string) => scene.marks.find((m) => m.key === key)?.text;
      assert.match(said('post-ft-count') ?? '', new RegExp(`^${count.ft} `), name);
      assert.equal(said('changes-1'), String(count.changesEnglish), name);
      assert.equal(said('changes-2'), String(count.changesDutch), name);
      assert.equal(said('key-lost-count'), String(count.lost), name);
    }
  });
});

describe('the retold figure: its points', () => {
  it('stand in the table of each state that has them in colour, with what became of them', () => {
    for (const lang of LANGS) {
      const { points: words, bend, table } = labels[lang];
      const nameOf = ({ id }: Point): string => {
        const { short, was = '', became } = words[id]!;
        return became === undefined ? short : bend.replace('{was}', was).replace('{became}', became);
      };
      const tabled = new Set<string>();
      for (const state of states) {
        const lit = points.filter((point) => isLit(state, point));
        const { head, rows } = retold.table(LAW, state, labels[lang]);
        const at = head.indexOf(table.head.point);
        // One that is opened has a row for each of its versions instead.
        if (lit.length === 1) assert.equal(rows.length, 3, state.id);
        else assert.deepEqual(rows.map((row) => row[at]).toSorted(), lit.map(nameOf).toSorted(), state.id);
        const english = head.indexOf(table.head.english);
        for (const point of english < 0 ? [] : lit) {
          const row = rows.find((cells) => cells[at] === nameOf(point))!;
          assert.ok(
            row[english]!.startsWith(table.fate[point.english]),
            `${lang} ${point.id}: ${row[english]}`,
          );
          tabled.add(point.id);
        }
      }
      assert.equal(tabled.size, points.length);
    }
  });

  it('are all lit in one state or another, and each fate has a step with a point that stands for it', () => {
    for (const point of points)
      assert.ok(
        states.some((state) => isLit(state, point)),
        point.id,
      );
    const shown = chapter.steps.map(({ state }) => states.find(({ id }) => id === state)!);
    for (const fate of ['kept', 'sharpened', 'lost', 'added'] as const)
      assert.ok(
        shown.some((state) => {
          const told = [...state.stressed, ...(state.opens === null ? [] : [state.opens])];
          return points.some((point) => told.includes(point.id) && fateOf(point) === fate);
        }),
        fate,
      );
  });

  it('say in each text what the fate leaves of them', () => {
    for (const lang of LANGS) {
      const version = (id: string) => {
        const point = points.find((p) => p.id === id)!;
        return (['ft', 'english', 'dutch'] as const).map((telling) =>
          versionIn(point, telling, labels[lang]),
        );
      };
      const { missing, unread, points: words } = labels[lang];
      const loopholes = words['art-loopholes']!;
      assert.deepEqual(version('art-loopholes'), [loopholes.was, loopholes.became, loopholes.became]);
      const surveillance = words['art-targets-found-ways']!;
      assert.deepEqual(version('art-targets-found-ways'), [
        surveillance.was,
        surveillance.was,
        surveillance.became,
      ]);
      const replies = words['omit-responses']!.short;
      assert.deepEqual(version('omit-responses'), [replies, missing, missing]);
      const link = words['art-tip-asml']!.short;
      assert.deepEqual(version('art-tip-asml'), [unread, missing, link]);
    }
  });
});

describe('the retold figure: faults in its content', () => {
  const found = (state: State, words: Labels = labels.en): string[] =>
    check(LAW, state, words).map(({ field, message }) => `${field.join('.')} ${message}`);
  const withPoint = (id: string, change: Partial<Point>): State => {
    const state = structuredClone(states[0]!);
    for (const group of state.groups)
      group.points = group.points.map((point) => (point.id === id ? { ...point, ...change } : point));
    return state;
  };

  it('has none', () => {
    for (const state of states) for (const lang of LANGS) assert.deepEqual(found(state, labels[lang]), []);
  });

  it('tells points that are named and not there, or have nothing to say', () => {
    const [told = ''] = found({ ...states[0]!, opens: 'art-nobody' });
    assert.match(told, /^opens no point "art-nobody"/);
    const [kept = ''] = found({ ...states[0]!, speaks: ['art-cloud'] });
    assert.match(kept, /^speaks\.0 no point that changed on the way "art-cloud"/);
  });

  it('tells fates that cannot follow on each other', () => {
    for (const [change, message] of [
      [{ english: 'added' }, 'english what is in the FT cannot be added or absent'],
      [{ ft: 'none' }, 'english what is not in the FT can only be added or absent'],
      [{ ft: 'summary', english: 'absent' }, 'english what is in the FT cannot be added or absent'],
      [{ english: 'lost' }, 'dutch what the English lost is absent here'],
      [{ dutch: 'absent' }, 'dutch what is in the English cannot be added or absent'],
    ] as const) {
      const faults = found(withPoint('art-cloud', change));
      assert.ok(
        faults.some((fault) => /^groups\.\d+\.points\.\d+\./.test(fault) && fault.endsWith(message)),
        `${message} is not in ${faults.join(', ')}`,
      );
    }
  });

  it('tells words that a fate needs and that are not there', () => {
    const words = structuredClone(labels.nl);
    delete words.points['art-loopholes']!.became;
    delete words.points['omit-legal-view']!.why;
    delete words.points['art-cloud'];
    const faults = found(states[0]!, words).join('\n');
    for (const part of [
      '"art-loopholes" has no "became" in nl',
      '"omit-legal-view" has no "why"',
      '"art-cloud" has no words',
    ])
      assert.ok(faults.includes(part), `${part} is not in ${faults}`);
  });

  it('names the claims that points rest on', () => {
    const uses = retold.claims!(states[0]!);
    assert.ok(uses.length > 20);
    for (const { claim, field } of uses) assert.ok(story.claims.has(claim), `${field.join('.')} ${claim}`);
  });
});

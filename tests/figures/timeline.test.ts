import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chronicle } from '../../src/figures/timeline/chronicle.ts';
import { timeline } from '../../src/figures/timeline/index.ts';
import { LANES, laneOf } from '../../src/figures/timeline/lanes.ts';
import { timeScale } from '../../src/figures/timeline/scale.ts';
import type { State } from '../../src/figures/timeline/schema.ts';
import { dayNumber } from '../../src/figures/timeline/when.ts';
import { layOut as layWide } from '../../src/figures/timeline/wide/layout.ts';
import type { Mark } from '../../src/figures/scene.ts';
import { overlap, placed, rectBox, wordBox, type Box } from './boxes.ts';
import { labels, law, LETTERS, pictures, states } from './timeline-content.ts';

const wide = pictures.filter(({ shape }) => shape === 'wide');
const byKey = (marks: readonly Mark[], key: string): Mark => {
  const mark = marks.find((m) => m.key === key);
  assert.ok(mark, `no mark ${key}`);
  return mark;
};
const wordsIn = (marks: readonly Mark[]): readonly Box[] =>
  marks
    .filter((m) => m.shown && /-(name|date)$/.test(m.key) && m.tag === 'text')
    .map((m) => wordBox(m, LETTERS.wide));
const state = (id: string): State => states.find((one) => one.id === id)!;

describe('the timeline: its time', () => {
  it('runs forward in every state, evenly within the enlarged stretch', () => {
    for (const one of states) {
      const chron = chronicle(law, one);
      const { along, stretch } = timeScale(law, one, chron, 100, 800);
      let before = -Infinity;
      for (let day = chron.origin; day <= chron.horizon; day += 7) {
        assert.ok(along(day) > before || along(day) === 800, `${one.id} ${day}`);
        before = along(day);
      }
      const [from, to] = stretch;
      const middle = along((from + to) / 2);
      assert.ok(Math.abs(middle - (along(from) + along(to)) / 2) < 0.01, one.id);
      assert.equal(along(chron.origin), 100);
      assert.equal(along(chron.horizon), 800);
    }
  });

  it('spans 2015 to 2026, as the ruler and the years on the axis say', () => {
    for (const { scene, name } of pictures) {
      const years = scene.marks.filter((m) => /^year-\d+$/.test(m.key)).map((m) => m.text);
      assert.deepEqual(
        years,
        Array.from({ length: 12 }, (_, i) => String(2015 + i)),
        name,
      );
      assert.ok(
        scene.marks.some((m) => m.key === 'year-2015' && m.shown),
        name,
      );
    }
  });

  it('shows nothing as known after the last day that is', () => {
    for (const { scene, name, state: one } of wide) {
      const edge = Number(byKey(scene.marks, 'edge').attrs['x']);
      for (const { start, end, id } of chronicle(law, one).entries)
        for (const moment of [start, end])
          if (moment) assert.ok(moment.first <= '2026-11-09', `${id} ${moment.first}`);
      for (const mark of scene.marks.filter(
        (m) => /\b(bar|pending)\b/.test(m.cls) && !m.key.startsWith('key-'),
      ))
        assert.ok(Number(mark.attrs['x']) + Number(mark.attrs['width']) <= edge + 4.1, `${name} ${mark.key}`);
      for (const lane of ['affiliates', 'subsidiaries', 'full-chip', 'slower-chip'])
        assert.equal(byKey(scene.marks, `query-${lane}`).text, '?', name);
    }
  });
});

describe('the timeline: what is drawn', () => {
  const inWide = wide.find(({ state: one, name }) => one.id === 'whole' && name.startsWith('en'))!.scene
    .marks;
  const middle = (key: string): number => {
    const { left, right } = rectBox(byKey(inWide, key));
    return (left + right) / 2;
  };

  it('lets no filled rule come down on the rented hour, and one on each strand that is stopped', () => {
    const fences = inWide.filter((m) => m.cls.split(' ').includes('fence'));
    assert.deepEqual(
      new Set(fences.map((m) => m.key)),
      new Set(['subsidiaries-fence', 'a100-sold-fence', 'a800-sold-fence', 'h20-sold-fence']),
    );
    const { top } = rectBox(byKey(inWide, 'hours'));
    for (const fence of fences) assert.ok(rectBox(fence).bottom < top, fence.key);
    for (const id of ['identify', 'diffusion', 'bill-2024', 'bill-2025'])
      assert.ok(byKey(inWide, id).cls.includes('pending'), id);
  });

  it('stands a stop where its rule begins, and the next chip a row lower and later', () => {
    for (const [strand, rule] of [
      ['a100-sold', 'letter-2022'],
      ['a800-sold', 'letter-2023'],
      ['h20-sold', 'letter-2025'],
      ['subsidiaries', 'affiliates-on'],
    ] as const) {
      assert.ok(Math.abs(middle(`${strand}-stop`) - rectBox(byKey(inWide, rule)).left) < 0.2, strand);
      assert.ok(Math.abs(middle(`${strand}-fence`) - middle(`${strand}-stop`)) < 0.2, strand);
    }
    for (const [before, after] of [
      ['a100', 'a800'],
      ['a800', 'h20'],
    ] as const) {
      assert.ok(rectBox(byKey(inWide, after)).top > rectBox(byKey(inWide, before)).bottom, after);
      assert.ok(middle(after) > middle(`${before}-sold-stop`), after);
    }
  });

  it('draws the affiliates rule filled for 42 days, then dashed for a year', () => {
    const chron = chronicle(law, state('affiliates'));
    const on = chron.byId.get('affiliates-on')!;
    const off = chron.byId.get('affiliates-off')!;
    assert.equal(on.to - on.from, 42);
    assert.equal(on.to, off.from);
    assert.equal(off.to, dayNumber('2026-11-09'));
    for (const { scene, name } of wide) {
      assert.ok(byKey(scene.marks, 'affiliates-on').cls.startsWith('bar'), name);
      assert.ok(byKey(scene.marks, 'affiliates-off').cls.startsWith('pending'), name);
    }
  });

  it('stacks the Dutch strips without a break, the first lowest', () => {
    for (const { scene, name } of wide) {
      const [first, second, third] = ['nl-2023', 'nl-2024', 'nl-2025'].map((key) =>
        rectBox(byKey(scene.marks, key)),
      );
      assert.ok(
        Math.abs(first!.top - second!.bottom) < 0.11 && Math.abs(second!.top - third!.bottom) < 0.11,
        name,
      );
      assert.ok(first!.left < second!.left && second!.left < third!.left, name);
    }
  });

  it('stands the letter and the report in the same week', () => {
    const chron = chronicle(law, state('dutch-lane'));
    const days = chron.byId.get('ft')!.from - chron.byId.get('nl-letter')!.from;
    assert.ok(days >= 0 && days < 7);
  });

  it('keeps every lane in its band and all bands over the key', () => {
    for (const one of states) {
      const { bands } = layWide(law, one, labels.en);
      assert.ok(bands.spare >= 0, one.id);
      for (const lane of LANES) {
        const { first, last } = bands.bands[laneOf(lane).band];
        const { mid, thick } = bands.lanes[lane];
        assert.ok(mid - thick / 2 >= first - 0.01 && mid + thick / 2 <= last + 0.01, `${one.id} ${lane}`);
      }
    }
  });

  it('prints few marks where each step prints its own', () => {
    const counts = pictures
      .filter(({ shape }) => shape === 'narrow')
      .map(({ scene }) => scene.marks.filter((m) => m.shown).length);
    assert.ok(counts.reduce((sum, n) => sum + n, 0) / counts.length <= 130, counts.join(' '));
  });
});

describe('the timeline: its labels', () => {
  it('stand off marks: no words on a stop, a product, a ring or a post', () => {
    const looks = ['stop', 'product', 'ring', 'dot', 'post'];
    for (const { scene, name } of wide) {
      const shown = scene.marks.filter((m) => m.shown && !m.key.startsWith('key-'));
      const solid = shown
        .filter((m) => looks.includes(m.cls.split(' ')[0] ?? '') && !m.cls.includes('quiet'))
        .map((m) => {
          if (m.tag === 'rect') return rectBox(m);
          const [x, y] = placed(m);
          return { key: m.key, left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
        });
      for (const word of shown.filter((m) => /-(name|date)$/.test(m.key) && m.tag === 'text')) {
        const box = wordBox(word, LETTERS.wide);
        for (const mark of solid) assert.ok(!overlap(box, mark), `${name}: ${word.key} on ${mark.key}`);
      }
    }
  });

  it('say every event that a state asks for, in words of its own, in the order of time where they are a list', () => {
    for (const { scene, state: one, shape, words, name } of pictures) {
      const said = scene.marks.filter((m) => m.shown && m.tag === 'text').map((m) => m.text);
      if (shape === 'wide') {
        for (const id of one.labelled) assert.ok(byKey(scene.marks, `${id}-name`).shown, `${name} ${id}`);
      } else {
        const firsts = scene.marks.filter((m) => /^l\d+-(date|1)$/.test(m.key) && m.shown);
        const rows = new Map(firsts.map((m) => [m.key.split('-')[0], placed(m)[1]]));
        assert.equal(rows.size, one['labelled-narrow'].length, name);
        assert.deepEqual(
          [...rows.values()],
          [...rows.values()].toSorted((a, b) => a - b),
          name,
        );
      }
      assert.ok(said.includes(words.bands[one.bands[0]!].name), name);
    }
  });

  it('that find no place are told by name', () => {
    const endless = 'a label that is much too long for any place in this picture '.repeat(4).trim();
    const { nl } = labels;
    const long = { ...nl, events: { ...nl.events, diffusion: { short: endless, long: endless } } };
    const told = timeline.check(law, state('cloud-asked'), long).map(({ message }) => message);
    assert.ok(told.includes('the label of "diffusion" (nl) finds no place'), told.join('\n'));
    assert.ok(
      told.some((one) => /find no place in the narrow picture/.test(one)),
      told.join('\n'),
    );
  });
});

describe('the timeline: any state that content may write', () => {
  const ids = state('whole').events.map(({ id }) => id);
  const stretches = fc
    .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
  const anyState = fc
    .record({
      from: stretches,
      bands: fc.subarray(['names', 'chips', 'access', 'machines'] as const, { minLength: 1 }),
      labelled: fc.subarray(ids, { maxLength: 6 }),
      emphasis: fc.subarray(ids, { maxLength: 3 }),
      wording: fc.constantFrom('brief', 'full'),
    })
    .map(({ from, ...rest }): State => ({
      ...state('whole'),
      ...rest,
      'labelled-narrow': rest.labelled,
      stretch: { from, to: '2026-01-01' },
      knots: [
        { day: from, at: 0.2 },
        { day: '2026-01-01', at: 0.85 },
      ],
    }));

  it('has the same marks in the same order', () => {
    const keys = (one: State, shape: 'wide' | 'narrow'): string =>
      timeline
        .scene(law, one, labels.en, shape)
        .marks.map((m) => `${m.key} ${m.tag}`)
        .join('\n');
    for (const shape of ['wide', 'narrow'] as const) {
      const expected = keys(state('whole'), shape);
      fc.assert(
        fc.property(anyState, (one) => keys(one, shape) === expected),
        { numRuns: 40 },
      );
    }
  });

  it('stands each label where it meets no other, or tells that it finds no place', () => {
    fc.assert(
      fc.property(anyState, (one) => {
        const { placed: found, missing } = layWide(law, one, labels.nl).labels;
        const boxes = wordsIn(timeline.scene(law, one, labels.nl, 'wide').marks);
        return (
          one.labelled.every((id) => found.has(id) !== missing.includes(id)) &&
          boxes.every((box, i) => boxes.slice(i + 1).every((other) => !overlap(box, other)))
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the timeline: its table', () => {
  it('holds every event of the bands in order, and what is not known', () => {
    for (const one of states) {
      const { rows } = timeline.table(law, one, labels.en);
      const entries = chronicle(law, one).entries.filter(({ band }) => one.bands.includes(band));
      // A decision or a product that a rule or strand begins with shares its row.
      const points = entries.filter(({ event }) => event.kind === 'decision' || event.kind === 'product');
      const own = points.filter(
        (point) =>
          !entries.some(
            (e) =>
              !points.includes(e) &&
              e.from !== e.to &&
              e.lane === point.lane &&
              e.start?.first === point.start?.first,
          ),
      );
      assert.equal(rows.length, entries.length - points.length + own.length, one.id);
      assert.equal(new Set(rows.map((row) => row.join('|'))).size, rows.length, one.id);
    }
    const said = timeline
      .table(law, state('affiliates'), labels.en)
      .rows.map((row) => row[3])
      .join('\n');
    const chips = timeline
      .table(law, state('whole'), labels.en)
      .rows.map((row) => row.join(' | '))
      .join('\n');
    assert.match(chips, /7 Nov 2022 to 23 Oct 2023 .*in place of: Full chip; stopped at its end by: Letters/);
    assert.match(said, /suspended; not known after 9 Nov 2026/);
    assert.match(said, /passes within the law; stopped at its end by: Affiliates rule/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { threshold } from '../../src/figures/threshold/index.ts';
import { cutOf, margin } from '../../src/figures/threshold/margin.ts';
import { DRAWN, TWINS } from '../../src/figures/threshold/places.ts';
import { letters, see, sights } from '../../src/figures/threshold/sight.ts';
import { classify } from '../../src/law/index.ts';
import type { ChipRow, Law } from '../../src/law/types.ts';
import { labels, law, LANGS, pictures, SHAPES, states } from './threshold-content.ts';

const chip = (id: string): ChipRow => law.chips.find((one) => one.id === id)!;
const state = (id: string) => states.find((one) => one.id === id)!;
/** The law with one chip changed: what is drawn must follow. */
const withChip = (id: string, change: Partial<ChipRow>): Law => ({
  ...law,
  chips: law.chips.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('the threshold figure and the law', () => {
  it('draws each chip as the law classifies it on the day of the state', () => {
    for (const { scene, state, name } of pictures)
      for (const id of DRAWN) {
        const mark = scene.marks.find((m) => m.key === `chip-${id}`)!;
        const caught = classify(chip(id), state.date).entry !== null;
        assert.equal(mark.cls.split(' ').includes('caught'), caught, `${name} ${id}`);
        assert.equal(mark.cls.split(' ').includes('free'), !caught, `${name} ${id}`);
      }
  });

  it('draws a window on a chip as it draws the chip', () => {
    for (const { scene, state, name } of pictures)
      for (const id of state.lenses) {
        const caught = (key: string) => scene.marks.find((m) => m.key === key)!.cls.includes('caught');
        assert.equal(caught(`lens-${id}-chip`), caught(`chip-${id}`), `${name} ${id}`);
      }
  });

  it('has no verdict of its own: another link, another drawing', () => {
    const linked = withChip('a800', { ioGBps: 600, linkGBps: 600 });
    for (const shape of SHAPES) {
      const scene = threshold.scene(linked, state('answer-2022'), labels.en, shape);
      assert.match(scene.marks.find((m) => m.key === 'chip-a800')!.cls, /caught/);
    }
    assert.match(threshold.scene(linked, state('answer-2022'), labels.en, 'wide').desc, /Caught: [^.]*A800/);
  });

  it('shows the plane of the test that decides', () => {
    for (const { plane, date, id } of states) {
      const { rule } = classify(chip('a100'), date);
      assert.equal(rule, plane === 'link' ? 'oct-2022' : 'oct-2023', id);
    }
  });

  it('says the year of that test over the picture', () => {
    for (const { scene, state, name } of pictures) {
      const year = scene.marks.find((m) => m.key === 'year')!;
      assert.equal(year.text, classify(chip('a100'), state.date).rule.slice(-4), name);
    }
  });

  it('names only chips that the law knows, and draws or tables each', () => {
    for (const { id, chips, answers, lenses, emphasis, follow, remarks, ...rest } of states) {
      for (const one of [...chips, ...rest['table-only']]) assert.ok(chip(one), `${id}: ${one}`);
      for (const one of chips)
        assert.ok((DRAWN as readonly string[]).includes(one), `${id}: ${one} has no place`);
      for (const one of [...answers, ...lenses, ...emphasis, ...follow, ...Object.keys(remarks)])
        assert.ok(chips.includes(one), `${id}: ${one} is not on`);
    }
  });

  it('rests on one number for computing in both tests', () => {
    for (const one of law.chips) {
      const { metric, tpp } = classify(one, '2023-09-01');
      assert.equal(metric, tpp, one.id);
      assert.equal(tpp, classify(one, '2023-11-17').tpp, one.id);
    }
  });

  it('may draw the link alone: with the PCIe slot counted too no chip changes sides', () => {
    for (const one of law.chips)
      assert.equal(
        classify({ ...one, ioGBps: one.linkGBps }, '2022-10-21').entry,
        classify(one, '2022-10-21').entry,
        one.id,
      );
  });

  it('takes as one point only chips that are', () => {
    for (const [a, b] of TWINS) {
      const [one, other] = [see(chip(a), '2023-11-17'), see(chip(b), '2023-11-17')];
      assert.deepEqual([one.tpp, one.density], [other.tpp, other.density]);
    }
  });

  it('puts in ink, where the link falls, the chips that only the higher line newly catches', () => {
    const now = state('link-dropped');
    const newly = now.chips.filter(
      (id) =>
        !see(chip(id), '2022-10-21').caught &&
        see(chip(id), now.date).caught &&
        see(chip(id), now.date).tpp >= 4800,
    );
    assert.deepEqual(new Set(now.emphasis), new Set(newly));
  });

  it('calls caught by density alone what is', () => {
    for (const { id, date, remarks } of states)
      for (const [one, remark] of Object.entries(remarks)) {
        if (remark === 'game-card') assert.equal(chip(one).datacenter, false, `${id}: ${one}`);
        else {
          const { entry, tpp } = classify(chip(one), date);
          assert.equal(entry, '3A090.a', `${id}: ${one}`);
          assert.ok(tpp < 4800, `${id}: ${one}`);
        }
      }
  });
});

describe('the threshold figure: margins', () => {
  const on = (id: string, date: string) => margin(see(chip(id), date));

  it('are plain arithmetic', () => {
    assert.deepEqual(on('a100', '2022-10-21'), { line: 4800, by: 4992 - 4800, share: 192 / 4800 });
    assert.deepEqual(on('h20', '2024-01-01'), { line: 2400, by: 2368 - 2400, share: 32 / 2400 });
    const { line, by } = on('rtx-4090-d', '2024-01-01');
    assert.deepEqual([line, Math.round(by)], [4800, -93]);
    assert.equal(
      Math.round(cutOf(see(chip('h20'), '2024-01-01'), see(chip('h100'), '2024-01-01')) * 100),
      85,
    );
  });

  it('are drawn to scale in every window', () => {
    for (const { scene, state, shape, name } of pictures)
      for (const id of state.lenses) {
        const mark = (part: string) => scene.marks.find((m) => m.key === `lens-${id}-${part}`)!;
        const edge = Number(mark('edge').attrs['y']) + 1.5;
        const y = Number(/,(-?[\d.]+)\)/.exec(String(mark('chip').attrs['transform']))![1]);
        const grid = (v: number) => Number(scene.marks.find((m) => m.key === `grid-${v}`)!.attrs['y']);
        const doubling = grid(4800) - grid(9600);
        const { tpp } = classify(chip(id), state.date);
        const { line } = on(id, state.date);
        const expected = Math.log2(tpp / line) * doubling * (shape === 'wide' ? 8 : 16);
        assert.ok(Math.abs(edge - y - expected) < 1.5, `${name} ${id}: ${edge - y} for ${expected}`);
      }
  });

  it('are said in the language of the reader', () => {
    const said = (lang: (typeof LANGS)[number], id: string, key: string) =>
      threshold.scene(law, state(id), labels[lang], 'wide').marks.find((m) => m.key === key)!.text;
    assert.equal(said('en', 'caught-2022', 'lens-a100-margin'), '192 over (4%)');
    assert.equal(said('en', 'answer-2023', 'lens-h20-margin'), '32 under (1.3%)');
    assert.equal(said('nl', 'answer-2023', 'lens-rtx-4090-d-margin'), '93 eronder (1,9%)');
    assert.equal(said('nl', 'answer-2023', 'lens-rtx-4090-d-line'), '4.800');
  });
});

describe('the threshold figure: letters', () => {
  it('stop what the test lets through, from the day of the letter on', () => {
    const last = state('answer-2023');
    assert.deepEqual(letters(law, last), [{ chip: 'h20', from: '2025-04-09' }]);
    assert.deepEqual(letters(law, { ...last, date: '2025-04-08' }), []);
    for (const { chip: id } of letters(law, last)) assert.equal(see(chip(id), last.date).caught, false);
  });

  it('are drawn where there is one, and nowhere else', () => {
    for (const { scene, state, name } of pictures) {
      const drawn = scene.marks.filter((m) => m.shown && m.key.startsWith('letter-')).length > 0;
      assert.equal(drawn, letters(law, state).length > 0, name);
    }
  });
});

describe('the threshold figure: its table', () => {
  const cell = (
    id: string,
    stateId: string,
    column: 'test-2022' | 'test-2023' | 'link',
    lang: (typeof LANGS)[number],
  ) => {
    const words = labels[lang];
    const { head, rows } = threshold.table(law, state(stateId), words);
    const order = [...state(stateId).chips, ...state(stateId)['table-only']];
    return rows[order.indexOf(id)]![head.indexOf(words.table.head[column])]!;
  };

  it('agrees with the law in every row, in both languages', () => {
    for (const lang of LANGS)
      for (const { id: stateId, chips, ...rest } of states) {
        const words = labels[lang];
        const { head } = threshold.table(law, state(stateId), words);
        for (const [column, date] of [
          ['test-2022', '2022-10-21'],
          ['test-2023', '2023-11-17'],
        ] as const) {
          if (!head.includes(words.table.head[column])) continue;
          for (const id of [...chips, ...rest['table-only']]) {
            const { entry } = classify(chip(id), date);
            const said = cell(id, stateId, column, lang);
            const free = words.table.free.replace('{why}', '');
            assert.equal(said.includes(free), entry === null, `${lang} ${stateId} ${id}: ${said}`);
            if (entry) assert.ok(said.includes(`${entry}:`), `${lang} ${stateId} ${id}: ${said}`);
            assert.match(said, /: \S/, `${lang} ${stateId} ${id} gives no reason`);
          }
        }
      }
  });

  it('holds what its state is about: 2022 until the link falls, everything in the end', () => {
    const columns = (id: string) => threshold.table(law, state(id), labels.en).head;
    assert.ok(!columns('answer-2022').includes(labels.en.table.head['test-2023']));
    assert.equal(columns('answer-2023').length, Object.keys(labels.en.table.head).length);
    assert.equal(threshold.table(law, state('answer-2023'), labels.en).rows.length, law.chips.length);
  });

  it('calls the test of 2022 hypothetical for chips that came after it', () => {
    const late = law.chips.filter(({ id }) =>
      /^hypothetical/.test(cell(id, 'answer-2023', 'test-2022', 'en')),
    );
    assert.deepEqual(new Set(late.map(({ id }) => id)), new Set(['h20', 'h200', 'rtx-4090-d']));
  });

  it('says where sources disagree, and what is no US export', () => {
    assert.equal(cell('h800', 'answer-2022', 'link', 'en'), '400 (about 300 in early reports)');
    assert.match(cell('ascend-910b', 'answer-2023', 'test-2023', 'nl'), /^in China gemaakt/);
  });

  it('has as many cells in each row as heads', () => {
    for (const lang of LANGS)
      for (const one of states) {
        const { head, rows } = threshold.table(law, one, labels[lang]);
        for (const row of rows) assert.equal(row.length, head.length, `${lang} ${one.id}`);
      }
  });
});

describe('the threshold figure: its description', () => {
  it('gives every chip that is on with its computing, under its verdict', () => {
    for (const { scene, state, words, name } of pictures) {
      const [, after = ''] = scene.desc.split(words.desc.caught.replace('{chips}.', ''));
      const freeHead = words.desc.free.replace('{chips}.', '');
      const cut = after.indexOf(freeHead);
      const inCaught = cut < 0 ? after : after.slice(0, cut);
      for (const [id, sight] of sights(law, state.date)) {
        if (!state.chips.includes(id)) continue;
        assert.equal(inCaught.includes(`${words.names[id]} (`), sight.caught, `${name} ${id}`);
        assert.ok(scene.desc.includes(`${words.names[id]} (`), `${name} ${id}`);
      }
    }
  });
});

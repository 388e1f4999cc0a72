import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LETTERS } from '../../src/figures/rent/hands.ts';
import { rent } from '../../src/figures/rent/index.ts';
import { FRAMES, TOP_PER_HOUR } from '../../src/figures/rent/layout.ts';
import { licence } from '../../src/figures/rent/licence.ts';
import { RENTS } from '../../src/figures/rent/offers.ts';
import { stateSchema, type State } from '../../src/figures/rent/schema.ts';
import { breakEven, perMachine } from '../../src/figures/rent/sums.ts';
import type { Mark, Scene, Shape } from '../../src/figures/scene.ts';
import { overlap, placed, rectBox, wordBox, type Box } from './boxes.ts';
import { labels, LANGS, LAW, pictures, SHAPES, stateOf, states } from './rent-content.ts';

const markOf = (scene: Scene, key: string): Mark => scene.marks.find((mark) => mark.key === key)!;
const attr = (mark: Mark, name: string): number => Number(mark.attrs[name]);
const draw = (state: State, shape: Shape = 'wide') => rent.scene(LAW, state, labels.en, shape);

/** Where hours and dollars stand in a state's chart, worked out apart from the code that draws. */
function chart({ hours }: Pick<State, 'hours'>, shape: Shape) {
  const { left, right, top, bottom } = FRAMES[shape];
  return {
    x: (h: number) => left + ((right - left) * h) / hours,
    y: (dollars: number) => bottom - ((bottom - top) * dollars) / (TOP_PER_HOUR * hours),
  };
}

const close = (a: number, b: number, within: number, what: string): void =>
  assert.ok(Math.abs(a - b) <= within, `${what}: ${a}, not ${b}`);

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

const endsOf = (mark: Mark): Line =>
  /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/
    .exec(String(mark.attrs['d']))!
    .slice(1)
    .map(Number) as unknown as Line;

/** Whether a straight line passes through a box. */
function crosses([fromX, fromY, toX, toY]: Line, box: Box): boolean {
  const [left, right] = [Math.max(box.left, fromX), Math.min(box.right, toX)];
  if (left >= right) return false;
  const at = (x: number) => fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
  // It rises: it is highest at the right.
  return at(right) < box.bottom && at(left) > box.top;
}

/** Whether a box reaches over the stretch of a band. */
function near(band: Mark, box: Box): boolean {
  const [x] = placed(band);
  return box.right > x && box.left < x + attr(band, 'width');
}

describe('the rent figure: its geometry', () => {
  it('never moves a line of rent, from one hour to sixteen years', () => {
    for (const shape of SHAPES)
      for (const id of RENTS) {
        const places = pictures
          .filter((picture) => picture.shape === shape)
          .map(({ scene }) => markOf(scene, `rent-${id}`).attrs['d']);
        assert.equal(new Set(places).size, 1, `${shape} ${id}`);
      }
  });

  it('puts every crossing where the arithmetic does, on both of its lines', () => {
    let crossings = 0;
    for (const { scene, state, shape, name } of pictures) {
      if (!('purchase' in state.read)) continue;
      const { x, y } = chart(state, shape);
      const price = perMachine(
        state.purchases.find(({ id }) => 'purchase' in state.read && id === state.read.purchase)!,
        state.machine.chips,
      );
      for (const id of RENTS) {
        const ring = markOf(scene, id === state.rent ? 'cross-read' : `cross-${id}`);
        if (!ring.shown) continue;
        const perHour = perMachine(
          state.rents.find((one) => one.id === id)!,
          state.machine.chips,
        );
        close(placed(ring)[0], x(breakEven(price, perHour)), 0.1, `${name} ${id}`);
        close(placed(ring)[1], y(price), 0.1, `${name} ${id}`);
        const [fromX, fromY, toX, toY] = endsOf(markOf(scene, `rent-${id}`));
        const onLine = fromY + ((toY - fromY) * (placed(ring)[0] - fromX)) / (toX - fromX);
        close(placed(ring)[1], onLine, 0.5, `${name} ${id} on its rent`);
        crossings++;
      }
    }
    // Chips: one. Server: four. Office hours: three. What is left out: one. In two shapes and two languages.
    assert.equal(crossings, (1 + 4 + 3 + 1) * 4);
  });

  it('draws an hour to scale: eight squares, together as high as ten dollars', () => {
    for (const shape of SHAPES) {
      const state = stateOf('rent-hour');
      const d = String(markOf(draw(state, shape), 'stack').attrs['d']);
      assert.equal(d.match(/M/g)!.length, state.machine.chips);
      const heights = [...d.matchAll(/V(-[\d.]+)/g)].map(([, v]) => Number(v));
      const { y } = chart(state, shape);
      close(Math.min(...heights), y(10) - y(0), 2, shape);
    }
  });

  it('makes the strand heavy as far as is read, along its own line', () => {
    for (const { scene, state, shape, name } of pictures) {
      const strand = markOf(scene, 'paid');
      assert.equal(strand.shown, !state['left-out'], name);
      if (!strand.shown) continue;
      const read = 'hours' in state.read ? state.read.hours : null;
      const dot = markOf(scene, 'cross-read');
      const square = markOf(scene, 'run-llama-65b');
      const { x, y } = chart(state, shape);
      const [toX, toY] =
        read !== null
          ? [x(read), y(read * 10)]
          : dot.shown
            ? placed(dot)
            : [attr(square, 'x') + attr(square, 'width') / 2, attr(square, 'y') + attr(square, 'height') / 2];
      const turn =
        Number(/rotate\((-[\d.]+)\)/.exec(String(strand.attrs['transform']))![1]) * (Math.PI / 180);
      const { left, bottom } = FRAMES[shape];
      close(left + attr(strand, 'width') * Math.cos(turn), toX, 1, `${name} across`);
      close(bottom + attr(strand, 'width') * Math.sin(turn), toY, 1, `${name} up`);
    }
  });

  it('keeps words off rings, squares of runs, bars and the net', () => {
    for (const { scene, shape, name } of pictures) {
      const shown = scene.marks.filter((mark) => mark.shown);
      const round = (mark: Mark): Box => {
        const [cx, cy, r] = ['cx', 'cy', 'r'].map((one) => attr(mark, one)) as [number, number, number];
        return { key: mark.key, left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
      };
      const solid = shown.flatMap((mark) => {
        if (mark.tag === 'circle') return [round(mark)];
        const cls = mark.cls.split(' ');
        return cls.includes('run') || cls.includes('bar') || cls.includes('net') ? [rectBox(mark)] : [];
      });
      for (const mark of shown.filter(({ tag }) => tag === 'text')) {
        const word = wordBox(mark, LETTERS[shape]);
        for (const other of solid)
          assert.ok(!overlap(word, other), `${name}: ${word.key} lies on ${other.key}`);
      }
    }
  });

  it('keeps words off the lines of rent, and off the band that is a range', () => {
    for (const { scene, shape, name } of pictures) {
      const strands = scene.marks.filter((m) => m.shown && /\brent\b/.test(m.cls));
      const band = markOf(scene, 'band');
      for (const mark of scene.marks.filter((m) => m.shown && m.tag === 'text')) {
        const word = wordBox(mark, LETTERS[shape]);
        for (const strand of strands)
          assert.ok(!crosses(endsOf(strand), word), `${name}: ${word.key} lies on ${strand.key}`);
        if (!band.shown) continue;
        const half = attr(band, 'height') / 2;
        const wider = {
          ...word,
          left: word.left - half / 2,
          right: word.right + half / 2,
          top: word.top - half / 2,
          bottom: word.bottom + half / 2,
        };
        const strand = endsOf(markOf(scene, 'rent-aigalaxy'));
        assert.ok(!crosses(strand, wider) || !near(band, word), `${name}: ${word.key} lies on the band`);
      }
    }
  });

  it('says how many charts high is what lies above it', () => {
    const above = (id: string, shape: Shape) => markOf(draw(stateOf(id), shape), 'above').text!;
    assert.match(above('rent-hour', 'wide'), /\$80,000, 6,400 times .*16,000 times/);
    assert.match(above('rent-run', 'narrow'), /256 servers: \$51 m, 29 times this height/);
    assert.equal(above('rent-server', 'wide'), '');
  });
});

describe('the rent figure: its words', () => {
  it('has titles that the arithmetic bears out', () => {
    const said = (id: string, key: string, lang: (typeof LANGS)[number]) =>
      markOf(rent.scene(LAW, stateOf(id), labels[lang], 'wide'), key).text;
    // "After eleven months", "over two years", "almost ten years", "a million dollars".
    assert.equal(said('rent-chip', 'big', 'en'), '11 months');
    assert.equal(said('rent-server', 'big', 'nl'), '2,3 jaar');
    assert.equal(said('rent-office', 'big', 'en'), '9.6 years');
    assert.equal(said('rent-run', 'big', 'nl'), '$\u00a01,28\u00a0mln');
    assert.equal(said('rent-hour', 'big', 'en'), '$10');
  });

  it('speaks of eight chips and A100s, of 8,760 and 2,080 hours, because content does', () => {
    for (const { machine, week } of states) assert.deepEqual([machine.chips, week.hours], [8, 40]);
  });

  it('names every price of a picture with its day, on it or in its key', () => {
    for (const { scene, state, lang, shape, name } of pictures) {
      const said = [
        ...scene.marks.filter((m) => m.shown).map((m) => m.text ?? ''),
        ...(shape === 'narrow' ? rent.key(LAW, state, labels[lang]).map((item) => item.text) : []),
      ].join('\n');
      if (shape === 'narrow' && (state['runs-on'] || state['left-out'])) continue;
      for (const { id, since } of [...state.rents, ...state.purchases]) {
        if (![...state['rents-on'], ...state['purchases-on']].includes(id)) continue;
        assert.ok(said.includes(since!.slice(0, 4)), `${name}: ${id} has no day`);
      }
    }
  });

  it('tells who cannot see it every crossing, in hours and in the calendar that is read', () => {
    const said = (id: string) => draw(stateOf(id)).desc;
    for (const n of [
      '20,000',
      '6,103',
      '17,286',
      '33,333',
      '2.3 years',
      '0.7 years',
      '2.0 years',
      '3.8 years',
    ])
      assert.ok(said('rent-server').includes(n), n);
    for (const n of ['9.6 years', '2.9 years', '16.0 years']) assert.ok(said('rent-office').includes(n), n);
    assert.match(said('rent-chip'), /8,000 hours or 11 months/);
    assert.match(said('rent-run'), /\$0\.70 m to \$1\.16 m.*14\.6 years, 256 machines 21 days/);
    assert.match(said('rent-uncounted'), /licence is needed since October 2022/);
  });

  it('gives in the table what the picture has no room for', () => {
    const rows = (id: string) => rent.table(LAW, stateOf(id), labels.en).rows;
    const row = (id: string, name: string) => rows(id).find(([first]) => first!.startsWith(name))!;
    assert.deepEqual(row('rent-hour', 'Google'), ['Google Cloud', 'no date', '$23.47', '$2.93', '2.35']);
    assert.deepEqual(row('rent-hour', 'AWS, without'), [
      'AWS, without a contract',
      'March 2023',
      '$32.77',
      '$4.10',
      '3.28',
    ]);
    assert.deepEqual(row('rent-run', 'GPT-3 size, 100%').slice(1), ['279,558', '$349,448', '$1.15 m']);
    assert.deepEqual(row('rent-run', 'BLOOM').slice(1), ['1,082,880', '$1.35 m', '$4.44 m']);
    assert.equal(rows('rent-chip').length, 4);
    assert.equal(rows('rent-server').length, 2 * stateOf('rent-server').rents.length);
  });
});

describe('the rent figure and the law', () => {
  const last = stateOf('rent-uncounted');
  const asked = last.asked!;

  it('has the answer from the model', () => {
    assert.deepEqual(licence(LAW, asked), { buying: 'stopped', renting: 'gap', since: '2022-10-21' });
    const net = (change: Partial<typeof asked>) =>
      markOf(draw({ ...last, asked: { ...asked, ...change } }), 'net').shown;
    assert.equal(net({}), true);
    assert.equal(net({ date: '2022-08-01' }), false, 'before there was a rule or a letter');
    assert.equal(net({ chip: 'v100' }), false, 'a chip that the rule leaves alone');
    assert.equal(markOf(draw(stateOf('rent-server')), 'net').shown, false, 'where nothing is asked');
  });

  it('lets the strand of rent pass beneath the net', () => {
    for (const shape of SHAPES) {
      const scene = draw(last, shape);
      const net = rectBox(markOf(scene, 'net'));
      const { left, right, top, bottom } = FRAMES[shape];
      const slope = ((bottom - top) * (10 / TOP_PER_HOUR)) / (right - left);
      assert.ok(bottom - slope * (net.right - left) > net.bottom, shape);
      const price = markOf(scene, 'buy-chips');
      assert.ok(attr(price, 'y') < net.bottom && attr(price, 'y') > net.top, 'the purchase meets it');
    }
  });
});

/** A reader's own numbers, as a form may give them: what is allowed is drawn, on the same marks. */
describe('the rent figure: other numbers', () => {
  const cents = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);
  const own = fc
    .record({
      rent: cents(1, 20_000),
      price: fc.integer({ min: 1, max: 5_000_000 }),
      week: cents(100, 16_800),
      hours: fc.constantFrom(1, 24, 9_600, 18_000, 36_000, 140_000),
      calendar: fc.constantFrom('none' as const, 'nonstop' as const, 'office' as const),
      about: fc.boolean(),
    })
    .map(({ rent: dollars, price, week, hours, calendar, about }): State => {
      const offer = { id: 'yours', of: 'machine' as const, about, since: null, claim: 'none' };
      return stateSchema.parse({
        ...stateOf('rent-server'),
        rents: [{ ...offer, dollars }],
        purchases: [{ ...offer, dollars: price }],
        week: { hours: week, claim: 'none' },
        hours,
        calendar,
        rent: 'yours',
        read: { purchase: 'yours' },
        'rents-on': ['yours'],
        'purchases-on': ['yours'],
      });
    });

  it('are drawn on the same marks, with the dot where their arithmetic says or not at all', () => {
    const keys = (scene: Scene) => scene.marks.map(({ key, tag }) => `${key} ${tag}`);
    const same = Object.fromEntries(
      SHAPES.map((shape) => [shape, keys(draw(stateOf('rent-server'), shape))]),
    );
    fc.assert(
      fc.property(own, fc.constantFrom(...SHAPES), (state, shape) => {
        const scene = draw(state, shape);
        assert.deepEqual(keys(scene), same[shape]);
        for (const { attrs, key } of scene.marks)
          for (const value of Object.values(attrs))
            assert.doesNotMatch(String(value), /NaN|Infinity|\d\.\d\d/, key);
        const [price, perHour] = [state.purchases[0]!.dollars, state.rents[0]!.dollars];
        const hours = breakEven(price, perHour);
        const dot = markOf(scene, 'cross-read');
        assert.equal(dot.shown, hours <= state.hours);
        if (!dot.shown) return;
        const { x, y } = chart(state, shape);
        close(placed(dot)[0], x(hours), 0.1, 'across');
        close(placed(dot)[1], y(price), 0.1, 'up');
        const { left, right } = FRAMES[shape];
        assert.ok(placed(dot)[0] >= left && placed(dot)[0] <= right + 0.1);
        for (const word of scene.marks.filter((m) => m.shown && m.tag === 'text'))
          assert.doesNotMatch(word.text!, /NaN|undefined|[{}]/, word.key);
        assert.ok(placed(markOf(scene, 'big'))[0] > placed(dot)[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('that cannot be are refused, by their field', () => {
    const base = stateOf('rent-hour');
    const [first, ...others] = base.rents;
    const faults = (change: object) =>
      (stateSchema.safeParse({ ...base, ...change }).error?.issues ?? []).map((issue) =>
        issue.path.join('.'),
      );
    assert.deepEqual(faults({ rents: [{ ...first, dollars: 0 }, ...others] }), ['rents.0.dollars']);
    assert.deepEqual(faults({ rents: [first, first] }), ['rents']);
    assert.deepEqual(faults({ week: { ...base.week, hours: 169 } }), ['week.hours']);
    assert.deepEqual(faults({ machine: { ...base.machine, chips: 7.5 } }), ['machine.chips']);
    assert.deepEqual(faults({ estimate: { ...base.estimate, used: [0.3, 0.5] } }), ['estimate.used']);
    assert.deepEqual(faults({ estimate: { ...base.estimate, used: [1.5, 0.5] } }), ['estimate.used.0']);
    assert.deepEqual(faults({ hours: -1 }), ['hours']);
    assert.deepEqual(faults({}), []);
  });

  it('that name nothing are found by the check', () => {
    const fields = (change: Partial<State>) =>
      rent
        .check(LAW, { ...stateOf('rent-server'), ...change }, labels.en)
        .map(({ field }) => field.join('.'));
    assert.deepEqual(fields({}), []);
    assert.deepEqual(fields({ rent: 'azure' }), ['rent']);
    assert.deepEqual(fields({ rent: 'google' }), ['rent'], 'in the table only');
    assert.deepEqual(fields({ 'rents-on': ['aigalaxy', 'azure'] }), ['rents-on.1']);
    assert.deepEqual(fields({ 'purchases-on': ['house'] }), ['purchases-on.0']);
    assert.deepEqual(fields({ calendar: 'office' }), ['rents-on.1'], 'owed for every hour');
    assert.deepEqual(fields({ read: { purchase: 'house' } }), ['read.purchase']);
    assert.deepEqual(fields({ read: { run: 'gpt-9' } }), ['read.run']);
    assert.deepEqual(fields({ asked: { date: '2023-03-10', chip: 'a1000' } }), ['asked.chip']);
  });

  it('name a claim each', () => {
    const used = rent.claims!(stateOf('rent-hour'));
    const { rents, purchases, runs, estimate } = stateOf('rent-hour');
    assert.equal(used.length, 2 + rents.length + purchases.length + runs.length + estimate.claims.length);
    assert.deepEqual(used.find(({ claim }) => claim === 'in-dgx')?.field, ['purchases', 3, 'claim']);
  });
});

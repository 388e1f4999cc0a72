import type { Chronicle, Entry } from './chronicle.ts';
import { STRIPS } from './lanes.ts';
import type { LanePlace, Plan } from './plan.ts';
import type { State } from './schema.ts';
import { isQuiet } from './quiet.ts';
import { dayNumber } from './when.ts';

/** What a mark looks like: the class that it has, and how it is drawn. */
export const LOOKS = [
  'bar',
  'pending',
  'post',
  'due',
  'whisker',
  'fence',
  'gap',
  'licensed',
  'leak',
  'beyond',
  'elbow',
  'stop',
  'product',
  'tail',
  'ring',
  'dot',
  'tip',
] as const;
export type Look = (typeof LOOKS)[number];

export const isBar = (look: Look): boolean => look === 'bar' || look === 'pending';

export type Span = readonly [from: number, to: number];

/** A mark in the picture's own terms: a box along time and across lanes; a ring, a dot and a tip lie in theirs. */
export interface Glyph {
  readonly key: string;
  readonly look: Look;
  readonly along: Span;
  readonly across: Span;
  readonly quiet: boolean;
  readonly strong: boolean;
}

/** All that happened, as marks in drawing order: rules, what comes down from them, what passes, what is told of it. */
export function glyphs(state: State, { entries, byId, horizon }: Chronicle, plan: Plan): readonly Glyph[] {
  const { time } = plan;
  /** Marks stand on whole units: where a picture is sent whole, each digit is a byte. */
  const placeOf = (day: number): number => Math.round(time.along(day));
  const drawn = (kind: Entry['event']['kind'], draw: (entry: Entry) => readonly Glyph[]): readonly Glyph[] =>
    entries.filter(({ event }) => event.kind === kind).flatMap(draw);

  /** A box of an entry, with its looks; `days` are those that decide whether it is in sight. */
  const box = (
    entry: Entry,
    look: Look,
    along: Span,
    across: Span,
    part = '',
    days: Span = [entry.from, entry.to],
  ): Glyph => ({
    key: part === '' ? entry.id : `${entry.id}-${part}`,
    look,
    along,
    across,
    quiet: isQuiet(state, time, entry, days),
    strong: state.emphasis.includes(entry.id),
  });
  const around = (mid: number, half: number): Span => [mid - half, mid + half];
  const span = (entry: Entry): Span => [placeOf(entry.from), placeOf(entry.to)];

  const rules = drawn('rule', (entry) => {
    const { event } = entry;
    if (event.kind !== 'rule') return [];
    const across = stripOf(plan.lanes[entry.lane], entry);
    const [from, to] = span(entry);
    const open = entry.to >= horizon;
    return [
      box(entry, event.standing === 'in-force' ? 'bar' : 'pending', [from, open ? time.end + 4 : to], across),
    ];
  });

  const posts = drawn('decision', (entry) => {
    const { event } = entry;
    if (event.kind !== 'decision') return [];
    const [low, high] = stripOf(plan.lanes[entry.lane], entry);
    const [beyond, half] = plan.sizes(entry.lane).post;
    const at = placeOf(entry.from);
    const strong = state.emphasis.includes(entry.id) ? 0.8 : 0;
    const post = box(entry, event.due ? 'due' : 'post', around(at, half + strong), [
      low - beyond,
      high + beyond,
    ]);
    return [post, ...uncertain(entry, low - beyond - 2)];
  });

  /** A line over the stretch in which something is known to have happened, where that is more than a day. */
  function uncertain(entry: Entry, across: number): readonly Glyph[] {
    const { start } = entry;
    if (!start || start.first === start.last || start.precision === 'month') return [];
    const along: Span = [placeOf(dayNumber(start.first)), placeOf(dayNumber(start.last))];
    return [box(entry, 'whisker', along, [across, across + 1.6], 'whisker')];
  }

  const fences = drawn('strand', (entry) => {
    const stopper = stopperOf(entry, byId);
    if (!stopper) return [];
    const { thick, mid } = plan.lanes[stopper.lane];
    const at = placeOf(entry.to);
    const across: Span = [mid + thick / 2, plan.lanes[entry.lane].mid - plan.sizes(entry.lane).stop[0]];
    return [box(entry, 'fence', around(at, 1.2), across, 'fence', [entry.to, entry.to])];
  });

  const strands = drawn('strand', (entry) => {
    const { event } = entry;
    if (event.kind !== 'strand') return [];
    const { mid } = plan.lanes[entry.lane];
    const sizes = plan.sizes(entry.lane);
    const strong = state.emphasis.includes(entry.id);
    const thick = event.way === 'licensed' ? sizes.thin : strong ? sizes.strong : sizes.strand;
    const [from, to] = span(entry);
    const out: Glyph[] = [box(entry, event.way, [from, to], around(mid, thick / 2))];
    if (event.then === 'unknown') {
      const across = around(mid, sizes.dotted / 2);
      out.push(box(entry, 'beyond', [to, time.end + plan.beyond], across, 'then', [entry.to, horizon]));
    }
    if (stopperOf(entry, byId)) {
      const [half, thickness] = sizes.stop;
      const at = placeOf(entry.to);
      out.push(
        box(entry, 'stop', around(at, thickness / 2), around(mid, half), 'stop', [entry.to, entry.to]),
      );
    }
    if (entry.to > horizon) {
      const [length, half] = sizes.tip;
      out.push(box(entry, 'tip', [time.end, time.end + length], around(mid, half), 'tip'));
    }
    return out;
  });

  const products = drawn('product', (entry) => {
    const { event } = entry;
    if (event.kind !== 'product') return [];
    const { mid } = plan.lanes[entry.lane];
    const { product, elbow, stop } = plan.sizes(entry.lane);
    const at = placeOf(entry.from);
    const square = box(entry, 'product', around(at, product), around(mid, product));
    const before = event.after === undefined ? undefined : byId.get(event.after);
    if (!before) return [square];
    const corner = placeOf(before.to);
    const days: Span = [before.to, entry.from];
    const top = plan.lanes[before.lane].mid + stop[0];
    return [
      box(entry, 'elbow', around(corner, elbow / 2), [top, mid + elbow / 2], 'down', days),
      box(entry, 'elbow', [corner, at - product], around(mid, elbow / 2), 'on', days),
      square,
    ];
  });

  const reports = drawn('report', (entry) => {
    const { event } = entry;
    if (event.kind !== 'report') return [];
    const { mid } = plan.lanes[entry.lane];
    const { ring, tail } = plan.sizes(entry.lane);
    const at = placeOf(entry.from);
    const size = state.emphasis.includes(entry.id) ? ring * 1.25 : ring;
    const mark = box(entry, event.seen === 'record' ? 'dot' : 'ring', around(at, size), around(mid, size));
    if (!event.latest) return [mark];
    return [box(entry, 'tail', [at - size - tail, at - size], around(mid, 1.2), 'tail'), mark];
  });

  return [...rules, ...posts, ...fences, ...strands, ...products, ...reports];
}

/** The strip of its lane that an entry lies in; a lane of one strip is filled by it. */
export function stripOf({ mid, thick }: LanePlace, { lane, event }: Entry): Span {
  if (lane !== 'netherlands') return [mid - thick / 2, mid + thick / 2];
  const strip = 'strip' in event ? event.strip : 0;
  const each = thick / STRIPS;
  const low = mid + thick / 2 - (strip + 1) * each;
  return [low, low + each];
}

/** The rule that comes down on a strand. */
export function stopperOf({ event }: Entry, byId: Chronicle['byId']): Entry | undefined {
  return event.kind === 'strand' && event['stopped-by'] !== undefined
    ? byId.get(event['stopped-by'])
    : undefined;
}

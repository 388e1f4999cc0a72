import type { Chronicle, Entry } from './chronicle.ts';
import { STRIPS } from './lanes.ts';
import type { LanePlace, Plan } from './plan.ts';
import { isQuiet } from './quiet.ts';
import type { Event, State } from './schema.ts';

/** What a mark looks like, in drawing order: the class that it has, and how it is drawn. */
export const LOOKS = [
  'bar',
  'pending',
  'post',
  'due',
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

type Kind = Event['kind'];
type Of<K extends Kind> = Extract<Event, { kind: K }>;

/** A mark of an entry: where it is, which part of it, and the days that decide whether it is in sight. */
interface Stroke {
  readonly along: Span;
  readonly across: Span;
  readonly part?: string;
  readonly days?: Span;
}

/** What marks are drawn with: the picture's ground, and everything that happened. */
export interface Brush {
  readonly plan: Plan;
  readonly chron: Chronicle;
  /** Marks stand on whole units: where a picture is sent whole, each digit is a byte. */
  placeOf(day: number): number;
  isStrong(entry: Entry): boolean;
  stroke(entry: Entry, look: Look, stroke: Stroke): Glyph;
  /** The entries of a kind, each with its event. */
  all<K extends Kind>(kind: K): readonly { readonly entry: Entry; readonly event: Of<K> }[];
}

export function brush(state: State, chron: Chronicle, plan: Plan): Brush {
  const isStrong = ({ id }: Entry): boolean => state.emphasis.includes(id);
  return {
    plan,
    chron,
    isStrong,
    placeOf: (day) => Math.round(plan.time.along(day)),
    stroke: (entry, look, { along, across, part, days = [entry.from, entry.to] }) => ({
      key: part === undefined ? entry.id : `${entry.id}-${part}`,
      look,
      along,
      across,
      quiet: isQuiet(state, plan.time, entry, days),
      strong: isStrong(entry),
    }),
    all: <K extends Kind>(kind: K) =>
      chron.entries
        .filter((entry) => entry.event.kind === kind)
        .map((entry) => ({ entry, event: entry.event as Of<K> })),
  };
}

export const around = (mid: number, half: number): Span => [mid - half, mid + half];

/** The strip of its lane that an entry lies in; a lane of one strip is filled by it. */
export function stripOf({ mid, thick }: LanePlace, { lane, event }: Entry): Span {
  if (lane !== 'netherlands') return around(mid, thick / 2);
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

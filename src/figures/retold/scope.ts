import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Frame } from './frame.ts';
import type { RetoldPen } from './hands.ts';
import type { Tally } from './points.ts';
import type { Rows } from './rows.ts';
import type { Labels, Point, PointWords, State } from './schema.ts';
import type { Versions } from './versions.ts';

/** What a picture tells, and what its table, its key and its description tell with it. */
export interface Matter {
  readonly state: State;
  readonly labels: Labels;
  readonly say: Speech;
  readonly points: readonly Point[];
  readonly count: Tally;
}

/** All that a part of the picture is drawn from. */
export interface Scope extends Matter {
  /** Draws what stands still; its `travels` and `late` draw the rest. */
  readonly p: RetoldPen;
  readonly frame: Frame;
  /** The opened point's versions, as they are broken into lines. */
  readonly versions: Versions;
  readonly rows: Rows;
}

/** A point's words; content is checked to have them all. */
export const wordsOf = ({ points }: Labels, { id }: Point): PointWords => points[id] ?? { short: '' };

/** Where a point's strand lies across the picture. */
export const placeOf = ({ rows }: Scope, { id }: Point): number => rows.of.get(id) ?? 0;

/** Counts as a language writes them, for the places in titles and descriptions. */
export function valuesOf({ say, count }: Matter): Readonly<Record<string, string>> {
  const all = { ...count, followed: count.ft, others: count.kept - 1 };
  return Object.fromEntries(Object.entries(all).map(([name, n]) => [name, say.number(n)]));
}

/** The finding of a state, with its counts. */
export const titleOf = (matter: Matter): string =>
  fill(matter.labels.states[matter.state.id]?.title ?? '', valuesOf(matter));

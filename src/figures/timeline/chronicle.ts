import type { Law } from '../../law/types.ts';
import { laneOf, type Band, type Lane } from './lanes.ts';
import type { Event, State } from './schema.ts';
import { dayNumber, early, middle, moment, type Moment } from './when.ts';

/** An event of content with its days found, as numbers of days (`when.ts`). */
export interface Entry {
  readonly event: Event;
  readonly id: string;
  readonly lane: Lane;
  readonly band: Band;
  /** The day at which it stands or begins; before all time where it was there already. */
  readonly from: number;
  /** The day at which it ends; the same for a point, and after all time where it goes on. */
  readonly to: number;
  /** How exactly its first day is known; null where it was there already. */
  readonly start: Moment | null;
  /** Its last day, where it has one. */
  readonly end: Moment | null;
}

/** All that happened in a state's picture: entries in the order of content, by id as well. */
export interface Chronicle {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly origin: number;
  readonly horizon: number;
  readonly horizonDay: string;
}

/** Finds the days of a state's events. An event whose day the law does not have is left out; `check` tells. */
export function chronicle(law: Law, state: State): Chronicle {
  const entries = state.events.flatMap((event) => entry(law, event) ?? []);
  const horizon = moment(law, state.horizon);
  return {
    entries,
    byId: new Map(entries.map((one) => [one.id, one])),
    origin: dayNumber(moment(law, state.origin)?.first ?? '2015-01-01'),
    horizon: dayNumber(horizon?.last ?? '2026-12-31'),
    horizonDay: horizon?.last ?? '2026-12-31',
  };
}

function entry(law: Law, event: Event): Entry | null {
  const { id, lane } = event;
  const place = { event, id, lane, band: laneOf(lane).band };
  if (event.kind === 'rule' || event.kind === 'strand') {
    const start = event.from === 'before' ? null : moment(law, event.from);
    const end = event.to === 'open' ? null : moment(law, event.to);
    if ((event.from !== 'before' && !start) || (event.to !== 'open' && !end)) return null;
    return {
      ...place,
      start,
      end,
      from: start ? dayNumber(start.first) : -Infinity,
      to: end ? dayNumber(end.first) : Infinity,
    };
  }
  const known = moment(law, event.at);
  if (!known) return null;
  const start = precise(event, known);
  return { ...place, start, end: start, from: middle(start), to: middle(start) };
}

function precise(event: Event, known: Moment): Moment {
  if ('early' in event && event.early) return early(known);
  if ('latest' in event && event.latest) return { ...known, precision: 'latest' };
  return known;
}

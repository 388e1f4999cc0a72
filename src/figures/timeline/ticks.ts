import type { Speech } from '../../i18n/speech.ts';
import type { Chronicle } from './chronicle.ts';
import type { TimeScale } from './scale.ts';
import { dayNumber } from './when.ts';

/** A stretch of the calendar on the axis, with its name where there is room for it. */
export interface Tick {
  readonly at: number;
  readonly name: string;
  readonly named: boolean;
}

export interface Calendar {
  readonly years: readonly Tick[];
  /** Months but January, of the stretches where one has room to be seen; quarters are longer. */
  readonly months: readonly (Tick & { readonly quarter: boolean })[];
}

/** What a name of the calendar needs along the axis. */
export interface Room {
  /** Along the axis, for a name and the air about it. */
  readonly of: (name: string) => number;
  /** From its tick to its name. */
  readonly inset: number;
  /** A month shorter than the first has no tick, one shorter than the second no name. */
  readonly month: readonly [tick: number, name: number];
}

/** Years and months along the axis. Long years are named first; a name that would meet another is left out. */
export function calendar(chron: Chronicle, time: TimeScale, say: Speech, room: Room): Calendar {
  const taken: (readonly [number, number])[] = [];
  const take = (at: number, name: string): boolean => {
    const from = at + room.inset;
    const to = from + room.of(name);
    if (to > time.end || taken.some(([a, b]) => from < b && a < to)) return false;
    taken.push([from, to]);
    return true;
  };
  const first = Number(dayOf(chron.origin).slice(0, 4));
  const last = Number(chron.horizonDay.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, i) => {
    const at = place(time, first + i, 0);
    return { name: String(first + i), at, long: place(time, first + i + 1, 0) - at };
  });
  const named = new Set(
    years
      .toSorted((a, b) => Number(b.long >= room.of(b.name)) - Number(a.long >= room.of(a.name)))
      .filter(({ at, name }) => take(at, name))
      .map(({ name }) => name),
  );
  const months = years.flatMap(({ name }) =>
    Array.from({ length: 11 }, (_, i) => {
      const at = place(time, Number(name), i + 1);
      return { at, month: i + 1, year: name, long: place(time, Number(name), i + 2) - at };
    }),
  );
  return {
    years: years.map(({ at, name }) => ({ at, name, named: named.has(name) })),
    months: months
      .filter(({ long, at }) => long >= room.month[0] && at < time.end)
      .map(({ at, month, year, long }) => {
        const name = say.monthName(`${year}-${String(month + 1).padStart(2, '0')}-01`);
        return { at, name, named: long >= room.month[1] && take(at, name), quarter: month % 3 === 0 };
      }),
  };
}

const place = (time: TimeScale, year: number, month: number): number =>
  Math.round(time.along(dayNumber(new Date(Date.UTC(year, month)).toISOString().slice(0, 10))));

const dayOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

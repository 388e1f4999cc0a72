import type { Chronicle } from './chronicle.ts';
import type { Lane } from './lanes.ts';
import { isQuiet } from './quiet.ts';
import type { TimeScale } from './scale.ts';
import type { State } from './schema.ts';

/** A question mark at the end of a lane: what came after the last day that is known. */
export interface Query {
  readonly lane: Lane;
  readonly rule: boolean;
  readonly quiet: boolean;
  readonly strong: boolean;
}

/** One for each lane in which content says that the rest is not known. */
export function queries(state: State, { entries, horizon }: Chronicle, time: TimeScale): readonly Query[] {
  return entries.flatMap((entry) => {
    const { event, lane } = entry;
    if ((event.kind !== 'rule' && event.kind !== 'strand') || event.then !== 'unknown') return [];
    return {
      lane,
      rule: event.kind === 'rule',
      quiet: isQuiet(state, time, entry, [entry.from, horizon]),
      strong: event.kind === 'rule' && state.emphasis.includes(entry.id),
    };
  });
}

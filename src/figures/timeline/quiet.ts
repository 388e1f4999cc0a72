import type { Entry } from './chronicle.ts';
import { BANDS, type Band } from './lanes.ts';
import type { TimeScale } from './scale.ts';
import type { State } from './schema.ts';

export const isLively = ({ bands }: State, band: Band): boolean => bands.includes(band);

/** A state that is about every band is about all of time as well. */
export const isWhole = ({ bands }: State): boolean => bands.length === BANDS.length;

/**
 * Whether a mark stands back: it is in a band that the state is not about, or its days are out of the stretch
 * that is enlarged. What has a label never does.
 */
export function isQuiet(
  state: State,
  { stretch }: TimeScale,
  { id, band }: Entry,
  [from, to]: readonly [number, number],
): boolean {
  if (state.labelled.includes(id) || state['labelled-narrow'].includes(id)) return false;
  if (!isLively(state, band)) return true;
  return !isWhole(state) && (to < stretch[0] || from > stretch[1]);
}

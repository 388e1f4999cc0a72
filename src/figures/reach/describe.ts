import { rowsOf } from './rows.ts';
import type { Matter } from './scope.ts';

/** The picture in sentences: what it is about, each number with its period and how firm it is. */
export function describe(matter: Matter): string {
  return rowsOf(matter)
    .map(
      ({ what, value, period, status }) =>
        `${what}: ${value} (${[period, status].filter(Boolean).join('; ')}).`,
    )
    .join(' ');
}

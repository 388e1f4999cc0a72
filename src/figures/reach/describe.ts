import { rowsOf } from './rows.ts';
import type { Matter } from './scope.ts';

/** The picture in sentences: what stands in it, and each number with its period and how firm it is. */
export function describe(matter: Matter): string {
  const { state, labels } = matter;
  const numbers = rowsOf(matter).map(
    ({ what, value, period, status }) => `${what}: ${value} (${period}; ${status}).`,
  );
  return [labels.desc[state.subject], ...numbers].join(' ');
}

import type { StateFault } from './figure.ts';

export type { StateFault } from './figure.ts';

/** Gathers what is wrong in a state. */
export interface Checker {
  readonly faults: readonly StateFault[];
  /** Holds an id against those that there are; `what` is what it should be: "chip". */
  known(field: StateFault['field'], id: string, among: readonly string[], what: string): void;
}

export function checker(): Checker {
  const faults: StateFault[] = [];
  return {
    faults,
    known(field, id, among, what) {
      if (among.includes(id)) return;
      faults.push({ field, message: `no ${what} "${id}"; there are ${among.join(', ') || 'none'}` });
    },
  };
}

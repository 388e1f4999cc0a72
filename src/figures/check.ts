import type { StateFault } from './figure.ts';

export type { StateFault } from './figure.ts';

/** Gathers what is wrong in a state. */
export interface Checker {
  readonly faults: readonly StateFault[];
  fault(field: StateFault['field'], message: string): void;
  /** Holds an id against those that there are; `what` is what it should be: "chip". */
  known(field: StateFault['field'], id: string, among: readonly string[], what: string): void;
}

export function checker(): Checker {
  const faults: StateFault[] = [];
  const fault: Checker['fault'] = (field, message) => void faults.push({ field, message });
  return {
    faults,
    fault,
    known(field, id, among, what) {
      if (!among.includes(id)) fault(field, `no ${what} "${id}"; there are ${among.join(', ') || 'none'}`);
    },
  };
}

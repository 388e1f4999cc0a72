/** Chips for tests: one row of the real table, or a made one that differs in what the test is about. */
import { loadLaw, type ChipSpec } from '../../src/law/index.ts';

export const law = loadLaw();

export function chip(id: string): ChipSpec {
  const row = law.chips.find((one) => one.id === id);
  if (!row) throw new Error(`no chip ${id} in content/law/chips.yaml`);
  return row;
}

/** A data-centre chip with a given speed measure, in one format of 8 bits, and any other numbers. */
export function chipWith(tpp: number, rest: Partial<ChipSpec> = {}): ChipSpec {
  return {
    id: 'made',
    name: 'Made for a test',
    tops: [{ format: 'INT8', bits: 8, dense: tpp / 8 }],
    ioGBps: 0,
    dieAreaMm2: 800,
    nonPlanar: true,
    datacenter: true,
    ...rest,
  };
}

import type { Offer, State } from './schema.ts';
import { breakEven, hoursAYear, machineHours, MONTH, perMachine, rentAfter, YEAR, yearsFor } from './sums.ts';

/** The one point of the chart that a state is about. */
export interface Reading {
  readonly of: 'hours' | 'purchase' | 'run';
  /** Hours of a machine, and what they have cost by then. */
  readonly hours: number;
  readonly dollars: number;
  /** Rent for an hour of a machine, on whose line it lies. */
  readonly perHour: number;
  /** It lies within the chart. */
  readonly inChart: boolean;
}

/** What is read in a state. An id that names nothing, which `check` tells of, reads the end of the chart. */
export function readingOf(state: State): Reading {
  const { read, hours: end } = state;
  const perHour = machineRent(state, state.rent);
  const at = (of: Reading['of'], hours: number): Reading => ({
    of,
    hours,
    dollars: rentAfter(perHour, hours),
    perHour,
    inChart: hours <= end,
  });
  if ('hours' in read) return at('hours', read.hours);
  if ('run' in read) {
    const run = state.runs.find(({ id }) => id === read.run);
    return at('run', run ? machineHours(run['chip-hours'], state.machine.chips) : end);
  }
  const price = machinePrice(state, read.purchase);
  return at('purchase', price === null ? end : breakEven(price, perHour));
}

/** Rent for an hour of a machine; of an id that names nothing, one dollar. */
export function machineRent({ rents, machine }: State, id: string): number {
  const offer = rents.find((one) => one.id === id);
  return offer ? perMachine(offer, machine.chips) : 1;
}

/** Price of a machine, or of its chips; null where the id names nothing. */
export function machinePrice({ purchases, machine }: State, id: string): number | null {
  const offer = purchases.find((one) => one.id === id);
  return offer ? perMachine(offer, machine.chips) : null;
}

export const offer = (offers: readonly Offer[], id: string): Offer | undefined =>
  offers.find((one) => one.id === id);

/** How the ruler of use without a pause counts: in months, as long as there are fewer than three years. */
export const nonstopUnit = ({ hours }: State): 'months' | 'nonstop' =>
  yearsFor(hours) < 3 ? 'months' : 'nonstop';

/** What the ruler that is read counts in. */
export type Calendar = 'months' | 'nonstop' | 'office';

export const calendarOf = (state: State): Calendar | null =>
  state.calendar === 'none' ? null : state.calendar === 'office' ? 'office' : nonstopUnit(state);

/** Hours of use in one unit of a ruler. */
export const unitOf = (calendar: Calendar, { week }: State): number =>
  calendar === 'months' ? MONTH : calendar === 'nonstop' ? YEAR : hoursAYear(week.hours);

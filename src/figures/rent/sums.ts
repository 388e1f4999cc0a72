/**
 * The arithmetic of renting and owning: all that the picture, its table and the chapter's claims work out.
 * Prices are in dollars. A machine is a server with some chips in it; an hour of it is an hour of all of them.
 */

/** An input that cannot be: what it is called, and what was expected. */
export class ImpossibleInput extends RangeError {
  readonly field: string;

  constructor(field: string, expected: string, got: number) {
    super(`${field}: expected ${expected}, got ${got}`);
    this.name = 'ImpossibleInput';
    this.field = field;
  }
}

const DAY = 24;
const WEEK = 7 * DAY;
const WEEKS = 52;
/** Hours in a year without a pause; leap days are left out. */
export const YEAR = 365 * DAY;
/** Hours in a twelfth of that. */
export const MONTH = YEAR / 12;

/** What a price buys: one chip, or a machine with all its chips. */
export const UNITS = ['chip', 'machine'] as const;
export type Unit = (typeof UNITS)[number];

/** An amount for a unit: of rent for an hour, or of purchase. */
export interface Price {
  readonly dollars: number;
  readonly of: Unit;
}

/** The price for a whole machine. */
export function perMachine({ dollars, of }: Price, chips: number): number {
  positive(dollars, 'dollars');
  whole(chips, 'chips');
  return of === 'machine' ? dollars : dollars * chips;
}

/** The price for one of its chips. */
export const perChip = (price: Price, chips: number): number => perMachine(price, chips) / chips;

/** Dollars paid after some hours: rent per hour × hours. */
export function rentAfter(perHour: number, hours: number): number {
  positive(perHour, 'perHour');
  if (!(hours >= 0 && Number.isFinite(hours))) throw new ImpossibleInput('hours', 'zero or more', hours);
  return perHour * hours;
}

/** Hours after which the rent has cost as much as buying: price ÷ rent per hour, both for the same unit. */
export function breakEven(price: number, perHour: number): number {
  return positive(price, 'price') / positive(perHour, 'perHour');
}

/** Hours of use in a year of 52 equal weeks. */
export function hoursAYear(hoursAWeek: number): number {
  if (!(hoursAWeek > 0 && hoursAWeek <= WEEK))
    throw new ImpossibleInput('hoursAWeek', `more than 0 and at most ${WEEK}`, hoursAWeek);
  return hoursAWeek * WEEKS;
}

/** How long some hours of use take, in years of so many hours. */
export function yearsFor(hours: number, inAYear: number = YEAR): number {
  return positive(hours, 'hours') / positive(inAYear, 'inAYear');
}

/**
 * Hours of one chip that a training run takes: operations ÷ (peak × utilisation) ÷ 3,600.
 *
 * @param operations of the whole run
 * @param peak operations a second that the chip is made for
 * @param utilisation the share of the peak that is reached, above 0 and at most 1
 */
export function chipHours(operations: number, peak: number, utilisation: number): number {
  positive(operations, 'operations');
  positive(peak, 'peak');
  if (!(utilisation > 0 && utilisation <= 1))
    throw new ImpossibleInput('utilisation', 'above 0 and at most 1', utilisation);
  return operations / (peak * utilisation) / 3600;
}

/** Hours of a machine that hold so many hours of one chip. */
export function machineHours(hoursOfChips: number, chips: number): number {
  return positive(hoursOfChips, 'hoursOfChips') / whole(chips, 'chips');
}

/** A run on many machines at once. */
export interface Cluster {
  readonly machines: number;
  /** Days that they are at it, day and night. */
  readonly days: number;
}

/** Machines and days of a run that uses `atOnce` chips side by side. */
export function cluster(hoursOfChips: number, atOnce: number, chips: number): Cluster {
  return {
    machines: Math.ceil(whole(atOnce, 'atOnce') / whole(chips, 'chips')),
    days: positive(hoursOfChips, 'hoursOfChips') / atOnce / DAY,
  };
}

function positive(value: number, field: string): number {
  if (!(value > 0 && Number.isFinite(value))) throw new ImpossibleInput(field, 'more than 0', value);
  return value;
}

function whole(value: number, field: string): number {
  if (!(value > 0 && Number.isSafeInteger(value)))
    throw new ImpossibleInput(field, 'a whole number above 0', value);
  return value;
}

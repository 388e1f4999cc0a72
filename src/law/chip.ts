import { firstDay, isRoughDay } from '../content/days.ts';
import { needDay } from './dates.ts';
import { ORIGINS, type ChipSpec, type IsoDate, type Origin, type Rate } from './types.ts';

/**
 * Reads a chip's specification from outside: a form, an address, a file.
 *
 * @throws Error naming the field and what was expected there, when anything is missing, negative, not a
 *   finite number, or at odds with the rest. Nothing is guessed and nothing is mended.
 */
export function parseChip(input: unknown): ChipSpec {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Error(`chip: expected an object with the chip's numbers, got ${show(input)}`);
  const chip = input as Record<string, unknown>;
  const ioGBps = atLeastZero(chip.ioGBps, 'ioGBps');

  return {
    id: text(chip.id, 'id'),
    name: text(chip.name, 'name'),
    tops: rates(chip.tops),
    ioGBps,
    ...(chip.linkGBps !== undefined && { linkGBps: link(chip.linkGBps, ioGBps) }),
    dieAreaMm2: chip.dieAreaMm2 === null ? null : positive(chip.dieAreaMm2, 'dieAreaMm2', 'or null'),
    nonPlanar: flag(chip.nonPlanar, 'nonPlanar'),
    datacenter: flag(chip.datacenter, 'datacenter'),
    memoryGBps: chip.memoryGBps == null ? null : positive(chip.memoryGBps, 'memoryGBps', 'or null'),
    ...(chip.maker !== undefined && { maker: text(chip.maker, 'maker') }),
    ...(chip.origin !== undefined && { origin: origin(chip.origin) }),
    ...(chip.launch !== undefined && { launch: launch(chip.launch) }),
    ...(chip.soldInUs !== undefined && { soldInUs: flag(chip.soldInUs, 'soldInUs') }),
  };
}

/**
 * Whether a chip can have been on sale on a day. `false` is certain: where only the month or the year of the
 * launch is known, the chip counts from the first day that can be meant; without a launch it was always there.
 *
 * @throws Error when the date is no real day.
 */
export function onSale(chip: Pick<ChipSpec, 'launch'>, date: IsoDate): boolean {
  needDay(date);
  return chip.launch === undefined || firstDay(chip.launch) <= date;
}

function rates(input: unknown): Rate[] {
  if (!Array.isArray(input) || input.length === 0)
    throw new Error(`tops: expected at least one format with its rate, got ${show(input)}`);
  const seen = new Set<string>();
  return input.map((row: unknown, index) => {
    const field = `tops[${index}]`;
    if (typeof row !== 'object' || row === null)
      throw new Error(`${field}: expected { format, bits, dense }, got ${show(row)}`);
    const { format, bits, dense } = row as Record<string, unknown>;
    const rate = {
      format: text(format, `${field}.format`),
      bits: positive(bits, `${field}.bits`),
      dense: positive(dense, `${field}.dense`, 'dense rate (leave out a format that the chip lacks)'),
    };
    if (!Number.isInteger(rate.bits))
      throw new Error(`${field}.bits: expected a whole number, got ${rate.bits}`);
    // TF32 is left alone: whether it counts as 19 or 32 bits is arguable.
    const named = /^(?:U?INT|FP|BF)(\d+)/i.exec(rate.format)?.[1];
    if (named !== undefined && Number(named) !== rate.bits)
      throw new Error(`${field}.bits: ${rate.format} is ${named} bits long, got ${rate.bits}`);
    if (seen.has(rate.format)) throw new Error(`${field}.format: ${rate.format} is given twice`);
    seen.add(rate.format);
    return rate;
  });
}

function text(value: unknown, field: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new Error(`${field}: expected a text, got ${show(value)}`);
  return value;
}

function flag(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw new Error(`${field}: expected true or false, got ${show(value)}`);
  return value;
}

function atLeastZero(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Error(`${field}: expected a number of 0 or more, got ${show(value)}`);
  return value;
}

/** The link is a part of all inputs and outputs. */
function link(value: unknown, ioGBps: number): number {
  const linkGBps = atLeastZero(value, 'linkGBps');
  if (linkGBps > ioGBps)
    throw new Error(
      `linkGBps: expected no more than ioGBps, ${ioGBps}, which it is a part of; got ${linkGBps}`,
    );
  return linkGBps;
}

function positive(value: unknown, field: string, besides = ''): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
    throw new Error(`${field}: expected a number above 0${besides && ` ${besides}`}, got ${show(value)}`);
  return value;
}

function origin(value: unknown): Origin {
  const known = ORIGINS.find((one) => one === value);
  if (known === undefined) throw new Error(`origin: expected ${ORIGINS.join(' or ')}, got ${show(value)}`);
  return known;
}

function launch(value: unknown): string {
  if (!isRoughDay(value))
    throw new Error(
      `launch: expected a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD, got ${show(value)}`,
    );
  return value;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'object'
    ? JSON.stringify(value)
    : typeof value === 'string'
      ? `"${value}"`
      : String(value);
}

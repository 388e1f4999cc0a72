/**
 * The numbers that rules put to a chip, one function a test, each with the source of its text.
 *
 * All bounds are inclusive where the text says "or more". The speed measure is the same in both rules: bit
 * length × dense operations a second (in tera), in the format where that product is largest. The text counts
 * a multiply-add as two operations, as data sheets do (3A090 Technical Notes; BIS's own yardstick is 600
 * TOPS in INT8 or 300 TFLOPS in FP16 for 4,800).
 */
import type { Ending } from './messages.ts';
import type { ChipSpec, ChipTest, Entry, Reason } from './types.ts';

/** 3A090 as of 21 October 2022: 87 FR 62186, Supp. No. 1 to 15 CFR part 774. Both must be met. */
export const OCT_2022 = { metric: 4800, ioGBps: 600 } as const;

/** 3A090.a and .b as of 17 November 2023: 88 FR 73458, Supp. No. 1 to 15 CFR part 774. */
export const OCT_2023 = {
  a: { tpp: 4800, smallTpp: 1600, density: 5.92 },
  b: { tpp: 2400, density: 1.6, smallTpp: 1600, smallDensity: 3.2 },
} as const;

/**
 * The H20's own bandwidths: between chips, over all inputs and outputs, and to memory. The letter, as NVIDIA
 * reports it, gives no numbers; it names what matches the H20's memory bandwidth, interconnect bandwidth or both.
 */
export const H20_CLASS = { linkGBps: 900, ioGBps: 1028, memoryGBps: 4000 } as const;

/** 91 FR 1684 (15 January 2026), 15 CFR 742.6(b)(10)(iii): weighed case by case below both. */
export const H200_CLASS = { tpp: 21_000, memoryGBps: 6500 } as const;

/** Largest bit length × dense rate over the chip's formats: the metric of 2022, the TPP of 2023. */
export function performance(chip: ChipSpec): number {
  return Math.max(...chip.tops.map((rate) => rate.bits * rate.dense));
}

/**
 * TPP per mm² of logic die made on a non-planar process. Null where that area is not known; 0 for a planar
 * chip, which has no applicable area.
 */
export function performanceDensity(chip: ChipSpec): number | null {
  if (!chip.nonPlanar) return 0;
  return chip.dieAreaMm2 === null ? null : performance(chip) / chip.dieAreaMm2;
}

/** The two ways to read what a test or a rule leaves unsettled. */
export interface BothWays {
  readonly reached: Reason;
  readonly free: Reason;
}

/** What a test makes of a chip. */
export interface Tested {
  readonly met: boolean;
  /** The list entry, for the tests that are one. */
  readonly entry: Entry | null;
  readonly nac: boolean;
  /** Where a number that decides is not known or can be read in two ways; null where the test has an answer. */
  readonly readings: BothWays | null;
  /** The arithmetic first, what follows from it after. */
  readonly because: readonly [Reason, ...Reason[]];
}

/** Puts one of the tests to a chip. Total: every chip gets an answer, which may be that a number is missing. */
export function testChip(test: ChipTest, chip: ChipSpec): Tested {
  return TESTS[test](chip);
}

const TESTS: Readonly<Record<ChipTest, (chip: ChipSpec) => Tested>> = {
  'oct-2022': oct2022,
  'oct-2023': oct2023,
  'a100-class': a100Class,
  'datacenter-4800': datacenter4800,
  'h20-class': h20Class,
  'h200-class': h200Class,
};

function oct2022(chip: ChipSpec): Tested {
  const metric = performance(chip);
  const fast = metric >= OCT_2022.metric;
  const linked = chip.ioGBps >= OCT_2022.ioGBps;
  const message = fast ? (linked ? 'both-reached' : 'link-below') : linked ? 'speed-below' : 'both-below';
  const reason: Reason = {
    message: `oct-2022-${message}`,
    values: { metric, ioGBps: chip.ioGBps, metricFrom: OCT_2022.metric, ioFrom: OCT_2022.ioGBps },
    claims: ['rule-2022-test'],
  };
  return fast && linked ? { ...limit(true, reason), entry: '3A090' } : limit(false, reason);
}

function oct2023(chip: ChipSpec): Tested {
  const tpp = performance(chip);
  const density = performanceDensity(chip);
  const { a, b } = OCT_2023;
  const because = (message: Ending<'oct-2023'>, ...claims: string[]): Reason => ({
    message: `oct-2023-${message}`,
    values: {
      tpp,
      tppFrom: a.tpp,
      smallFrom: a.smallTpp,
      densityFrom: a.density,
      ...(density !== null && { density }),
    },
    claims: ['rule-2023-thresholds', ...claims],
  });

  if (tpp >= a.tpp) return entryA(chip, because('tpp', 'tpp-definition'));
  // Note 2 to 3A090: not designed or marketed for data centres and below 4,800, whatever its density.
  if (!chip.datacenter) return limit(false, because('note-2', 'note-2'));
  if (tpp < a.smallTpp) return limit(false, because('small'));
  if (density === null)
    return { ...limit(false, because('area-unknown', 'density-definition')), readings: DENSE_OR_NOT };
  if (density >= a.density) return entryA(chip, because('density', 'density-definition'));
  if (density >= b.smallDensity || (tpp >= b.tpp && density >= b.density))
    return {
      ...limit(true, because('lower-tier', 'density-definition'), NAC_OPEN),
      entry: '3A090.b',
      nac: true,
    };
  return limit(false, because(chip.nonPlanar ? 'below' : 'planar', 'density-definition'));
}

/** 15 CFR 740.8: the notice is open to all of 3A090 but what is both .a and meant for data centres. */
function entryA(chip: ChipSpec, because: Reason): Tested {
  const nac = !chip.datacenter;
  return { ...limit(true, because, nac ? NAC_OPEN : NAC_CLOSED), entry: '3A090.a', nac };
}

const DENSE_OR_NOT: BothWays = {
  reached: { message: 'reading-dense-enough', claims: ['density-definition'] },
  free: { message: 'reading-not-dense-enough', claims: ['density-definition'] },
};

const NAC_OPEN: Reason = { message: 'nac-open', claims: ['nac'] };
const NAC_CLOSED: Reason = { message: 'nac-closed', claims: ['nac'] };

/**
 * The letter of 26 August 2022 names the A100, the H100 and what reaches roughly the A100's peak rate and
 * link. It states no numbers that we saw; those of the rule of eight weeks later stand in for them.
 */
function a100Class(chip: ChipSpec): Tested {
  const { met } = oct2022(chip);
  return limit(met, {
    message: met ? 'a100-class-reached' : 'a100-class-below',
    values: { metric: performance(chip), ioGBps: chip.ioGBps },
    claims: ['nvda-letter-2022'],
  });
}

/** NVIDIA's report of what it was told on 23 October 2023 (8-K of 24 October 2023). */
function datacenter4800(chip: ChipSpec): Tested {
  const tpp = performance(chip);
  const met = chip.datacenter && tpp >= OCT_2023.a.tpp;
  const message = met ? 'reached' : chip.datacenter ? 'below' : 'not-datacenter';
  return limit(met, {
    message: `datacenter-4800-${message}`,
    values: { tpp, tppFrom: OCT_2023.a.tpp },
    claims: ['nvda-letter-2023'],
  });
}

/**
 * The letter of 9 April 2025: the H20 and chips that match its bandwidth. It fills in below 3A090; what that
 * entry holds already is not its business. Whether "interconnect" is the link between chips alone or all
 * inputs and outputs it does not say: a chip that matches on one of the two is left open. A link that is not
 * known is at most all traffic. A memory bandwidth that is not known is taken not to match: the letter names
 * one chip, and another has to be shown to be its like.
 */
function h20Class(chip: ChipSpec): Tested {
  const byMemory = (chip.memoryGBps ?? 0) >= H20_CLASS.memoryGBps;
  const byLink = (chip.linkGBps ?? chip.ioGBps) >= H20_CLASS.linkGBps;
  const byTraffic = chip.ioGBps >= H20_CLASS.ioGBps;
  const because = (message: Ending<'h20-class'>): Reason => ({
    message: `h20-class-${message}`,
    values: {
      linkFrom: H20_CLASS.linkGBps,
      ioFrom: H20_CLASS.ioGBps,
      memoryFrom: H20_CLASS.memoryGBps,
    },
    claims: ['h20-letter'],
  });

  if (oct2023(chip).entry !== null) return limit(false, because('listed'));
  if (byMemory || (byLink && byTraffic)) return limit(true, because('matches'));
  if (byLink || byTraffic) return { ...limit(false, because('near')), readings: H20_OR_NOT };
  return limit(false, because('other'));
}

const H20_OR_NOT: BothWays = {
  reached: { message: 'reading-matches-h20', claims: ['h20-letter'] },
  free: { message: 'reading-does-not-match-h20', claims: ['h20-letter'] },
};

/** Met: light enough to be weighed case by case, and not made for China alone. */
function h200Class(chip: ChipSpec): Tested {
  const tpp = performance(chip);
  const memory = chip.memoryGBps ?? null;
  const because = (message: Ending<'h200-class'>): Reason => ({
    message: `h200-class-${message}`,
    values: {
      tpp,
      tppBelow: H200_CLASS.tpp,
      memoryBelow: H200_CLASS.memoryGBps,
      ...(memory !== null && { memory }),
    },
    claims: ['rule-2026-h200'],
  });

  if (tpp >= H200_CLASS.tpp || (memory !== null && memory >= H200_CLASS.memoryGBps))
    return limit(false, because('above'));
  if (chip.soldInUs === false) return limit(false, because('made-for-china'));
  if (memory === null) return limit(false, because('memory-unknown'));
  return limit(true, because(chip.soldInUs === undefined ? 'sale-unknown' : 'within'));
}

function limit(met: boolean, ...because: [Reason, ...Reason[]]): Tested {
  return { met, entry: null, nac: false, readings: null, because };
}

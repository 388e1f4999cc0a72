/**
 * The words of the model. What the outcomes mean: a licence duty without a licence is "stopped"; a rule in
 * force that does not reach the route leaves a "gap"; a rule that reaches it and is broken, a "leak"; where
 * no rule in force looks at all, the route is "free"; where law or fact is unsettled, an "open question".
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** Peak rate of one number format, dense: TOPS for integers, TFLOPS for floating point. */
export interface Rate {
  readonly format: string;
  readonly bits: number;
  readonly dense: number;
}

export interface ChipSpec {
  readonly id: string;
  readonly name: string;
  readonly tops: readonly Rate[];
  /** Aggregate two-way transfer rate over all inputs and outputs but memory, GB/s. */
  readonly ioGBps: number;
  /** Area of the logic dies made on a non-planar process, mm²; null where it is not known. */
  readonly dieAreaMm2: number | null;
  readonly nonPlanar: boolean;
  /** Designed or marketed for data centres. */
  readonly datacenter: boolean;
  readonly memoryGBps?: number | null;
}

/** Why something holds: a message (worded per language in `content/labels/<lang>/law.yaml`) and its claims. */
export interface Reason {
  readonly message: string;
  /** Values that the message names, in the model's own units. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Ids in `content/evidence/claims.yaml`. */
  readonly claims: readonly string[];
}

export interface Classification {
  readonly rule: 'none' | 'oct-2022' | 'oct-2023';
  readonly entry: null | '3A090' | '3A090.a' | '3A090.b';
  /** May go under Notified Advanced Computing: a notice to BIS in place of a licence (15 CFR 740.8). */
  readonly nac: boolean;
  /** Largest bit length × TOPS over the chip's formats (the 2022 metric). */
  readonly metric: number;
  /** Total processing performance (2023); the same product of dense rate and bit length. */
  readonly tpp: number;
  /** TPP per mm² of die; null where the area is not known; 0 for a planar chip, whose area does not count. */
  readonly density: number | null;
  readonly because: readonly Reason[];
}

export type Outcome = 'free' | 'stopped' | 'gap' | 'leak' | 'open-question';
export type Review = null | 'denial-presumed' | 'case-by-case' | 'notice';
export type Effect = 'not-in-force' | 'does-not-reach' | 'stops' | 'reaches-but-evaded' | 'unclear';

export interface Crossing {
  /** Id of a rule in `content/law/rules.yaml`. */
  readonly rule: string;
  readonly effect: Effect;
  readonly because: Reason;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly review: Review;
  readonly crossings: readonly Crossing[];
}

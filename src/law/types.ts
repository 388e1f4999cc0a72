/**
 * The words of the model. What the outcomes mean: a licence duty without a licence is "stopped"; a rule in
 * force that does not reach the route leaves a "gap"; a rule that reaches it and is broken, a "leak"; where
 * none of the rules followed here looks, the route is "free"; where the law is not settled or a fact could not
 * be checked, an "open question".
 *
 * Two conventions hold for every verdict. Chips are taken to be subject to the Export Administration
 * Regulations (EAR); of those that say `origin: 'china'` it is an open question. And the use is taken to be ordinary: neither a
 * supercomputer (15 CFR 744.23) nor a weapon nor the military (744.21), which can stop any chip.
 */

import type { Message } from './messages.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

// --- Chips -------------------------------------------------------------------------------------------

/** Peak rate of one number format, dense: TOPS for integers, TFLOPS for floating point. */
export interface Rate {
  readonly format: string;
  readonly bits: number;
  readonly dense: number;
}

/** Where a chip is designed and made. */
export const ORIGINS = ['us', 'china'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface ChipSpec {
  readonly id: string;
  readonly name: string;
  readonly tops: readonly Rate[];
  /** Aggregate two-way transfer rate over all inputs and outputs but memory, GB/s. */
  readonly ioGBps: number;
  /** The chip-to-chip link alone, without PCIe, GB/s both ways; 0 where there is none; left out, not known. */
  readonly linkGBps?: number;
  /** Area of the logic dies made on a non-planar process, mm²; null where it is not known. */
  readonly dieAreaMm2: number | null;
  readonly nonPlanar: boolean;
  /** Designed or marketed for data centres. */
  readonly datacenter: boolean;
  /** Total memory bandwidth, GB/s; null or left out where it is not known. */
  readonly memoryGBps?: number | null;
  /** Whose chip it is, as an id (`nvidia`, `amd`, …). A letter binds only its addressee; left out, none binds. */
  readonly maker?: string;
  /**
   * Where the chip is designed and made. Left out or `us`: taken to be subject to the EAR, wherever it was
   * fabricated. `china`: what would reach an American chip leaves an open question, since no source that we
   * saw says whether the foreign direct product rules (15 CFR 734.9) reach it. Since 13 May 2025 BIS presumes
   * of such chips at 3A090 that they come from a breach of the EAR (General Prohibition 10).
   */
  readonly origin?: Origin;
  /**
   * First day on sale or announced, as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Nobody can
   * have stocked a chip before. Left out: taken to have always been there.
   */
  readonly launch?: string;
  /**
   * Sold in the United States; false for what was made for China. The review policy of January 2026 asks that
   * a chip was commercially available there. Left out: not known.
   */
  readonly soldInUs?: boolean;
}

/** A chip as `content/law/chips.yaml` gives it: what the law measures, and what a picture may show besides. */
export interface ChipRow extends ChipSpec {
  readonly maker: string;
  readonly launch: string;
  readonly linkGBps: number;
  readonly soldInUs: boolean;
  /** Another published figure for the same thing, where sources disagree. No class turns on a link or an area. */
  readonly doubt: {
    readonly linkGBps?: number;
    readonly dieAreaMm2?: number;
    /** The lowest bin's best rate, FP16 TFLOPS; its class in 2023 is uncertain. */
    readonly lowestFp16?: number;
  } | null;
  readonly claims: readonly string[];
}

/** Why something holds: a message (worded per language in `content/labels/<lang>/law.yaml`) and its claims. */
export interface Reason {
  readonly message: Message;
  /** Values that the message names: numbers in the model's own units, days as `YYYY-MM-DD`, list entries. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Ids in `content/evidence/claims.yaml`. */
  readonly claims: readonly string[];
}

export type Entry = '3A090' | '3A090.a' | '3A090.b';

export interface Classification {
  readonly rule: 'none' | 'oct-2022' | 'oct-2023';
  readonly entry: null | Entry;
  /** May go under Notified Advanced Computing: a notice to BIS in place of a licence (15 CFR 740.8). */
  readonly nac: boolean;
  /** Largest bit length × TOPS over the chip's formats (the 2022 metric). */
  readonly metric: number;
  /** Total processing performance (2023); the same product of dense rate and bit length. */
  readonly tpp: number;
  /** TPP per mm² of die; null where the area is not known; 0 for a planar chip, whose area does not count. */
  readonly density: number | null;
  /** The die area decides and is not known: `entry` is null because nothing was shown, not because it is free. */
  readonly undecided: boolean;
  readonly because: readonly Reason[];
}

// --- Rules -------------------------------------------------------------------------------------------

/** What a rule looks at. */
export const ASPECTS = ['item', 'destination', 'party', 'use', 'origin'] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * How a rule asks. `list`: is a named party taking part? `item`: is this chip going to that place? `letter`:
 * is its addressee selling such a chip there? `headquarters`: is the receiver's head office there?
 * `affiliates`: is the receiver owned for half or more by a named party? `end-use`: what is it for?
 * `identify`: who is the cloud's customer? `access`: counts remote use as an export. `guidance`: a warning
 * that binds nobody anew. `presumption`: guidance that takes a Chinese chip for the fruit of a breach.
 * `review`: how applications are weighed, not whether one is needed.
 */
export const RULE_KINDS = [
  'list',
  'item',
  'letter',
  'headquarters',
  'affiliates',
  'end-use',
  'identify',
  'access',
  'guidance',
  'presumption',
  'review',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * Where a rule stands on a day. `announced`: released or published, perhaps in effect on paper, not yet
 * binding. `not-final`: proposed once, comments closed, no final rule found. `superseded`: a later rule took
 * over. `not-enforced`: on the books while the agency says that it will not enforce it. `unknown`: what came
 * after could not be checked.
 */
export const RULE_STATUSES = [
  'not-yet',
  'announced',
  'proposed',
  'not-final',
  'in-force',
  'suspended',
  'superseded',
  'not-enforced',
  'unknown',
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

export interface Period {
  readonly from: IsoDate;
  /** Last day, inclusive; null where the period runs on. */
  readonly to: IsoDate | null;
  readonly status: Exclude<RuleStatus, 'not-yet'>;
  /** For a rule in effect on paper since `from`: the later day from which it asked to be complied with. */
  readonly due?: IsoDate | undefined;
}

export const PLACES = ['china', 'macau', 'third-country'] as const;
export type Place = (typeof PLACES)[number];

/** The numbers a rule puts to a chip; each is written out, with its source, in `thresholds.ts`. */
export const CHIP_TESTS = [
  'oct-2022',
  'oct-2023',
  'a100-class',
  'datacenter-4800',
  'h20-class',
  'h200-class',
] as const;
export type ChipTest = (typeof CHIP_TESTS)[number];

export interface Rule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly looksAt: readonly Aspect[];
  readonly citation: string;
  readonly periods: readonly Period[];
  /** The first day is the one of the report; the rule may have come before. */
  readonly dayReported: boolean;
  /** Places where the rule asks, each from a day on; empty where it asks everywhere. */
  readonly destinations: readonly { readonly place: Place; readonly from: IsoDate }[];
  readonly test: ChipTest | null;
  /** The maker that a letter binds. */
  readonly addressee: string | null;
  /** The letter also follows firms with their head office in its destinations to sites elsewhere. */
  readonly followsHeadquarters: boolean;
  /** How applications are weighed; null where no source states it. */
  readonly review: Review;
  /** For `review` rules: the rules whose applications they weigh anew. */
  readonly eases: readonly RuleId[];
  /** For `review` rules: the receiver has to show that it checks who uses the thing from afar. */
  readonly checksCustomers: boolean;
  readonly claims: readonly string[];
}

// --- Routes ------------------------------------------------------------------------------------------

export const HEADQUARTERS = ['us', 'china', 'elsewhere'] as const;
export type Headquarters = (typeof HEADQUARTERS)[number];

/** Someone who takes part in a route. */
export interface Party {
  readonly id: string;
  /** Where it receives, keeps or uses the thing. */
  readonly place: Place;
  /** Where its head office, or its ultimate parent's, is. */
  readonly headquarters: Headquarters;
  /** The day it was put on the Entity List; null for a party that is not named there. */
  readonly listed: IsoDate | null;
  /** The owner's id and share in per cent, where that matters. */
  readonly owner: { readonly party: string; readonly share: number } | null;
  /** A firm of the same group that is neither owner nor owned. */
  readonly sister: string | null;
}

export const MOVES = ['chip', 'ownership', 'access'] as const;
export type Moves = (typeof MOVES)[number];

/**
 * Who knows whom the thing is for, and what they do with it. `asked`: whoever supplies asks, and keeps to
 * the rule. `not-asked`: supplies without asking, and nothing prompts the question. `ignored`: someone in
 * the chain knows, or should, and goes on. `nobody-could-know`: no one in the chain could.
 */
export const KNOWLEDGE = ['asked', 'not-asked', 'ignored', 'nobody-could-know'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** Where the machine ends: with the receiver, or where it stood; `unsettled` where contract or law leave it open. */
export const MACHINES = ['handed-over', 'kept', 'unsettled'] as const;
export type Machine = (typeof MACHINES)[number];

export const USES = ['ordinary', 'supercomputer'] as const;
export type Use = (typeof USES)[number];

/** `beforehand`: bought on the last day, before the day asked about, on which that was plainly lawful. */
export const PURCHASES = ['on-the-day', 'beforehand'] as const;
export type Purchase = (typeof PURCHASES)[number];

/** What is so on a route. Nothing here says what the law makes of it. */
export interface RouteFacts {
  readonly moves: readonly Moves[];
  readonly machine: Machine;
  readonly from: string;
  readonly to: string;
  /** Who will buy hours on what `to` receives, without receiving it. */
  readonly renter: string | null;
  readonly knowledge: Knowledge;
  readonly use: Use;
  readonly bought: Purchase;
}

export interface Route extends RouteFacts {
  readonly id: string;
  /** The same route with one or two facts changed. */
  readonly variants: readonly (Partial<RouteFacts> & { readonly id: string })[];
  readonly claims: readonly string[];
}

export type RouteId = string;
export type RuleId = string;
export type ChipId = string;
export type MeasureId = string;

/** A measure that was proposed or taken: what it would put in force from the chosen day on. */
export interface Measure {
  readonly id: MeasureId;
  /** Rules it puts in force. None: it changes what is found, not what is allowed. */
  readonly enacts: readonly RuleId[];
  readonly claims: readonly string[];
}

/** `content/law` as a whole: plain data that can be printed as JSON and read again. */
export interface Law {
  readonly rules: readonly Rule[];
  readonly parties: readonly Party[];
  readonly routes: readonly Route[];
  readonly chips: readonly ChipRow[];
  readonly measures: readonly Measure[];
}

// --- Verdicts ----------------------------------------------------------------------------------------

export interface World {
  readonly date: IsoDate;
  /** One of `content/law/chips.yaml`, or any chip's numbers. */
  readonly chip: ChipId | ChipSpec;
  readonly measures: readonly MeasureId[];
  /** One of the route's variants; left out, its default cast. */
  readonly variant?: string | undefined;
}

export const OUTCOMES = ['free', 'stopped', 'gap', 'leak', 'open-question'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How an application is weighed, where a source says so. */
export const REVIEWS = ['denial-presumed', 'case-by-case', 'notice'] as const;
/** How an application would be weighed. Null: nothing is stopped, or no source states the policy. */
export type Review = null | (typeof REVIEWS)[number];

export const EFFECTS = ['not-in-force', 'does-not-reach', 'stops', 'reaches-but-evaded', 'unclear'] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Crossing {
  /** Id of a rule in `content/law/rules.yaml`. */
  readonly rule: string;
  readonly effect: Effect;
  readonly because: Reason;
  /** Where the rule stands on that day, measures counted. */
  readonly status: RuleStatus;
  /**
   * The rule is about something in this route (a listed firm takes part; a chip goes to China). Where a rule
   * in force looks and does not reach, there is a gap; where it does not even look, there is none.
   */
  readonly looks: boolean;
}

/** One way to read an open question, and the outcome that follows. */
export interface Reading {
  readonly outcome: Outcome;
  readonly because: Reason;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly review: Review;
  /** Why the application would be weighed so; null unless the outcome is `stopped`. */
  readonly reviewBecause: Reason | null;
  /** One crossing a rule, in the order of `content/law/rules.yaml`. */
  readonly crossings: readonly Crossing[];
  /** Both readings of an open question; empty otherwise. */
  readonly readings: readonly Reading[];
}

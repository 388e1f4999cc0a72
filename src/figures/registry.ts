import type { z } from 'zod';
import type { Law } from '../law/index.ts';
import { net } from './net/index.ts';
import { labelsSchema as netLabels, stateSchema as netState } from './net/schema.ts';
import { parties } from './parties/index.ts';
import { labelsSchema as partiesLabels, stateSchema as partiesState } from './parties/schema.ts';
import { threshold } from './threshold/index.ts';
import { labelsSchema as thresholdLabels, stateSchema as thresholdState } from './threshold/schema.ts';
import type { Figure } from './scene.ts';

/** The words that every figure has for each of its states. */
export interface StateWords {
  /** The finding. */
  readonly title: string;
  /** How to read the picture, in one sentence. */
  readonly reading: string;
  /** What the picture rests on. */
  readonly source: string;
}

/** A figure with what is needed to check its content and to draw it from the law. */
export interface Entry {
  readonly figure: Figure<unknown, unknown, { readonly states: Readonly<Record<string, StateWords>> }>;
  readonly state: z.ZodType;
  readonly labels: z.ZodType;
  readonly data: (law: Law) => unknown;
}

const entry = <D, S, L extends { readonly states: Readonly<Record<string, StateWords>> }>(
  figure: Figure<D, S, L>,
  state: z.ZodType<S>,
  labels: z.ZodType<L>,
  data: (law: Law) => D,
): Entry => ({ figure: figure as unknown as Entry['figure'], state, labels, data });

export const FIGURES: Readonly<Record<string, Entry>> = {
  net: entry(net, netState, netLabels, (law) => ({ law })),
  parties: entry(parties, partiesState, partiesLabels, (law) => ({ law })),
  threshold: entry(threshold, thresholdState, thresholdLabels, (law) => ({ law })),
};

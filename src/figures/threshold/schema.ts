/** What content may say about this figure: its states and its words. */
import { z } from 'zod';
import { day, id as chip, line, oneOf } from '../../content/fields.ts';
import { LANGS } from '../../i18n/lang.ts';

const chips = z.array(chip).refine((ids) => new Set(ids).size === ids.length, 'names a chip twice');

/**
 * What is asked across: the link (2022), the link that is no longer asked, both questions side by side, or
 * density (2023).
 */
export const PLANES = ['link', 'link-dropped', 'both', 'density'] as const;
export type Plane = (typeof PLANES)[number];

/** A word or two that stand behind a chip's name. */
export const REMARKS = ['game-card', 'density-alone', 'second-half'] as const;

export const stateSchema = z.strictObject({
  id: line,
  /** The day whose test decides who is caught. */
  date: day,
  plane: oneOf(PLANES),
  /** Chips that are on, by id. */
  chips,
  /** Chips that are in the table only. */
  'table-only': chips,
  /** Names the four corners of the 2022 plane in words. */
  corners: z.boolean(),
  /** Chips that are shown to have come out of a caught one. */
  answers: chips,
  /** Chips whose margin to the nearest line is enlarged. */
  lenses: chips,
  /** Chips in full ink; where there are any, all others are quiet. */
  emphasis: chips,
  /** Chips whose way from the old question to the new is drawn in orange. */
  follow: chips,
  remarks: z.record(chip, oneOf(REMARKS)),
  /** Letters to a maker, as rules of `content/law/rules.yaml`; whom they stop is for the law to say. */
  letters: z.array(line),
});

export type State = z.output<typeof stateSchema>;

const lines = z.array(line).min(1);

export const labelsSchema = z.strictObject({
  lang: z.enum(LANGS),
  head: z.strictObject({ lead: line, and: line, or: line, compute: line, link: line, density: line }),
  compute: z.strictObject({ question: line, unit: line, doubling: line, both: line }),
  link: z.strictObject({
    question: line,
    short: line,
    shortest: line,
    unit: line,
    dropped: line,
    asked: line,
  }),
  density: z.strictObject({ question: line, short: line, unit: line, asked: line }),
  zones: z.strictObject({
    licence: line,
    lower: line,
    /** May break in two lines, as a remark may. */
    notify: lines.max(2),
    was: line,
    until: line,
  }),
  /** What chips are called in the picture, by id; shorter still where there is little room. */
  names: z.record(chip, line),
  'short-names': z.record(chip, line),
  makers: z.record(line, line),
  caught: line,
  'not-caught': line,
  corners: z.strictObject({
    wide: z.strictObject({ both: line, compute: line, link: line, neither: line }),
    narrow: z.strictObject({ both: line, compute: line, link: line, neither: line }),
  }),
  pair: z.strictObject({ wide: line, narrow: line }),
  cut: z.strictObject({ wide: line, narrow: line }),
  'same-silicon': line,
  notch: lines,
  letter: z.strictObject({ name: line, outside: line }),
  lens: z.strictObject({ over: line, under: line, 'over-share': line, 'under-share': line, times: line }),
  /** A remark may break in two lines, where the picture is narrow. */
  remarks: z.record(z.enum(REMARKS), lines.max(2)),
  key: z.strictObject({
    free: line,
    caught: line,
    game: line,
    twin: line,
    licence: line,
    lower: line,
    old: line,
    answer: line,
    rail: line,
    range: line,
    margin: line,
    letter: line,
    notch: line,
    unnamed: line,
  }),
  table: z.strictObject({
    caption: line,
    head: z.strictObject({
      chip: line,
      maker: line,
      since: line,
      computing: line,
      link: line,
      'all-links': line,
      area: line,
      density: line,
      'data-centre': line,
      'test-2022': line,
      'test-2023': line,
      note: line,
    }),
    yes: line,
    no: line,
    none: line,
    unknown: line,
    'other-link': line,
    'other-area': line,
    'other-density': line,
    caught: line,
    free: line,
    foreign: line,
    hypothetical: line,
    /** A few words for each reason that `src/law` gives for a classification. */
    because: z.record(line, line),
  }),
  /** Per chip, what a reader of its row should know. */
  notes: z.record(chip, line),
  desc: z.strictObject({
    'test-2022': line,
    dropped: line,
    'test-2023': line,
    lower: line,
    game: line,
    'at-link': line,
    'without-link': line,
    'at-density': line,
    caught: line,
    free: line,
    'answer-link': line,
    'answer-computing': line,
    both: line,
    over: line,
    under: line,
    letter: line,
  }),
  states: z.record(line, z.strictObject({ title: line, reading: line, source: line })),
});

export type Labels = z.output<typeof labelsSchema>;

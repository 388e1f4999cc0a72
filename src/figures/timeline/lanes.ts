/** What the law looks at, in four bands; in each, rules come first and what passes them follows. */
export const BANDS = ['names', 'chips', 'access', 'machines'] as const;
export type Band = (typeof BANDS)[number];

/** Where a lane's labels fly as flags: over its band or under it. `beside`: next to the mark. */
type Flags = 'over' | 'under' | 'beside';

interface LaneRow {
  readonly band: Band;
  readonly flags: Flags;
  /** Whose word or way it is: the law's, or what passes. */
  readonly of: 'law' | 'flow';
}

const law = (band: Band, flags: Flags = 'beside'): LaneRow => ({ band, flags, of: 'law' });
const flow = (band: Band, flags: Flags = 'beside'): LaneRow => ({ band, flags, of: 'flow' });

/** From the top down; in the narrow picture from left to right. */
const ROWS = {
  'entity-list': law('names', 'over'),
  affiliates: law('names', 'under'),
  subsidiaries: flow('names', 'under'),
  'chip-rule': law('chips', 'over'),
  letters: law('chips'),
  'full-chip': flow('chips'),
  'slower-link': flow('chips'),
  'slower-chip': flow('chips'),
  tracking: law('chips'),
  smuggled: flow('chips', 'under'),
  government: law('access', 'over'),
  diffusion: law('access'),
  congress: law('access'),
  hours: flow('access', 'under'),
  netherlands: law('machines', 'over'),
  'us-reach': law('machines'),
  japan: law('machines', 'under'),
} as const satisfies Record<string, LaneRow>;

export type Lane = keyof typeof ROWS;
export const LANES = Object.keys(ROWS) as [Lane, ...Lane[]];

export const laneOf = (lane: Lane): LaneRow => ROWS[lane];

export const lanesOf = (band: Band): readonly Lane[] => LANES.filter((lane) => ROWS[lane].band === band);

/** A lane with no name of its own goes on with the one above. */
export const UNNAMED: readonly Lane[] = ['diffusion'];

/** A lane that grows is drawn in this many strips; a rule that widens another adds one. */
export const STRIPS = 3;

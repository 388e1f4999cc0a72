import type { RuleId } from '../../law/types.ts';

/**
 * The nets of the picture, in the order of time and of the drawing. Rules that came into force together, or
 * that ask the same question, are knotted into one net.
 */
export const NETS = [
  { id: 'list', rules: ['entity-list'] },
  { id: 'threshold', rules: ['chip-threshold'] },
  { id: 'density', rules: ['chip-density', 'headquarters-test'] },
  { id: 'cloud', rules: ['cloud-id-proposal', 'remote-access-bill'] },
  { id: 'affiliates', rules: ['affiliates-rule'] },
] as const satisfies readonly { readonly id: string; readonly rules: readonly RuleId[] }[];
export type NetId = (typeof NETS)[number]['id'];

/** Letters to one firm: a patch of net in front of the row that it stops, placed before the net named. */
export const LETTERS = [
  { id: 'letter-2022', rules: ['nvidia-letter-2022', 'amd-letter-2022'], before: 'threshold' },
  { id: 'letter-2023', rules: ['nvidia-letter-2023'], before: 'density' },
  { id: 'letter-h20', rules: ['h20-letter'], before: 'affiliates' },
] as const satisfies readonly {
  readonly id: string;
  readonly rules: readonly RuleId[];
  readonly before: NetId;
}[];
export type LetterId = (typeof LETTERS)[number]['id'];

/** Where a strand can be met, from its start to its end. */
export interface Station {
  readonly id: NetId | LetterId;
  readonly rules: readonly RuleId[];
  readonly letter: boolean;
}

export const STATIONS: readonly Station[] = NETS.flatMap((net) => [
  ...LETTERS.filter((l) => l.before === net.id).map(({ id, rules }) => ({ id, rules, letter: true })),
  { id: net.id, rules: net.rules, letter: false },
]);

export const GROUPS = [
  { id: 'sale', routes: ['s1-sale-listed', 's2-sale-unlisted'] },
  { id: 'rent', routes: ['r1-domestic-cloud', 'r2-cloud-abroad', 'r3-third-party-lease'] },
  { id: 'buy', routes: ['r4-unlisted-subsidiary', 'r6-below-threshold', 'r7-stockpiling'] },
  { id: 'hide', routes: ['r5-intermediary', 'r8-smuggling'] },
] as const;
export type GroupId = (typeof GROUPS)[number]['id'];
export type RowId = (typeof GROUPS)[number]['routes'][number];

/** What stands before a row's name: letters for the two plain sales, numbers for the eight routes. */
export const NUMBERS: Readonly<Record<RowId, string>> = {
  's1-sale-listed': 'A',
  's2-sale-unlisted': 'B',
  'r1-domestic-cloud': '1',
  'r2-cloud-abroad': '2',
  'r3-third-party-lease': '3',
  'r4-unlisted-subsidiary': '4',
  'r6-below-threshold': '5',
  'r7-stockpiling': '6',
  'r5-intermediary': '7',
  'r8-smuggling': '8',
};

export const ROWS: readonly RowId[] = GROUPS.flatMap((g) => g.routes);

const inGroup = (group: GroupId, id: RowId): boolean =>
  GROUPS.some((g) => g.id === group && (g.routes as readonly RowId[]).includes(id));

/** Whether a row is one of the two plain sales that the routes are measured by. */
export const isSale = (id: RowId): boolean => inGroup('sale', id);

/** Whether only use moves on a row. */
export const isRented = (id: RowId): boolean => inGroup('rent', id);

/** `r1` for `r1-domestic-cloud`: what a row's marks, and its verdicts in a sentence of labels, are called by. */
export const shortId = (id: RowId): string => id.slice(0, id.indexOf('-'));

/** The eight routes of the story: the rows without the two plain sales. */
export const ROUTES: readonly RowId[] = ROWS.filter((id) => !isSale(id));

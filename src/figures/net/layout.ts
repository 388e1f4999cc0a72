import type { Shape } from '../scene.ts';
import { DIMENSIONS } from './dimensions.ts';
import { GROUPS, NETS, STATIONS, type GroupId, type NetId, type RowId } from './nets.ts';

/** Where rows stand across the strands. */
export interface Stack {
  readonly rows: Readonly<Record<RowId, number>>;
  /** The middle of each group's heading. */
  readonly heads: Readonly<Record<GroupId, number>>;
  /** The middles of the gaps between groups, and before the first where that has a heading too. */
  readonly gaps: readonly number[];
  readonly end: number;
}

/** Rows at a pitch from `from` on, with a gap before each group, the first included or not. */
function stack(
  from: number,
  pitch: number,
  gap: number,
  { groups = GROUPS.map((g) => g.id), first = true }: { groups?: readonly GroupId[]; first?: boolean } = {},
): Stack {
  const rows: Partial<Record<RowId, number>> = {};
  const heads: Partial<Record<GroupId, number>> = {};
  const gaps: number[] = [];
  let at = from;
  for (const group of GROUPS) {
    if (!groups.includes(group.id)) continue;
    if (first || at > from) {
      gaps.push(at + gap / 2);
      heads[group.id] = at + gap / 2;
      at += gap;
    }
    for (const id of group.routes) {
      rows[id] = at + pitch / 2;
      at += pitch;
    }
  }
  return { rows: rows as Stack['rows'], heads: heads as Stack['heads'], gaps, end: at };
}

/** The first net edge, across; and the rows from there on. */
export const EDGE: Readonly<Record<Shape, number>> = { wide: 88, narrow: 122 };

export const NET_ROWS: Readonly<Record<Shape, Stack>> = {
  wide: stack(EDGE.wide, DIMENSIONS.wide.row, DIMENSIONS.wide.row / 2),
  narrow: stack(EDGE.narrow, DIMENSIONS.narrow.row, DIMENSIONS.narrow.row / 2, { first: false }),
};

/** How far a net reaches across. */
export const reachOf = (shape: Shape): number => NET_ROWS[shape].end - EDGE[shape];

/** The first look shows the eight routes alone, with more air. */
const airy = stack(84, 48, 27, { groups: ['rent', 'buy', 'hide'] });
export const ROUTE_ROWS: Stack = {
  rows: { ...NET_ROWS.wide.rows, ...airy.rows },
  heads: { ...NET_ROWS.wide.heads, ...airy.heads },
  gaps: airy.gaps,
  end: airy.end,
};

/** Where a wide strand starts, ends, and meets each station; and where words begin. */
export const WIDE_X = { name: 19, start: 190, finish: 752, word: 763 } as const;
const NET_X: Readonly<Record<NetId, number>> = {
  list: 276,
  threshold: 380,
  density: 491,
  cloud: 597,
  affiliates: 702,
};

/** Where a narrow strand starts and ends, down the picture. */
export const NARROW_Y = { sign: 19, start: 36, finish: 266 } as const;
const NET_TOP = 47;
const NET_PITCH = 42;
const NET_Y = Object.fromEntries(
  NETS.map((n, i) => [n.id, NET_TOP + DIMENSIONS.narrow.along / 2 + i * NET_PITCH]),
) as Record<NetId, number>;

/** Along a strand, where each station stands: letters half way between the nets beside them. */
export const STOPS: Readonly<Record<Shape, readonly number[]>> = { wide: stops(NET_X), narrow: stops(NET_Y) };

function stops(nets: Readonly<Record<NetId, number>>): readonly number[] {
  const net = (i: number): number => nets[STATIONS[i]!.id as NetId];
  return STATIONS.map((s, i) => (s.letter ? (net(i - 1) + net(i + 1)) / 2 : net(i)));
}

export const stationOf = (id: string): number => STATIONS.findIndex((s) => s.id === id);

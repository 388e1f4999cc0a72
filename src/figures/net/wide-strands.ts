import type { Law } from '../../law/types.ts';
import { at } from '../pen.ts';
import { round } from '../scene.ts';
import { BRANCH, halfMesh, DIMENSIONS } from './dimensions.ts';
import { widthOf, type NetPen } from './hands.ts';
import { STOPS, stationOf, WIDE_X } from './layout.ts';
import { isRented, STATIONS } from './nets.ts';
import type { Row } from './read.ts';
import type { Labels, State } from './schema.ts';
import type { Look } from './wide-look.ts';

const MESH = halfMesh('wide');
const HALF_NET = DIMENSIONS.wide.along / 2;
const X = STOPS.wide;
const { name: NAME, start: START, finish: FINISH } = WIDE_X;
const SQUARE = 13;
/** One length that all dashes of strands divide, so that stretches join without a jump. */
const DASH = 16;
/** Stretches overlap by this much, or the eye finds a hair between them. */
const LAP = 0.6;
/** The stretches of a strand, one from net to net: their ends. */
const ENDS = [...STATIONS.flatMap((s, i) => (s.letter ? [] : [X[i]!])), FINISH];

/** A row's strand, its branch, and the chip that it starts from or brings along. */
export function drawStrand(on: NetPen, look: Look, law: Law, state: State, labels: Labels): void {
  const p = on.travels;
  const { row, id, y, shown, tone } = look;
  const net = state.scene === 'net';
  const { own, through } = row;
  const fork = net ? row.fork : null;
  const behind = net ? row.behind : null;
  const start = behind !== null && behind >= 0 ? X[behind]! + HALF_NET + SQUARE + 1 : START;
  const end = !net || through.end === null ? FINISH - 9 : X[through.end]! - 2;
  const classes = (...names: string[]): string => [...names, tone].filter(Boolean).join(' ');

  // Up to the fork both answers travel along one strand, drawn as the row's own; so do two readings after it.
  const shared = net ? (row.branch ? own.kind : through.kind) : 'plain';
  const after = net && !row.readings ? through.kind : shared;
  const lesser = fork !== null && row.lesser ? 'lesser' : '';
  const stretch = (key: string, from: number, to: number, cls: string, on: boolean): void => {
    const begin = from === start ? from : from - LAP;
    const dashed = cls.includes(' leak') || cls.includes(' ask');
    p.mark(
      `${key}-${id}`,
      'path',
      {
        d: `M${round(begin)} 0H${round(to)}`,
        transform: at(0, y),
        ...(dashed && { 'stroke-dashoffset': begin % DASH }),
      },
      { cls, shown: shown && on },
    );
  };

  const bought = law.routes.some((r) => r.id === row.id && r.bought === 'beforehand');
  if (bought) {
    const from = NAME + widthOf(labels.routes[row.id], tone === 'hot' ? 'name hot' : 'name') + 10;
    p.put(`line-${id}`, `M${round(from)} 0H${round(start - SQUARE - 3)}`, 0, y, {
      cls: 'row-line',
      shown: shown && start !== START,
    });
  }
  ENDS.forEach((stop, i) => {
    const from = i === 0 ? START : ENDS[i - 1]!;
    const forked = fork !== null && stop >= X[fork]!;
    const runs = start < stop && from < end && !(state.scene === 'hall' && i === 0);
    const [a, b] = runs ? [Math.max(from, start), Math.min(stop, end)] : [from, Math.min(stop, FINISH - 9)];
    stretch(`s${i + 1}`, a, b, classes('strand', forked ? after : shared, forked ? lesser : ''), runs);
  });

  // The branch brings the thick strand along from the net before, where the one that goes on is thin.
  const f = fork ?? stationOf('list');
  const turn = forkStart(row, f);
  const before = lesser ? (ENDS.findLast((x) => x < X[f]!) ?? START) - LAP : turn;
  const [from, a, up] = [round(before - X[f]!), round(turn - X[f]!), round(-BRANCH * MESH)];
  on.late.put(
    `branch-${id}`,
    `M${from} 0H${a}C${round(a + 8)} 0 ${round(a + 3)} ${up} ${round(a + 11)} ${up}H-2`,
    X[f]!,
    y,
    { cls: classes('strand', shared), shown: shown && fork !== null },
  );

  p.put(`tip-${id}`, 'M-1 0l-10.4-5.4v10.8z', FINISH, y, {
    cls: classes('tip'),
    shown: shown && (!net || through.end === null),
  });
  // What moves: the chip itself with its ownership, or only its use.
  const rented = isRented(row.id);
  p.put(`chip-${id}`, 'M-13-6.5h13v13h-13z', net || rented ? start : 706, y, {
    cls: classes('chip'),
    shown: shown && state.scene !== 'hall',
  });
  if (rented) {
    p.put(`use-${id}`, `M${state.scene === 'hall' ? 299 : START + 8} 0H${FINISH - 14}`, 0, y, {
      cls: 'use',
      shown: shown && !net,
    });
  } else {
    p.put(`own-${id}`, 'M-6-6h12v12h-12z', 722, y, { cls: 'own', shown: shown && !net });
  }
}

/** Where the branch leaves the strand: close by its net, or further off where both readings are named. */
function forkStart(row: Row, fork: number): number {
  const near = X[fork]! - HALF_NET - 8;
  return row.readings ? Math.max(START + 3, near - 60) : near;
}

import type { Law } from '../../law/types.ts';
import { at, pen } from '../pen.ts';
import { round, type Scene } from '../scene.ts';
import { describe } from './describe.ts';
import { BRANCH, halfMesh, DIMENSIONS } from './dimensions.ts';
import { letters, widthOf, type NetPen } from './hands.ts';
import { drawHall, drawSources } from './hour-narrow.ts';
import { EDGE, NARROW_Y, NET_ROWS, STOPS, stationOf } from './layout.ts';
import { GROUPS, isRented, isSale, NETS, NUMBERS, shortId, type RowId } from './nets.ts';
import { netWords } from './net-words.ts';
import { readNets, readRows, tileKind, type Row, type Standing } from './read.ts';
import { changedLine, letterStop, overFrame } from './rows.ts';
import type { Labels, State } from './schema.ts';
import { statusLines } from './standing.ts';
import { frame, tileId } from './tiles.ts';

/** The picture for a telephone: strands fall, nets lie across, and names stand in the key beneath. */
const NARROW = { width: 360, height: 338 } as const;

const MESH = halfMesh('narrow');
const HALF_NET = DIMENSIONS.narrow.along / 2;
const LEFT = EDGE.narrow;
const { rows: X, heads: MIDDLE, end: RIGHT } = NET_ROWS.narrow;
const Y = STOPS.narrow;
const { sign: SIGN, start: START, finish: FINISH } = NARROW_Y;
const SQUARE = 9;

export function narrow(law: Law, state: State, labels: Labels): Scene {
  const rows = readRows(law, state);
  const nets = readNets(law, state, rows);
  const net = state.scene === 'net';
  const routes = state.scene === 'routes';
  const words = labels.states[state.id];

  const p = pen('narrow', letters);
  drawHall(p, state, labels);
  drawEnds(p, state, labels);
  for (const one of nets) drawHead(p, one, law, state, labels);
  drawTiles(p, rows, nets, net, 'b');
  for (const row of rows) drawStrand(p, row, state);
  drawTiles(p, rows, nets, net, 'f');
  for (const row of rows) drawSign(p, row.id, state);
  drawSources(p, state, labels);
  for (const i of [0, 1]) {
    const line = changedLine(words?.changed[i] ?? '', rows, labels);
    p.words(`changed-${i + 1}`, 'changed', 0, FINISH + 48 + i * 18, line, { shown: net || routes });
  }
  return { ...NARROW, title: words?.title ?? '', desc: describe(law, state, labels), marks: p.marks };
}

function drawEnds(p: NetPen, state: State, labels: Labels): void {
  const routes = state.scene === 'routes';
  const shown = state.scene === 'net' || routes;
  labels.start.forEach((line, i) => p.words(`start-${i + 1}`, 'n-ends', 0, SIGN + i * 15, line, { shown }));
  labels.goal.forEach((line, i) =>
    p.words(`goal-${i + 1}`, 'n-ends', 0, FINISH + 4 + i * 15, line, { shown }),
  );
  p.path('goal-line', `M${LEFT - 4} ${FINISH}H${RIGHT + 4}`, { cls: 'goal-line', shown });
  for (const { id, routes: rows } of GROUPS) {
    const middle = MIDDLE[id] ?? 0;
    const x = rows.reduce((sum, r) => sum + X[r], 0) / rows.length;
    p.words(`group-${id}`, 'n-group', x || middle, FINISH + (routes ? 34 : 16), labels.groups[id].short, {
      anchor: 'mid',
      shown: shown && (!routes || id !== 'sale'),
    });
  }
}

/** A row's number over its strand, on a plate where it is the one to look at; under it what is covered. */
function drawSign(p: NetPen, row: RowId, state: State): void {
  const id = shortId(row);
  const x = X[row];
  const shown = state.scene === 'net' || (state.scene === 'routes' && !isSale(row));
  const hot = shown && state.focus.includes(row);
  p.mark(`disc-${id}`, 'circle', { cx: x, cy: SIGN - 4.6, r: 9 }, { cls: 'sign-disc', shown: hot });
  p.words(`sign-${id}`, 'digit', x, SIGN, NUMBERS[row], { anchor: 'mid', cls: hot ? 'hot' : '', shown });
  if (!isSale(row)) {
    p.rect(`cover-${id}`, x - 7, FINISH + 5, 14, 14, {
      cls: 'cover',
      shown: shown && state.scene === 'routes',
    });
  }
}

// --- Nets ---------------------------------------------------------------------------------------------

/** Before a net its name, and where it stands or whom else it catches. */
function drawHead(p: NetPen, net: Standing, law: Law, state: State, labels: Labels): void {
  const shown = state.scene === 'net';
  const up = net.status === 'in-force';
  const current = state.current === net.id;
  const rule = NETS.find((n) => n.id === net.id)!.rules[0];
  const name = netWords(net, labels).narrow;
  const room = name.length > 1 ? 1 : 2;
  const when =
    state.foot === 'asks'
      ? statusLines(law, rule, state.date, net, labels, 'narrow').slice(0, room)
      : [labels.nets[net.id].catches.narrow];
  const lines = name.length + when.length;
  // A plate of two lines must not lie on the words of the net above.
  const lift = current ? (name.length > 1 ? -1.5 : 1.5) : 0;
  const base = Y[stationOf(net.id)]! - lines * 7 + 10.5 - lift;
  const width = Math.max(...name.map((line) => widthOf(line, 'n-head'))) + 10;
  p.rect(`plate-${net.id}`, 0, base - 12, width, name.length * 14 + 3, {
    cls: up ? 'plate' : 'plate not-up',
    shown: shown && current,
  });
  for (const i of [0, 1]) {
    p.words(`name-${net.id}-${i + 1}`, 'n-head', current ? 5 : 0, base + i * 14, name[i] ?? '', {
      cls: current ? 'current' : up ? 'up' : '',
      shown,
    });
    const y = base + (name.length + i) * 14 + (current ? 3 : 0);
    p.words(`when-${net.id}-${i + 1}`, 'n-when', 0, y, when[i] ?? '', { shown });
  }
}

function drawTiles(
  p: NetPen,
  rows: readonly Row[],
  nets: readonly Standing[],
  scene: boolean,
  layer: 'b' | 'f',
): void {
  for (const net of nets) {
    const station = stationOf(net.id);
    const up = net.status === 'in-force';
    const y = Y[station]!;
    if (layer === 'b') {
      p.put(`frame-${net.id}`, frame('narrow'), LEFT, y, { cls: `frame ${net.status}`, shown: scene && !up });
    }
    for (const row of rows) {
      const kind = up ? tileKind(row, station) : 'plain';
      p.use(`${layer}-${net.id}-${shortId(row.id)}`, tileId('narrow', kind, layer), X[row.id], y, {
        shown: scene && up,
      });
    }
    if (layer === 'f') p.use(`hem-${net.id}`, tileId('narrow', 'hem', 'f'), LEFT, y, { shown: scene && up });
  }
  for (const row of rows) {
    const id = shortId(row.id);
    if (layer === 'f') {
      const over = overFrame(row, nets);
      const y = Y[over?.station ?? stationOf('affiliates')]!;
      p.use(`over-${id}`, tileId('narrow', over?.tile ?? 'unknown', 'f'), X[row.id], y, {
        shown: scene && over !== null,
      });
    }
    if (layer === 'f') continue;
    const stop = letterStop(row);
    const x = X[row.id] - (stop?.branch ? BRANCH * MESH : 0);
    const y = Y[stop?.station ?? stationOf('letter-h20')]!;
    p.use(`patch-${id}`, tileId('narrow', 'patch', 'b'), x, y, { shown: scene && stop !== null });
  }
}

// --- Strands --------------------------------------------------------------------------------------------

function drawStrand(p: NetPen, row: Row, state: State): void {
  const { scene } = state;
  const net = scene === 'net';
  const place = placeOf(row.id, state);
  if (place === null && !net && scene !== 'routes')
    return drawAt(p, row, state, [X[row.id], START, FINISH], false);
  return drawAt(p, row, state, place ?? [X[row.id], START, FINISH], net || place !== null || !isSale(row.id));
}

/** The first picture has one strand, the second two, each at the left of its half; null for all others. */
function placeOf(
  id: RowId,
  { scene, speakers }: State,
): readonly [x: number, top: number, foot: number] | null {
  if (scene === 'hall' && id === 'r1-domestic-cloud') return [180, 126, 292];
  if (scene !== 'sources' || speakers[id] === undefined) return null;
  return [id === 'r1-domestic-cloud' ? 12 : 200, 32, 258];
}

function drawAt(
  p: NetPen,
  row: Row,
  state: State,
  [x, top, foot]: readonly [number, number, number],
  shown: boolean,
): void {
  const id = shortId(row.id);
  const net = state.scene === 'net';
  const { through, own } = row;
  const fork = net ? row.fork : null;
  const behind = net ? row.behind : null;
  const tone = !net || state.focus.length === 0 ? '' : state.focus.includes(row.id) ? 'hot' : 'quiet';
  const classes = (...names: string[]): string => [...names, tone].filter(Boolean).join(' ');
  const start = behind !== null && behind >= 0 ? Y[behind]! + HALF_NET + SQUARE + 3 : top;
  const stop = net && through.end !== null ? Y[through.end]! - 2 : foot - 7;

  const shared = net ? (row.branch ? own.kind : through.kind) : 'plain';
  const after = net && !row.readings ? through.kind : shared;
  const parts = fork === null ? null : Y[fork]! - HALF_NET - 1;
  const strand = (key: string, from: number, to: number, cls: string, on: boolean): void => {
    p.mark(
      `${key}-${id}`,
      'path',
      { d: `M0 ${round(from)}V${round(to)}`, transform: at(x, 0) },
      { cls, shown: shown && on },
    );
  };
  p.put(`line-${id}`, `M0 ${top - SQUARE}V${round(start - SQUARE - 2)}`, x, 0, {
    cls: 'row-line',
    shown: shown && start !== top,
  });
  const lesser = fork !== null && row.lesser ? 'lesser' : '';
  strand('run', parts ?? start, stop, classes('strand', after, lesser), true);
  strand('stem', start, (parts ?? start) + 1, classes('strand', shared), parts !== null);
  const side = round(-BRANCH * MESH);
  p.put(`branch-${id}`, `M0-17C0-10 ${side}-14 ${side}-7V0`, x, Y[fork ?? 0]!, {
    cls: classes('strand', shared),
    shown: shown && parts !== null,
  });
  p.put(`tip-${id}`, 'M0-1l-4.6-8h9.2z', x, foot, {
    cls: classes('tip'),
    shown: shown && (!net || through.end === null),
  });
  const rented = isRented(row.id);
  const chipAt = net || rented ? start : foot - 22;
  p.put(`chip-${id}`, 'M-4.5-9h9v9h-9z', x, chipAt, {
    cls: classes('chip'),
    shown: shown && state.scene !== 'hall',
  });
  if (rented) {
    p.put(`use-${id}`, `M0 ${round(top + 5)}V${round(foot - 10)}`, x, 0, {
      cls: 'use',
      shown: shown && !net,
    });
  } else {
    p.put(`own-${id}`, 'M-4-9h8v8h-8z', x, foot - 11, { cls: 'own', shown: shown && !net });
  }
}

import type { Law } from '../../law/types.ts';
import { BRANCH, halfMesh } from './dimensions.ts';
import { widthOf, type NetPen } from './hands.ts';
import { EDGE, NET_ROWS, STOPS, stationOf } from './layout.ts';
import { NETS } from './nets.ts';
import { tileKind, type Standing } from './read.ts';
import { letterStop, overFrame } from './rows.ts';
import type { Labels, State } from './schema.ts';
import { netWords } from './net-words.ts';
import { statusLines } from './standing.ts';
import { frame, tileId } from './tiles.ts';
import type { Look } from './wide-look.ts';

const MESH = halfMesh('wide');
const TOP = EDGE.wide;
const X = STOPS.wide;

/** Over a net its name and where it stands, under it the question that it asks or whom else it catches. */
export function drawHead(p: NetPen, net: Standing, law: Law, state: State, labels: Labels): void {
  const { name, asks } = netWords(net, labels);
  const foot = state.foot === 'asks' ? asks : labels.nets[net.id].catches.wide;
  const shown = state.scene === 'net';
  const up = net.status === 'in-force';
  const current = state.current === net.id;
  const unasked = state.unasked === net.id;
  const x = X[stationOf(net.id)]!;
  const rule = NETS.find((n) => n.id === net.id)!.rules[0];
  const when = statusLines(law, rule, state.date, net, labels, 'wide');

  const base = TOP - 14;
  const last = base - (when.length - 1) * 15 - (current ? 20 : 18);
  const first = last - (name.length - 1) * 16;
  const width = Math.max(...name.map((line) => widthOf(line, 'head'))) + 14;
  p.travels.rect(`plate-${net.id}`, x - width / 2, first - 15, width, name.length * 16 + 6, {
    cls: up ? 'plate' : 'plate not-up',
    shown: shown && current,
  });
  const under = NET_ROWS.wide.end + 21;
  const box = Math.max(...foot.map((line) => widthOf(line, 'asks'))) + 18;
  p.rect(`box-${net.id}`, x - box / 2, under - 15, box, foot.length * 16 + 7, {
    cls: 'box',
    shown: shown && unasked,
  });
  for (const i of [0, 1]) {
    p.travels.words(`name-${net.id}-${i + 1}`, 'head', x, first + i * 16, name[i] ?? '', {
      anchor: 'mid',
      cls: current ? 'current' : up ? 'up' : '',
      shown,
    });
    p.words(`when-${net.id}-${i + 1}`, 'when', x, base - (when.length - 1 - i) * 15, when[i] ?? '', {
      anchor: 'mid',
      shown,
    });
    p.words(`asks-${net.id}-${i + 1}`, 'asks', x, under + i * 16, foot[i] ?? '', {
      anchor: 'mid',
      cls: unasked ? 'unasked' : up ? 'up' : '',
      shown,
    });
  }
}

/** The tiles of all nets that lie behind the strands, or before them. */
export function drawTiles(
  p: NetPen,
  looks: readonly Look[],
  nets: readonly Standing[],
  state: State,
  layer: 'b' | 'f',
): void {
  const scene = state.scene === 'net';
  for (const net of nets) {
    const station = stationOf(net.id);
    const up = net.status === 'in-force';
    const x = X[station]!;
    const shown = scene && up;
    if (layer === 'b') {
      p.put(`frame-${net.id}`, frame('wide'), x, TOP, { cls: `frame ${net.status}`, shown: scene && !up });
    }
    for (const { row, id } of looks) {
      const kind = up ? tileKind(row, station) : 'plain';
      p.late.use(`${layer}-${net.id}-${id}`, tileId('wide', kind, layer), x, NET_ROWS.wide.rows[row.id], {
        shown,
      });
    }
    if (layer === 'f') p.late.use(`hem-${net.id}`, tileId('wide', 'hem', 'f'), x, TOP, { shown });
  }
  for (const { row, id, y } of looks) {
    if (layer === 'f') {
      const over = overFrame(row, nets);
      const x = X[over?.station ?? stationOf('affiliates')]!;
      p.late.use(`over-${id}`, tileId('wide', over?.tile ?? 'unknown', 'f'), x, y, {
        shown: scene && over !== null,
      });
    }
    if (layer === 'f') continue;
    const stop = letterStop(row);
    const x = X[stop?.station ?? stationOf('letter-h20')]!;
    const rise = stop?.branch ? BRANCH * MESH : 0;
    p.late.use(`patch-${id}`, tileId('wide', 'patch', 'b'), x, y - rise, { shown: scene && stop !== null });
  }
}

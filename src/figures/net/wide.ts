import type { Law } from '../../law/types.ts';
import { pen } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { describe } from './describe.ts';
import { halfMesh } from './dimensions.ts';
import { letters, type NetPen } from './hands.ts';
import { drawHall, drawSources } from './hour-wide.ts';
import { EDGE, NET_ROWS, ROUTE_ROWS, WIDE_X, type Stack } from './layout.ts';
import { drawLegend } from './legend.ts';
import { GROUPS } from './nets.ts';
import { readNets, readRows } from './read.ts';
import type { Labels, State } from './schema.ts';
import { lookOf } from './wide-look.ts';
import { drawHead, drawTiles } from './wide-nets.ts';
import { drawStrand } from './wide-strands.ts';
import { drawLetter, drawReadings, drawWords } from './wide-words.ts';

export const WIDE = { width: 860, height: 610 } as const;

/** The picture for the stage: strands run to the right, nets stand across, and everything is named in place. */
export function wide(law: Law, state: State, labels: Labels): Scene {
  const rows = readRows(law, state);
  const nets = readNets(law, state, rows);
  const places = placesOf(state);
  const looks = rows.map((row) => lookOf(row, places.rows[row.id], state));

  const p = pen('wide', letters);
  drawHall(p, state, labels, places.rows['r1-domestic-cloud']);
  drawEnds(p, state, labels, places);
  for (const net of nets) drawHead(p, net, law, state, labels);
  drawTiles(p, looks, nets, state, 'b');
  for (const look of looks) drawStrand(p, look, law, state, labels);
  drawTiles(p, looks, nets, state, 'f');
  for (const look of looks) drawWords(p, look, state, labels);
  drawReadings(p, looks, state, labels);
  drawLetter(p, looks, law, state, labels);
  drawSources(p, state, labels, places.rows);
  drawLegend(p, state, labels, WIDE.width, 594);

  const title = labels.states[state.id]?.title ?? '';
  return { ...WIDE, title, desc: describe(law, state, labels), marks: p.marks };
}

/** Rows have more air before the nets come; the strands of the first pictures stand apart from the others. */
function placesOf(state: State): Stack {
  if (state.scene === 'net') return NET_ROWS.wide;
  const rows = { ...ROUTE_ROWS.rows };
  if (state.scene !== 'routes') rows['r4-unlisted-subsidiary'] = 382;
  if (state.scene === 'sources') rows['r1-domestic-cloud'] = 166;
  if (state.scene === 'hall') rows['r1-domestic-cloud'] = 296;
  return { ...ROUTE_ROWS, rows };
}

function drawEnds(p: NetPen, state: State, labels: Labels, places: Stack): void {
  const shown = state.scene === 'net' || state.scene === 'routes';
  labels.start.forEach((line, i) =>
    p.words(`start-${i + 1}`, 'ends', WIDE_X.start, 58 + i * 16, line, { anchor: 'end', shown }),
  );
  labels.goal.forEach((line, i) =>
    p.words(`goal-${i + 1}`, 'ends', WIDE.width, 58 + i * 16, line, { anchor: 'end', shown }),
  );
  for (const { id } of GROUPS) {
    const { head, moves } = labels.groups[id];
    p.travels.words(
      `group-${id}`,
      'group',
      0,
      places.heads[id] + 4,
      state.scene === 'routes' ? moves : head,
      {
        shown: shown && (state.scene === 'net' || id !== 'sale'),
      },
    );
  }
  const hall = places.rows['r1-domestic-cloud'];
  const [from, to] =
    state.scene === 'hall' ? [hall - 34, hall + 34] : [EDGE.wide + halfMesh('wide'), places.end];
  p.path('goal-line', `M${WIDE_X.finish} ${from}V${to}`, {
    cls: 'goal-line',
    shown: shown || state.scene === 'hall',
  });
}

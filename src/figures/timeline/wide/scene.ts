import type { Law } from '../../../law/types.ts';
import { pen } from '../../pen.ts';
import { round, type Scene } from '../../scene.ts';
import { patternOf } from '../defs.ts';
import { describe } from '../describe.ts';
import { isBar, type Glyph } from '../glyph.ts';
import { LETTERS, type TimelinePen } from '../hands.ts';
import { BANDS, LANES, UNNAMED, laneOf } from '../lanes.ts';
import { isLively } from '../quiet.ts';
import { queries } from '../queries.ts';
import type { Labels, State } from '../schema.ts';
import { axis, edge, ruler } from './axis.ts';
import { FRAME } from './frame.ts';
import { DATE_GAP } from './ask.ts';
import { HEAD_BASE, HEAD_GAP, layOut, type Layout } from './layout.ts';
import { legend } from './legend.ts';

/** Time from left to right: the picture of a wide screen. */
export function wide(law: Law, state: State, labels: Labels): Scene {
  const p = pen('wide', LETTERS.wide);
  const layout = layOut(law, state, labels);
  ruler(p, layout, labels);
  axis(p, layout);
  const bars = layout.glyphs.filter(({ look }) => isBar(look));
  for (const glyph of bars) draw(p.travels, glyph);
  // A bar that goes on has no edge of its own.
  p.rect('veil', FRAME.right + 0.6, FRAME.axis, 7, FRAME.bottom - FRAME.axis, { cls: 'veil' });
  bands(p, layout, state, labels);
  for (const glyph of layout.glyphs) if (!bars.includes(glyph)) draw(p.travels, glyph);
  edge(p, labels);
  unknown(p, layout, state);
  flags(p, layout, state, labels);
  legend(p, layout, state, labels);
  return {
    width: FRAME.width,
    height: FRAME.height,
    title: labels.states[state.id]?.title ?? '',
    desc: describe(law, state, labels),
    marks: p.marks,
  };
}

function bands(
  p: TimelinePen,
  { bands: { bands: places, lanes } }: Layout,
  state: State,
  labels: Labels,
): void {
  for (const band of BANDS) {
    const { top } = places[band];
    const { name, about } = labels.bands[band];
    const cls = isLively(state, band) ? '' : 'quiet';
    p.travels.rect(`band-${band}`, 0, top - 1, FRAME.width, 1, { cls: 'seam', shown: band !== BANDS[0] });
    const width = p.travels.words(`band-${band}-name`, 'band', 0, top + HEAD_BASE, name, { cls });
    p.travels.words(`band-${band}-about`, 'about', width + HEAD_GAP, top + HEAD_BASE, about);
  }
  for (const lane of LANES) {
    if (UNNAMED.includes(lane)) continue;
    const { band, of } = laneOf(lane);
    p.travels.words(`lane-${lane}`, 'lane', FRAME.left - 8, lanes[lane].mid + 4.3, labels.lanes[lane], {
      anchor: 'end',
      cls: isLively(state, band) ? of : 'quiet',
    });
  }
}

function draw(p: TimelinePen, { key, look, along: [a, b], across: [c, d], quiet, strong }: Glyph): void {
  const cls = [look, quiet ? 'quiet' : '', strong ? 'strong' : ''].filter(Boolean).join(' ');
  const [x, y] = [(a + b) / 2, (c + d) / 2];
  switch (look) {
    case 'ring':
    case 'dot': {
      const r = round((b - a) / 2);
      p.put(key, `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`, x, y, { cls });
      return;
    }
    case 'tip': {
      const half = round((d - c) / 2);
      p.put(key, `M0 ${-half}L${round(b - a)} 0L0 ${half}Z`, a, y, { cls });
      return;
    }
    default: {
      const fill = patternOf('wide', look, quiet);
      const size = { width: Math.max(b - a, 0), height: Math.max(d - c, 0) };
      p.mark(key, 'rect', { x: a, y: c, ...size, ...(fill && { fill }) }, { cls });
    }
  }
}

/** Beyond the edge stands a question mark for what is not known. */
function unknown(p: TimelinePen, { chron, plan, time }: Layout, state: State): void {
  for (const { lane, rule, quiet, strong } of queries(state, chron, time)) {
    const { mid, thick } = plan.lanes[lane];
    if (rule)
      p.travels.put(`beyond-${lane}`, `M0 ${-thick / 2}H13M0 ${thick / 2}H13`, FRAME.right, mid, {
        cls: quiet ? 'bracket quiet' : 'bracket',
      });
    p.travels.words(
      `query-${lane}`,
      strong ? 'query strong' : 'query',
      FRAME.query,
      mid + (strong ? 9 : 6),
      '?',
      {
        anchor: 'mid',
        cls: quiet ? 'quiet' : '',
      },
    );
  }
}

/** Labels. Those that are not wanted wait near their mark, in one place for all states. */
function flags(
  p: TimelinePen,
  { chron, time, labels: { placed } }: Layout,
  state: State,
  words: Labels,
): void {
  for (const { id, lane, from, event } of chron.entries) {
    if (words.events[id]?.short === undefined) continue;
    const found = placed.get(id);
    const rests = { x: Math.round(time.even(from)), y: RESTS * (LANES.indexOf(lane) + 2) };
    const { x, y, date, pole } = found ?? { ...rests, date: '', pole: null };
    const law = event.kind === 'rule' || event.kind === 'decision';
    const tone = law ? 'law' : event.kind === 'product' || event.kind === 'strand' ? 'flow' : '';
    const hand = found && state.emphasis.includes(id) ? 'event strong' : 'event';
    if (event.kind === 'decision' || event.kind === 'report') {
      const { at, top, bottom } = pole ?? { at: rests.x, top: rests.y, bottom: rests.y };
      const options = { cls: law ? 'pole law' : 'pole', shown: pole !== null };
      p.late.rect(`${id}-pole`, at - 0.6, top, 1.2, bottom - top, options);
    }
    const width = date === '' ? 0 : p.letters.widthOf(date, 'date') + DATE_GAP;
    if (event.kind !== 'rule') p.late.words(`${id}-date`, 'date', x, y, date);
    p.late.words(`${id}-name`, hand, x + width, y, found?.words ?? '', { cls: tone });
  }
}

/** Between lanes, where labels that are not wanted wait. */
const RESTS = 30;

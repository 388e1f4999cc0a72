import { fill } from '../../../i18n/fill.ts';
import type { Law } from '../../../law/types.ts';
import { pen } from '../../pen.ts';
import type { Scene } from '../../scene.ts';
import { describe } from '../describe.ts';
import { LETTERS, type TimelinePen } from '../hands.ts';
import { BANDS } from '../lanes.ts';
import { isLively } from '../quiet.ts';
import { queries } from '../queries.ts';
import type { Labels, State } from '../schema.ts';
import { calendar } from '../ticks.ts';
import { FRAME } from './frame.ts';
import { layOut, type Layout } from './layout.ts';
import { LEADING, MOST_LINES } from './list.ts';
import { merged } from './merge.ts';

/** Names of months, and labels, that can stand in the picture at once. */
const MONTHS = 12;
const ITEMS = 12;

/** Time from the top down: the picture of a phone. */
export function narrow(law: Law, state: State, labels: Labels): Scene {
  const p = pen('narrow', LETTERS.narrow);
  const layout = layOut(law, state, labels);
  axis(p, layout);
  leaders(p, layout);
  merged(p, layout.glyphs);
  heads(p, layout, state, labels);
  edge(p, layout, state, labels);
  list(p, layout);
  return {
    width: FRAME.width,
    height: FRAME.height,
    title: labels.states[state.id]?.title ?? '',
    desc: describe(law, state, labels),
    marks: p.marks,
  };
}

function axis(p: TimelinePen, { chron, time, say, columns }: Layout): void {
  const { axis: x, top, bottom } = FRAME;
  const { years, months } = calendar(chron, time, say, { of: () => 13, inset: 0, month: [16, 16] });
  const long = columns.end - 2 - (x - 4);
  p.path('grid', years.map(({ at }) => `M${x - 4} ${at}h${long}`).join(''), { cls: 'grid-line' });
  p.rect('axis', x, top, 1, bottom - top, { cls: 'axis' });
  const ticks = months.map(({ at, quarter }) => `M${x} ${at}h${quarter ? -5 : -3}`).join('');
  p.path('months', ticks || 'M0 0', { cls: 'month-tick', shown: ticks !== '' });
  for (const { name, at, named } of years)
    p.words(`year-${name}`, 'year', x - 6, at + 11, name, { anchor: 'end', shown: named });
  const named = months.filter((month) => month.named);
  for (let i = 0; i < MONTHS; i++)
    p.words(`month-${i + 1}`, 'month', x - 6, (named[i]?.at ?? bottom) + 11, named[i]?.name ?? '', {
      anchor: 'end',
    });
}

/** Lively bands by name; a name that would meet the one before stands a row higher. */
function heads(p: TimelinePen, { columns }: Layout, state: State, labels: Labels): void {
  const ends: [number, number] = [0, 0];
  for (const band of BANDS) {
    const { name } = labels.bands[band];
    const shown = isLively(state, band);
    const width = p.letters.widthOf(name, 'band');
    const x = Math.min(columns.bands[band], FRAME.width - width - 4);
    const row = x > ends[1] + 12 ? 1 : 0;
    if (shown) ends[row] = x + width;
    p.words(`band-${band}`, 'band', x, FRAME.heads[row], name, { shown });
  }
}

/** From each mark to its label, under all marks: they would look like rules. */
function leaders(p: TimelinePen, { columns, plan, list: items, left }: Layout): void {
  const d = (items ?? []).map(({ entry, mark, top }) => {
    const { mid, thick } = plan.lanes[entry.lane];
    return `M${Math.round(mid + thick / 2)} ${Math.round(mark)}H${columns.end}L${left - 3} ${Math.round(top) + 8}`;
  });
  p.path('leaders', d.join('') || 'M0 0', { cls: 'leader', shown: d.length > 0 });
}

function edge(p: TimelinePen, { chron, plan, time, say }: Layout, state: State, labels: Labels): void {
  p.rect('edge', FRAME.axis, FRAME.bottom, FRAME.width - FRAME.axis, 1, { cls: 'edge' });
  p.words(
    'edge-words',
    'month',
    FRAME.width - 3,
    FRAME.edge,
    fill(labels.edge.narrow, { date: say.day(chron.horizonDay, 'short') }),
    { anchor: 'end' },
  );
  for (const { lane, quiet, strong } of queries(state, chron, time))
    p.words(`query-${lane}`, strong ? 'query strong' : 'query', plan.lanes[lane].mid, FRAME.query, '?', {
      anchor: 'mid',
      shown: !quiet,
    });
}

function list(p: TimelinePen, { list: items, left }: Layout): void {
  for (let i = 0; i < ITEMS; i++) {
    const item = items?.[i];
    const key = `l${i + 1}`;
    const base = Math.round(item?.top ?? FRAME.top) + 12;
    const { date = '', hand = 'event' } = item ?? {};
    const indent = date === '' ? 0 : Math.ceil(p.letters.widthOf(`${date} `, 'date'));
    const kind = item?.entry.event.kind;
    const cls =
      kind === 'rule' || kind === 'decision' ? 'law' : kind === 'product' || kind === 'strand' ? 'flow' : '';
    p.words(`${key}-date`, 'date', left, base, date);
    for (let line = 0; line < MOST_LINES; line++)
      p.words(
        `${key}-${line + 1}`,
        hand,
        left + (line === 0 ? indent : 0),
        base + line * LEADING,
        item?.lines[line] ?? '',
        {
          cls,
        },
      );
  }
}

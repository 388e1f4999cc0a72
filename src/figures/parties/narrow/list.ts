import { speech } from '../../../i18n/speech.ts';
import { drawBodies } from '../bodies.ts';
import type { Drawing } from '../drawing.ts';
import { widthOf } from '../hands.ts';
import { countsOf, OWN_WORDS } from '../listing.ts';
import { spokenOf } from '../reports.ts';
import { sign } from '../signs.ts';
import { companiesOf, ofListing, shortOf } from '../words.ts';
import { CELL, FOOT, staveOf, WALL, WHOLE } from './grid.ts';

const LEFT = 24;
const RIGHT = 336;

/** The list, as the whole picture or as the foot of one. */
export function drawList(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const whole = state.names === 'told';
  const { left, right, top, bottom } = whole ? WHOLE : FOOT;
  const outer = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const inner = `M${left + WALL} ${top + WALL}H${right - WALL}V${bottom - WALL}H${left + WALL}Z`;
  p.path('fence', outer + inner, { cls: 'fence' });
  p.mark('fence-mesh', 'path', { d: outer + inner, fill: 'url(#parties-n-mesh)' }, { cls: 'mesh' });

  p.rect('tab', left - 0.75, 0, right - left + 1.5, WHOLE.top, { cls: 'tab', shown: whole });
  const { list, keeper } = labels.head;
  const room = RIGHT - LEFT;
  p.words('tab-name', 'head', LEFT, 18, list, { room: room - 120, cls: 'on-tab', shown: whole });
  p.words('tab-keeper', 'label', RIGHT, 18, keeper, {
    room: 110,
    anchor: 'end',
    cls: 'on-tab',
    shown: whole,
  });
  if (whole) drawWhole(drawing);
  else drawFoot(drawing);
}

/** Big enough for each name to have a line of its own beneath it. */
function drawWhole(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const sum = speech(labels.lang).number(countsOf(state.listing).names);
  const x = LEFT + p.words('sum', 'sum', LEFT - 2, 82, sum, { room: 60, cls: 'law' }) + 8;
  p.words('added', 'label', x, 61, ofListing(drawing, labels.listing.added), { room: RIGHT - x });
  const bodies = ofListing(drawing, labels.listing.bodies);
  const past = x + p.words('bodies', 'note', x, 80, bodies, { room: 130, cls: 'soft' }) + 10;
  const pitch = (RIGHT + 2 - past) / 10;
  drawBodies(drawing, { x: past, y: 71.5, width: pitch * 0.8, pitch });
  p.words('companies', 'note', LEFT, 104, ofListing(drawing, labels.listing.companies), {
    room: 200,
    cls: 'soft',
  });
  p.words('list', 'strong', LEFT, 0, '', { room: 0, shown: false });

  const ground = state.beside === 'ground';
  for (const [place, { id, article, reply }] of companiesOf(drawing).entries()) {
    const at = LEFT + (place % 2) * 164;
    const y = 130 + Math.floor(place / 2) * 41;
    const own = ground && OWN_WORDS.has(reply);
    p.words(`name-${id}`, 'name', at, y, shortOf(labels, id), { room: 140 });
    const tag = ground ? labels.replies[reply] : labels.listing.article;
    p.words(`tag-${id}`, own ? 'firm' : 'note', at + (own ? 14 : 0), y + 16, tag, {
      room: 134,
      cls: own ? '' : 'soft',
      shown: ground || article,
    });
    sign(p, `reply-sign-${id}`, { word: 'record' }, [at + 5, y + 12], { r: 4.4, shown: own });
  }
}

/** Three names a row; the last place of the last row is free for a branch. */
function drawFoot(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const top = FOOT.top + WALL;
  const hidden = { room: 0, shown: false };
  p.words('sum', 'sum', LEFT, top, '', hidden);
  p.words('added', 'label', LEFT, top, '', hidden);
  const bodies = ofListing(drawing, labels.listing.bodies);
  const width = widthOf(bodies, 'note');
  // Hours that come down to a name need the right of this line.
  const report = state.beside === 'reports';
  const [bars, right] = report ? [32, staveOf(state, 'rent').lanes.use - 18] : [64, RIGHT];
  p.words('bodies', 'note', right - bars - 6, top + 26, bodies, {
    room: 150,
    anchor: 'end',
    cls: 'soft',
    shown: !report || right - bars - 6 - width > LEFT + widthOf(labels.head.list, 'strong') + 8,
  });
  const pitch = bars / 9.8;
  drawBodies(drawing, { x: right - bars, y: top + 18, width: pitch * 0.8, pitch });
  p.words('companies', 'note', LEFT, top, '', hidden);
  p.words('list', 'strong', LEFT, top + 26, labels.head.list, { room: right - LEFT - bars - 14, cls: 'law' });
  const spoken = spokenOf(state);
  for (const [place, { id }] of companiesOf(drawing).entries()) {
    const at = CELL.columns[place % 3]!;
    const y = CELL.first + Math.floor(place / 3) * CELL.pitch;
    p.words(`name-${id}`, 'strong', at, y, shortOf(labels, id), {
      room: 100,
      cls: spoken.includes(id) ? '' : 'quiet',
    });
    p.words(`tag-${id}`, 'note', at, y, '', hidden);
    sign(p, `reply-sign-${id}`, { word: 'record' }, [at, y], { r: 4.4, shown: false });
  }
}

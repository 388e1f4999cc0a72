import type { Drawing } from '../drawing.ts';
import { BODY_COUNT, IN_ARTICLE, NAME_COUNT, OWN_WORDS, REPLY_OF } from '../listing.ts';
import { widthOf } from '../sheet.ts';
import { companiesOf, numberIn, ofListing } from '../words.ts';
import { FOOT, WALL, WHOLE } from './grid.ts';

const LEFT = 24;
const RIGHT = 336;

/** The list, as the whole picture or as the foot of one. */
export function drawList(drawing: Drawing): void {
  const { sheet, state, labels } = drawing;
  const whole = state.names === 'told';
  const { left, right, top, bottom } = whole ? WHOLE : FOOT;
  const outer = `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const inner = `M${left + WALL} ${top + WALL}H${right - WALL}V${bottom - WALL}H${left + WALL}Z`;
  sheet.path('fence', outer + inner, { cls: 'fence' });
  sheet.mark('fence-mesh', 'path', { d: outer + inner, fill: 'url(#parties-n-mesh)' }, { cls: 'mesh' });

  sheet.rect('tab', left - 0.75, 0, right - left + 1.5, WHOLE.top, { cls: 'tab', shown: whole });
  const { list, keeper } = labels.head;
  const room = RIGHT - LEFT;
  sheet.line('tab-name', 'head', LEFT, 18, list, { room: room - 120, cls: 'on-tab', shown: whole });
  sheet.line('tab-keeper', 'label', RIGHT, 18, keeper, {
    room: 110,
    anchor: 'end',
    cls: 'on-tab',
    shown: whole,
  });
  if (whole) drawWhole(drawing);
  else drawFoot(drawing);
}

interface BodiesAt {
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
}

function drawBodies({ sheet }: Drawing, { x, y, pitch }: BodiesAt): void {
  for (let i = 0; i < BODY_COUNT; i++) {
    const at = [x + (i % 10) * pitch, y + Math.floor(i / 10) * 6] as const;
    sheet.rect(`body-${i + 1}`, ...at, pitch * 0.8, 2.6, { cls: 'body' });
  }
}

/** Big enough for each name to have a line of its own beneath it. */
function drawWhole(drawing: Drawing): void {
  const { sheet, state, labels } = drawing;
  const sum = numberIn(labels.locale, NAME_COUNT);
  const x = LEFT + sheet.line('sum', 'sum', LEFT - 2, 82, sum, { room: 60, cls: 'law' }) + 8;
  sheet.line('added', 'label', x, 61, ofListing(labels, labels.listing.added), { room: RIGHT - x });
  const bodies = ofListing(labels, labels.listing.bodies);
  const past = x + sheet.line('bodies', 'note', x, 80, bodies, { room: 130, cls: 'soft' }) + 10;
  drawBodies(drawing, { x: past, y: 71.5, pitch: (RIGHT + 2 - past) / 10 });
  sheet.line('companies', 'note', LEFT, 104, ofListing(labels, labels.listing.companies), {
    room: 200,
    cls: 'soft',
  });
  sheet.line('list', 'strong', LEFT, 0, '', { room: 0, shown: false });

  const ground = state.beside === 'ground';
  for (const [place, company] of companiesOf(labels).entries()) {
    const at = LEFT + (place % 2) * 164;
    const y = 130 + Math.floor(place / 2) * 41;
    const reply = REPLY_OF[company];
    const own = ground && OWN_WORDS.has(reply);
    sheet.line(`name-${company}`, 'name', at, y, labels.companies[company].short, { room: 140 });
    const tag = ground ? labels.replies[reply] : labels.listing.article;
    sheet.line(`tag-${company}`, own ? 'firm' : 'note', at + (own ? 14 : 0), y + 16, tag, {
      room: 134,
      cls: own ? '' : 'soft',
      shown: ground || IN_ARTICLE.includes(company),
    });
    sheet.mark(
      `reply-sign-${company}`,
      'circle',
      { cx: at + 5, cy: y + 12, r: 4.4 },
      { cls: 'record', shown: own },
    );
  }
}

/** Three names a row; the last place of the last row is free for a branch. */
function drawFoot(drawing: Drawing): void {
  const { sheet, labels } = drawing;
  const top = FOOT.top + WALL;
  const hidden = { room: 0, shown: false };
  sheet.line('sum', 'sum', LEFT, top, '', hidden);
  sheet.line('added', 'label', LEFT, top, '', hidden);
  const bodies = ofListing(labels, labels.listing.bodies);
  const width = widthOf(bodies, 'note');
  const bars = 64;
  sheet.line('bodies', 'note', RIGHT - bars - 6, top + 26, bodies, { room: 150, anchor: 'end', cls: 'soft' });
  drawBodies(drawing, { x: RIGHT - bars, y: top + 18, pitch: bars / 9.8 });
  sheet.line('companies', 'note', LEFT, top, '', hidden);
  sheet.line('list', 'strong', LEFT, top + 26, labels.head.list, {
    room: RIGHT - LEFT - bars - width - 14,
    cls: 'law',
  });
  for (const [place, company] of companiesOf(labels).entries()) {
    const at = LEFT + (place % 3) * 110;
    const y = top + 46 + Math.floor(place / 3) * 19;
    sheet.line(`name-${company}`, 'strong', at, y, labels.companies[company].short, {
      room: 100,
      cls: 'quiet',
    });
    sheet.line(`tag-${company}`, 'note', at, y, '', hidden);
    sheet.mark(`reply-sign-${company}`, 'circle', { cx: at, cy: y, r: 4.4 }, { cls: 'record', shown: false });
  }
}

import { speech } from '../../../i18n/speech.ts';
import { round } from '../../scene.ts';
import type { Drawing } from '../drawing.ts';
import { widthOf } from '../hands.ts';
import { BODY_COUNT, IN_ARTICLE, NAME_COUNT, OWN_WORDS, REPLY_OF } from '../listing.ts';
import { companiesOf, ofListing } from '../words.ts';
import { FENCE, INNER, NAMES, nameRow } from './grid.ts';

const BODY = { perRow: 10, pitch: 17.9, width: 14.2, y: 112, row: 6, height: 2.6 };

/** The list: a fence of mesh round twenty-eight names, with a tab that says whose list it is. */
export function drawList(drawing: Drawing): void {
  const { p, labels } = drawing;
  const { x, top, right, bottom, wall } = FENCE;
  const outer = `M${x} ${top}H${right}V${bottom}H${x}Z`;
  const inner = `M${INNER.x} ${top + wall}H${INNER.right}V${bottom - wall}H${INNER.x}Z`;
  p.path('fence', outer + inner, { cls: 'fence' });
  p.mark('fence-mesh', 'path', { d: outer + inner, fill: 'url(#parties-w-mesh)' }, { cls: 'mesh' });
  p.rect('tab', x - 0.75, 0, right - x + 1.5, top, { cls: 'tab' });
  const keeper = widthOf(labels.head.keeper, 'label');
  p.words('tab-name', 'head', NAMES.x, 18, labels.head.list, {
    room: NAMES.right - keeper - 8 - NAMES.x,
    cls: 'on-tab',
  });
  p.words('tab-keeper', 'label', NAMES.right, 18, labels.head.keeper, {
    room: keeper,
    anchor: 'end',
    cls: 'on-tab',
  });

  const sum = speech(labels.lang).number(NAME_COUNT);
  const room = NAMES.right - NAMES.x;
  const past = p.words('sum', 'big', NAMES.x - 3, 86, sum, { room: 78, cls: 'law' }) + 6;
  p.block('added', 'label', NAMES.x + past, 65, ofListing(labels, labels.listing.added), {
    room: NAMES.right - NAMES.x - past,
    lines: 2,
    leading: 17,
  });
  p.words('bodies', 'label', NAMES.x, 106, ofListing(labels, labels.listing.bodies), {
    room,
    cls: 'soft',
  });
  for (let i = 0; i < BODY_COUNT; i++) {
    const [column, row] = [i % BODY.perRow, Math.floor(i / BODY.perRow)];
    const at = [NAMES.x + column * BODY.pitch, BODY.y + row * BODY.row] as const;
    p.rect(`body-${i + 1}`, ...at, BODY.width, BODY.height, { cls: 'body' });
  }
  p.words('companies', 'label', NAMES.x, 141, ofListing(labels, labels.listing.companies), {
    room,
    cls: 'soft',
  });
  drawNames(drawing);
}

/** The eight companies; where the picture is about them, with what there is to say of each. */
function drawNames({ p, state, labels }: Drawing): void {
  const told = state.names === 'told';
  const ground = state.beside === 'ground';
  for (const [place, company] of companiesOf(labels).entries()) {
    const y = nameRow(place) + 5.5;
    const name = labels.companies[company].short;
    const width = p.words(`name-${company}`, 'name', NAMES.x, y, name, {
      room: NAMES.right - NAMES.x,
      cls: told ? '' : 'quiet',
    });
    const room = NAMES.right - NAMES.x - width - 10;
    const end = { anchor: 'end', cls: 'soft' } as const;
    p.words(`article-${company}`, 'note', NAMES.right, y - 0.5, labels.listing.article, {
      ...end,
      room,
      shown: state.beside === 'names' && IN_ARTICLE.includes(company),
    });
    const reply = REPLY_OF[company];
    const own = OWN_WORDS.has(reply);
    const words = labels.replies[reply];
    const length = p.words(`reply-${company}`, own ? 'strong' : 'note', NAMES.right, y - 0.5, words, {
      room: room - (own ? 16 : 0),
      anchor: 'end',
      cls: own ? '' : 'soft',
      shown: ground,
    });
    const cx = round(NAMES.right - length - 10);
    p.mark(
      `reply-sign-${company}`,
      'circle',
      { cx, cy: y - 5, r: 4.6 },
      { cls: 'record', shown: ground && own },
    );
  }
}

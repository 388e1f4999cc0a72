import { speech } from '../../../i18n/speech.ts';
import { drawBodies } from '../bodies.ts';
import type { Drawing } from '../drawing.ts';
import { widthOf } from '../hands.ts';
import { countsOf, OWN_WORDS } from '../listing.ts';
import { reportsOf, spokenOf } from '../reports.ts';
import { sign } from '../signs.ts';
import { companiesOf, ofListing, shortOf } from '../words.ts';
import { fill } from '../../../i18n/fill.ts';
import { FENCE, INNER, NAMES, nameRow } from './grid.ts';

/** The list: a fence of mesh round twenty-eight names, with a tab that says whose list it is. */
export function drawList(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const counts = countsOf(state.listing);
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

  const sum = speech(labels.lang).number(counts.names);
  const room = NAMES.right - NAMES.x;
  const past = p.words('sum', 'big', NAMES.x - 3, 86, sum, { room: 78, cls: 'law' }) + 6;
  p.block('added', 'label', NAMES.x + past, 65, ofListing(drawing, labels.listing.added), {
    room: NAMES.right - NAMES.x - past,
    lines: 2,
    leading: 17,
  });
  p.words('bodies', 'label', NAMES.x, 106, ofListing(drawing, labels.listing.bodies), {
    room,
    cls: 'soft',
  });
  drawBodies(drawing, { x: NAMES.x, y: 112, width: 14.2, pitch: 17.9 });
  p.words('companies', 'label', NAMES.x, 141, ofListing(drawing, labels.listing.companies), {
    room,
    cls: 'soft',
  });
  drawNames(drawing);
}

/** The companies; where the picture is about them or a report is, with what there is to say of each. */
function drawNames(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const ground = state.beside === 'ground';
  const spoken = spokenOf(state);
  const compared = reportsOf(state).length > 1;
  for (const [place, { id, article, reply }] of companiesOf(drawing).entries()) {
    const y = nameRow(place) + 5.5;
    const lit = state.names === 'told' || spoken.includes(id);
    const width = p.words(`name-${id}`, 'name', NAMES.x, y, shortOf(labels, id), {
      room: NAMES.right - NAMES.x,
      cls: lit ? '' : 'quiet',
    });
    const room = NAMES.right - NAMES.x - width - 10;
    const end = { anchor: 'end', cls: 'soft' } as const;
    const { article: named, example } = labels.listing;
    p.words(`article-${id}`, 'note', NAMES.right, y - 0.5, compared ? example : named, {
      ...end,
      room,
      shown: article && (state.beside === 'names' || (compared && !lit)),
    });
    const own = OWN_WORDS.has(reply);
    const words = labels.replies[reply];
    const length = p.words(`reply-${id}`, own ? 'strong' : 'note', NAMES.right, y - 0.5, words, {
      room: room - (own ? 16 : 0),
      anchor: 'end',
      cls: own ? '' : 'soft',
      shown: ground,
    });
    sign(p, `reply-sign-${id}`, { word: 'record' }, [NAMES.right - length - 10, y - 5], {
      r: 4.6,
      shown: ground && own,
    });
  }
  drawNarrowed(drawing);
}

/** That the entry of the company which a report speaks of is for one unit only. */
function drawNarrowed(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const companies = companiesOf(drawing);
  const place = companies.findIndex(({ id }) => id === state.reports['next-door']?.to);
  const since = companies[place]?.narrowed;
  const words = since === undefined ? '' : fill(labels.listing.narrowed, { year: since });
  p.words('narrowed', 'note', NAMES.x, nameRow(place) + 19.5, words, { room: NAMES.right - NAMES.x });
}

import { at } from '../pen.ts';
import type { NetPen } from './hands.ts';
import { WIDE_X } from './layout.ts';
import { shortId, type RowId } from './nets.ts';
import type { Labels, State } from './schema.ts';

/** The middle of the price tag, and of the rings. */
const TAG = 520;
const MIDDLE = 405;

/** Eight chips in two rows, either side of the strand. */
const EIGHT = [-57, 15]
  .flatMap((y) => [0, 1, 2, 3].map((column) => `M${20 + column * 52} ${y}h42v42h-42z`))
  .join('');

/** The first picture: a hall with eight chips that stay, and an hour of their use that is sold. */
export function drawHall(on: NetPen, state: State, { hall }: Labels, y: number): void {
  const p = on.travels;
  const shown = state.scene === 'hall';
  p.put('hall', 'M284-11V-132H1V124H284V11', 0, y, { cls: 'hall', shown });
  p.words('hall-place', 'place', 20, y - 99, hall.place, { shown });
  p.words('hall-chips', 'note', 20, y - 76, hall.chips, { shown });
  p.put('hall-eight', EIGHT, 0, y, { cls: 'chip', shown });
  p.put('hall-bus', 'M218-36H250V36H218M250 0H284', 0, y, { cls: 'strand plain', shown });
  p.words('hall-stay', 'said', 20, y + 96, hall.stay, { shown });
  p.words('hall-goes', 'said', 302, y - 17, hall.goes, { shown });

  p.put('tag', 'M0 0V20M-106 36L-90 20H90L106 36V148H-106Z', TAG, y, { cls: 'tag', shown });
  p.mark('tag-hole', 'circle', { r: 4, transform: at(TAG, y + 34) }, { cls: 'tag-hole', shown });
  p.words('tag-about', 'note', TAG - 55, y + 94, hall.about, { anchor: 'end', shown });
  p.words('tag-price', 'price', TAG, y + 94, hall.price, { anchor: 'mid', shown });
  p.words('tag-for', 'said', TAG, y + 118, hall.for, { anchor: 'mid', shown });
  p.words('tag-each', 'small', TAG, y + 137, hall.each, { anchor: 'mid', shown });
  p.words('tag-note', 'small', TAG, y + 174, hall.note, { anchor: 'mid', shown });
  p.words('customer', 'said', WIDE_X.word, y + 5, hall.customer, { shown });
}

/** Rings lie on the stretch that people vouch for, one ring a person. */
export const RINGS = 3;

/**
 * The rows about which people are heard. Where staff spoke of intermediaries and summaries of subsidiaries, the
 * strand is named as they put it, and takes the row that accuses nobody.
 */
export const HEARD = ['r1-domestic-cloud', 'r4-unlisted-subsidiary'] as const satisfies readonly RowId[];

/** The second picture: who says what about two of the strands, and what the firms reply. */
export function drawSources(
  p: NetPen,
  state: State,
  labels: Labels,
  rows: Readonly<Record<RowId, number>>,
): void {
  const travelling = p.travels;
  for (const id of HEARD) {
    const key = shortId(id);
    const y = rows[id];
    const words = labels.sources[id];
    const speakers = state.speakers[id] ?? 0;
    const shown = state.scene === 'sources' && speakers > 0;
    for (let i = 0; i < RINGS; i++) {
      const x = MIDDLE + (i - (Math.max(speakers, 1) - 1) / 2) * 30;
      travelling.mark(
        `ring-${key}-${i + 1}`,
        'circle',
        { r: 10.5, transform: at(x, y) },
        { cls: 'ring', shown: shown && i < speakers },
      );
    }
    travelling.words(`said-${key}`, 'said', MIDDLE, y - 26, words.said, { anchor: 'mid', shown });
    travelling.words(`what-${key}`, 'note', MIDDLE, y + 38, words.what, { anchor: 'mid', shown });
    travelling.words(`firm-${key}`, 'firm', WIDE_X.word, y + 6, words.firm, { shown });
    travelling.words(`reply-${key}`, 'note', 860, y + 38, words.reply, { anchor: 'end', shown });
  }
  p.words('document', 'note', 0, 548, labels.document, { shown: state.scene === 'sources' });
}

import { at } from '../pen.ts';
import type { Hand, NetPen } from './hands.ts';
import { HEARD, RINGS } from './hour-wide.ts';
import { shortId } from './nets.ts';
import type { Labels, State } from './schema.ts';

const COLUMNS = Array.from({ length: 8 }, (_, i) => 16 + i * 42.5);
const EIGHT = COLUMNS.map((x) => `M${x} 50h30v30h-30z`).join('');
const BUS = `${COLUMNS.map((x) => `M${x + 15} 80V93`).join('')}M29.5 93H330M180 93V127`;

/** The strand of the first picture, and the middle of its price tag. */
const STRAND = 180;
const TAG = 288;

export function drawHall(p: NetPen, state: State, { hall }: Labels): void {
  const shown = state.scene === 'hall';
  const two = { lines: 2, leading: 16, shown };
  p.path('hall', 'M170 122H1.5V1.5H358.5V122H190', { cls: 'hall', shown });
  p.words('hall-place', 'n-place', 16, 23, hall.place, { shown });
  p.words('hall-chips', 'n-note', 16, 40, hall.chips, { shown });
  p.path('hall-eight', EIGHT, { cls: 'chip', shown });
  p.path('hall-bus', BUS, { cls: 'strand plain', shown });
  p.words('hall-stay', 'n-said', 16, 113, hall.stay, { shown });
  p.block('hall-goes', 'n-said', STRAND - 14, 152, hall.goes, { ...two, room: 150, anchor: 'end' });
  p.path('tag', `M${STRAND} 160H206M206 160L220 146H356V250H220L206 236Z`, { cls: 'tag', shown });
  p.mark('tag-hole', 'circle', { r: 3.4, transform: at(217, 160) }, { cls: 'tag-hole', shown });
  p.words('tag-about', 'n-note', TAG - 38, 198, hall.about, { anchor: 'end', shown });
  p.words('tag-price', 'n-price', TAG, 198, hall.price, { anchor: 'mid', shown });
  p.block('tag-for', 'n-said', TAG, 219, hall.for, { ...two, room: 130, anchor: 'mid' });
  p.words('customer', 'n-said', STRAND, 310, hall.customer, { anchor: 'mid', shown });
  p.words('tag-note', 'n-note', STRAND, 332, hall.note, { anchor: 'mid', shown });
}

/** How many lines there is room for. */
const ROOM = { said: 3, what: 4, reply: 2 } as const;

export function drawSources(p: NetPen, state: State, labels: Labels): void {
  HEARD.forEach((id, half) => {
    const key = shortId(id);
    const left = half * 188;
    const words = labels.sources[id];
    const speakers = state.speakers[id] ?? 0;
    const shown = state.scene === 'sources' && speakers > 0;
    const block = (name: keyof typeof ROOM, hand: Hand, x: number, y: number, text: string): number => {
      const setting = { room: left + 172 - x, lines: ROOM[name], leading: 16.5, shown };
      return y + p.block(`${name}-${key}`, hand, x, y, text, setting) * setting.leading;
    };
    for (let i = 0; i < RINGS; i++) {
      p.mark(
        `ring-${key}-${i + 1}`,
        'circle',
        { r: 8.5, transform: at(left + 12, 86 + i * 24) },
        { cls: 'ring', shown: shown && i < speakers },
      );
    }
    p.words(`route-${key}`, 'n-said', left, 15, words.route, { shown });
    const below = block('said', 'n-said', left + 32, 84, words.said);
    block('what', 'n-note', left + 32, below + 5, words.what);
    p.words(`firm-${key}`, 'n-place', left, 279, words.firm, { shown });
    block('reply', 'n-note', left, 298, words.reply);
  });
}

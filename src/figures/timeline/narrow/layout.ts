import { speech, type Speech } from '../../../i18n/speech.ts';
import type { Law } from '../../../law/types.ts';
import { chronicle, type Chronicle, type Entry } from '../chronicle.ts';
import type { Glyph } from '../glyph.ts';
import { glyphs } from '../glyphs.ts';
import { LETTERS } from '../hands.ts';
import { laneOf } from '../lanes.ts';
import type { Plan } from '../plan.ts';
import { isLively, isWhole } from '../quiet.ts';
import { timeScale, type TimeScale } from '../scale.ts';
import type { Labels, State } from '../schema.ts';
import { wordings, type Wording } from '../wording.ts';
import { layColumns, type Columns } from './columns.ts';
import { FRAME, SIZES } from './frame.ts';
import { broken, heightOf, MOST_LINES, stand, type Item, type Standing } from './list.ts';

/** The narrow picture laid out; `list` is null where its labels find no place. */
export interface Layout {
  readonly chron: Chronicle;
  readonly time: TimeScale;
  readonly say: Speech;
  readonly plan: Plan;
  readonly columns: Columns;
  readonly glyphs: readonly Glyph[];
  readonly list: readonly Standing[] | null;
  /** Where the list begins. */
  readonly left: number;
}

export function layOut(law: Law, state: State, labels: Labels): Layout {
  const chron = chronicle(law, state);
  const time = timeScale(law, state, chron, FRAME.top, FRAME.bottom);
  const say = speech(labels.lang);
  const columns = layColumns(state);
  const plan: Plan = {
    time,
    lanes: columns.lanes,
    sizes: (lane) => (isLively(state, laneOf(lane).band) ? SIZES.lively : SIZES.quiet),
    beyond: 0,
  };
  const left = columns.end + 14;
  const words = (entry: Entry): readonly Wording[] => narrowWordings(entry, state, labels, say, time);
  const wanted = state['labelled-narrow'].flatMap((id) => chron.byId.get(id) ?? []);
  const list = listed(wanted, words, state, time, FRAME.width - left - 3);
  return { chron, time, say, plan, columns, glyphs: glyphs(state, chron, plan), list, left };
}

/** A picture of everything has room for a few words and no dates; elsewhere there are some to choose from. */
function narrowWordings(
  entry: Entry,
  state: State,
  labels: Labels,
  say: Speech,
  time: TimeScale,
): readonly Wording[] {
  const own = labels.events[entry.id];
  if (isWhole(state)) return own ? [{ date: '', words: own.brief ?? own.short ?? '' }] : [];
  return wordings(entry, state, labels, say, time);
}

/**
 * The list in the fullest words that it has room for: while it is too long, or a label too wide, the one that
 * takes most is said a step shorter.
 *
 * @returns null where nothing can be said shorter
 */
function listed(
  wanted: readonly Entry[],
  words: (entry: Entry) => readonly Wording[],
  state: State,
  time: TimeScale,
  room: number,
): readonly Standing[] | null {
  const letters = LETTERS.narrow;
  const said = wanted.map((entry) => ({ entry, all: words(entry), at: 0 }));
  for (;;) {
    const items = said.map(({ entry, all, at }): Item => {
      const one = all[at] ?? { date: '', words: '' };
      const hand = state.emphasis.includes(entry.id) ? 'event strong' : 'event';
      const lines = broken(one, hand, room, letters);
      return { entry, date: one.date, lines, hand, mark: time.along(entry.from), height: heightOf(lines) };
    });
    const misfits = items.map(
      ({ lines, hand }) =>
        lines.length > MOST_LINES || lines.some((line) => letters.widthOf(line, hand) > room),
    );
    const standing = misfits.includes(true) ? null : stand(items, FRAME.top - 4, FRAME.bottom - 3);
    if (standing) return standing;
    const longest = said
      .map((one, i) => ({ one, need: (misfits[i] ? 1000 : 0) + (items[i]?.height ?? 0) - one.at }))
      .filter(({ one }) => one.at < one.all.length - 1)
      .toSorted((a, b) => b.need - a.need)[0];
    if (!longest) return null;
    longest.one.at++;
  }
}

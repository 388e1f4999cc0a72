import { speech, type Speech } from '../../../i18n/speech.ts';
import type { Law } from '../../../law/types.ts';
import { chronicle, type Chronicle } from '../chronicle.ts';
import type { Glyph } from '../glyph.ts';
import { glyphs } from '../glyphs.ts';
import { LETTERS } from '../hands.ts';
import { BANDS, laneOf } from '../lanes.ts';
import type { Plan } from '../plan.ts';
import { isLively } from '../quiet.ts';
import { timeScale, type TimeScale } from '../scale.ts';
import type { Labels, State } from '../schema.ts';
import { wordings } from '../wording.ts';
import { layBands, type Bands, type Tracks } from './bands.ts';
import { FRAME, SIZES } from './frame.ts';
import { wordsAt, type Box } from './ground.ts';
import type { Labelled } from './ask.ts';
import { placeLabels } from './labels.ts';

/** The wide picture laid out: where lanes lie, what is drawn in them, where its labels stand. */
export interface Layout {
  readonly chron: Chronicle;
  readonly time: TimeScale;
  readonly say: Speech;
  readonly plan: Plan;
  readonly bands: Bands;
  readonly glyphs: readonly Glyph[];
  readonly labels: Labelled;
}

/** A picture of everything has little height and would rather drop a date; one of a band would rather keep it. */
const PRICES = { brief: { shorter: 2, track: 3 }, full: { shorter: 5, track: 1 } } as const;

/** The most tracks that a side of a band may have. */
const MOST = 5;

/**
 * Lays a state out. Labels are placed with all the tracks there may be; then the bands are laid again with as
 * many as were in use, and a track more at a time where that left a label out.
 */
export function layOut(law: Law, state: State, labels: Labels): Layout {
  const chron = chronicle(law, state);
  const time = timeScale(law, state, chron, FRAME.left, FRAME.right);
  const say = speech(labels.lang);
  const letters = LETTERS.wide;
  const wanted = state.labelled.flatMap((id) => {
    const entry = chron.byId.get(id);
    return entry
      ? {
          entry,
          wordings: wordings(entry, state, labels, say, time),
          hand: state.emphasis.includes(id) ? ('event strong' as const) : ('event' as const),
        }
      : [];
  });
  const attempt = (tracks: Tracks): Layout => {
    const bands = layBands(state, tracks);
    const plan: Plan = {
      time,
      lanes: bands.lanes,
      sizes: (lane) => (isLively(state, laneOf(lane).band) ? SIZES.lively : SIZES.quiet),
      beyond: 13,
    };
    const drawn = glyphs(state, chron, plan);
    const found = placeLabels({
      chron,
      plan,
      bands,
      tracks,
      glyphs: drawn,
      wanted,
      heads: headBoxes(bands, labels),
      widthOf: letters.widthOf,
      prices: PRICES[state.wording],
    });
    return { chron, time, say, plan, bands, glyphs: drawn, labels: found };
  };

  const first = attempt(everywhere(MOST));
  let tracks = first.labels.used;
  for (let more = 0; more < MOST; more++) {
    const next = attempt(tracks);
    if (next.labels.missing.length <= first.labels.missing.length) return next;
    tracks = widened(tracks);
  }
  return first;
}

const everywhere = (n: number): Tracks =>
  Object.fromEntries(BANDS.map((band) => [band, [n, n]])) as unknown as Tracks;

/** A track more on every side that has any. */
const widened = (tracks: Tracks): Tracks =>
  Object.fromEntries(
    BANDS.map((band) => [band, tracks[band].map((n) => (n > 0 ? Math.min(n + 1, MOST) : 0))]),
  ) as unknown as Tracks;

/** Base of a band's name under its upper edge. */
export const HEAD_BASE = 17;
export const HEAD_GAP = 8;

function headBoxes(bands: Bands, labels: Labels): readonly Box[] {
  const { widthOf } = LETTERS.wide;
  return BANDS.map((band) => {
    const { name, about } = labels.bands[band];
    const width = widthOf(name, 'band') + HEAD_GAP + widthOf(about, 'about');
    return wordsAt(0, width, bands.bands[band].top + HEAD_BASE);
  });
}

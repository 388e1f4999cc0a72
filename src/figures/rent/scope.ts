import { speech, type Speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import { pen } from '../pen.ts';
import type { Shape } from '../scene.ts';
import { LETTERS, type RentPen } from './hands.ts';
import { FRAMES, scales, type Frame, type Scales } from './layout.ts';
import { licence, type Licence } from './licence.ts';
import { money, type Money } from './money.ts';
import { readingOf, type Reading } from './reading.ts';
import type { Labels, State } from './schema.ts';

/** All that a part of the picture is drawn from. */
export interface Scope {
  readonly p: RentPen;
  readonly frame: Frame;
  readonly scale: Scales;
  readonly state: State;
  readonly labels: Labels;
  readonly say: Speech;
  readonly money: Money;
  /** The day of a price, as exactly as it is known. */
  readonly dated: (since: string | null) => string;
  readonly reading: Reading;
  readonly licence: Licence | null;
}

/** Brings together all that a state's picture is drawn from. */
export function scopeOf(law: Law, state: State, labels: Labels, shape: Shape): Scope {
  const frame = FRAMES[shape];
  const say = speech(labels.lang);
  return {
    p: pen(shape, LETTERS[shape]),
    frame,
    scale: scales(frame, state.hours),
    state,
    labels,
    say,
    money: money(labels, say),
    dated: (since) => (since === null ? labels.undated : say.roughDay(since)),
    reading: readingOf(state),
    licence: state.asked && licence(law, state.asked),
  };
}

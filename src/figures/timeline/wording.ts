import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Entry } from './chronicle.ts';
import type { Labels, State } from './schema.ts';
import type { TimeScale } from './scale.ts';
import type { Moment } from './when.ts';

/** One way to say what an event is: with or without its date, at length or shortly. */
export interface Wording {
  readonly date: string;
  readonly words: string;
}

/** From the fullest to the shortest; a rule says its days in its words, and none before them. */
export function wordings(
  entry: Entry,
  state: State,
  labels: Labels,
  say: Speech,
  time: TimeScale,
): readonly Wording[] {
  const words = labels.events[entry.id];
  if (words?.short === undefined) return [];
  const dates = {
    from: entry.start ? say.day(entry.start.first, 'short') : '',
    to: entry.end ? say.day(entry.end.first, 'short') : '',
  };
  const long = fill(words.long, dates);
  const short = fill(words.short, dates);
  const said = state.wording === 'full' && long !== short ? [long, short] : [short];
  const { kind } = entry.event;
  const dated = kind !== 'rule' && kind !== 'strand' && (kind !== 'product' || state.wording === 'full');
  if (!dated || !entry.start) return said.map((one): Wording => ({ date: '', words: one }));
  const date = dateWords(entry.start, state, labels, say, time);
  return [...said.map((one): Wording => ({ date, words: one })), { date: '', words: short }];
}

/** A date as exactly as it is known and the state needs it. */
export function dateWords(
  { first, precision }: Moment,
  state: State,
  labels: Labels,
  say: Speech,
  time: TimeScale,
): string {
  if (precision === 'year') return first.slice(0, 4);
  if (precision === 'early') return fill(labels.dates.early, { year: first.slice(0, 4) });
  if (precision === 'month') return say.month(first, 'short');
  const [from, to] = time.stretch.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 4));
  const date =
    state.wording === 'brief'
      ? say.month(first, 'short')
      : from === to && first.startsWith(`${from}-`)
        ? say.dayOfYear(first)
        : say.day(first, 'short');
  return precision === 'latest' && state.wording === 'full' ? fill(labels.dates.latest, { date }) : date;
}

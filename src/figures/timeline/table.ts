import { fill } from '../../i18n/fill.ts';
import { speech, type Speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import { chronicle, type Chronicle, type Entry } from './chronicle.ts';
import { stopperOf } from './glyph.ts';
import { isLively } from './quiet.ts';
import type { FigureTable } from '../scene.ts';
import type { Labels, State } from './schema.ts';
import type { Moment } from './when.ts';

/** Everything in the bands that a state is about, in the order of time: when, where, what, and of what kind. */
export function table(law: Law, state: State, labels: Labels): FigureTable {
  const words = labels.table;
  const chron = chronicle(law, state);
  const say = speech(labels.lang);
  const rows = chron.entries
    .filter((entry) => isLively(state, entry.band) && !isBeginning(entry, chron))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return {
    caption: fill(words.caption, { title: labels.states[state.id]?.title ?? '' }),
    head: [words.head.when, words.head.where, words.head.what, words.head.kind],
    rows: rows.map((entry) => [
      periodWords(entry, labels, say),
      fill(words.place, { band: labels.bands[entry.band].name, lane: labels.lanes[entry.lane] }),
      whatWords(entry, labels, say),
      kindWords(entry, chron, labels, say),
    ]),
  };
}

/** Whether a decision or a product is the beginning of a rule or strand in its lane: that one has the row. */
function isBeginning({ event, lane, start }: Entry, { entries }: Chronicle): boolean {
  if (event.kind !== 'decision' && event.kind !== 'product') return false;
  return entries.some(
    (other) =>
      isSpan(other) && other.lane === lane && other.start !== null && other.start.first === start?.first,
  );
}

const isSpan = ({ event }: Entry): boolean => event.kind === 'rule' || event.kind === 'strand';

/** A day as exactly as it is known, or a period: "from … to …", "since …", "until …". */
export function periodWords({ event, start, end }: Entry, labels: Labels, say: Speech): string {
  const words = labels.table;
  const day = (one: Moment): string => momentWords(one, labels, say);
  if (event.kind !== 'rule' && event.kind !== 'strand') return start ? day(start) : '';
  if (start && end) return fill(words.span, { from: day(start), to: day(end) });
  if (start) return fill(words.since, { from: day(start) });
  return end ? fill(words.until, { to: day(end) }) : words.before;
}

function momentWords({ first, precision }: Moment, { dates }: Labels, say: Speech): string {
  if (precision === 'year') return first.slice(0, 4);
  if (precision === 'early') return fill(dates.early, { year: first.slice(0, 4) });
  if (precision === 'month') return say.month(first, 'short');
  const date = say.day(first, 'short');
  return precision === 'latest' ? fill(dates.latest, { date }) : date;
}

export function whatWords({ id, start, end }: Entry, labels: Labels, say: Speech): string {
  const day = (one: Moment | null): string => (one ? say.day(one.first, 'short') : '');
  return fill(labels.events[id]?.long ?? '', { from: day(start), to: day(end) });
}

/** Of what kind an entry is; what it answers, what stops it, and where the rest is not known. */
function kindWords(entry: Entry, chron: Chronicle, labels: Labels, say: Speech): string {
  const { byId, horizonDay } = chron;
  const { event } = entry;
  const { kinds, answers, stopped, unknown } = labels.table;
  const stopper = stopperOf(entry, byId);
  const before = byId.get(answered(entry, chron) ?? '');
  const notKnown = (event.kind === 'rule' || event.kind === 'strand') && event.then === 'unknown';
  return [
    kinds[kindOf(event)],
    ...(before ? [fill(answers, { what: labels.lanes[before.lane] })] : []),
    ...(stopper ? [fill(stopped, { by: labels.lanes[stopper.lane] })] : []),
    ...(notKnown ? [fill(unknown, { date: say.day(horizonDay, 'short') })] : []),
  ].join('; ');
}

/** The strand that an entry takes the place of: what its own product says, or the one that it begins with. */
const answered = ({ event, lane, start }: Entry, { entries }: Chronicle): string | undefined =>
  event.kind === 'strand'
    ? entries
        .filter((other) => other.lane === lane && other.start?.first === start?.first)
        .map((other) => (other.event.kind === 'product' ? other.event.after : undefined))
        .find((after) => after !== undefined)
    : event.kind === 'product'
      ? event.after
      : undefined;

function kindOf(event: Entry['event']): keyof Labels['table']['kinds'] {
  switch (event.kind) {
    case 'rule':
      return event.standing;
    case 'strand':
      return event.way;
    case 'report':
      return event.seen;
    case 'decision':
      return event.due ? 'due' : 'decision';
    case 'product':
      return 'product';
  }
}

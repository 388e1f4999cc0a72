import type { Law } from '../../law/types.ts';
import { checker, type Checker, type StateFault } from '../check.ts';
import { layOut as layNarrow } from './narrow/layout.ts';
import type { Event, Labels, State } from './schema.ts';
import { dayNumber, moment } from './when.ts';
import { layOut as layWide } from './wide/layout.ts';

/**
 * Days that the law does not have, ends before starts, ids that name no event, events without words in this
 * language, words without an event; then labels that find no place in a picture.
 */
export function check(law: Law, state: State, labels: Labels): readonly StateFault[] {
  const found = checker();
  const { faults, fault, known } = found;
  const ids = state.events.map(({ id }) => id);

  const day = (field: StateFault['field'], when: string): number | null => {
    const there = moment(law, when);
    if (!there) fault(field, `the law has no day "${when}"`);
    return there && dayNumber(there.first);
  };
  for (const field of ['horizon', 'origin'] as const) day([field], state[field]);
  const stretch = [day(['stretch', 'from'], state.stretch.from), day(['stretch', 'to'], state.stretch.to)];
  if (stretch[0] !== null && stretch[1] !== null && stretch[0]! >= stretch[1]!)
    fault(['stretch', 'to'], 'the stretch ends before it begins');

  state.events.forEach((event, i) => checkEvent(event, ['events', i], day, found, state.events));
  for (const [i, { id }] of state.events.entries())
    if (!labels.events[id]) fault(['events', i, 'id'], `has no words under events (${labels.lang})`);
  for (const id of Object.keys(labels.events))
    known(['events'], id, ids, `event for the words (${labels.lang}) of`);
  state.emphasis.forEach((id, i) => known(['emphasis', i], id, ids, 'event'));
  const spoken = ids.filter((id) => labels.events[id]?.short !== undefined);
  for (const field of ['labelled', 'labelled-narrow'] as const)
    state[field].forEach((id, i) => known([field, i], id, spoken, 'event with a short label'));

  const knots = state.knots.map(({ day: when }, i) => day(['knots', i, 'day'], when));
  for (const [i, knot] of knots.entries()) {
    const before = i === 0 ? day(['origin'], state.origin) : knots[i - 1];
    const share = i === 0 ? 0 : state.knots[i - 1]!.at;
    if (knot !== null && before != null && (knot <= before || state.knots[i]!.at <= share))
      fault(['knots', i], 'time runs backwards from the knot before');
  }
  if (faults.length > 0) return faults;

  const wide = layWide(law, state, labels);
  for (const id of wide.labels.missing)
    fault(['labelled', state.labelled.indexOf(id)], `the label of "${id}" (${labels.lang}) finds no place`);
  if (wide.bands.spare < 0)
    fault(['labelled'], `bands and labels (${labels.lang}) are too high for the picture`);
  if (!layNarrow(law, state, labels).list)
    fault(['labelled-narrow'], `the labels (${labels.lang}) find no place in the narrow picture`);
  return faults;
}

type Day = (field: StateFault['field'], when: string) => number | null;

function checkEvent(
  event: Event,
  at: StateFault['field'],
  day: Day,
  { fault, known }: Checker,
  all: readonly Event[],
): void {
  if (event.kind === 'rule' || event.kind === 'strand') {
    const from = event.from === 'before' ? -Infinity : day([...at, 'from'], event.from);
    const to = event.to === 'open' ? Infinity : day([...at, 'to'], event.to);
    if (from !== null && to !== null && from >= to)
      fault([...at, 'to'], `"${event.to}" is not after "${event.from}"`);
  } else day([...at, 'at'], event.at);
  if ((event.kind === 'decision' || event.kind === 'report') && !isExact(event.at))
    fault([...at, 'at'], `"${event.at}" is no single day, and a mark on one would say that it is`);
  const of = (kind: Event['kind']): readonly string[] => all.filter((e) => e.kind === kind).map((e) => e.id);
  if (event.kind === 'strand' && event['stopped-by'] !== undefined)
    known([...at, 'stopped-by'], event['stopped-by'], of('rule'), 'rule among the events');
  if (event.kind === 'product' && event.after !== undefined)
    known([...at, 'after'], event.after, of('strand'), 'strand among the events');
}

/** Written as a day, or named from the law, which has days. */
const isExact = (when: string): boolean => when.length === 10 || when.includes('.');

import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import { chronicle } from './chronicle.ts';
import { BANDS } from './lanes.ts';
import { isLively } from './quiet.ts';
import type { Labels, State } from './schema.ts';
import { periodWords, whatWords } from './table.ts';

/** The picture in sentences: for each band what is labelled there, and what is not known. */
export function describe(law: Law, state: State, labels: Labels): string {
  const { desc } = labels;
  const chron = chronicle(law, state);
  const say = speech(labels.lang);
  const sentences = BANDS.flatMap((band) => {
    const items = chron.entries
      .filter((entry) => entry.band === band && state.labelled.includes(entry.id))
      .toSorted((a, b) => a.from - b.from)
      .map((entry) =>
        fill(desc.item, {
          when: periodWords(entry, labels, say),
          lane: labels.lanes[entry.lane],
          what: whatWords(entry, labels, say),
        }),
      );
    return items.length === 0
      ? []
      : fill(desc.band, {
          band: labels.bands[band].name,
          about: labels.bands[band].about,
          items: items.join('; '),
        });
  });
  const open = chron.entries.filter(
    ({ event, band }) =>
      (event.kind === 'rule' || event.kind === 'strand') && event.then === 'unknown' && isLively(state, band),
  );
  if (open.length > 0)
    sentences.push(
      fill(desc.unknown, {
        date: say.day(chron.horizonDay, 'long'),
        lanes: say.list([...new Set(open.map(({ lane }) => labels.lanes[lane]))]),
      }),
    );
  return sentences.join(' ');
}

import type { Law } from '../../law/types.ts';
import { checker, type StateFault } from '../check.ts';
import type { ClaimUse } from '../figure.ts';
import { ANY, reportsOf } from './reports.ts';
import type { Labels, State, Witness } from './schema.ts';
import { FIRST_FOR_HOURS } from './wide/grid.ts';
import { companiesOf } from './words.ts';

/** The chips of a state must be in the law, its companies in the listing and in the words; its strip must be whole. */
export function check(law: Law, state: State, labels: Labels): readonly StateFault[] {
  const { faults, known } = checker();
  const { rent, 'next-door': door, shelf } = state.reports;
  const companies = state.listing.companies.map(({ id }) => id);
  const chips = law.chips.map((c) => c.id);

  known(['chip'], state.chip, chips, 'chip');
  companies.forEach((id, i) =>
    known(
      ['listing', 'companies', i, 'id'],
      id,
      Object.keys(labels.companies),
      `company with a name (${labels.lang})`,
    ),
  );
  /** A chip of a report is in the law, and is called something. */
  const chip = (field: StateFault['field'], of: string): void => {
    known(field, of, chips, 'chip');
    known(field, of, Object.keys(labels.chips), `chip with a name (${labels.lang})`);
  };
  if (rent) {
    const room = companiesOf({ state, labels }).slice(FIRST_FOR_HOURS);
    const ends = [...room.map(({ id }) => id), ANY];
    known(['reports', 'rent', 'to'], rent.to, ends, 'company with room for its hours');
    chip(['reports', 'rent', 'chip'], rent.chip);
  }
  if (door) {
    known(['reports', 'next-door', 'to'], door.to, companies, 'company of the listing');
    chip(['reports', 'next-door', 'other-chip'], door['other-chip']);
  }
  if (shelf) chip(['reports', 'shelf', 'chip'], shelf.chip);
  return [...faults, ...besideFaults(state), ...stripFaults(state, labels)];
}

/** Reports have the room beside the list to themselves. */
function besideFaults(state: State): StateFault[] {
  const { beside, rows } = state;
  if (reportsOf(state).length === 0) return [];
  if (beside !== 'reports') return [{ field: ['beside'], message: 'must be reports where reports are told' }];
  if (rows.subsidiary === undefined) return [];
  return [{ field: ['rows', 'subsidiary'], message: 'has no room where reports are told' }];
}

/** Each statement has somebody whose word it is; without statements of its own a state tells one report. */
function stripFaults(state: State, labels: Labels): StateFault[] {
  const reports = reportsOf(state);
  const own = labels.states[state.id]?.strip;
  if (!own && reports.length !== 1) {
    const message = `tells ${reports.length} reports, so it needs a strip of its own (${labels.lang})`;
    return [{ field: ['reports'], message }];
  }
  const statements = own?.length ?? 4;
  if (statements === state.evidence.length) return [];
  const message = `has ${state.evidence.length} for ${statements} statements (${labels.lang})`;
  return [{ field: ['evidence'], message }];
}

/** What a state says that it rests on. */
export function claims({ listing, evidence, reports }: State): readonly ClaimUse[] {
  const { rent, 'next-door': door, shelf } = reports;
  const named = (field: ClaimUse['field'], ids: readonly string[]): ClaimUse[] =>
    ids.map((claim, i) => ({ field: [...field, i], claim }));
  const witness = (field: ClaimUse['field'], of: Witness | undefined): ClaimUse[] =>
    named([...field, 'claims'], of?.claims ?? []).map((rest, i) =>
      i === 0 && of?.speakers !== undefined ? { ...rest, speakers: of.speakers } : rest,
    );
  return [
    ...named(['listing', 'claims'], listing.claims),
    ...listing.companies.flatMap((company, i) =>
      named(['listing', 'companies', i, 'claims'], company.claims),
    ),
    ...evidence.flatMap((one, i) => witness(['evidence', i], one)),
    ...witness(['reports', 'rent', 'hours'], rent?.hours),
    ...witness(['reports', 'rent', 'hall'], rent?.hall),
    ...witness(['reports', 'next-door', 'parts'], door?.parts),
    ...witness(['reports', 'shelf', 'price'], shelf?.price),
  ];
}

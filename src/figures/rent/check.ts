import type { Law } from '../../law/types.ts';
import { checker, type StateFault } from '../check.ts';
import type { ClaimUse } from '../figure.ts';
import { OTHER_PRICES, PURCHASES, RENTS } from './offers.ts';
import type { Labels, State } from './schema.ts';

/** Ids that a state names must be among its own numbers, have a place in the picture, and a name in the labels. */
export function check(law: Law, state: State, labels: Labels): readonly StateFault[] {
  const { faults, known } = checker();
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
  const [rents, purchases, runs] = [ids(state.rents), ids(state.purchases), ids(state.runs)];
  const drawn = (among: readonly string[], places: readonly string[]): string[] =>
    among.filter((id) => places.includes(id));

  known(['rent'], state.rent, drawn(rents, RENTS), 'rent with a place in the picture');
  state['rents-on'].forEach((id, i) =>
    known(['rents-on', i], id, drawn(rents, RENTS), 'rent with a place in the picture'),
  );
  const everyHour = state.rents.filter((rent) => rent['every-hour']).map(({ id }) => id);
  if (state.calendar === 'office')
    state['rents-on'].forEach((id, i) =>
      known(
        ['rents-on', i],
        id,
        rents.filter((one) => !everyHour.includes(one)),
        'rent that is owed for used hours only',
      ),
    );
  state['purchases-on'].forEach((id, i) =>
    known(
      ['purchases-on', i],
      id,
      drawn(purchases, [...PURCHASES, ...OTHER_PRICES]),
      'purchase with a place in the picture',
    ),
  );
  if ('purchase' in state.read)
    known(['read', 'purchase'], state.read.purchase, drawn(purchases, PURCHASES), 'purchase that is named');
  if ('run' in state.read) known(['read', 'run'], state.read.run, runs, 'run');
  for (const field of ['rents', 'purchases', 'runs'] as const)
    state[field].forEach(({ id }, i) =>
      known([field, i, 'id'], id, Object.keys(labels.names), `name under names (${labels.lang})`),
    );
  if (state.asked)
    known(
      ['asked', 'chip'],
      state.asked.chip,
      law.chips.map((chip) => chip.id),
      'chip',
    );
  return faults;
}

/** Every number of a state, with the claim that it rests on. */
export function claims(state: State): readonly ClaimUse[] {
  return [
    { field: ['machine', 'claim'], claim: state.machine.claim },
    { field: ['week', 'claim'], claim: state.week.claim },
    ...(['rents', 'purchases', 'runs'] as const).flatMap((field) =>
      state[field].map(({ claim }, i) => ({ field: [field, i, 'claim'], claim })),
    ),
    ...state.estimate.claims.map((claim, i) => ({ field: ['estimate', 'claims', i], claim })),
  ];
}

import type { Law } from '../../law/types.ts';
import { checker, type StateFault } from '../check.ts';
import type { ClaimUse } from '../figure.ts';
import { isReached } from './gap.ts';
import { verdictsOf } from './scene.ts';
import { COUNTS, type Labels, type State } from './schema.ts';

/** Every id has its words, and the law says of the two routes what the last state is drawn about. */
export function check(law: Law, state: State, labels: Labels): readonly StateFault[] {
  const { faults, known } = checker();
  const chips = law.chips.map((c) => c.id);
  known(['chip'], state.chip, chips, 'chip');
  state.cases.forEach(({ id }, i) =>
    known(['cases', i, 'id'], id, Object.keys(labels.court.cases), `name under court.cases (${labels.lang})`),
  );
  state.also.forEach(({ id }, i) =>
    known(['also', i, 'id'], id, Object.keys(labels.table.also), `name under table.also (${labels.lang})`),
  );
  for (const { field, claim } of claims(state))
    known(field, claim, Object.keys(labels.table.sources), `name under table.sources (${labels.lang})`);
  if (state.subject !== 'gap' || !chips.includes(state.chip)) return faults;
  return [...faults, ...verdicts(law, state)];
}

/** The picture sets one route that no rule reaches beside one that a rule reaches. */
function verdicts(law: Law, state: State): readonly StateFault[] {
  const { rent, smuggling } = verdictsOf(law, state);
  const fault = (message: string): StateFault => ({ field: ['date'], message });
  return [
    ...(isReached(rent) ? [fault(`rent is drawn as a gap; the law says ${rent} on this day`)] : []),
    ...(smuggling === 'leak'
      ? []
      : [fault(`smuggling is drawn as a leak; the law says ${smuggling} on this day`)]),
  ];
}

/** The claims that what is known rests on. */
export function claims(state: State): readonly ClaimUse[] {
  const use = (field: ClaimUse['field'], claim: string): ClaimUse => ({ field, claim });
  return [
    ...COUNTS.map((id) => use(['counts', id, 'claim'], state.counts[id].claim)),
    use(['funding', 'claim'], state.funding.claim),
    use(['next', 'claim'], state.next.claim),
    use(['countries', 'claim'], state.countries.claim),
    use(['unscheduled', 'claim'], state.unscheduled.claim),
    use(['estimate', 'claim'], state.estimate.claim),
    ...state.cases.flatMap((c, i) => c.claims.map((claim, n) => use(['cases', i, 'claims', n], claim))),
    ...state.settlements.map(({ claim }, i) => use(['settlements', i, 'claim'], claim)),
    ...state.also.map(({ claim }, i) => use(['also', i, 'claim'], claim)),
  ];
}

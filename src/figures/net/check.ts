import type { Law } from '../../law/types.ts';
import { checker, type StateFault } from '../check.ts';
import { HEARD } from './hour-wide.ts';
import type { RowId } from './nets.ts';
import type { Labels, State } from './schema.ts';

/** What a state names must be in the law, and have words where the picture names it. */
export function check(law: Law, state: State, labels: Labels): readonly StateFault[] {
  const { faults, known } = checker();
  const chips = law.chips.map((c) => c.id);
  const named = Object.keys(labels.branches);
  const words = `name under branches (${labels.lang})`;

  known(['chip'], state.chip, chips, 'chip');
  for (const [row, chip] of Object.entries(state.chips)) {
    known(['chips', row], chip, chips, 'chip');
    if (chip !== state.chip) known(['chips', row], chip, named, words);
  }
  state.measures.forEach((id, i) =>
    known(
      ['measures', i],
      id,
      law.measures.map((m) => m.id),
      'measure',
    ),
  );
  for (const [row, fork] of Object.entries(state.forks)) {
    const variants = law.routes.find((r) => r.id === row)?.variants.map((v) => v.id) ?? [];
    if (fork.own !== undefined) known(['forks', row, 'own'], fork.own, named, words);
    fork.casts.forEach(({ name, chip, variant }, i) => {
      const at = ['forks', row, 'casts', i] as const;
      known([...at, 'name'], name, named, words);
      if (chip !== undefined) known([...at, 'chip'], chip, chips, 'chip');
      if (variant !== undefined) known([...at, 'variant'], variant, variants, `variant of ${row}`);
    });
  }
  const heard: readonly RowId[] = HEARD;
  for (const row of Object.keys(state.speakers)) known(['speakers', row], row, heard, 'row that is heard');
  return faults;
}

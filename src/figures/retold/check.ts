import type { Law } from '../../law/types.ts';
import { checker, type StateFault } from '../check.ts';
import { fateOf, isBent, pointsOf } from './points.ts';
import type { Labels, Point, State } from './schema.ts';

/**
 * Points that a state names must be there, each with the words that its fate needs, and what became of a point
 * in the two retellings must fit together.
 */
export function check(_: Law, state: State, labels: Labels): readonly StateFault[] {
  const { faults, known } = checker();
  const ids = pointsOf(state).map(({ id }) => id);
  const all = (
    field: StateFault['field'],
    named: readonly string[],
    among: readonly string[],
    what: string,
  ): void => named.forEach((id, i) => known([...field, i], id, among, what));

  const changed = pointsOf(state).filter((point) => fateOf(point) !== 'kept');
  all(
    ['speaks'],
    state.speaks,
    changed.map(({ id }) => id),
    'point that changed on the way',
  );
  for (const field of ['numbered', 'stressed'] as const)
    all([field], state[field], state.speaks, 'point that speaks');
  if (state.opens !== null) known(['opens'], state.opens, ids, 'point');
  state.questions.forEach(({ points }, i) => all(['questions', i, 'points'], points, ids, 'point'));

  const seen = new Set<string>();
  const odd: StateFault[] = state.groups.flatMap(({ points }, g) =>
    points.flatMap((point, i) => {
      const at = ['groups', g, 'points', i];
      const twice = seen.has(point.id)
        ? [{ field: [...at, 'id'], message: 'this point is named twice' }]
        : [];
      seen.add(point.id);
      return [...twice, ...passingFaults(point, at), ...wordFaults(point, labels, at)];
    }),
  );
  return [...faults, ...odd];
}

/** What can follow on what: a text can pass on, bend or lose only what the one before it has. */
function passingFaults({ ft, english, dutch }: Point, at: StateFault['field']): StateFault[] {
  const fault = (field: string, message: string): StateFault => ({ field: [...at, field], message });
  const inEnglish = english !== 'lost' && english !== 'absent';
  return [
    ...(ft === 'none' && english !== 'added' && english !== 'absent'
      ? [fault('english', 'what is not in the FT can only be added or absent')]
      : []),
    ...(ft !== 'none' && (english === 'added' || english === 'absent')
      ? [fault('english', 'what is in the FT cannot be added or absent')]
      : []),
    ...(inEnglish && (dutch === 'added' || dutch === 'absent')
      ? [fault('dutch', 'what is in the English cannot be added or absent')]
      : []),
    ...(english === 'lost' && dutch !== 'absent'
      ? [fault('dutch', 'what the English lost is absent here')]
      : []),
    ...(english === 'absent' && dutch !== 'added'
      ? [fault('dutch', 'what neither the FT nor the English has can only be added here')]
      : []),
  ];
}

/** A point has words, and those that its fate needs. */
function wordFaults(point: Point, labels: Labels, at: StateFault['field']): StateFault[] {
  const words = labels.points[point.id];
  const lacks = (what: string): StateFault => ({
    field: at,
    message: `"${point.id}" has no ${what} in ${labels.lang}`,
  });
  if (!words) return [lacks('words')];
  return [
    ...(isBent(point) && words.was === undefined ? [lacks('"was"')] : []),
    ...(isBent(point) && words.became === undefined ? [lacks('"became"')] : []),
    ...(fateOf(point) === 'lost' && words.why === undefined ? [lacks('"why"')] : []),
  ];
}

import type { Fate, Passing, Point, State } from './schema.ts';

/** All points, in the order of the Dutch text. */
export const pointsOf = ({ groups }: State): readonly Point[] => groups.flatMap(({ points }) => points);

/** What a retelling changed; what it passed on, or had nothing of, is no change. */
const isChange = (passing: Passing): passing is Exclude<Fate, 'kept'> =>
  passing !== 'kept' && passing !== 'absent';

/** A point's fate on the whole: its first change, or none. */
export const fateOf = ({ english, dutch }: Point): Fate => [english, dutch].find(isChange) ?? 'kept';

export const isBent = (point: Point): boolean => ['sharpened', 'softened'].includes(fateOf(point));

/** Whether a retelling has the point at all. */
const stands = (passing: Passing): boolean => passing !== 'lost' && passing !== 'absent';

/** Whether a point is in colour in a state. */
export const isLit = (state: State, point: Point): boolean =>
  state.lit.includes(fateOf(point)) ||
  state.opens === point.id ||
  (state.asks && state.questions.some(({ points }) => points.includes(point.id)));

/**
 * What there is to count. Points followed are those that the FT has, as far as it or summaries of it could be
 * read; the two retellings have those that reached them and those that they added.
 */
export function tally(points: readonly Point[]) {
  const count = (is: (point: Point) => boolean): number => points.filter(is).length;
  const of = (fate: Fate): number => count((point) => fateOf(point) === fate);
  return {
    ft: count(({ ft }) => ft !== 'none'),
    english: count(({ english }) => stands(english)),
    // A point that the English lost has nothing left to lose in Dutch; one that Dutch added was absent before.
    dutch: count(({ dutch }) => stands(dutch)),
    kept: of('kept'),
    sharpened: of('sharpened'),
    softened: of('softened'),
    lost: of('lost'),
    added: of('added'),
    bent: count(isBent),
    bentEnglish: count((point) => isBent(point) && isChange(point.english)),
    changesEnglish: count(({ english }) => isChange(english)),
    changesDutch: count(({ dutch }) => isChange(dutch)),
  };
}
export type Tally = ReturnType<typeof tally>;

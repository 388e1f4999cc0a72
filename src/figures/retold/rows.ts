import type { Frame } from './frame.ts';
import { fateOf } from './points.ts';
import type { Fate, Group, Point, State } from './schema.ts';

/** How much of the room that is left a silent strand takes: what shows more than a line takes more. */
const WEIGHT: Readonly<Record<Fate, number>> = {
  kept: 1,
  softened: 1.3,
  lost: 1.3,
  sharpened: 1.6,
  added: 1.6,
};

/** Room that the opened strand takes with what is written under it, and where in it the strand lies. */
export interface Opening {
  readonly room: number;
  readonly at: number;
}

/** Where strands lie across the picture, and from where to where each group reaches. */
export interface Rows {
  readonly of: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<Group, readonly [from: number, to: number]>;
}

const toHalves = (n: number): number => Math.round(n * 2) / 2;

/**
 * Lays the strands out in the order of the text. One that speaks gets the room of its label, the opened one that
 * of its versions; the silent ones share what is left. So no label needs a leader or has to dodge another.
 */
export function layRows(state: State, frame: Frame, opening: Opening): Rows {
  const speaking = frame.wide ? state.speaks : state.numbered;
  const fixed = ({ id }: Point): number =>
    id === state.opens ? opening.room : speaking.includes(id) ? frame.room : 0;
  const points = state.groups.flatMap((group) => group.points);
  const [from, to] = frame.rows;
  const taken = points.reduce((sum, point) => sum + fixed(point), frame.between * (state.groups.length - 1));
  const weights = points.reduce((sum, point) => sum + (fixed(point) > 0 ? 0 : WEIGHT[fateOf(point)]), 0);
  const share = weights > 0 ? Math.max(0, to - from - taken) / weights : 0;

  const of = new Map<string, number>();
  const groups = new Map<Group, readonly [number, number]>();
  let at = from;
  for (const group of state.groups) {
    const start = at;
    for (const point of group.points) {
      const room = fixed(point) || share * WEIGHT[fateOf(point)];
      of.set(point.id, toHalves(at + (point.id === state.opens ? opening.at : room / 2)));
      at += room;
    }
    groups.set(group.id, [start, at]);
    at += frame.between;
  }
  return { of, groups };
}

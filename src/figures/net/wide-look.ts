import { isSale, shortId } from './nets.ts';
import type { Row } from './read.ts';
import type { State } from './schema.ts';

/** A row and how it looks in a state. */
export interface Look {
  readonly row: Row;
  /** What its marks are called by. */
  readonly id: string;
  readonly y: number;
  readonly shown: boolean;
  readonly tone: '' | 'hot' | 'quiet';
}

export function lookOf(row: Row, y: number, state: State): Look {
  const tone = state.focus.length === 0 ? '' : state.focus.includes(row.id) ? 'hot' : 'quiet';
  return { row, id: shortId(row.id), y, shown: isShown(row, state), tone };
}

function isShown({ id }: Row, state: State): boolean {
  switch (state.scene) {
    case 'net':
      return true;
    case 'routes':
      return !isSale(id);
    case 'sources':
      return state.speakers[id] !== undefined;
    case 'hall':
      return id === 'r1-domestic-cloud';
  }
}

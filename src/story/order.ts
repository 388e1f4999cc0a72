/** `content/story.yaml`: the chapters, their steps, and the picture that each step shows. */
import type { Fault } from '../content/fault.ts';
import type { FigureContent } from './figure-file.ts';
import { readRows, type Rows } from './rows.ts';
import { chapterSchema, type ChapterRow } from './schema.ts';

export type Order = Rows<ChapterRow>;

/** Reads the order; no two steps have one id. */
export function readOrder(root: string, faults: Fault[]): Order {
  const order = readRows(root, 'content/story.yaml', chapterSchema, faults);
  const seen = new Set<string>();
  for (const { id, steps } of order.byId.values()) {
    for (const [i, step] of steps.entries()) {
      if (seen.has(step.id)) order.fault(id, ['steps', i], 'this step is named twice');
      seen.add(step.id);
    }
  }
  return order;
}

/** Every step shows a state that there is, and every state is shown by a step. */
export function checkStates(
  order: Order,
  figures: ReadonlyMap<string, FigureContent>,
  faults: Fault[],
): void {
  const shown = new Set<string>();
  for (const { id, figure, steps } of order.byId.values()) {
    const states = figures.get(figure)?.states;
    for (const [i, { state }] of steps.entries()) {
      shown.add(`${figure}/${state}`);
      if (states && !states.has(state))
        order.fault(id, ['steps', i, 'state'], `figure ${figure} has no state "${state}"`);
    }
  }
  for (const { id, states, lineOf } of figures.values()) {
    for (const state of states.keys()) {
      if (shown.has(`${id}/${state}`)) continue;
      const at = { file: `content/figures/${id}.yaml`, line: lineOf(state) };
      faults.push({ ...at, field: state, message: 'no step shows this state' });
    }
  }
}

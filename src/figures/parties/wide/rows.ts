import type { Drawing } from '../drawing.ts';
import { ANY } from '../reports.ts';
import { unsaid } from '../run.ts';
import { THINGS, type Thing } from '../things.ts';
import { companiesOf } from '../words.ts';
import { FIRST_FOR_HOURS, LANE, lanesAt, nameRow, OVER, PLOT } from './grid.ts';

/** The row of the hours: that of the name they go to; where it is anyone's, between two names. */
export function rentRow(drawing: Drawing): number {
  const to = drawing.state.reports.rent?.to;
  if (to === ANY) return nameRow(FIRST_FOR_HOURS + 0.5);
  const place = companiesOf(drawing).findIndex(({ id }) => id === to);
  return nameRow(Math.max(place, FIRST_FOR_HOURS));
}

interface LaneNames {
  readonly cls?: string;
  readonly shown: boolean;
  /** What a route calls a thing that is no chip, or more than one. */
  readonly chip?: string;
}

/** What moves along the lanes of a row, at their start. */
export function drawLaneNames(
  { p, labels }: Drawing,
  row: string,
  at: Readonly<Record<Thing, number>>,
  { cls = '', shown, chip = labels.things.chip.name }: LaneNames,
): void {
  const room = LANE.start - LANE.label - 2;
  for (const thing of THINGS) {
    const name = thing === 'chip' ? chip : labels.things[thing].name;
    p.words(`${row}-${thing}-name`, 'label', LANE.label, at[thing] + 4.5, name, { room, cls, shown });
  }
}

/** Lanes of which nobody said how the things came along them. */
export function drawUnsaid(
  drawing: Drawing,
  key: string,
  use: number,
  { shown, chip }: { readonly shown: boolean; readonly chip?: string },
): void {
  const at = lanesAt(use);
  drawLaneNames(drawing, key, at, { shown, ...(chip !== undefined && { chip }) });
  for (const thing of THINGS)
    unsaid(drawing.p, key, thing, [LANE.start, at[thing]], [PLOT.x, at[thing]], shown);
}

/** Words over the lanes of a row, the last first; each may take two lines. */
export function drawOver(
  { p }: Drawing,
  key: string,
  use: number,
  said: readonly (readonly [words: string, hand: 'strong' | 'note'])[],
  shown: boolean,
): void {
  let y = use - OVER.first;
  for (const [i, [words, hand]] of said.entries()) {
    const lines = p.block(`${key}-over-${i + 1}`, hand, LANE.label, y, words, {
      room: PLOT.x - LANE.label - 2,
      lines: 2,
      leading: OVER.leading,
      from: 'foot',
      cls: hand === 'note' ? 'soft' : '',
      shown,
    });
    y -= lines * OVER.leading;
  }
}

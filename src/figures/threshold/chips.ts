import { chipShape, whisker } from './glyphs.ts';
import { scales } from './layout.ts';
import { DRAWN, GHOST_NAMES, MADE_FROM, RAILED, TWINS, type Drawn } from './places.ts';
import type { Scope } from './scope.ts';
import { nameOf, type Sight } from './sight.ts';

type Point = readonly [x: number, y: number];

/** Where a chip stands in this state. Its height is the same in all of them. */
export function placeOf({ scale, on }: Scope, { chip, tpp, density }: Sight): Point {
  const x = on.density ? scale.density(density ?? 0) : scale.link(chip.linkGBps);
  return [x, scale.y(tpp)];
}

/** The same, but a chip that is not there yet waits in the one it was made from, to come out of it. */
export function standsAt(scope: Scope, id: Drawn, sight: Sight): Point {
  const parent = scope.chips.get(MADE_FROM[id] ?? '');
  return placeOf(scope, isOn(scope, id) || !parent ? sight : parent);
}

export const isOn = ({ state }: Scope, id: string): boolean => state.chips.includes(id);

/** Where some chips matter, the others are there and quiet. */
export const isQuiet = ({ state }: Scope, id: string): boolean =>
  state.emphasis.length > 0 && !state.emphasis.includes(id);

/** The thread of a chip from its place under the old question to that under the new: its height stays. */
export function rails(scope: Scope): void {
  const { p, frame, state, on, chips } = scope;
  // In their own place from the start: chips run along rails, rails do not run.
  const scale = scales(frame, 'both');
  for (const id of RAILED) {
    const sight = chips.get(id);
    if (!sight) continue;
    const follow = state.follow.includes(id);
    const thick = follow ? 3 : 1.4;
    const from = scale.link(sight.chip.linkGBps);
    const to = scale.density(sight.density ?? 0);
    const y = scale.y(sight.tpp);
    const shown = on.both && isOn(scope, id);
    p.rect(`rail-${id}`, from, y - thick / 2, to - from, thick, {
      cls: follow ? 'rail follow' : 'rail',
      shown,
    });
    const half = frame.wide ? 4.5 : 3.5;
    p.put(`ghost-${id}`, chipShape(sight.game, half), from, y, { cls: 'ghost', shown });
    const place = GHOST_NAMES[id];
    if (place && frame.wide)
      p.words(`ghost-name-${id}`, 'name', from + place[0], y + place[1], nameOf(scope.labels, sight), {
        anchor: place[2],
        cls: 'quiet',
        shown,
      });
  }
}

/** The chips: solid where the test lets them pass, framed where it catches them. */
export function chipMarks(scope: Scope): void {
  const { p, frame, on, chips } = scope;
  doubtfulArea(scope);
  for (const id of DRAWN) {
    const sight = chips.get(id);
    if (!sight) continue;
    const shown = isOn(scope, id);
    const [x, y] = standsAt(scope, id, sight);
    const twin = on.density && TWINS.some((pair) => pair[1] === id);
    p.put(`chip-${id}`, chipShape(sight.game, frame.chip), x, y, {
      cls: chipClass(sight, twin, isQuiet(scope, id)),
      shown,
      ...(twin && { turn: 'scale(1.6)' }),
    });
  }
}

export const chipClass = ({ caught }: Sight, twin = false, quiet = false): string =>
  ['chip', caught ? 'caught' : 'free', twin ? 'twin' : '', quiet ? 'quiet' : ''].filter(Boolean).join(' ');

/** A chip's other published area, where the law's test would still come out the same. */
function doubtfulArea(scope: Scope): void {
  const { p, in2023, state, chips } = scope;
  const sight = chips.get('mi250x');
  const other = sight?.chip.doubt?.dieAreaMm2;
  if (!sight || other === undefined) return;
  const x = in2023.density(sight.density ?? 0);
  const d = whisker(x - in2023.density(sight.tpp / other), 4);
  const shown = state.plane === 'density' && isOn(scope, 'mi250x');
  p.late.put('range-mi250x', d, x, in2023.y(sight.tpp), { cls: 'range', shown });
}

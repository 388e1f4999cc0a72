import { round } from '../scene.ts';
import type { PartiesPen } from './hands.ts';
import type { Witness } from './schema.ts';
import { pointOn, type Point, type Way } from './things.ts';

/** Size of the signs, and how far apart their middles are. */
export const SIGN = { r: 5.5, pitch: 14.5 };

interface Look {
  readonly shown?: boolean;
  readonly r?: number;
  readonly pitch?: number;
  readonly way?: Way;
}

/**
 * On whose word: a ring for each unnamed person, a disc that is half full for the paper itself, a full disc for
 * the record; nobody has no sign. x, y is the middle of the first.
 */
export function sign(
  p: PartiesPen,
  key: string,
  witness: Pick<Witness, 'word' | 'speakers'> | undefined,
  [x, y]: Point,
  { shown = true, r = SIGN.r, pitch = SIGN.pitch, way = 'right' }: Look = {},
): void {
  const word = witness?.word ?? 'none';
  const rings = Array.from({ length: signsOf(witness) }, (_, i) => {
    const [dx, dy] = pointOn(way, i * pitch, 0);
    return `M${round(x + dx - r)} ${round(y + dy)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  });
  const cls = word === 'record' ? 'record' : 'ring';
  p.path(key, rings.join('') || `M${round(x)} ${round(y)}`, { cls, shown: shown && rings.length > 0 });
  p.path(`${key}-half`, `M${round(x)} ${round(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z`, {
    cls: 'record',
    shown: shown && word === 'paper',
  });
}

/** How many signs stand for a witness. */
export const signsOf = (witness: Pick<Witness, 'word' | 'speakers'> | undefined): number =>
  witness === undefined || witness.word === 'none' ? 0 : (witness.speakers ?? 1);

/** How far words stand from the place of the first sign's left edge. */
export const indentOf = (witness: Pick<Witness, 'word' | 'speakers'> | undefined): number => {
  const signs = signsOf(witness);
  return signs === 0 ? 0 : (signs - 1) * SIGN.pitch + 18;
};

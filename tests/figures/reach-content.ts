import { LETTERS } from '../../src/figures/reach/hands.ts';
import { reach } from '../../src/figures/reach/index.ts';
import { labelsSchema, stateSchema } from '../../src/figures/reach/schema.ts';
import type { Mark, Scene, Shape } from '../../src/figures/scene.ts';
import { overlap, placed, rectBox, wordBox, type Box } from './boxes.ts';
import { contentOf, LANGS, picturesOf, SHAPES } from './content.ts';

export { LAW as law } from './content.ts';
export { LANGS, SHAPES };
export const { states, labels } = contentOf('reach', { labelsSchema, stateSchema });

export const pictures = picturesOf({ states, labels }, reach.scene);

export function markOf(scene: Scene, key: string): Mark {
  const found = scene.marks.find((m) => m.key === key);
  if (!found) throw new Error(`no mark "${key}"`);
  return found;
}

type Point = readonly [x: number, y: number];

/** A path of straight lines as the rings that it draws, each from its own start, in the scene's place. */
export function rings(mark: Mark): Point[][] {
  const [dx, dy] = placed(mark);
  const out: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of String(mark.attrs['d']).matchAll(/([MLHVhvz])([^MLHVhvz]*)/gi)) {
    const [a = 0, b = 0] = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const to: Record<string, Point> = {
      M: [a, b],
      L: [a, b],
      H: [a, at[1]],
      V: [at[0], a],
      h: [at[0] + a, at[1]],
      v: [at[0], at[1] + a],
    };
    if (command === 'M') out.push([]);
    const next = to[command];
    if (!next) continue;
    at = next;
    out.at(-1)?.push([at[0] + dx, at[1] + dy]);
  }
  return out;
}

/** What all rings of a path cover, in square units. */
export const area = (mark: Mark): number =>
  rings(mark).reduce((sum, ring) => {
    const twice = ring.reduce((n, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return n + x * nextY - nextX * y;
    }, 0);
    return sum + Math.abs(twice) / 2;
  }, 0);

const boxOf = (key: string, points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    key,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
};

/** Whether a line runs through a box, tried at every half unit of it. */
function crosses([ax, ay]: Point, [bx, by]: Point, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(bx - ax, by - ay) * 2);
  for (let i = 0; i <= steps; i++) {
    const [x, y] = [ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

const LINES = /^(lead|has|sight|strand|months|frame)\b/;
const SOLIDS = /^(counted|hollow|head|sum|more)\b/;

/** Words of a picture that lie on a line, on what is counted, or over the edge of a pane. */
export function collisions(scene: Scene, shape: Shape): string[] {
  const shown = scene.marks.filter((m) => m.shown);
  const words = shown.filter((m) => m.tag === 'text').map((m) => wordBox(m, LETTERS[shape]));
  const paths = shown.filter((m) => m.tag === 'path' && !/Q/.test(String(m.attrs['d'])));
  const found: string[] = [];
  for (const word of words) {
    for (const mark of paths.filter((m) => LINES.test(m.cls)))
      for (const ring of rings(mark))
        if (ring.slice(1).some((to, i) => crosses(ring[i]!, to, word)))
          found.push(`${word.key} on ${mark.key}`);
    for (const mark of paths.filter((m) => SOLIDS.test(m.cls)))
      for (const ring of rings(mark))
        if (overlap(word, boxOf(mark.key, ring))) found.push(`${word.key} on ${mark.key}`);
    for (const pane of shown.filter((m) => m.cls.startsWith('pane')).map(rectBox)) {
      const inside =
        word.left > pane.left && word.right < pane.right && word.top > pane.top && word.bottom < pane.bottom;
      if (overlap(word, pane) && !inside) found.push(`${word.key} over the edge of ${pane.key}`);
    }
  }
  return [...new Set(found)];
}

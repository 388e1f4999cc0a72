import { round } from '../scene.ts';
import { BRANCH } from './dimensions.ts';

/**
 * What one route finds in one rule. `open`: the rule does not reach (a gap); `torn`: it reaches and is
 * broken (a leak); `stop`: a licence is needed; `ask`: unsettled; `fork`: one reading is stopped above, the
 * other passes below; `plain`: the route never comes to this rule.
 */
export type TileKind = 'plain' | 'open' | 'torn' | 'stop' | 'ask' | 'fork';

export const TILE_KINDS: readonly TileKind[] = ['plain', 'open', 'torn', 'stop', 'ask', 'fork'];

/** Lengths in scene units; a net is `along` a strand as long as it is wide, and `across` is one row of it. */
export interface TileSize {
  readonly along: number;
  readonly across: number;
  /** How far the net is turned to the eye: units across for each unit along. */
  readonly slant: number;
  /** Strands fall (narrow) instead of running to the right (wide). */
  readonly upright: boolean;
  /** Half meshes across: 4 for the tile of a route, 2 for the half tile between two groups. */
  readonly meshes?: number;
}

/** The paths of a tile; what is `front` is drawn over the strand, the rest beneath it. */
export interface Tile {
  readonly ground: string;
  readonly edges: string;
  readonly hole: string;
  readonly twineBack: string;
  readonly twineFront: string;
  readonly rimBack: string;
  readonly rimFront: string;
  readonly endsBack: string;
  readonly endsFront: string;
  readonly knots: string;
}

type Point = readonly [along: number, across: number];

const COLUMNS = 6;

/**
 * Knotted twine on a lattice of half meshes, pulled out of shape by what the route does to it. The knots of
 * the two borders across never move, so that tiles of any kind stand on each other without a seam.
 */
export function tile(kind: TileKind, size: TileSize): Tile {
  const { along, across, slant, upright, meshes = 4 } = size;
  const step: Point = [along / COLUMNS, across / meshes];
  const middle = meshes / 2;
  const holed = kind === 'open' || kind === 'ask' || kind === 'fork';
  const torn = kind === 'torn';

  const place = ([a, b]: Point): string =>
    upright ? `${round(b + slant * a)} ${round(a)}` : `${round(a)} ${round(b - slant * a)}`;

  const knot = (u: number, v: number): Point => {
    const a = -along / 2 + u * step[0];
    const b = -across / 2 + v * step[1];
    const free = 1 - Math.abs((2 * b) / across) ** 4;
    let [x, y] = [a, b];
    if (holed) {
      const near = Math.exp(-((a / (step[0] * 2)) ** 2) - (b / (step[1] * 1.75)) ** 2) * free;
      x += a * OPENED[0] * near;
      y += b * OPENED[1] * near;
    }
    if (torn) {
      const near =
        Math.exp(-(((a - step[0] / 2) / (step[0] * 2.6)) ** 2) - (b / (step[1] * 1.6)) ** 2) * free;
      x += (a - step[0] / 2) * TORN[0] * near;
      y += b * TORN[1] * near + (u % 2 ? 0.12 : -0.08) * step[1] * near;
    }
    if (kind === 'stop' || kind === 'fork') {
      // The bar carries the meshes along with it, most at the height where it strikes.
      const height = kind === 'fork' ? -step[1] * BRANCH : 0;
      const caught = Math.exp(-(((b - height) / (step[1] * 1.25)) ** 2)) * free;
      const give = 1 - (a < 0 ? 0.35 : 0.07) * ((2 * a) / along) ** 2;
      x += step[0] * (kind === 'fork' ? 0.75 : 1.35) * caught * give;
      if (kind === 'stop') y *= 1 - 0.22 * caught;
    }
    return [x, y];
  };

  const ring: readonly Point[] = [
    [COLUMNS / 2 - 1, middle],
    [COLUMNS / 2, middle - 1],
    [COLUMNS / 2 + 1, middle],
    [COLUMNS / 2, middle + 1],
  ];
  const onRing = (u: number, v: number): boolean => ring.some((r) => r[0] === u && r[1] === v);
  const corners = ring.map(([u, v]) => knot(u, v));
  const tear = TEAR.map(([u, v]) => knot(COLUMNS / 2 + u, middle + v));
  const twine = { back: '', front: '' };
  const rim = { back: '', front: '' };

  for (let u = 0; u < COLUMNS; u++) {
    for (let v = 0; v <= meshes; v++) {
      if ((u + v) % 2) continue;
      for (const w of [v - 1, v + 1]) {
        if (w < 0 || w > meshes) continue;
        const p = knot(u, v);
        const q = knot(u + 1, w);
        const side = (p[0] + q[0]) / 2 > 0.01 ? 'front' : 'back';
        const inRing = onRing(u, v) && onRing(u + 1, w);
        if (torn && broken([u - COLUMNS / 2, v - middle], [u + 1 - COLUMNS / 2, w - middle])) continue;
        if (inRing && holed) rim[side] += `M${place(p)}Q${place(bow(p, q))} ${place(q)}`;
        else twine[side] += `M${place(p)}L${place(q)}`;
      }
    }
  }

  let knots = '';
  for (let u = 1; u < COLUMNS; u++)
    for (let v = 0; v < meshes; v++)
      if ((u + v) % 2 === 0 && !(torn && u === COLUMNS / 2 + 1 && v === middle))
        knots += `M${place(knot(u, v))}h0`;

  const side = (u: number): string[] =>
    Array.from({ length: meshes * 2 + 1 }, (_, i) => place(knot(u, i / 2)));
  const left = side(0);
  const right = side(COLUMNS);

  return {
    ground: `M${left.join('L')}L${right.toReversed().join('L')}Z`,
    edges: `M${left.join('L')}M${right.join('L')}`,
    hole: holed ? rounded(corners, place) : torn ? ragged(tear, place) : '',
    twineBack: twine.back,
    twineFront: twine.front,
    rimBack: rim.back,
    rimFront: rim.front,
    endsBack: torn ? looseEnds(tear, step[0], place, 'back') : '',
    endsFront: torn ? looseEnds(tear, step[0], place, 'front') : '',
    knots,
  };
}

/** How far an opened mesh pushes its knots out, along and across; and a torn one, unevenly. */
const OPENED: Point = [0.95, 0.62];
const TORN: Point = [0.3, 0.66];

const bow = (p: Point, q: Point): Point => [((p[0] + q[0]) / 2) * 1.28, ((p[1] + q[1]) / 2) * 1.28];

function rounded(corners: readonly Point[], place: (p: Point) => string): string {
  const sides = corners.map((p, i) => {
    const q = corners[(i + 1) % corners.length]!;
    return `Q${place(bow(p, q))} ${place(q)}`;
  });
  return `M${place(corners[0]!)}${sides.join('')}Z`;
}

/**
 * A tear takes the knot behind its mesh with it, so that the hole runs on along the strand. Round it stand
 * these knots, given in half meshes from the tile's middle.
 */
const TEAR: readonly Point[] = [
  [-1, 0],
  [0, -1],
  [2, -1],
  [3, 0],
  [2, 1],
  [0, 1],
];

/**
 * What hangs from those knots: for each loose end its knot, where it bends and where it stops, in half meshes
 * along. Drawn by hand, so that a tear never looks like an opening.
 */
const LOOSE: readonly (readonly [knot: number, bend: Point, end: Point])[] = [
  [0, [0.5, -0.25], [1, -0.75]],
  [0, [0.6, 0.35], [1.35, 0.25]],
  [1, [-0.3, 0.1], [-0.75, 0.8]],
  [1, [0.6, 0.05], [1, 0.85]],
  [2, [-0.55, 0.15], [-0.6, 1]],
  [4, [-0.55, -0.1], [-0.85, -0.85]],
  [5, [-0.4, -0.05], [-0.8, -0.8]],
  [5, [0.6, -0.05], [0.85, -0.95]],
];

/** Whether the twine between two knots is one that a tear broke. */
const broken = (p: Point, q: Point): boolean => {
  const is = (k: Point, a: number, b: number): boolean => k[0] === a && k[1] === b;
  return is(p, 1, 0) || is(q, 1, 0) || is(p, -1, 0);
};

function looseEnds(
  knots: readonly Point[],
  unit: number,
  place: (p: Point) => string,
  side: 'front' | 'back',
): string {
  return LOOSE.map(([at, bend, end]) => {
    const p = knots[at]!;
    const to = (d: Point): Point => [p[0] + d[0] * unit, p[1] + d[1] * unit];
    return to(end)[0] > 0 === (side === 'front') ? `M${place(p)}Q${place(to(bend))} ${place(to(end))}` : '';
  }).join('');
}

/** The outline of a tear, frayed between its knots. */
function ragged(knots: readonly Point[], place: (p: Point) => string): string {
  const points = knots.flatMap((p, i) => {
    const q = knots[(i + 1) % knots.length]!;
    const mix = (s: number, inwards: number): Point => [
      (p[0] * (1 - s) + q[0] * s - 3) * inwards + 3,
      (p[1] * (1 - s) + q[1] * s) * inwards,
    ];
    return [p, mix(0.35, 0.82), mix(0.55, 1.02), mix(0.75, 0.78)];
  });
  return `M${points.map(place).join('L')}Z`;
}

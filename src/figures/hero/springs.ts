/**
 * A knotted net that finds its own shape: knots on a lattice of half meshes, twines as springs, and strands
 * that open it, tear it or drag it along. A fixed number of steps and no chance, so that the same strands
 * always give the same net.
 */
export type Pull = 'open' | 'torn' | 'stop';

/**
 * A place where a strand meets the net, in half meshes: the mesh whose four knots stand round (`u`, `v`), or,
 * where it tears the net, the knot at that place.
 */
export interface Pin {
  readonly u: number;
  readonly v: number;
  readonly pull: Pull;
}

export interface NetSize {
  /** Half meshes along and across. */
  readonly columns: number;
  readonly rows: number;
  /** Length of half a mesh along and across, scene units. */
  readonly along: number;
  readonly across: number;
}

export interface Knot {
  readonly u: number;
  readonly v: number;
  x: number;
  y: number;
}

interface Moving extends Knot {
  readonly home: readonly [x: number, y: number];
  readonly fixed: boolean;
  fx: number;
  fy: number;
}

const STEPS = 400;
/** Twine is a little shorter than the mesh it spans, so the net is under tension everywhere. */
const TAUT = 0.86;
/** How strongly a knot is drawn back to where it would hang alone, and how strongly a twine pulls. */
const HOME = 0.014;
const TWINE = 0.2;
/** How far an opening reaches, in half meshes, and how hard it pushes. */
const REACH: Readonly<Record<Pull, readonly [along: number, across: number]>> = {
  open: [2.62, 2.75],
  torn: [2.9, 3],
  stop: [0, 0],
};
const PUSH = 2.2;
/** How far a bar drags the knots it catches, in half meshes along: left, sides, right. */
const DRAG = { left: 2.04, sides: 3.13, right: 3.4 } as const;

/** How far the middle of a caught mesh is dragged, in half meshes along. */
export const DRAGGED = DRAG.sides;

export const knotKey = (u: number, v: number): string => `${u}:${v}`;

/** The four knots round a mesh: left, top, right, bottom. */
export const meshRing = ({ u, v }: Pin): readonly (readonly [number, number])[] => [
  [u - 1, v],
  [u, v - 1],
  [u + 1, v],
  [u, v + 1],
];

/** Whether a knot is one of the four round a mesh. */
export const borders = (p: Pin, k: Knot): boolean => Math.abs(k.u - p.u) + Math.abs(k.v - p.v) === 1;

/**
 * Whether a tear broke the twine between two knots. It takes the knot it struck, with its four twines, and
 * two more in uneven places, so that the rest hangs unevenly.
 */
export function isTorn(pins: readonly Pin[], a: Knot, b: Knot): boolean {
  const is = (k: Knot, u: number, v: number): boolean => k.u === u && k.v === v;
  return pins.some(
    ({ u, v, pull }) =>
      pull === 'torn' &&
      (is(a, u, v) ||
        is(b, u, v) ||
        (is(a, u + 1, v - 1) && is(b, u + 2, v)) ||
        (is(a, u - 1, v + 1) && is(b, u, v + 2))),
  );
}

/** Where every knot comes to rest; (0, 0) is the first corner of the net before any strand. */
export function settle(size: NetSize, pins: readonly Pin[]): ReadonlyMap<string, Knot> {
  const knots = lattice(size, pins);
  const twines = [...knots.values()].flatMap((k) =>
    [1, -1].flatMap((dv) => {
      const other = knots.get(knotKey(k.u + 1, k.v + dv));
      return other && !isTorn(pins, k, other) ? [[k, other] as const] : [];
    }),
  );
  const rest = Math.hypot(size.along, size.across) * TAUT;
  const pushes = pins.flatMap(({ u, v, pull }) => {
    const [along, across] = REACH[pull];
    return pull === 'stop'
      ? []
      : [{ x: u * size.along, y: v * size.across, rx: along * size.along, ry: across * size.across }];
  });

  for (let step = 0; step < STEPS; step++) {
    for (const k of knots.values()) {
      k.fx = (k.home[0] - k.x) * HOME;
      k.fy = (k.home[1] - k.y) * HOME;
    }
    for (const [a, b] of twines) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy) || 1;
      const pull = ((length - rest) * TWINE) / length;
      a.fx += dx * pull;
      a.fy += dy * pull;
      b.fx -= dx * pull;
      b.fy -= dy * pull;
    }
    for (const k of knots.values()) {
      if (k.fixed) continue;
      for (const { x, y, rx, ry } of pushes) {
        const near = Math.hypot((k.x - x) / rx, (k.y - y) / ry);
        if (near === 0 || near >= 1) continue;
        const out = ((1 - near) / near) * PUSH;
        k.fx += (k.x - x) * out;
        k.fy += (k.y - y) * out;
      }
      k.x += k.fx * 0.5;
      k.y += k.fy * 0.5;
    }
  }
  return knots;
}

function lattice({ columns, rows, along, across }: NetSize, pins: readonly Pin[]): Map<string, Moving> {
  const knots = new Map<string, Moving>();
  for (let u = 0; u <= columns; u++) {
    for (let v = 0; v <= rows; v++) {
      if ((u + v) % 2) continue;
      const home = [u * along, v * across] as const;
      const bar = pins.find((p) => p.pull === 'stop' && meshRing(p).some((r) => r[0] === u && r[1] === v));
      // A bar holds the four knots of its mesh: the far one goes furthest, those at its sides close in.
      const drag = !bar ? 0 : u < bar.u ? DRAG.left : u > bar.u ? DRAG.right : DRAG.sides;
      const pinch = bar ? Math.sign(bar.v - v) * across * 0.3 : 0;
      knots.set(knotKey(u, v), {
        u,
        v,
        x: home[0] + drag * along,
        y: home[1] + pinch,
        home,
        fixed: v === 0 || v === rows || bar !== undefined,
        fx: 0,
        fy: 0,
      });
    }
  }
  return knots;
}

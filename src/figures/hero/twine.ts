import {
  borders,
  DRAGGED,
  isTorn,
  knotKey,
  meshRing,
  settle,
  type Knot,
  type NetSize,
  type Pin,
} from './springs.ts';

/** Where the net hangs in the scene, and how far it is turned to the eye. */
export interface Hanging {
  readonly net: NetSize;
  readonly left: number;
  readonly top: number;
  /** Units down for each unit to the left. */
  readonly slant: number;
}

/**
 * The net as paths, in whole scene units: at this size the eye cannot tell them from finer ones, and they
 * print shorter.
 */
export interface NetPaths {
  readonly ground: string;
  readonly selvage: string;
  readonly twine: string;
  readonly holes: string;
  readonly rimBack: string;
  readonly rimFront: string;
  /** Twine that lies over a strand, beyond the mesh that it went through. */
  readonly twineFront: string;
  readonly ends: string;
  /** Where each strand meets the net. */
  readonly at: readonly Point[];
}

type Point = readonly [x: number, y: number];

export function drawNet(hanging: Hanging, pins: readonly Pin[]): NetPaths {
  const { net, left, top, slant } = hanging;
  const knots = settle(net, pins);
  const middle = (net.columns * net.along) / 2;
  const place = (k: { x: number; y: number }): Point => [
    Math.round(left + k.x),
    Math.round(top + k.y - slant * (k.x - middle)),
  ];
  const get = (u: number, v: number): Knot | undefined => knots.get(knotKey(u, v));
  const opened = pins.filter((p) => p.pull === 'open');
  const kept = (a: Knot, b: Knot): boolean =>
    !isTorn(pins, a, b) && !opened.some((p) => borders(p, a) && borders(p, b));
  const from = (k: Knot): Knot[] =>
    [1, -1].flatMap((dv) => {
      const other = get(k.u + 1, k.v + dv);
      return other && kept(k, other) ? [other] : [];
    });

  const at = pins.map((p) =>
    place({ x: (p.u + (p.pull === 'stop' ? DRAGGED : 0)) * net.along, y: p.v * net.across }),
  );
  const paths = { holes: '', rimBack: '', rimFront: '', twineFront: '', ends: '' };
  pins.forEach((pin, i) => {
    if (pin.pull === 'stop') return;
    if (pin.pull === 'torn') {
      paths.holes += frayedHole(AROUND.map(([du, dv]) => place(get(pin.u + du, pin.v + dv)!)));
      paths.ends += looseEnds([...knots.values()], pin, i, get, place);
    } else {
      const sides = bowedSides(meshRing(pin).map(([u, v]) => place(get(u, v)!)));
      paths.holes += `${sides.map((s, j) => (j ? s.replace(/^M[^Q]*/, '') : s)).join('')}Z`;
      paths.rimBack += sides[0]! + sides[3]!;
      paths.rimFront += sides[1]! + sides[2]!;
    }
    const [x, y] = at[i]!;
    for (const a of knots.values()) {
      for (const b of from(a)) {
        const [s, t] = [place(a), place(b)];
        const crosses = (s[1] - y) * (t[1] - y) < 0 || Math.min(Math.abs(s[1] - y), Math.abs(t[1] - y)) < 4;
        if (crosses && Math.max(s[0], t[0]) > x + 8) paths.twineFront += line([s, t]);
      }
    }
  });

  const side = (u: number): Point[] =>
    [...knots.values()]
      .filter((k) => k.u === u)
      .sort((a, b) => a.v - b.v)
      .map(place);
  const [near, far] = [side(0), side(net.columns)];
  return {
    ...paths,
    at,
    ground: `${line([...near, ...far.toReversed()])}z`,
    selvage: line(near) + line(far),
    twine: twines(net, get, kept, place),
  };
}

/** Twines run aslant from edge to edge: each is one line, broken where a mesh is opened or torn. */
function twines(
  { columns, rows }: NetSize,
  get: (u: number, v: number) => Knot | undefined,
  kept: (a: Knot, b: Knot) => boolean,
  place: (k: Knot) => Point,
): string {
  let d = '';
  for (const dv of [1, -1]) {
    for (let v = -columns; v <= rows + columns; v++) {
      let run: Point[] = [];
      for (let u = 0; u <= columns; u++) {
        const a = get(u, v + dv * u);
        const b = get(u + 1, v + dv * (u + 1));
        if (a && b && kept(a, b)) {
          if (run.length === 0) run.push(place(a));
          run.push(place(b));
        } else {
          if (run.length > 1) d += line(run);
          run = [];
        }
      }
    }
  }
  return d;
}

const pair = ([x, y]: Point): string => `${x} ${y}`;
const whole = (x: number, y: number): string => pair([Math.round(x), Math.round(y)]);

/** A line in relative steps, which print shorter than absolute places. */
function line(points: readonly Point[]): string {
  let [x, y] = points[0]!;
  const steps = points.slice(1).map((p) => {
    const step: Point = [p[0] - x, p[1] - y];
    [x, y] = p;
    return step;
  });
  const d = steps.map(([dx, dy], i) => `${i && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`);
  return `M${pair(points[0]!)}l${d.join('')}`;
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>((s, p) => [s[0] + p[0], s[1] + p[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** The four sides of an opened mesh, bowed outwards: upper left, upper right, lower right, lower left. */
function bowedSides(corners: readonly Point[]): readonly string[] {
  const centre = middleOf(corners);
  return corners.map((p, i) => {
    const q = corners[(i + 1) % corners.length]!;
    const [mx, my] = [(p[0] + q[0]) / 2 - centre[0], (p[1] + q[1]) / 2 - centre[1]];
    return `M${pair(p)}Q${whole(centre[0] + mx * 1.3, centre[1] + my * 1.3)} ${pair(q)}`;
  });
}

/** The eight knots round a knot that is gone, in turn. */
const AROUND: readonly Point[] = [
  [-2, 0],
  [-1, -1],
  [0, -2],
  [1, -1],
  [2, 0],
  [1, 1],
  [0, 2],
  [-1, 1],
];

function frayedHole(around: readonly Point[]): string {
  const centre = middleOf(around);
  const points = around.flatMap((p, i) => {
    const q = around[(i + 1) % around.length]!;
    const inwards = i % 2 ? 0.86 : 0.78;
    const [mx, my] = [(p[0] + q[0]) / 2 - centre[0], (p[1] + q[1]) / 2 - centre[1]];
    const between: Point = [Math.round(centre[0] + mx * inwards), Math.round(centre[1] + my * inwards)];
    return [p, between];
  });
  return `${line(points)}z`;
}

/** Lengths of the loose ends, scene units, dealt out in turn. */
const LENGTHS = [14, 19, 12, 17, 21, 11];

/** What is left of the broken twines: each end sets out for its other knot and is swept along with the strand. */
function looseEnds(
  knots: readonly Knot[],
  pin: Pin,
  first: number,
  get: (u: number, v: number) => Knot | undefined,
  place: (k: Knot) => Point,
): string {
  let d = '';
  let nth = first;
  for (const a of knots) {
    for (const dv of [1, -1]) {
      const b = get(a.u + 1, a.v + dv);
      if (!b || !isTorn([pin], a, b)) continue;
      for (const [at, to] of [
        [a, b],
        [b, a],
      ] as const) {
        if (at.u === pin.u && at.v === pin.v) continue;
        const [p, q] = [place(at), place(to)];
        const long = LENGTHS[nth++ % LENGTHS.length]!;
        const scale = long / (Math.hypot(q[0] - p[0], q[1] - p[1]) || 1);
        const [dx, dy] = [(q[0] - p[0]) * scale, (q[1] - p[1]) * scale];
        d += `M${pair(p)}q${whole(dx, dy)} ${whole(dx + long * 0.7, dy * 0.95)}`;
      }
    }
  }
  return d;
}

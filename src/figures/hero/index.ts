import { evaluate } from '../../law/evaluate.ts';
import type { Law, Outcome } from '../../law/types.ts';
import { ROWS, type RowId } from '../net/nets.ts';
import { pen } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { DRAGGED, type Pin, type Pull } from './springs.ts';
import { drawNet, type Hanging } from './twine.ts';

/** The day the case was reported, and the chips of the story: the A100, and the one that was made to fit. */
const WORLD = { date: '2023-03-10', measures: [] } as const;
const CHIPS: Readonly<Partial<Record<RowId, string>>> = { 'r6-below-threshold': 'a800' };

const WIDTH = 790;
const HEIGHT = 768;
const HANGING: Hanging = {
  net: { columns: 14, rows: 62, along: 18, across: 14 },
  left: 304,
  top: -50,
  slant: 0.3,
};
/** Strands start here, stand this far apart, and run on past the right edge, however wide the window is. */
const START = 22;
const PITCH = 72;
const RUN = 1500;
const SQUARE = 20;
/** Which column each strand makes for, so that the openings do not stand in file; stops lie further back. */
const SWAY = [0, 0, -1, 1, -2, 0, 1, -1, 1, -1];
const STOP_COLUMN = HANGING.net.columns - 3;

const PULL: Readonly<Record<Outcome, Pull>> = {
  free: 'open',
  gap: 'open',
  'open-question': 'open',
  leak: 'torn',
  stopped: 'stop',
};

export interface HeroWords {
  readonly title: string;
  readonly desc: string;
}

/** What the law says of each strand, from the top. */
export const heroOutcomes = (law: Law): readonly Outcome[] =>
  ROWS.map((id) => evaluate(law, id, { ...WORLD, chip: CHIPS[id] ?? 'a100' }).outcome);

/**
 * The net of the first screen: ten strands on the day of the report, and what each does to the net. One
 * picture for all screens; on a telephone a style sheet turns it so that the strands fall.
 */
export function heroScene(law: Law, words: HeroWords): Scene {
  const outcomes = heroOutcomes(law);
  const pins = outcomes.map((outcome, i) => pinFor(PULL[outcome], i));
  const net = drawNet(HANGING, pins);
  const p = pen('wide');
  const path = (key: string, d: string, cls: string): void => p.path(key, d, { cls: `hung ${cls}` });

  path('ground', net.ground, 'ground');
  path('holes', net.holes, 'hole');
  path('twine', net.twine, 'twine');
  path('selvage', net.selvage, 'selvage');
  path('rim-back', net.rimBack, 'rim');
  outcomes.forEach((outcome, i) => {
    const [x, y] = net.at[i]!;
    const end = outcome === 'stopped' ? x : RUN;
    const cls = `strand s${i % 5}`;
    p.mark(
      `strand-${i}`,
      'path',
      { d: `M${START} ${y}H${end}`, 'stroke-dasharray': DASHES[outcome] },
      {
        cls: outcome === 'open-question' ? `${cls} dotted` : cls,
      },
    );
    p.rect(`chip-${i}`, START - SQUARE, y - SQUARE / 2, SQUARE, SQUARE, { cls: 'chip' });
  });
  path('twine-front', net.twineFront, 'twine');
  path('casing', net.rimFront, 'casing');
  path('rim-front', net.rimFront, 'rim');
  path('ends', net.ends, 'end-of-twine');
  outcomes.forEach((outcome, i) => {
    const [x, y] = net.at[i]!;
    if (outcome === 'stopped') p.path(`bar-${i}`, `M${x + 3} ${y - 17}v34`, { cls: `bar s${i % 5}` });
  });
  return { width: WIDTH, height: HEIGHT, ...words, marks: p.marks };
}

/** Of the meshes, or knots, near a strand's column the one nearest to its height. */
function pinFor(pull: Pull, index: number): Pin {
  const { net, top, slant } = HANGING;
  const column = pull === 'stop' ? STOP_COLUMN : net.columns / 2 + SWAY[index]!;
  const height = HEIGHT / 2 + (index - (SWAY.length - 1) / 2) * PITCH;
  let best: Pin = { u: column, v: 0, pull };
  let least = Infinity;
  for (let u = column - 1; u <= column + 1; u++) {
    for (let v = 2; v < net.rows - 1; v++) {
      if (((u + v) % 2 === 0) !== (pull === 'torn')) continue;
      const x = (u + (pull === 'stop' ? DRAGGED : 0)) * net.along;
      const y = top + v * net.across - slant * (x - (net.columns * net.along) / 2);
      const off = Math.abs(y - height) + Math.abs(u - column) * 0.5;
      if (off < least) [best, least] = [{ u, v, pull }, off];
    }
  }
  return best;
}

/**
 * A strand is drawn on by shifting its dashes: a whole one is a single dash as long as itself. All lists end
 * in a gap of the same length, so that one animation serves them all.
 */
const DRAWN = 1500;
const repeat = (dash: number, gap: number): string => {
  const times = Math.ceil(DRAWN / (dash + gap));
  return `${Array.from({ length: times }, () => `${dash} ${gap}`).join(' ')} 0 ${DRAWN}`;
};
const WHOLE = `${DRAWN} ${DRAWN}`;
const DASHES: Readonly<Record<Outcome, string>> = {
  free: WHOLE,
  gap: WHOLE,
  stopped: WHOLE,
  leak: repeat(16, 12),
  'open-question': repeat(0, 13),
};

/** The knot that stands on every bend of the twine: shared, so that it is printed once. */
export const heroDefs = (): string =>
  `<marker id="hero-knot" viewBox="-2 -2 4 4" markerWidth="4" markerHeight="4" markerUnits="userSpaceOnUse"><circle r="2" fill="var(--law)"/></marker>`;

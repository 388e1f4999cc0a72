import { round, type Shape } from '../scene.ts';
import { BRANCH, HALF_MESHES, DIMENSIONS, MESHES, type NetDimensions } from './dimensions.ts';
import { EDGE, NET_ROWS, reachOf } from './layout.ts';
import { tile, TILE_KINDS, type Tile, type TileSize } from './mesh.ts';

export const tileId = (shape: Shape, kind: string, layer: 'b' | 'f'): string =>
  `net-${shape === 'wide' ? 'w' : 'n'}-${kind}-${layer}`;

/**
 * Every tile, in two layers: what lies behind a strand and what lies before it. Colours are set as
 * attributes, since a clone that `use` makes does not stand under the picture's own class.
 */
export function tileDefs(shape: Shape): string {
  const m = DIMENSIONS[shape];
  const size: TileSize = { along: m.along, across: m.row, slant: m.slant, upright: m.upright };
  const bits = TILE_KINDS.map((kind) =>
    layers(shape, kind, tile(kind, { ...size, meshes: MESHES }), extras(shape, kind)),
  );
  const half = tile('plain', { ...size, across: m.row / 2, meshes: HALF_MESHES });
  const patch = tile('stop', {
    ...size,
    along: m.along * m.patch.along,
    across: m.row * m.patch.across,
    slant: m.slant * 0.6,
    meshes: MESHES,
  });
  return (
    bits.join('') +
    patchTile(shape, patch) +
    hem(shape, half) +
    `<g id="${tileId(shape, 'would', 'f')}">${wouldAsk(m)}</g>` +
    `<g id="${tileId(shape, 'unknown', 'f')}">${question(m)}</g>`
  );
}

function layers(shape: Shape, kind: string, t: Tile, extra: string): string {
  const { strokes: s } = DIMENSIONS[shape];
  const law = (d: string, width: number): string => (d ? stroke(d, 'law', width) : '');
  return (
    `<g id="${tileId(shape, kind, 'b')}">` +
    fill(t.ground, 'law-faint') +
    law(t.edges, s.edge) +
    fill(t.hole, 'ground') +
    law(t.twineBack, s.twine) +
    law(t.rimBack, s.rim) +
    law(t.endsBack, s.ends) +
    `</g><g id="${tileId(shape, kind, 'f')}">` +
    law(t.twineFront, s.twine) +
    (t.rimFront ? stroke(t.rimFront, 'ground', s.casing, 'butt') : '') +
    law(t.rimFront, s.rim) +
    law(t.endsFront, s.ends) +
    law(t.knots, s.knot) +
    extra +
    `</g>`
  );
}

/** What a net has besides its rows: the half tiles between groups, and the two ropes that it hangs between. */
function hem(shape: Shape, half: Tile): string {
  const { upright, strokes: s } = DIMENSIONS[shape];
  const bit =
    fill(half.ground, 'law-faint') +
    stroke(half.edges, 'law', s.edge) +
    stroke(half.twineBack + half.twineFront, 'law', s.twine) +
    stroke(half.knots, 'law', s.knot);
  const halves = NET_ROWS[shape].gaps.map((at) => {
    const place = at - EDGE[shape];
    return `<use href="#${tileId(shape, 'half', 'f')}" ${upright ? 'x' : 'y'}="${place}"/>`;
  });
  return (
    `<g id="${tileId(shape, 'half', 'f')}">${bit}</g>` +
    `<g id="${tileId(shape, 'hem', 'f')}">${halves.join('')}${stroke(ropes(DIMENSIONS[shape], reachOf(shape)), 'law', s.rope)}</g>`
  );
}

/** A patch of net in one layer, with its bar and its own short ropes: a strand ends on it. */
function patchTile(shape: Shape, t: Tile): string {
  const m = DIMENSIONS[shape];
  const { strokes: s } = m;
  const across = m.row * m.patch.across;
  const shift = m.upright ? `translate(${round(-across / 2)},0)` : `translate(0,${round(-across / 2)})`;
  return (
    `<g id="${tileId(shape, 'patch', 'b')}">` +
    fill(t.ground, 'law-faint') +
    stroke(t.edges, 'law', s.edge) +
    stroke(t.twineBack + t.twineFront, 'law', s.twine) +
    stroke(t.knots, 'law', s.knot) +
    `<g transform="${shift}">${stroke(ropes(m, across, m.patch.along), 'law', s.rope * 0.75)}</g>` +
    bar(m, 0, 0, m.bar * 0.85, s.bar) +
    `</g>`
  );
}

function extras(shape: Shape, kind: string): string {
  const m = DIMENSIONS[shape];
  if (kind === 'stop') return bar(m, 0, 0, m.bar, m.strokes.bar);
  if (kind === 'fork')
    return bar(m, m.upright ? -1 : 1, -(m.row / MESHES) * BRANCH, m.forkBar, m.strokes.bar * 0.9);
  return kind === 'ask' ? question(m) : '';
}

function bar(m: NetDimensions, along: number, across: number, half: number, width: number): string {
  const d = m.upright
    ? `M${round(across - half)} ${along}h${round(2 * half)}`
    : `M${along} ${round(across - half)}v${round(2 * half)}`;
  return stroke(d, 'ink', width, 'butt');
}

const question = (m: NetDimensions): string =>
  `<circle r="${m.disc}" fill="var(--ground)" stroke="var(--flow)" stroke-width="${m.strokes.disc}"/>` +
  `<text y="${round(m.question * 0.355)}" text-anchor="middle" font-family="var(--label)" font-size="${m.question}" font-weight="800" fill="var(--flow-t)">?</text>`;

const wouldAsk = (m: NetDimensions): string =>
  `<circle r="${m.disc}" fill="none" stroke="var(--law)" stroke-width="${m.strokes.disc}" stroke-dasharray="3 3"/>`;

const fill = (d: string, colour: string): string => (d ? `<path d="${d}" fill="var(--${colour})"/>` : '');

const stroke = (d: string, colour: string, width: number, cap = 'round'): string =>
  `<path d="${d}" fill="none" stroke="var(--${colour})" stroke-width="${round(width)}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;

/** The outline of a whole net that is not in force, from its first corner. */
export function frame(shape: Shape): string {
  const length = reachOf(shape);
  const { along, slant, upright } = DIMENSIONS[shape];
  const a = along / 2;
  const d = round(slant * a);
  return upright
    ? `M${-d} ${-a}H${round(length - d)}L${round(length + d)} ${a}H${d}Z`
    : `M${-a} ${d}L${a} ${-d}V${round(length - d)}L${-a} ${round(length + d)}Z`;
}

/** The two ropes that a net hangs between, from its first edge; they reach a little past it. */
function ropes({ along, slant, upright }: NetDimensions, length: number, scale = 1): string {
  const a = round((along / 2 + (upright ? 2 : 3)) * scale);
  const d = round(slant * (scale < 1 ? 0.6 : 1) * a);
  return [0, length]
    .map((b) =>
      upright ? `M${round(b - d)} ${-a}L${round(b + d)} ${a}` : `M${-a} ${round(b + d)}L${a} ${round(b - d)}`,
    )
    .join('');
}

import { fill } from '../../i18n/fill.ts';
import type { Outcome } from '../../law/types.ts';
import { round } from '../scene.ts';
import { patternFill } from './defs.ts';
import { blockTop, largeSide, middleOf, type Frame } from './layout.ts';
import { GATES, type Column } from './schema.ts';
import type { Scope } from './scope.ts';

/** Whether a rule reaches a route with this outcome: only then is there anything to ask, check or charge. */
export const isReached = (outcome: Outcome): boolean => outcome !== 'gap' && outcome !== 'free';

/** How a strand is drawn: solid within the law, dashed against it, dotted where the law is open; `check` wants no other. */
export const strandOf = (outcome: Outcome): string =>
  outcome === 'leak' ? 'strand leak' : outcome === 'open-question' ? 'strand open' : 'strand';

/** The block under each gate: what a controller has of it. */
const UNDER = { application: 'applications', check: 'checks', charge: 'court' } as const satisfies Record<
  (typeof GATES)[number],
  Column
>;

/** A head that points to the right, with its tip in 0, 0. */
const arrowHead = (long: number): string => `M0 0L${-long} ${round(-long * 0.6)}V${round(long * 0.6)}Z`;

/** The edge of what the rule reaches. It is there in every state; what hangs from it comes with the gap. */
export function edge({ p, frame, state, labels, cleared }: Scope): void {
  const { width, edge: band, margin, shape, wide } = frame;
  const area = { x: 0, y: band.top, width, height: band.height };
  p.mark('edge', 'rect', area, { cls: 'edge' });
  p.mark('edge-mesh', 'rect', { ...area, fill: patternFill(shape, 'mesh') });
  const named = state.subject !== 'gap' && !cleared;
  p.words('edge-name', 'rule', margin, band.top + band.height + (wide ? 20 : 15), labels.reach[shape], {
    shown: named,
  });
}

/** Two strands: one passes where the rule does not reach, one below, through three gates that could have held it. */
export function gap(scope: Scope): void {
  const { p, frame, state, verdicts } = scope;
  const { lanes, wide, margin } = frame;
  const shown = state.subject === 'gap';
  gates(scope, shown);

  const lane = (outcome: Outcome): number => (isReached(outcome) ? lanes.below : lanes.above);
  const chip = (key: string, y: number) => {
    const side = wide ? 14 : 10;
    p.rect(key, margin, y - side / 2, side, side, { cls: 'chip', shown });
  };
  const start = margin + (wide ? 14 : 10);
  const tip = wide ? 12 : 9;
  const end = frame.width - 8;

  const rent = lane(verdicts.rent);
  chip('rent-chip', rent);
  p.path('rent', `M${start} ${rent}H${end - tip + 1}`, { cls: strandOf(verdicts.rent), shown });
  p.put('rent-tip', arrowHead(tip), end, rent, { cls: 'tip', shown });

  const smuggled = lane(verdicts.smuggling);
  const down = round(frame.at.estimate + 2 * largeSide(frame));
  const into = frame.sheet.top - (wide ? 4 : 3);
  chip('smuggling-chip', smuggled);
  p.path(
    'smuggling',
    `M${start} ${smuggled}H${down - 12}Q${down} ${smuggled} ${down} ${smuggled + 12}V${into - tip + 1}`,
    {
      cls: strandOf(verdicts.smuggling),
      shown,
    },
  );
  p.put('smuggling-tip', arrowHead(tip), down, into, {
    cls: 'tip',
    shown,
    turn: 'rotate(90)',
  });
  words(scope, shown);
}

function gates({ p, frame, state, labels }: Scope, shown: boolean): void {
  const { wide, edge: band, gate, lanes, shape, leading } = frame;
  const top = band.top + band.height;
  const bottom = top + gate.height;
  for (const id of GATES) {
    const x = gateAt(frame, id);
    const area = { x: x - gate.width / 2, y: top, width: gate.width, height: gate.height };
    p.mark(`gate-${id}`, 'rect', area, { cls: 'edge', shown });
    p.mark(`gate-${id}-mesh`, 'rect', { ...area, fill: patternFill(shape, 'mesh') }, { shown });
    p.mark(
      `gate-${id}-hole`,
      'ellipse',
      { cx: x, cy: lanes.below, rx: gate.width / 2 + 1.5, ry: wide ? 10 : 6 },
      { cls: 'hole', shown },
    );
    const named = bottom + leading - 1;
    p.words(`gate-${id}-name`, 'rule', x, named, labels.gap.gates[id], { anchor: 'mid', shown });
    const foot = topOf(frame, UNDER[id], state.counts) - (wide ? 12 : 8);
    p.late.path(`gate-${id}-lead`, `M${round(x)} ${named + 7}V${round(foot)}`, {
      cls: 'has',
      shown: shown && wide,
    });
  }
}

/** Gates stand over what a controller has of them; on a phone, where no lead runs down, apart enough for their names. */
function gateAt(frame: Frame, id: (typeof GATES)[number]): number {
  return frame.wide ? middleOf(frame, UNDER[id]) : { application: 50, check: 124, charge: 190 }[id];
}

/** Where the block under a gate begins. */
function topOf(frame: Frame, column: Column, counts: Scope['state']['counts']): number {
  if (column === 'applications')
    return blockTop(frame, column, counts['applications-now'].value) - frame.cell;
  if (column === 'checks') return blockTop(frame, column, counts.checks.value);
  return frame.baseline;
}

function words({ p: { late: p }, frame, labels, verdicts }: Scope, shown: boolean): void {
  const { wide, shape, margin, lanes, width, leading } = frame;
  const { rented, smuggled } = labels.gap;
  const said = (text: string, outcome: Outcome) => fill(text, { verdict: labels.outcomes[outcome] });
  p.block('rent-words', 'said', margin, lanes.above - (wide ? 15 : 9), said(rented[shape], verdicts.rent), {
    room: width - margin - 8,
    lines: wide ? 2 : 1,
    leading,
    from: 'foot',
    shown,
  });
  const [x, y, room] = wide ? [96, 212, 178] : [92, 172, 108];
  p.block('smuggling-words', 'said', x, y, said(smuggled[shape], verdicts.smuggling), {
    room,
    lines: wide ? 7 : 4,
    leading,
    shown,
  });
}

import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { slopeOf } from './layout.ts';
import { RUNS, type RunId } from './offers.ts';
import type { Scope } from './scope.ts';
import { chipHours, cluster, machineHours, rentAfter, yearsFor, type Cluster } from './sums.ts';

/** What a run takes: hours of a machine, and their rent. */
export function runCost({ state, reading }: Scope, hoursOfChips: number): { hours: number; dollars: number } {
  const hours = machineHours(hoursOfChips, state.machine.chips);
  return { hours, dollars: rentAfter(reading.perHour, hours) };
}

/** Hours of a chip that the estimated run takes at some use of the peak. */
export const estimated = ({ state: { estimate } }: Scope, used: number): number =>
  chipHours(estimate.operations, estimate.peak, used);

/** The machines of the run that is read, and the years it would take one; null where it is not known. */
export function clusterOf({ state }: Scope): (Cluster & { readonly alone: number }) | null {
  const { read, machine } = state;
  const run = 'run' in read ? state.runs.find(({ id }) => id === read.run) : undefined;
  const atOnce = run?.['at-once'];
  if (!run || atOnce === undefined) return null;
  const alone = yearsFor(machineHours(run['chip-hours'], machine.chips));
  return { ...cluster(run['chip-hours'], atOnce, machine.chips), alone };
}

/** The same as values for a sentence. */
export function clusterWords(scope: Scope): Readonly<Record<'years' | 'machines' | 'days', string>> | null {
  const { say } = scope;
  const many = clusterOf(scope);
  return (
    many && {
      years: say.fixed(many.alone, 1),
      machines: say.number(many.machines),
      days: say.number(Math.round(many.days)),
    }
  );
}

/** Training runs, as points on the line of rent; one whose hours are not known, as a stretch of it. */
export function runs(scope: Scope): void {
  band(scope);
  for (const id of RUNS) run(scope, id);
  sideBySide(scope);
}

/** Where a run stands in the chart. */
function placeOf(scope: Scope, hoursOfChips: number) {
  const { hours, dollars } = runCost(scope, hoursOfChips);
  return { x: scope.scale.x(hours), y: scope.scale.y(dollars), dollars };
}

/** From the best use of the chips to the worst: a range has no point. */
function band(scope: Scope): void {
  const { frame, scale, state, labels, say, money, reading } = scope;
  const p = scope.p.late;
  const { wide, right, leading } = frame;
  const { used } = state.estimate;
  const [best, worst] = [
    placeOf(scope, estimated(scope, used[0])),
    placeOf(scope, estimated(scope, used[1])),
  ];
  const shown = state['runs-on'] && worst.x <= right + 0.5;
  const half = wide ? 6.5 : 5;
  const turn = round((-Math.atan(slopeOf(frame, reading.perHour)) * 180) / Math.PI);
  p.mark(
    'band',
    'rect',
    {
      x: 0,
      y: -half,
      width: Math.hypot(worst.x - best.x, worst.y - best.y),
      height: 2 * half,
      transform: `translate(${round(best.x)},${round(best.y)}) rotate(${turn})`,
    },
    { cls: 'band', shown },
  );

  const name = wide ? labels.estimate.wide : [labels.estimate.narrow];
  const [x, y] = [(best.x + worst.x) / 2 - (wide ? 20 : 12), (best.y + worst.y) / 2 - (wide ? 22 : 9)];
  for (const i of [0, 1])
    p.words(`band-name-${i}`, 'remark strong', x, y + i * leading, name[i] ?? '', { anchor: 'end', shown });

  /** What an end costs, and wide how much of the peak it uses. */
  const end = (
    key: string,
    share: number,
    dollars: number,
    at: number,
    foot: number,
    anchor: 'start' | 'end',
  ) => {
    const sum = money.rough(dollars);
    const lines = wide ? [fill(labels.estimate.used, { used: say.share(share) }), sum] : [sum];
    for (const i of [0, 1])
      p.words(`band-${key}-${i}`, 'remark', at, foot + i * leading, lines[i] ?? '', { anchor, shown });
  };
  end('best', used[0], best.dollars, best.x + (wide ? 14 : 12), best.y + 16, 'start');
  // Left of the line that drops from what is read.
  const left = scale.x(reading.hours) - (wide ? 10 : 6);
  end('worst', used[1], worst.dollars, left, worst.y + (wide ? 42 : 52), 'end');
}

/** A run on the line; the one that is read has its name over the big number. */
function run(scope: Scope, id: RunId): void {
  const { frame, state, labels, money } = scope;
  const p = scope.p.late;
  const { wide, right, bottom, leading } = frame;
  const found = state.runs.find((one) => one.id === id);
  const { x, y, dollars } = placeOf(scope, found?.['chip-hours'] ?? 1);
  const shown = state['runs-on'] && found !== undefined && x <= right;
  const half = wide ? 7 : 5.5;
  p.rect(`run-${id}`, x - half, y - half, 2 * half, 2 * half, { cls: 'run', shown });

  const isRead = 'run' in state.read && state.read.run === id;
  const lines = [labels.runs[id].name, isRead || !wide ? '' : money.rough(dollars)];
  const [at, foot] = isRead
    ? [x - (wide ? 16 : 8), y - (wide ? 52 : 33)]
    : [x + (wide ? 14 : 11), bottom - (wide ? 27 : 7)];
  for (const i of [0, 1])
    p.words(`run-${id}-name-${i}`, 'remark strong', at, foot + i * leading, lines[i] ?? '', {
      anchor: isRead ? 'end' : 'start',
      shown,
    });
}

/** What the hours of the run mean on one machine, and on many side by side. */
function sideBySide(scope: Scope): void {
  const { frame, scale, state, labels, reading } = scope;
  const values = clusterWords(scope);
  for (const i of [0, 1])
    scope.p.late.words(
      `side-${i}`,
      'remark strong',
      scale.x(reading.hours) - 14,
      frame.bottom - 84 + i * frame.leading,
      values ? fill(labels.side[i] ?? '', values) : '',
      { anchor: 'end', shown: state['runs-on'] && frame.wide },
    );
}

import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { TOP_PER_HOUR } from './layout.ts';
import { RUNS } from './offers.ts';
import type { Scope } from './scope.ts';
import { chipHours, cluster, machineHours, rentAfter, yearsFor } from './sums.ts';

/** What a run takes: hours of a machine, and their rent. */
export function runCost({ state, reading }: Scope, hoursOfChips: number): { hours: number; dollars: number } {
  const hours = machineHours(hoursOfChips, state.machine.chips);
  return { hours, dollars: rentAfter(reading.perHour, hours) };
}

/** Hours of a chip that the estimated run takes at some use. */
export const estimated = ({ state: { estimate } }: Scope, used: number): number =>
  chipHours(estimate.operations, estimate.peak, used);

/** The machines of the run that is read, where it is said how many chips ran at once. */
export function clusterOf({ state }: Scope): { machines: number; days: number; alone: number } | null {
  const { read, machine } = state;
  const run = 'run' in read ? state.runs.find(({ id }) => id === read.run) : undefined;
  const atOnce = run?.['at-once'];
  if (!run || atOnce === undefined) return null;
  const alone = yearsFor(machineHours(run['chip-hours'], machine.chips));
  return { ...cluster(run['chip-hours'], atOnce, machine.chips), alone };
}

/** Training runs, as points on the line of rent; one whose hours are not known, as a stretch of it. */
export function runs(scope: Scope): void {
  const { frame, scale, state, labels, say, money, reading } = scope;
  const p = scope.p.late;
  const { wide, left, right, top, bottom, leading } = frame;
  const on = state['runs-on'];
  const place = (hoursOfChips: number) => {
    const { hours, dollars } = runCost(scope, hoursOfChips);
    return { x: scale.x(hours), y: scale.y(dollars), dollars };
  };

  const [best, worst] = state.estimate.used.map((used) => place(estimated(scope, used))) as [
    ReturnType<typeof place>,
    ReturnType<typeof place>,
  ];
  const slope = ((bottom - top) * reading.perHour) / ((right - left) * TOP_PER_HOUR);
  const half = wide ? 6.5 : 5;
  const inChart = worst.x <= right + 0.5;
  p.mark(
    'band',
    'rect',
    {
      x: 0,
      y: -half,
      width: Math.hypot(worst.x - best.x, worst.y - best.y),
      height: 2 * half,
      transform: `translate(${round(best.x)},${round(best.y)}) rotate(${round((-Math.atan(slope) * 180) / Math.PI)})`,
    },
    { cls: 'band', shown: on && inChart },
  );
  const name = wide ? labels.estimate.wide : [labels.estimate.narrow];
  for (const i of [0, 1])
    p.words(
      `band-name-${i}`,
      'remark strong',
      (best.x + worst.x) / 2 - (wide ? 20 : 12),
      (best.y + worst.y) / 2 - (wide ? 22 : 9) + i * leading,
      name[i] ?? '',
      { anchor: 'end', shown: on && inChart },
    );
  for (const [i, end] of [best, worst].entries()) {
    const used = fill(labels.estimate.used, { used: say.share(state.estimate.used[i] ?? 1) });
    const lines = wide ? [used, money.rough(end.dollars)] : [money.rough(end.dollars), ''];
    const last = i === 1;
    const x = last ? scale.x(reading.hours) - (wide ? 10 : 6) : end.x + (wide ? 14 : 12);
    const y = last ? end.y + (wide ? 42 : 40) : end.y + (wide ? 16 : 16);
    for (const n of [0, 1])
      p.words(`band-${i}-${n}`, 'remark', x, y + n * leading, lines[n] ?? '', {
        anchor: last ? 'end' : 'start',
        shown: on && inChart,
      });
  }

  for (const id of RUNS) {
    const run = state.runs.find((one) => one.id === id);
    const { x, y, dollars } = place(run?.['chip-hours'] ?? 1);
    const shown = on && run !== undefined && x <= right;
    const r = wide ? 7 : 5.5;
    p.rect(`run-${id}`, x - r, y - r, 2 * r, 2 * r, { cls: 'run', shown });
    const isRead = 'run' in state.read && state.read.run === id;
    const text = [labels.runs[id].name, isRead || !wide ? '' : money.rough(dollars)];
    for (const i of [0, 1])
      p.words(
        `run-${id}-name-${i}`,
        'remark strong',
        isRead ? x - (wide ? 16 : 8) : x + (wide ? 14 : 11),
        isRead ? y - (wide ? 52 : 33) : wide ? bottom - 27 + i * leading : bottom - 7,
        text[i] ?? '',
        { anchor: isRead ? 'end' : 'start', shown },
      );
  }

  const many = clusterOf(scope);
  for (const [i, words] of labels.side.entries()) {
    const said = many
      ? fill(words, {
          years: say.fixed(many.alone, 1),
          machines: say.number(many.machines),
          days: say.number(Math.round(many.days)),
        })
      : '';
    p.words(`side-${i}`, 'remark strong', scale.x(reading.hours) - 14, bottom - 84 + i * leading, said, {
      anchor: 'end',
      shown: on && wide && many !== null,
    });
  }
}

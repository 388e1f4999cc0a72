import { fill } from '../../i18n/fill.ts';
import { round } from '../scene.ts';
import { endOf, slopeOf, TOP_PER_HOUR } from './layout.ts';
import { RENTS, type RentId } from './offers.ts';
import { machineRent, offer } from './reading.ts';
import type { Scope } from './scope.ts';

/** The rents that are on: each a straight line from nothing, which keeps its place in every state. */
export function rentLines(scope: Scope): void {
  const { p, frame, state } = scope;
  for (const id of RENTS) {
    const of = offer(state.rents, id);
    const [x, y] = endOf(frame, machineRent(state, id));
    const d = `M${frame.left} ${frame.bottom}L${round(x)} ${round(y)}`;
    const shown = isOn(scope, id);
    // A price that is but about so is two thin lines with nothing between.
    const cls = of?.about ? 'rent about' : id === state.rent ? 'rent read' : 'rent';
    p.path(`rent-${id}`, d, { cls, shown });
    p.path(`rent-${id}-within`, d, { cls: 'within', shown: shown && of?.about === true });
  }
}

/** The names of the rents, where their lines leave the chart: who asks what, and on what day. */
export function rentNames(scope: Scope): void {
  const { p, frame, state, labels, dated } = scope;
  const { wide, right, leading } = frame;
  for (const id of RENTS) {
    const of = offer(state.rents, id);
    const rate = machineRent(state, id);
    const [x, y] = endOf(frame, rate);
    const name = labels.rents[id]?.[wide ? 'name' : 'short'] ?? '';
    const price = priceWords(scope, id);
    const date = of && wide ? dated(of.since) : '';
    const steep = rate > TOP_PER_HOUR;
    // Over the chart, where a steep rent leaves it, there is room for two lines; narrow for one.
    const over = wide ? [`${name}, ${date}`, price, ''] : [`${name} ${price}`, '', ''];
    const lines = steep ? over : [name, price, date];
    const first = steep ? y - (wide ? 6 + leading : 5) : y - (wide ? 6 : 1);
    for (const [i, words] of lines.entries()) {
      const hand = i === 2 ? 'remark' : id === state.rent ? 'name read' : 'name';
      p.words(`rent-${id}-name-${i}`, hand, steep ? x : right + (wide ? 10 : 6), first + i * leading, words, {
        anchor: steep ? 'mid' : 'start',
        shown: isOn(scope, id),
      });
    }
  }
}

/** What an hour of the machine costs; or the same as so many times an hour of one chip. */
function priceWords({ frame, state, labels, say, money }: Scope, id: RentId): string {
  const of = offer(state.rents, id);
  if (!of) return '';
  const perHour = machineRent(state, id);
  const price = money.given(perHour, of.about && !state['per-chip']);
  if (!state['per-chip']) return frame.wide ? fill(labels['an-hour'], { price }) : price;
  const one = money.exact(perHour / state.machine.chips);
  return fill(labels['of-chips'][frame.shape], { price, n: say.number(state.machine.chips), one });
}

const isOn = ({ state }: Scope, id: RentId): boolean =>
  state['rents-on'].includes(id) && offer(state.rents, id) !== undefined;

/** What has been paid up to the point that is read: the strand made heavy. */
export function paid({ p, frame, state, reading }: Scope): void {
  const { wide, left, right, bottom } = frame;
  const slope = slopeOf(frame, reading.perHour);
  const along = Math.hypot(1, slope) * ((right - left) * Math.min(1, reading.hours / state.hours));
  const thick = wide ? 7 : 5;
  const turn = `rotate(${round((-Math.atan(slope) * 180) / Math.PI)})`;
  p.travels.mark(
    'paid',
    'rect',
    {
      x: 0,
      y: -thick / 2,
      width: state['left-out'] ? 1 : along,
      height: thick,
      transform: `translate(${left},${bottom}) ${turn}`,
    },
    { cls: 'paid', shown: !state['left-out'] },
  );
}

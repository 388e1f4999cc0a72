import { fill } from '../../i18n/fill.ts';
import type { AboveId } from './offers.ts';
import { machinePrice } from './reading.ts';
import { clusterOf } from './runs.ts';
import type { Scope } from './scope.ts';

/** A purchase that the chart cannot show, and how many charts high it is. */
export interface Higher {
  readonly id: AboveId;
  readonly machines: number;
  readonly price: number;
  readonly times: number;
}

/** What a state names above its chart; only what is higher than the chart counts. */
export function higher(scope: Scope): readonly Higher[] {
  const { state, scale } = scope;
  return state.above.flatMap((id): Higher[] => {
    const machines = id === 'cluster' ? (clusterOf(scope)?.machines ?? 0) : 1;
    const one = machinePrice(state, id === 'chips' ? 'chips' : 'server');
    const price = (one ?? 0) * machines;
    return price > scale.most ? [{ id, machines, price, times: price / scale.most }] : [];
  });
}

export function higherWords(
  { labels, say, money }: Scope,
  one: Higher,
  form: 'wide' | 'narrow' | 'second',
): string {
  const { machines, price, times } = one;
  return fill(labels.above[one.id][form], {
    machines: say.number(machines),
    price: money.rough(price),
    times: say.number(times < 10 ? Math.round(times * 10) / 10 : Math.round(times)),
  });
}

/** What lies above the chart, said at its top beside an arrow: a line has room for two. */
export function above(scope: Scope): void {
  const { frame } = scope;
  const p = scope.p.late;
  const { wide, left } = frame;
  const [first, second] = higher(scope);
  const words = first ? higherWords(scope, first, frame.shape) : '';
  const more = second && wide ? higherWords(scope, second, 'second') : '';
  const baseline = wide ? 14 : 12;
  p.path('above-arrow', `M${left} ${baseline + 2}V${baseline - 11}m-4.5 6l4.5 -6l4.5 6`, {
    cls: 'arrow',
    shown: first !== undefined,
  });
  p.words('above', 'remark strong', left + 12, baseline, [words, more].filter(Boolean).join(' '));
}

import { fill } from '../../i18n/fill.ts';
import { OTHER_PRICES, PURCHASES } from './offers.ts';
import { machinePrice, offer } from './reading.ts';
import type { Scope } from './scope.ts';
import { perChip } from './sums.ts';

/** Where a purchase stands in the chart; one that is dearer waits at the top to come down. */
export function heightOf({ frame, scale, state }: Scope, id: string): number {
  const price = machinePrice(state, id);
  return price === null || price > scale.most ? frame.top : scale.y(price);
}

export function isOn({ scale, state }: Scope, id: string): boolean {
  const price = machinePrice(state, id);
  return state['purchases-on'].includes(id) && price !== null && price <= scale.most;
}

/** Purchases: level lines, since all is paid at hour 0 and nothing after. */
export function purchaseLines(scope: Scope): void {
  const { frame, state } = scope;
  const p = scope.p.travels;
  const width = frame.right - frame.left;
  const read = 'purchase' in state.read ? state.read.purchase : null;
  for (const id of OTHER_PRICES)
    p.rect(`buy-${id}`, frame.left, heightOf(scope, id) - 0.5, width, 1, {
      cls: 'buy',
      shown: isOn(scope, id),
    });
  for (const id of PURCHASES) {
    const shut = stopped(scope);
    const thick = shut ? 1.2 : id === read ? 3.4 : 2;
    p.rect(`buy-${id}`, frame.left - 6, heightOf(scope, id) - thick / 2, width + 6, thick, {
      cls: shut ? 'buy shut' : 'buy',
      shown: isOn(scope, id),
    });
  }
}

/** The law asks a licence for buying, and the picture shows it. */
export const stopped = ({ licence }: Scope): boolean => licence?.buying === 'stopped';

/** Names of the purchases in the margin, where they are paid; prices of a chip on their lines. */
export function purchaseNames(scope: Scope): void {
  const { frame, state, labels, money, dated } = scope;
  const p = scope.p.travels;
  const { wide, left, leading } = frame;
  for (const id of PURCHASES) {
    const of = offer(state.purchases, id);
    const price = machinePrice(state, id);
    const text = [
      labels.purchases[id][wide ? 'name' : 'short'],
      price === null ? '' : money.given(price, wide && of?.about === true),
      of && wide ? dated(of.since) : '',
    ];
    const y = heightOf(scope, id) - (wide ? 9 : 3);
    for (const [i, words] of text.entries())
      p.words(`buy-${id}-name-${i}`, i === 2 ? 'remark' : 'name', left - 10, y + i * leading, words, {
        anchor: 'end',
        shown: isOn(scope, id),
      });
  }
  for (const id of ['chips', ...OTHER_PRICES] as const) {
    const of = offer(state.purchases, id);
    const values = {
      price: of ? money.given(perChip(of, state.machine.chips), of.about) : '',
      date: of ? dated(of.since) : '',
    };
    const words = fill(labels['chip-prices'][id][frame.shape], values);
    p.words(`chip-price-${id}`, 'remark', left + 8, heightOf(scope, id) - (wide ? 7 : 5), words, {
      shown: isOn(scope, id) && OTHER_PRICES.some((other) => isOn(scope, other)) && (wide || id !== 'chips'),
    });
  }
}

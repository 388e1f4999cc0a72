import { fill } from '../../i18n/fill.ts';
import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { LETTERS } from './hands.ts';
import { offer } from './reading.ts';
import { stopped } from './purchases.ts';
import { clusterWords } from './runs.ts';
import type { Offer } from './schema.ts';
import type { Scope } from './scope.ts';
import { SIGNS, type SignId } from './signs.ts';

/** The key that stands beside a narrow picture: its signs, and what it has no room to say. */
export function key(scope: Scope): readonly KeyItem[] {
  const { state, labels, licence } = scope;
  const words = labels.key;
  const items: KeyItem[] = [];
  const add = (sign: SignId, text: string, id: string = sign): void => {
    const p = pen('narrow', LETTERS.narrow);
    SIGNS[sign].draw(p);
    items.push({ id, width: SIGNS[sign].width, marks: p.marks, text });
  };
  const rents = state['rents-on'].flatMap((id) => offer(state.rents, id) ?? []);
  const bought = state['purchases-on'].flatMap((id) => offer(state.purchases, id) ?? []);

  if (state['per-chip']) add('square', words.square);
  if (!state['left-out']) add('rent', words.rent);
  if (rents.some(({ about }) => about)) add('about', words.about);
  if (bought.length > 0) add('buy', words.buy);
  if ('purchase' in state.read && !state['left-out']) add('crossing', words.crossing);
  if (state['runs-on']) {
    add('run', words.run);
    add('band', fill(words.band, bandValues(scope)));
  }
  if (stopped(scope)) add('fence', words.fence);
  if (licence?.renting === 'gap') add('rent', words.free, 'free');
  if (state['left-out']) {
    const { owning, training, cheaper } = labels['left-out'];
    add('up', `${owning.what}: ${owning.effect}`, 'owning');
    add('up', `${training.what}: ${training.effect}`, 'training');
    add('down', `${cheaper.what}: ${cheaper.effect}`, 'cheaper');
    return items;
  }
  const side = clusterWords(scope);
  if (side) {
    items.push({ id: 'side', width: 0, marks: [], text: fill(labels.side.join(' '), side) });
    return items;
  }
  items.push({ id: 'dated', width: 0, marks: [], text: datedWords(scope, [...rents, ...bought]) });
  return items;
}

/** The days of prices, each with what was asked then. */
function datedWords({ labels, dated }: Scope, offers: readonly Offer[]): string {
  const days = [...new Set(offers.map(({ since }) => since))].toSorted();
  return days
    .map((day) => {
      const names = offers.filter(({ since }) => since === day).map(({ id }) => labels.names[id] ?? '');
      return fill(labels.key.dated, { date: dated(day), prices: names.join('; ') });
    })
    .join(' ');
}

/** The best and worst use of an estimated run, as shares. */
export const bandValues = ({ state, say }: Scope): { best: string; worst: string } => ({
  best: say.share(state.estimate.used[0]),
  worst: say.share(state.estimate.used[1]),
});

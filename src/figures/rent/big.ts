import type { WordOptions } from '../pen.ts';
import type { Hand } from './hands.ts';
import { calendarOf } from './reading.ts';
import { timeWords } from './rulers.ts';
import type { Scope } from './scope.ts';
import { besideStack } from './stack.ts';

/** The one big number of the picture: how long it takes, or what is paid. */
export function bigNumber(scope: Scope): void {
  const { hand, x, y, words, anchor } = numberOf(scope);
  scope.p.late.words('big', hand, x, y, words, { anchor, shown: scope.reading.inChart });
}

interface Big extends Required<Pick<WordOptions, 'anchor'>> {
  readonly hand: Hand;
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

function numberOf(scope: Scope): Big {
  const { frame, scale, state, money, reading } = scope;
  const { wide, bottom } = frame;
  const [x, y] = [scale.x(reading.hours), scale.y(reading.dollars)];
  if (reading.of === 'purchase') {
    const calendar = calendarOf(state);
    // Under the dot; narrow, where several rents cross there, at the foot of the line that drops from it.
    const crowded = !wide && state['rents-on'].length > 2;
    return {
      hand: 'big time',
      x: x + (wide ? 12 : 8),
      y: crowded ? bottom - 10 : y + (wide ? 29 : 21),
      words: calendar ? timeWords(scope, calendar, reading.hours) : '',
      anchor: 'start',
    };
  }
  const words = money.rough(reading.dollars);
  if (!state['per-chip'])
    return { hand: 'big', x: x - (wide ? 16 : 8), y: y - (wide ? 9 : 7), words, anchor: 'end' };
  // Between two lines of rent; narrow, they leave room for the smaller hand.
  const place = besideStack(scope);
  return { hand: wide ? 'big' : 'big time', x: place.x, y: place.sum, words, anchor: 'end' };
}

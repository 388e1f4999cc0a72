import { fill } from '../../i18n/fill.ts';
import { round, type Shape } from '../scene.ts';
import { money } from './amounts.ts';
import { middleOf, SMALL } from './layout.ts';
import { MOST_HEADS, type Case } from './schema.ts';
import { isNow, look, type Matter, type Scope } from './scope.ts';

/** One dash of a sum of money, and the space behind it. */
const DASH = 8;
const SPACE = 4;
const THICK = 6;

/** The longest sum is this long; the others are to its scale. */
export const LONGEST = { wide: 190, narrow: 180 } as const;

/** Length of a sum of money beside the largest of the cases. */
export function sumLength(cases: readonly Case[], dollars: number, longest: number): number {
  return (dollars / Math.max(...cases.map((c) => c.dollars))) * longest;
}

/** A sum as dashes from 0, 0 to the right: it is about what goes against the law. */
export function dashes(length: number): string {
  let d = '';
  for (let x = 0; x < length; x += DASH + SPACE) {
    const long = round(Math.max(1.5, Math.min(DASH, length - x)));
    d += `M${round(x)} ${-THICK / 2}h${long}v${THICK}h${-long}z`;
  }
  return d;
}

/** A person or a firm, standing on its own: a bar from 0, 0 to the right. */
export const head = (high: number): string => `M0 ${-high / 2}h5.5v${high}h-5.5z`;

/** What has come to court: a dot to scale on the baseline, and above it what is in it. */
export function court(scope: Scope): void {
  const { frame, state, labels } = scope;
  const { wide, margin, baseline, cell, leading } = frame;
  const shown = isNow(scope, 'court');
  const side = Math.sqrt(state.cases.length / SMALL) * cell;
  const middle = middleOf(frame, 'court');
  scope.p.rect('court', middle - side / 2, baseline - side, side, side, look(scope, 'court', 'counted'));

  // What is in the cases comes when their dot has.
  const p = scope.p.late;
  const x = wide ? 172 : margin;
  const top = wide ? 126 : 76;
  const title = p.words('court-head', 'court strong', x, top, wide ? labels.court.head : '', { shown });
  const lead = `M${middle} ${baseline - 6}V${top - 5}H${round(x + title + 10)}`;
  p.path('court-lead', wide ? lead : 'M0 0', { cls: 'lead', shown: shown && wide });
  heads(scope, x, wide ? top + 27 : top, shown);

  const pitch = wide ? 84 : 62;
  const first = top + (wide ? 60 : 32);
  for (const [i, one] of state.cases.entries()) row(scope, one, i, x, first + i * pitch, shown);

  const under = first + 3 * pitch + (wide ? 2 : 1);
  const rest = [labels.court.settled, settlementsIn(scope)];
  for (const [i, text] of rest.entries())
    p.words(`settled-${i}`, 'scale', x, under + i * leading, text, { room: roomIn(scope, x), shown });
}

/** From x to the lead that runs down to the baseline; on a phone, to the edge. */
const roomIn = ({ frame }: Scope, x: number): number =>
  (frame.wide ? middleOf(frame, 'court') - 8 : frame.width - 4) - x;

/** What a filled bar and a hollow one mean. */
function heads({ p: { late: p }, frame, labels }: Scope, x: number, y: number, shown: boolean): void {
  const high = frame.wide ? 15 : 13;
  const { admitted, accused } = labels.court;
  p.put('key-admitted', head(high), x, y - 5, { cls: 'head admitted', shown });
  const width = p.words('key-admitted-words', 'court', x + 12, y, admitted, { shown });
  const next = x + 12 + width + 20;
  p.put('key-accused', head(high), next, y - 5, { cls: 'head accused', shown });
  p.words('key-accused-words', 'court', next + 12, y, accused, { shown });
}

function row(scope: Scope, one: Case, i: number, x: number, y: number, shown: boolean): void {
  const { frame, state } = scope;
  const p = scope.p.late;
  const { wide, shape } = frame;
  const length = sumLength(state.cases, one.dollars, LONGEST[shape]);
  p.put(`sum-${i}`, dashes(length), x, y, { cls: `sum ${one.sum}`, shown });
  for (let n = 0; n < MOST_HEADS; n++) {
    const there = n < one.admitted + one.accused;
    p.put(`case-${i}-head-${n}`, head(wide ? 19 : 17), x + length + 8 + n * 11, y, {
      cls: `head ${n < one.admitted ? 'admitted' : 'accused'}`,
      shown: shown && there,
    });
  }
  const { sum, who } = caseWords(scope, one, shape);
  const room = roomIn(scope, x);
  p.words(`case-${i}-sum`, 'court', x, y + (wide ? 29 : 23), sum, { room, shown });
  p.words(`case-${i}-who`, 'court', x, y + (wide ? 46 : 37), who, { room, shown });
}

/** What a case is about, and who has admitted or is accused. */
export function caseWords(
  matter: Matter,
  one: Case,
  shape: Shape,
): { readonly sum: string; readonly who: string } {
  const { labels, say } = matter;
  const words = labels.court.cases[one.id];
  return {
    sum: fill(words?.sum[shape] ?? '', { sum: money(matter, one.dollars, one.bound) }),
    who: fill(words?.who[shape] ?? '', {
      admitted: say.number(one.admitted),
      accused: say.number(one.accused),
    }),
  };
}

/** The sums that were settled, with their years. */
export const settlementsIn = (matter: Matter): string =>
  matter.state.settlements
    .map(({ dollars, from }) =>
      fill(matter.labels.court.settlement, { sum: money(matter, dollars), year: from.slice(0, 4) }),
    )
    .join(', ');

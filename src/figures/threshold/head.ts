import { fill } from '../../i18n/fill.ts';
import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import { strike } from './axes.ts';
import type { Scope } from './scope.ts';

/** The year of the test that decides. */
const YEAR = { none: '', 'oct-2022': '2022', 'oct-2023': '2023' } as const;

/** The test as a sentence of clauses over the plot: what is asked, and how the questions hang together. */
export function head({ p, frame, state, on, labels, say, chips }: Scope): void {
  const { wide, margin } = frame;
  const { lead, and, or } = labels.head;
  const n = say.number;
  const clauses = {
    compute: fill(labels.head.compute, { tpp: n(OCT_2022.metric) }),
    link: fill(labels.head.link, { link: n(OCT_2022.ioGBps) }),
    density: fill(labels.head.density, { tpp: n(OCT_2023.a.smallTpp), density: n(OCT_2023.a.density) }),
  };

  const height = wide ? 28 : 22;
  const row = wide ? 34 : 26;
  const pad = wide ? 11 : 7;
  const baseline = wide ? 20 : 15.5;
  const rule = [...chips.values()].find((sight) => sight.verdict.rule !== 'none')?.verdict.rule ?? 'none';
  p.words('year', 'year', margin, baseline + 2, YEAR[rule]);

  const from = wide ? 72 : 59;
  p.words('lead', 'unit', from, baseline, lead, { shown: wide });
  const start = from + (wide ? p.letters.widthOf(lead, 'unit') + 12 : 0);

  const clause = (
    key: 'compute' | 'link' | 'density',
    x: number,
    y: number,
    gone: boolean,
    shown: boolean,
  ) => {
    const width = p.letters.widthOf(clauses[key], 'clause') + 2 * pad;
    const options = { cls: gone ? 'gone' : '', shown };
    p.mark(
      `clause-${key}`,
      'rect',
      { x, y: y + 0.8, width, height, rx: 2 },
      { ...options, cls: gone ? 'box gone' : 'box' },
    );
    p.words(`clause-${key}-text`, 'clause', x + pad, y + baseline, clauses[key], options);
    return width;
  };

  const dropped = state.plane === 'link-dropped';
  const asksLink = !on.density;
  const first = clause('compute', start, 0, false, true);
  // The second clause follows on the line; in a narrow picture it stands under the first.
  const second = (operator: string) =>
    wide
      ? { sign: start + first + 10, x: start + first + 20 + p.letters.widthOf(operator, 'operator'), y: 0 }
      : { sign: margin, x: from, y: row };

  const link = second(and);
  const gone = dropped ? 'gone' : '';
  p.words('and', 'operator', link.sign, link.y + baseline + 1, and, { cls: gone, shown: asksLink });
  const width = clause('link', link.x, link.y, dropped, asksLink);
  const end = link.x + width + 6;
  strike(p, 'clause-strike', link.sign - 5, link.y + height / 2 - 0.2, end - link.sign + 5, dropped);

  const density = second(or);
  p.words('or', 'operator', density.sign, density.y + baseline + 1, or, { shown: on.density });
  clause('density', density.x, density.y, false, on.density);
}

import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import { axisArrow } from './glyphs.ts';
import type { ThresholdPen } from './hands.ts';
import { DOUBLINGS } from './layout.ts';
import type { Scope } from './scope.ts';

/** The lines of computing that every state is read against, with their numbers. They never move. */
export function computingAxis({ p, frame, scale, state, on, labels, say }: Scope): void {
  const { y } = scale;
  const { a, b } = OCT_2023;
  const number = (key: string, v: number, law: boolean, shown = true) =>
    p.words(key, law ? 'tick law' : 'tick', frame.left - 8, y(v) + (frame.wide ? 4.7 : 4.3), say.number(v), {
      anchor: 'end',
      shown,
    });
  for (const v of DOUBLINGS) {
    p.rect(`grid-${v}`, frame.left, y(v) - 0.5, frame.right - frame.left, 1, { cls: 'grid' });
    number(`y-${v}`, v, v === a.tpp || (v === b.tpp && on.density));
  }
  number('y-small', a.smallTpp, true, on.density);

  const baseline = frame.top - (frame.wide ? 13 : 9);
  const { question, unit, doubling, both } = labels.compute;
  const x = frame.margin + p.words('y-question', 'question', frame.margin, baseline, `↑ ${question}`) + 10;
  p.words('y-unit', 'unit', x, baseline, frame.wide ? `${unit}. ${doubling}` : unit, {
    shown: state.plane !== 'both',
  });
  p.words('y-both', 'unit strong', x, baseline, both, { shown: on.both });
}

/** The question of 2022: how fast a chip talks to others. Once it is no longer asked, it is struck out. */
export function linkAxis({ p, frame, scale, state, on, labels, say }: Scope): void {
  const { wide, questionBaseline: baseline } = frame;
  const [from, to] = scale.linkSpan;
  const line = OCT_2022.ioGBps;
  for (const v of [0, 200, 400, 600, 800, 1000]) {
    const fits = on.both ? v === 0 || (wide && v === 1000) : wide || v % 400 === 0;
    tick(p, `link-${v}`, scale.link(v), frame.bottom, frame.tickBaseline, say.number(v), {
      law: v === line && on.corner,
      shown: on.link && (fits || v === line),
    });
  }
  p.rect('link-base', from, frame.bottom, to - from, 1.2, { cls: 'base', shown: on.link });

  const { question, unit, dropped, asked } = labels.link;
  const short = wide ? labels.link.short : labels.link.shortest;
  const cls = on.corner ? '' : 'gone';
  const width = p.words('link-question', 'question', from, baseline, on.both ? short : question, {
    cls,
    shown: on.link,
  });
  p.put('link-arrow', axisArrow, from + width + 7, baseline - 5, { cls: 'axis-arrow', shown: on.corner });
  p.late.words('link-unit', 'unit', from + width + 32, baseline, unit, { shown: on.corner && wide });
  p.late.words('link-dropped', 'unit strong', from + width + 14, baseline, dropped, {
    shown: state.plane === 'link-dropped' && wide,
  });
  const struck = on.link && !on.corner;
  strike(p, 'link-strike', from - 3, baseline - (wide ? 6 : 5.2), width + 6, struck);
  p.late.words('link-asked', 'unit', from, frame.askedBaseline, asked, { shown: on.both && wide });
}

/** The question of 2023: how much computing there is on a square millimetre. */
export function densityAxis({ p, frame, scale, state, on, labels, say }: Scope): void {
  const { wide, questionBaseline: baseline } = frame;
  const [from, to] = scale.densitySpan;
  const { a, b } = OCT_2023;
  for (const v of [b.density, b.smallDensity, a.density, 10, 20]) {
    const fits = wide || !on.both || v === a.density || v === 20;
    tick(p, `density-${v}`, scale.density(v), frame.bottom, frame.tickBaseline, say.number(v), {
      law: v <= a.density,
      shown: on.density && fits,
    });
  }
  p.rect('density-base', from, frame.bottom, to - from, 1.2, { cls: 'base', shown: on.density });

  const { question, short, unit, asked } = labels.density;
  const width = p.words('density-question', 'question', from, baseline, on.both ? short : question, {
    shown: on.density,
  });
  p.put('density-arrow', axisArrow, from + width + 7, baseline - 5, { cls: 'axis-arrow', shown: on.density });
  p.late.words('density-unit', 'unit', from + width + 32, baseline, unit, {
    shown: state.plane === 'density' && wide,
  });
  p.late.words('density-asked', 'unit strong', from, frame.askedBaseline, asked, { shown: on.both && wide });
}

function tick(
  p: ThresholdPen,
  key: string,
  x: number,
  bottom: number,
  baseline: number,
  text: string,
  { law, shown }: { readonly law: boolean; readonly shown: boolean },
): void {
  p.rect(`${key}-tick`, x - 0.5, bottom, 1, 5, { cls: 'base', shown });
  p.words(key, law ? 'tick law' : 'tick', x, baseline, text, { anchor: 'mid', shown });
}

/** A line through words that no longer hold; it is drawn from left to right when it comes. */
export function strike(
  p: ThresholdPen,
  key: string,
  x: number,
  y: number,
  width: number,
  shown: boolean,
): void {
  p.rect(key, x, y, shown ? width : 1, 2, { cls: 'strike', shown });
}

import { fill } from '../../i18n/fill.ts';
import { TEST_DATES } from '../../law/classify.ts';
import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import type { Anchor } from '../pen.ts';
import type { Scope } from './scope.ts';

/** What an area asks of an exporter, written in it. */
export function zoneNames(scope: Scope): void {
  const { p, frame, scale, state, on, labels, say } = scope;
  const { y, link, density, linkSpan } = scale;
  const { wide } = frame;
  const { licence, lower, notify, was, until } = labels.zones;

  const [x, at, anchor] = licencePlace(scope);
  p.words('net-name', 'zone', x, at, licence, { anchor, shown: !state.corners && (wide || !on.both) });

  const tier = density(OCT_2023.b.density) + (wide ? 9 : 5);
  const under = y(OCT_2023.a.tpp) + (on.both ? 46 : 25);
  p.late.words('tier-name', 'tier', tier, under, lower, { shown: on.density && wide });
  // Narrow, its two words stand one under the other, in the only corner that the chips leave free.
  const notifyLines = wide ? [notify.join(' '), ''] : notify;
  for (const i of [0, 1]) {
    p.late.words(
      `tier-notify-${i}`,
      'tier',
      tier,
      wide ? under + 18 : y(OCT_2023.a.tpp) + 17 + i * 14,
      notifyLines[i] ?? '',
      {
        shown: on.density && (wide || !on.both),
      },
    );
  }

  const middle = (link(OCT_2022.ioGBps) + linkSpan[1]) / 2;
  const ended = fill(until, { date: say.month(TEST_DATES.oct2023, 'short') });
  for (const [i, text] of [was, ended].entries()) {
    p.late.words(`old-name-${i}`, 'remark', middle, y(9000) + i * 18, text, {
      anchor: 'mid',
      shown: on.both && wide,
    });
  }
}

function licencePlace({ frame, scale, state }: Scope): readonly [x: number, y: number, anchor: Anchor] {
  const { y, link, densitySpan } = scale;
  const { wide, left, right } = frame;
  const corner = link(OCT_2022.ioGBps);
  switch (state.plane) {
    case 'link':
      return wide ? [(corner + right) / 2, y(9000), 'mid'] : [right - 6, y(8800), 'end'];
    case 'link-dropped':
      return wide ? [(left + corner) / 2 - 60, y(9000), 'mid'] : [left + 7, y(8800), 'start'];
    case 'both':
      return [(densitySpan[0] + densitySpan[1]) / 2, y(9000), 'mid'];
    case 'density':
      return wide ? [left + 18, y(15000), 'start'] : [left + 7, y(5700), 'start'];
  }
}

/** The four corners of the plane of 2022 in words: only one of them is caught. */
export function corners({ p, frame, scale, state, labels }: Scope): void {
  const { y, link, linkSpan } = scale;
  const { wide } = frame;
  const words = labels.corners[frame.shape];
  const inset = wide ? 22 : 8;
  const left = linkSpan[0] + inset;
  const right = link(OCT_2022.ioGBps) + inset;
  const above = y(wide ? 13400 : 13000);
  const below = y(wide ? 3650 : 3500);
  for (const [key, x, at] of [
    ['compute', left, above],
    ['both', right, above],
    ['neither', left, below],
    ['link', right, below],
  ] as const) {
    const caught = key === 'both';
    p.words(`corner-${key}`, 'corner', x, at, words[key], { shown: state.corners });
    p.words(
      `corner-${key}-is`,
      'verdict',
      x,
      at + (wide ? 23 : 16),
      caught ? labels.caught : labels['not-caught'],
      { cls: caught ? 'law' : '', shown: state.corners },
    );
  }
}

import { widthOf } from './lettering.ts';
import { at, type Pencil } from './pencil.ts';
import type { Labels, State } from './schema.ts';
import { tileId } from './tiles.ts';

/** One sample of the legend: how wide it is, and how it is drawn from its left edge on. */
interface Sample {
  readonly id: keyof Labels['key'];
  readonly scenes: readonly State['scene'][];
  readonly width: number;
  readonly draw: (p: Pencil, x: number, y: number, shown: boolean) => void;
}

const path = (p: Pencil, key: string, d: string, x: number, y: number, cls: string, shown: boolean): void =>
  p.put(`legend-${key}`, d, x, y, { cls, shown });

const TIP = 'M40 0l-10.4-5.4v10.8z';

const SAMPLES: readonly Sample[] = [
  {
    id: 'gap',
    scenes: ['net'],
    width: 42,
    draw(p, x, y, shown) {
      path(p, 'gap', 'M0 0H32', x, y, 'strand plain', shown);
      path(p, 'gap-tip', TIP, x, y, 'tip', shown);
    },
  },
  {
    id: 'leak',
    scenes: ['net'],
    width: 42,
    draw(p, x, y, shown) {
      path(p, 'leak', 'M0 0H31', x, y, 'strand leak', shown);
      path(p, 'leak-tip', TIP, x, y, 'tip', shown);
    },
  },
  {
    id: 'unsettled',
    scenes: ['net'],
    width: 44,
    draw(p, x, y, shown) {
      path(p, 'unsettled', 'M2 0H44', x, y, 'strand ask', shown);
      p.tile('legend-unsettled-disc', tileId('wide', 'unknown', 'f'), x + 22, y, shown);
    },
  },
  {
    id: 'stopped',
    scenes: ['net'],
    width: 24,
    draw(p, x, y, shown) {
      path(p, 'stopped', 'M0 0H18', x, y, 'strand plain', shown);
      path(p, 'stopped-bar', 'M20-9v18', x, y, 'bar', shown);
    },
  },
  {
    id: 'not-in-force',
    scenes: ['net'],
    width: 17,
    draw: (p, x, y, shown) => path(p, 'off', 'M0-8L16-10V8L0 10Z', x, y, 'frame', shown),
  },
  {
    id: 'person',
    scenes: ['sources'],
    width: 21,
    draw: (p, x, y, shown) =>
      p.mark('legend-person', 'circle', { r: 8.5, transform: at(x + 10, y) }, { cls: 'ring', shown }),
  },
  {
    id: 'use',
    scenes: ['routes', 'sources'],
    width: 42,
    draw(p, x, y, shown) {
      path(p, 'use', 'M0 0H42', x, y, 'strand plain', shown);
      path(p, 'use-ticks', 'M2 0H42', x, y, 'use', shown);
    },
  },
  {
    id: 'chip',
    scenes: ['routes'],
    width: 13,
    draw: (p, x, y, shown) => path(p, 'chip', 'M0-6.5h13v13h-13z', x, y, 'chip', shown),
  },
  {
    id: 'part',
    scenes: ['sources'],
    width: 13,
    draw: (p, x, y, shown) => path(p, 'part', 'M0-6.5h13v13h-13z', x, y, 'chip', shown),
  },
  {
    id: 'ownership',
    scenes: ['routes', 'sources'],
    width: 14,
    draw: (p, x, y, shown) => path(p, 'own', 'M1-6h12v12h-12z', x, y, 'own', shown),
  },
  {
    id: 'covered',
    scenes: ['routes'],
    width: 34,
    draw: (p, x, y, shown) => path(p, 'cover', 'M0.5-8h33v16h-33z', x, y, 'cover', shown),
  },
];

/** Room between a sample and its words. */
const APART = 8;
/** Items stand no further apart than this, however much room there is. */
const WIDEST = 34;

/** The legend under a wide picture, spread over its width. */
export function drawLegend(p: Pencil, state: State, labels: Labels, width: number, y: number): void {
  const words = (s: Sample): string => labels.key[s.id];
  const here = SAMPLES.filter((s) => s.scenes.includes(state.scene));
  const used = here.reduce((sum, s) => sum + s.width + APART + widthOf(words(s), 'legend'), 0);
  const between = Math.min(WIDEST, (width - used) / Math.max(here.length - 1, 1));
  let x = 0;
  for (const sample of SAMPLES) {
    const shown = sample.scenes.includes(state.scene);
    sample.draw(p, x, y, shown);
    p.word(`legend-words-${sample.id}`, 'legend', x + sample.width + APART, y + 4.5, words(sample), {
      shown,
    });
    if (shown) x += sample.width + APART + widthOf(words(sample), 'legend') + between;
  }
}

import { widthOf, type NetPen } from './hands.ts';
import type { Labels, State } from './schema.ts';
import { drawSign, signWidth } from './signs.ts';

/** The lines of the legend, and the scenes that each stands under. */
const LINES = [
  ['gap', ['net']],
  ['leak', ['net']],
  ['unsettled', ['net']],
  ['stopped', ['net']],
  ['not-in-force', ['net']],
  ['person', ['sources']],
  ['use', ['routes', 'sources']],
  ['chip', ['routes']],
  ['part', ['sources']],
  ['ownership', ['routes', 'sources']],
  ['covered', ['routes']],
] as const satisfies readonly (readonly [keyof Labels['key'], readonly State['scene'][]])[];

/** Room between a sign and its words. */
const APART = 8;
/** Lines stand no further apart than this, however much room there is. */
const WIDEST = 34;

/** The legend under a wide picture, spread over its width. */
export function drawLegend(p: NetPen, { scene }: State, labels: Labels, width: number, y: number): void {
  const lines = LINES.map(([id, scenes]) => {
    const words = labels.key[id];
    const from = signWidth('wide', id) + APART;
    const shown = (scenes as readonly State['scene'][]).includes(scene);
    return { id, words, from, shown, width: from + widthOf(words, 'legend') };
  });
  const here = lines.filter((line) => line.shown);
  const used = here.reduce((sum, line) => sum + line.width, 0);
  const between = Math.min(WIDEST, (width - used) / Math.max(here.length - 1, 1));
  let x = 0;
  for (const { id, words, from, shown, width } of lines) {
    drawSign(p.late, id, 'legend-', x, y, shown);
    p.late.words(`legend-words-${id}`, 'legend', x + from, y + 4.5, words, { shown });
    if (shown) x += width + between;
  }
}

import type { KeyItem } from '../scene.ts';
import { fill } from './dates.ts';
import { ROUTES, SIGNS } from './nets.ts';
import { at, pencil, type Pencil } from './pencil.ts';
import { readRows, type NetData, type Row } from './read.ts';
import type { Labels, State } from './schema.ts';
import { isRented } from './rows.ts';

/** Width of a sample, and of a sample with a row's number behind it. */
const WIDTH = 30;
const NUMBERED = 46;

type Drawing = (p: Pencil) => void;

const item = (id: string, text: string, draw: Drawing, sign = ''): KeyItem => {
  const p = pencil();
  draw(p);
  if (sign) p.word('sign', 'digit', 40, 12.6, sign, { anchor: 'mid' });
  return { id, width: sign ? NUMBERED : WIDTH, marks: p.marks, text };
};

const STRAND: Readonly<Record<string, Drawing>> = {
  plain(p) {
    p.path('strand', 'M0 8H20', { cls: 'strand plain' });
    p.path('tip', 'M29 8l-9-4.8v9.6z', { cls: 'tip' });
  },
  leak(p) {
    p.path('strand', 'M0 8H20', { cls: 'strand leak' });
    p.path('tip', 'M29 8l-9-4.8v9.6z', { cls: 'tip' });
  },
  ask: (p) => p.path('strand', 'M2 8H29', { cls: 'strand ask' }),
  stop(p) {
    p.path('strand', 'M0 8H18', { cls: 'strand plain' });
    p.path('bar', 'M20 1v14', { cls: 'bar' });
  },
  use(p) {
    p.path('strand', 'M0 8H29', { cls: 'strand plain' });
    p.path('use', 'M2 8H29', { cls: 'use' });
  },
  moves(p) {
    p.path('chip', 'M2 3h10v10H2z', { cls: 'chip' });
    p.path('own', 'M17 3.5h9v9h-9z', { cls: 'own' });
  },
  frame: (p) => p.path('frame', 'M6 3L22 1V13L6 15Z', { cls: 'frame' }),
  ring: (p) => p.mark('ring', 'circle', { r: 7, transform: at(9, 8) }, { cls: 'ring' }),
  cover: (p) => p.rect('cover', 1, 1.5, 14, 13, { cls: 'cover' }),
};

/** The lines under a narrow picture: what the numbers stand for, and what the strands mean. */
export function key(data: NetData, state: State, labels: Labels): readonly KeyItem[] {
  const { key: words } = labels;
  switch (state.scene) {
    case 'hall':
      return [item('use', words.use, STRAND.use!)];
    case 'sources':
      return [
        item('person', words.person, STRAND.ring!),
        item('use', words.use, STRAND.use!),
        item('moves', `${words.part}, ${words.ownership}`, STRAND.moves!),
      ];
    case 'routes':
      return [
        ...ROUTES.map((id) =>
          item(id, labels.routes[id], isRented(id) ? STRAND.use! : STRAND.moves!, SIGNS[id]),
        ),
        item('use', words.use, STRAND.use!),
        item('moves', `${words.chip}, ${words.ownership}`, STRAND.moves!),
        item('covered', words.covered, STRAND.cover!),
      ];
    case 'net':
      return [
        ...readRows(data, state).map((row) =>
          item(row.id, rowText(row, labels), STRAND[sample(row)]!, SIGNS[row.id]),
        ),
        item('gap', words.gap, STRAND.plain!),
        item('leak', words.leak, STRAND.leak!),
        item('unsettled', words.unsettled, STRAND.ask!),
        item('stopped', words.stopped, STRAND.stop!),
        item('not-in-force', words['not-in-force'], STRAND.frame!),
      ];
  }
}

const sample = (row: Row): string =>
  row.own.verdict.outcome === 'stopped' ? 'stop' : row.own.kind === 'plain' ? 'plain' : row.own.kind;

/** The row's name; its verdict is in the sample. Where it forks, the other branch's verdict is said. */
function rowText(row: Row, labels: Labels): string {
  const text = labels.routes[row.id];
  if (!row.branch) return text;
  const others = [row.branch, row.through].filter(
    (s) => s !== row.own && s.verdict.outcome !== row.own.verdict.outcome,
  );
  if (others.length === 0) return text;
  const asides = others.map((s) =>
    fill(labels.aside, {
      branch: labels.branches[s.name] ?? '',
      verdict: labels.verdicts[s.verdict.outcome],
    }),
  );
  return `${text} (${asides.join('; ')})`;
}

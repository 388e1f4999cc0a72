import { fill } from '../../i18n/fill.ts';
import type { Law } from '../../law/types.ts';
import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { letters } from './hands.ts';
import { isRented, NUMBERS, ROUTES } from './nets.ts';
import { readRows, type Row } from './read.ts';
import type { Labels, State } from './schema.ts';
import { drawSign, signWidth, type SignId } from './signs.ts';

const MIDDLE = 8;

const item = (id: string, text: string, sign: SignId, called?: string): KeyItem => {
  const p = pen('narrow', letters);
  drawSign(p, sign, '', 0, MIDDLE);
  const named = called === undefined ? {} : { called };
  return { id, width: signWidth('narrow', sign), marks: p.marks, ...named, text };
};

/** The lines under a narrow picture: what the numbers stand for, and what the strands mean. */
export function key(law: Law, state: State, labels: Labels): readonly KeyItem[] {
  const { key: words } = labels;
  switch (state.scene) {
    case 'hall':
      return [item('use', words.use, 'use')];
    case 'sources':
      return [
        item('person', words.person, 'person'),
        item('use', words.use, 'use'),
        item('moves', `${words.part}, ${words.ownership}`, 'moves'),
      ];
    case 'routes':
      return [
        ...ROUTES.map((id) => item(id, labels.routes[id], isRented(id) ? 'use' : 'moves', NUMBERS[id])),
        item('use', words.use, 'use'),
        item('moves', `${words.chip}, ${words.ownership}`, 'moves'),
        item('covered', words.covered, 'covered'),
      ];
    case 'net':
      return [
        ...readRows(law, state).map((row) =>
          item(row.id, rowText(row, labels), sample(row), NUMBERS[row.id]),
        ),
        item('gap', words.gap, 'gap'),
        item('leak', words.leak, 'leak'),
        item('unsettled', words.unsettled, 'unsettled'),
        item('stopped', words.stopped, 'stopped'),
        item('not-in-force', words['not-in-force'], 'not-in-force'),
      ];
  }
}

const SIGN_OF = { plain: 'gap', leak: 'leak', ask: 'unsettled' } as const;

/** The sign whose strand is drawn as the row's own is. */
const sample = ({ own: { verdict, kind } }: Row): SignId =>
  verdict.outcome === 'stopped' ? 'stopped' : SIGN_OF[kind];

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

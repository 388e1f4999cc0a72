import { fill } from '../../i18n/fill.ts';
import { TELLINGS } from './schema.ts';
import type { Scope } from './scope.ts';

/** Top of the posts in the wide picture, and how far the arrows between them reach to either side. */
const WIDE = { name: 17, count: 35, top: 46, arrow: 52, changes: 43, reach: 92 } as const;

/** The three texts as posts that all strands pass, each with what it holds; in between, how much changed. */
export function posts(scope: Scope): void {
  const { p, frame, labels } = scope;
  const [from, to] = frame.rows;
  const d = frame.posts.map((at) =>
    frame.wide ? `M${at} ${WIDE.top}V${to + 6}` : `M${from - 6} ${at}H${to}`,
  );
  p.path('posts', d.join(''), { cls: 'post' });
  if (frame.wide) return wideHeads(scope);
  for (const [i, telling] of TELLINGS.entries()) {
    const at = frame.posts[i] ?? 0;
    const [first, second] = labels.tellings[telling].narrow;
    p.words(`post-${telling}`, 'verdict', 8, at + (second === '' ? 4.5 : -3), first);
    p.words(`post-${telling}-2`, 'count', 8, at + 12, second);
  }
}

function wideHeads({ p, frame, labels, say, count }: Scope): void {
  for (const [i, telling] of TELLINGS.entries()) {
    const { name, count: words } = labels.tellings[telling];
    const at = { anchor: 'mid' } as const;
    p.words(`post-${telling}`, 'telling', frame.posts[i] ?? 0, WIDE.name, name, at);
    const counted = fill(words, { n: say.number(count[telling]) });
    p.words(`post-${telling}-count`, 'count', frame.posts[i] ?? 0, WIDE.count, counted, at);
  }
  for (const [i, n] of [count.changesEnglish, count.changesDutch].entries()) {
    const middle = frame.bends[i] ?? 0;
    p.path(
      `passing-${i + 1}`,
      `M${middle - WIDE.reach} ${WIDE.arrow}H${middle + WIDE.reach}m-5 -4l5 4l-5 4`,
      { cls: 'passing' },
    );
    const number = say.number(n);
    const width = p.letters.widthOf(number, 'changes');
    const left = middle - (width + 5 + p.letters.widthOf(labels.changes, 'count')) / 2;
    p.words(`changes-${i + 1}`, 'changes', left, WIDE.changes, number);
    p.words(`changes-${i + 1}-word`, 'count', left + width + 5, WIDE.changes, labels.changes);
  }
}

/** The parts of the text, beside their strands. */
export function groupNames({ p, frame, state, labels, rows }: Scope): void {
  if (!frame.wide) return;
  for (const { id } of state.groups) {
    const [from, to] = rows.groups.get(id) ?? [0, 0];
    p.travels.words(`group-${id}`, 'group', frame.posts[0] - 16, (from + to) / 2 + 4.7, labels.groups[id], {
      anchor: 'end',
    });
  }
}

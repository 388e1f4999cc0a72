import { fill } from '../../i18n/fill.ts';
import { amount } from './amounts.ts';
import { middleOf, squares } from './layout.ts';
import { COLUMNS, type Column, type Subject } from './schema.ts';
import { isNow, isThere, look, type Matter, type Scope } from './scope.ts';

/** The state that a column belongs to. */
export const SUBJECT_OF: Readonly<Record<Column, Subject>> = {
  applications: 'desk',
  positions: 'desk',
  checks: 'checks',
  china: 'china',
  court: 'court',
};

/** How many there are of what a column counts. */
export function countIn(matter: Matter, column: Column): string {
  const { counts, cases } = matter.state;
  switch (column) {
    case 'applications':
      return amount(matter, counts['applications-now']);
    case 'positions':
      return amount(matter, counts['positions-now']);
    case 'checks':
      return amount(matter, counts.checks);
    case 'china':
      return amount(matter, counts['checks-china']);
    case 'court':
      return fill(matter.labels.cases, { n: matter.say.number(cases.length) });
  }
}

/** What stands on the baseline, and what the squares are worth. */
export function names(scope: Scope): void {
  const { p, frame, labels, cleared } = scope;
  const { wide, at, baseline, leading } = frame;
  p.path('baseline', `M${at.applications} ${baseline + 0.8}H${at.estimate - (wide ? 14 : 6)}`, {
    cls: 'baseline',
    shown: !cleared,
  });
  for (const column of COLUMNS) columnName(scope, column);

  const { shown, cls } = look(scope, 'estimate', '');
  const now = isNow(scope, 'estimate');
  for (const [i, text] of labels.estimate.name.entries())
    p.words(
      `estimate-name-${i}`,
      now ? 'column strong' : 'column',
      wide ? at.estimate : frame.sheet.right + 2,
      baseline + 20 + i * leading,
      text,
      {
        cls,
        anchor: wide ? 'start' : 'end',
        shown: shown && (wide || (now && i === 0)),
      },
    );
  unit(scope);
}

function columnName(scope: Scope, column: Column): void {
  const { p, frame, labels } = scope;
  const { wide, at, margin, baseline, leading } = frame;
  const shown = isThere(scope, SUBJECT_OF[column]);
  const now = isNow(scope, SUBJECT_OF[column]);
  const hand = now ? 'column strong' : 'column';
  const lines = [labels.columns[column], countIn(scope, column)];
  if (!wide) {
    // A phone has room for the name of what the state is about.
    const x = Math.max(margin, at[column] - 20);
    const named = shown && now && column !== 'positions';
    p.words(`${column}-name`, 'column strong', x, baseline + 18, lines.join(': '), { shown: named });
    return;
  }
  const first = column === 'applications';
  for (const [i, text] of lines.entries())
    p.words(
      `${column}-name-${i}`,
      hand,
      first ? at[column] : middleOf(frame, column),
      baseline + 20 + i * leading,
      text,
      {
        anchor: first ? 'start' : 'mid',
        shown,
      },
    );
}

function unit({ p, frame, labels, cleared }: Scope): void {
  const { wide, at, height, cell, margin, shape } = frame;
  const y = height - (wide ? 8 : 10);
  const one = squares({ ...frame, at: { ...at, china: margin }, baseline: y }, 'china', 0, 100);
  p.path('unit-square', one, { cls: 'counted', shown: !cleared });
  p.words('unit', 'scale', margin + cell + 6, y, labels.unit[shape], { shown: !cleared });
}

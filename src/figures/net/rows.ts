import { fill } from '../../i18n/fill.ts';
import { shortId, STATIONS } from './nets.ts';
import type { Row, Standing } from './read.ts';
import type { Labels } from './schema.ts';

/** What is drawn over the frame of a net that is not in force, where a row comes by: at most one a row. */
export function overFrame(
  row: Row,
  nets: readonly Standing[],
): { readonly station: number; readonly tile: 'unknown' | 'would' } | null {
  const { through } = row;
  for (const [station, { id, rules, letter }] of STATIONS.entries()) {
    const net = nets.find((n) => n.id === id);
    if (letter || net?.status === 'in-force' || (through.end !== null && through.end < station)) continue;
    if (through.effects[station] === 'unclear') return { station, tile: 'unknown' };
    const asked = through.verdict.crossings.some(
      (c) => rules.includes(c.rule) && c.because.message === 'status-proposed-would-ask',
    );
    if (asked) return { station, tile: 'would' };
  }
  return null;
}

/** The letter that stops a row, and whether it stops the branch or the strand itself. */
export function letterStop(row: Row): { readonly station: number; readonly branch: boolean } | null {
  if (row.through.end !== null && STATIONS[row.through.end]!.letter)
    return { station: row.through.end, branch: false };
  if (row.fork !== null && STATIONS[row.fork]!.letter) return { station: row.fork, branch: true };
  return null;
}

/**
 * A sentence of the labels with its verdicts put in: `{r4}` is the row's own, `{r4.branch}` that of the strand
 * that is stopped, `{r4.through}` that of the one that goes on.
 */
export function changedLine(sentence: string, rows: readonly Row[], labels: Labels): string {
  const say = (strand: Row['own'] | null): string => (strand ? labels.verdicts[strand.verdict.outcome] : '');
  const values = rows.flatMap((row) => [
    [shortId(row.id), say(row.own)],
    [`${shortId(row.id)}.branch`, say(row.branch)],
    [`${shortId(row.id)}.through`, say(row.through)],
  ]);
  return fill(sentence, Object.fromEntries(values));
}

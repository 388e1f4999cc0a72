import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { Law } from '../../law/types.ts';
import { BRANCH, halfMesh, DIMENSIONS } from './dimensions.ts';
import type { NetPen } from './hands.ts';
import { HEARD } from './hour-wide.ts';
import { STOPS, stationOf, WIDE_X } from './layout.ts';
import { isSale, NUMBERS, STATIONS, type Station } from './nets.ts';
import { letterStop } from './rows.ts';
import type { Labels, State } from './schema.ts';
import type { Look } from './wide-look.ts';

const MESH = halfMesh('wide');
const PITCH = DIMENSIONS.wide.row;
const HALF_NET = DIMENSIONS.wide.along / 2;
const X = STOPS.wide;
const { name: NAME, start: START, word: WORD } = WIDE_X;

/** A row's name and verdict, the names of its branches, and the cover over what is not told yet. */
export function drawWords(p: NetPen, look: Look, state: State, labels: Labels): void {
  const travelling = p.travels;
  const { row, id, y, shown, tone } = look;
  const net = state.scene === 'net';
  const sources = state.scene === 'sources';
  const named = shown && state.scene !== 'hall';
  travelling.words(`sign-${id}`, 'sign', 0, y + 5, NUMBERS[row.id], { cls: tone, shown: named && !sources });
  const heard = HEARD.find((one) => one === row.id);
  const name = sources && heard ? labels.sources[heard].route : labels.routes[row.id];
  travelling.words(`name-${id}`, 'name', sources ? 0 : NAME, y + 5, name, {
    cls: sources ? 'hot' : tone,
    shown: named,
  });

  const { own, through, branch, readings } = row;
  const told = branch !== null && !readings && branch === own && through.end === null;
  const aside = fill(labels.aside, {
    branch: labels.branches[through.name] ?? '',
    verdict: labels.verdicts[through.verdict.outcome],
  });
  travelling.words(`word-${id}`, 'word', WORD, y + (told ? -1 : 5), labels.verdicts[own.verdict.outcome], {
    cls: [own.verdict.outcome, tone].filter(Boolean).join(' '),
    shown: shown && net,
  });
  p.words(`aside-${id}`, 'aside', WORD, y + 14, told ? aside : '', { cls: tone, shown: shown && net });
  if (!isSale(row.id)) {
    travelling.rect(`cover-${id}`, WORD, y - 11, 78, 22, {
      cls: 'cover',
      shown: shown && state.scene === 'routes',
    });
  }

  // Both branches are named by their net; a row that carries another chip than the others names it at once.
  const forked = net && branch !== null && !readings;
  const carried = state.chips[row.id];
  const other = !branch && carried !== undefined && carried !== state.chip ? carried : '';
  const x = X[row.fork ?? 0]!;
  p.words(`upper-${id}`, 'branch', x - HALF_NET - 5, y - 15, labels.branches[branch?.name ?? ''] ?? '', {
    anchor: 'end',
    cls: tone,
    shown: shown && forked,
  });
  const [lx, lower] = forked ? [x + HALF_NET + 11, through.name] : [START + 7, other];
  p.words(`lower-${id}`, 'branch', lx, y - (forked ? 5 : 7), labels.branches[lower] ?? '', {
    cls: tone,
    shown: shown && net && !readings,
  });
}

/** The two readings of an open question, each with its verdict, over and under their strands. */
export function drawReadings(p: NetPen, looks: readonly Look[], state: State, labels: Labels): void {
  const look = looks.find((l) => l.row.readings) ?? looks[0]!;
  const { branch, through, fork, readings } = look.row;
  const x = X[fork ?? 0]!;
  const [left, right] = [x - HALF_NET - 6, x + HALF_NET + 11];
  const shown = state.scene === 'net' && look.shown && readings;
  const say = (
    key: string,
    cx: number,
    dy: number,
    words: string | undefined,
    anchor: 'start' | 'end',
  ): void => {
    p.words(key, 'branch', cx, look.y + dy, words ?? '', { anchor, shown });
  };
  say('reading-upper', left, -17, labels.branches[branch?.name ?? ''], 'end');
  say('reading-lower', left, 17, labels.branches[through.name], 'end');
  say('reading-upper-word', right, -8, branch ? labels.verdicts[branch.verdict.outcome] : '', 'start');
  say('reading-lower-word', right, 17, labels.verdicts[through.verdict.outcome], 'start');
}

/** The words over and under the first patch. */
export function drawLetter(p: NetPen, looks: readonly Look[], law: Law, state: State, labels: Labels): void {
  const first = looks.find((l) => letterStop(l.row) !== null);
  const stop = first ? letterStop(first.row) : null;
  const station = STATIONS[stop?.station ?? stationOf('letter-h20')]!;
  const x = X[STATIONS.indexOf(station)]!;
  const y = (first?.y ?? 0) - (stop?.branch ? BRANCH * MESH : 0);
  const options = { anchor: 'mid', shown: state.scene === 'net' && stop !== null } as const;
  const half = (PITCH * DIMENSIONS.wide.patch.across) / 2;
  p.words(
    'letter',
    'branch',
    x,
    y - half - 7,
    labels.letters[station.id as keyof Labels['letters']],
    options,
  );
  p.words('letter-date', 'branch', x, y + half + 15, letterDate(law, station, labels), options);
}

function letterDate(law: Law, letter: Station, labels: Labels): string {
  const from = law.rules.find((r) => r.id === letter.rules[0])?.periods[0]?.from;
  return from === undefined ? '' : speech(labels.lang).month(from, 'short');
}

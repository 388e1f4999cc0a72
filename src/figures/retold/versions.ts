import { letters } from './hands.ts';
import type { Frame } from './frame.ts';
import type { Opening } from './rows.ts';
import type { Scope } from './scope.ts';
import { TELLINGS, type Labels, type Point, type State, type Telling } from './schema.ts';

/** The opened point in the three texts, in our words, and a remark on them; broken into lines. */
export interface Versions {
  readonly point: Point | undefined;
  readonly told: Readonly<Record<Telling, readonly string[]>>;
  /** Texts that do not say what the first said. */
  readonly anew: readonly Telling[];
  readonly remark: readonly string[];
}

const LINES = { told: { wide: 3, narrow: 2 }, remark: 3 } as const;
const LEADING = { told: 18, remark: 17 } as const;
/** Where the lines of the wide picture begin under the opened strand, and how much room they end in. */
const [UNDER, AFTER] = [23, 9] as const;
/** The narrow picture lists the versions, each in a band of its own. */
const BAND = { top: 205, height: 38, left: 8, text: 100, leading: 17 } as const;

/** Where each version stands in the wide picture, and how wide it may be. */
const columns = ({ posts, width }: Frame) =>
  TELLINGS.map((telling, i) => {
    const x = (posts[i] ?? 0) + (i < 2 ? 14 : 24);
    return { telling, x, room: (posts[i + 1] ?? width + 8) - x - 8 };
  });

/** What a text says of a point: in words of its own, or made from what it was and what it became. */
export function versionIn(point: Point, telling: Telling, labels: Labels): string {
  const { short, was, became, told } = labels.points[point.id] ?? { short: '' };
  if (told) return told[telling];
  if (telling === 'ft') return point.ft === 'none' ? labels.unread : (was ?? short);
  const passings = telling === 'english' ? [point.english] : [point.english, point.dutch];
  const last = passings.at(-1);
  if (last === 'lost' || last === 'absent') return labels.missing;
  const bent = passings.some((passing) => passing === 'sharpened' || passing === 'softened');
  return (bent ? became : was) ?? short;
}

export function versionsOf(state: State, labels: Labels, frame: Frame): Versions {
  const point = state.groups.flatMap(({ points }) => points).find(({ id }) => id === state.opens);
  const rooms = frame.wide
    ? columns(frame)
    : TELLINGS.map((telling) => ({ telling, room: frame.width - BAND.text - BAND.left }));
  const said = (telling: Telling): string => (point ? versionIn(point, telling, labels) : '');
  const lines = rooms.map(({ telling, room }) => [
    telling,
    point ? letters.breakLines(said(telling), 'told', room, LINES.told[frame.shape]) : [],
  ]);
  const remark = (point && labels.points[point.id]?.note) ?? '';
  return {
    point,
    told: Object.fromEntries(lines) as Versions['told'],
    anew: TELLINGS.filter((telling) => said(telling) !== said('ft')),
    remark: remark === '' ? [] : letters.breakLines(remark, 'remark', remarkRoom(frame), LINES.remark),
  };
}

const remarkRoom = ({ posts, width }: Frame): number => width - posts[0] - 14 - 90;

const linesOf = ({ told }: Versions): number => Math.max(...TELLINGS.map((telling) => told[telling].length));

/** How much room the opened strand takes in its picture. */
export function openingOf(versions: Versions, frame: Frame): Opening {
  if (!frame.wide) return { room: 20, at: 10 };
  const remark = versions.remark.length > 0 ? versions.remark.length * LEADING.remark + 8 : 0;
  return { room: UNDER + 3 + linesOf(versions) * LEADING.told + remark, at: 13 };
}

/** The ground under the remark: it interrupts the posts, which else would run through the words. */
export function remarkGround({ p, frame, versions, rows }: Scope): void {
  if (!frame.wide) return;
  const top = (rows.of.get(versions.point?.id ?? '') ?? 0) + UNDER + linesOf(versions) * LEADING.told - 11;
  const height = versions.remark.length * LEADING.remark + AFTER;
  const shown = versions.remark.length > 0;
  p.rect(
    'remark-ground',
    frame.posts[0] - 4,
    shown ? top : 0,
    frame.width - frame.posts[0],
    shown ? height : 1,
    {
      cls: 'under',
      shown,
    },
  );
}

/** The versions, each under its text in the wide picture, and in the narrow one beneath each other. */
export function versionMarks(scope: Scope): void {
  if (scope.frame.wide) inColumns(scope);
  else inBands(scope);
}

function inColumns({ p, frame, versions, rows }: Scope): void {
  const y = rows.of.get(versions.point?.id ?? '') ?? 0;
  for (const { telling, x, room } of columns(frame)) {
    const hand = versions.anew.includes(telling) ? 'told anew' : 'told';
    for (let i = 0; i < LINES.told.wide; i++)
      p.late.words(
        `told-${telling}-${i + 1}`,
        hand,
        x,
        y + UNDER + i * LEADING.told,
        versions.told[telling][i] ?? '',
        {
          room,
        },
      );
  }
  const top = y + UNDER + linesOf(versions) * LEADING.told + 4;
  for (let i = 0; i < LINES.remark; i++)
    p.late.words(
      `remark-${i + 1}`,
      'remark',
      frame.posts[0] + 14,
      top + i * LEADING.remark,
      versions.remark[i] ?? '',
      {
        room: remarkRoom(frame),
      },
    );
}

function inBands({ p, frame, labels, versions, rows }: Scope): void {
  const shown = versions.point !== undefined;
  const x = rows.of.get(versions.point?.id ?? '') ?? 0;
  // From the strand that is meant to what is written of it.
  p.path('pointer', `M${x} ${frame.posts[2] + 13}V${BAND.top - 20}H${BAND.left}`, { cls: 'bracket', shown });
  for (const [i, telling] of TELLINGS.entries()) {
    const y = BAND.top + i * BAND.height;
    p.words(`told-${telling}-head`, 'verdict', BAND.left, y, labels.tellings[telling].short, { shown });
    const hand = versions.anew.includes(telling) ? 'told anew' : 'told';
    for (let line = 0; line < LINES.told.narrow; line++)
      p.words(
        `told-${telling}-${line + 1}`,
        hand,
        BAND.text,
        y + line * BAND.leading,
        versions.told[telling][line] ?? '',
        { room: frame.width - BAND.text - BAND.left },
      );
  }
}

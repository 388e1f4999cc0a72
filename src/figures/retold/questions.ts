import { round } from '../scene.ts';
import { letters } from './hands.ts';
import type { Scope } from './scope.ts';

const LINES = 3;

/** The questions, each with the bracket of the strands that answer it, or as a list in the narrow picture. */
export function questions(scope: Scope): void {
  if (scope.frame.wide) brackets(scope);
  else list(scope);
}

function brackets({ p, frame, state, labels, rows }: Scope): void {
  const x = frame.posts[2] + 20;
  const room = frame.width - x - 16;
  for (const { id, points } of state.questions) {
    const { asks, verdict, answer } = labels.questions[id];
    const places = points.map((point) => rows.of.get(point) ?? 0);
    // While nothing is asked, all stands where it stood last in the file: it neither shows nor moves.
    const [from, to] = state.asks ? [Math.min(...places), Math.max(...places)] : [100, 150];
    const options = { shown: state.asks };
    p.late.put(`bracket-${id}`, `M0 -4h5V${round(to - from + 4)}h-5`, x, from, {
      cls: 'bracket',
      ...options,
    });
    const top = (from + to) / 2 - 12;
    p.late.words(`asks-${id}`, 'asks', x + 16, top, asks, { room, ...options });
    p.late.words(`verdict-${id}`, 'verdict', x + 16, top + 20, verdict, options);
    const after = letters.widthOf(`${verdict} `, 'verdict');
    const [first = '', ...rest] = answerLines(verdict, answer, room);
    p.late.words(`answer-${id}-1`, 'answer', x + 16 + after, top + 20, first, {
      room: room - after,
      ...options,
    });
    for (let line = 0; line < LINES - 1; line++)
      p.late.words(`answer-${id}-${line + 2}`, 'answer', x + 16, top + 37 + 17 * line, rest[line] ?? '', {
        room,
        ...options,
      });
  }
}

/** An answer in lines, the first of which begins behind the verdict; that is bolder, so a little room is kept. */
function answerLines(verdict: string, answer: string, room: number): readonly string[] {
  const spare = letters.widthOf(verdict, 'verdict') - letters.widthOf(verdict, 'answer') + 1;
  const [first = '', ...rest] = letters.breakLines(`${verdict} ${answer}`, 'answer', room - spare, LINES);
  return [first.slice(verdict.length + 1), ...rest];
}

function list({ p, frame, state, labels }: Scope): void {
  for (const [i, { id }] of state.questions.entries()) {
    const { asks, verdict, short } = labels.questions[id];
    const y = 207 + i * 40;
    const options = { shown: state.asks };
    p.words(`asks-${id}`, 'asks', 8, y, asks, { room: frame.width - 16, ...options });
    p.words(`verdict-${id}`, 'verdict', 8, y + 18, verdict, options);
    const after = letters.widthOf(`${verdict} `, 'verdict');
    p.words(`answer-${id}`, 'answer', 8 + after, y + 18, short, {
      room: frame.width - 16 - after,
      ...options,
    });
  }
}

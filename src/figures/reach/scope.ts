import type { Speech } from '../../i18n/speech.ts';
import type { Outcome } from '../../law/types.ts';
import type { ReachPen } from './hands.ts';
import type { Frame } from './layout.ts';
import { SUBJECTS, type Labels, type State, type Subject } from './schema.ts';

/** What the words of a state are made from. */
export interface Matter {
  readonly state: State;
  readonly labels: Labels;
  readonly say: Speech;
  readonly verdicts: Verdicts;
}

/** What the law makes of an hour rented in China, and of a chip smuggled there. */
export interface Verdicts {
  readonly rent: Outcome;
  readonly smuggling: Outcome;
}

/** All that a part of the picture is drawn from. */
export interface Scope extends Matter {
  readonly p: ReachPen;
  readonly frame: Frame;
  /** On a phone the cases in court need the whole picture; all else makes way for them. */
  readonly cleared: boolean;
}

/** Whether a state is about something, has had it before, or has still to come to it. */
export type Standing = 'now' | 'seen' | 'to-come';

export function standingOf({ subject }: State, of: Subject): Standing {
  const ahead = SUBJECTS.indexOf(of) - SUBJECTS.indexOf(subject);
  return ahead === 0 ? 'now' : ahead < 0 ? 'seen' : 'to-come';
}

export const isNow = ({ state }: Matter, of: Subject): boolean => standingOf(state, of) === 'now';

/** Whether what is drawn of a subject is there: from its own state on, unless it has to make way. */
export const isThere = ({ state, cleared }: Scope, of: Subject): boolean =>
  standingOf(state, of) !== 'to-come' && !cleared;

/** Class and presence of what is drawn of a subject: in full colour while the state is about it, then quiet. */
export const look = (
  scope: Scope,
  of: Subject,
  cls: string,
): { readonly cls: string; readonly shown: boolean } => ({
  cls: standingOf(scope.state, of) === 'seen' ? `${cls} seen` : cls,
  shown: isThere(scope, of),
});

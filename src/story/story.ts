import type { Law } from '../law/index.ts';
import type { Lang, Said } from '../i18n/lang.ts';
import type { Ui } from '../i18n/ui.ts';
import type { FigureContent } from './figure-file.ts';
import type { LawWords } from './law-words.ts';
import type { ChapterHead, Claim, Source, StepRow, Term } from './schema.ts';

/** One step: one point, one id, one state of the chapter's figure. */
export interface Step extends StepRow, Leans {
  readonly chapter: string;
  readonly figure: string;
  readonly title: Said;
}

/** What a stretch of text leans on: ids in the order in which they are first used; the same in every language. */
export interface Leans {
  readonly claims: readonly string[];
  readonly terms: readonly string[];
}

export interface Chapter {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly figure: string;
  readonly minutes: number;
  readonly steps: readonly Step[];
  readonly head: Readonly<Record<Lang, ChapterHead>>;
  /** The words before the first step. */
  readonly opening: Leans;
}

/** All content, read and checked: what pages, feeds and tests start from. */
export interface Story {
  readonly chapters: readonly Chapter[];
  readonly steps: ReadonlyMap<string, Step>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly figures: ReadonlyMap<string, FigureContent>;
  readonly ui: Readonly<Record<Lang, Ui>>;
  readonly law: Law;
  readonly lawWords: Readonly<Record<Lang, LawWords>>;
  readonly minutes: number;
}

/** Looks an id up that content has been checked for; an error here is one of code, not of content. */
export function need<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} "${id}"`);
  return found;
}

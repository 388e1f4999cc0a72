import { LANGS, type Lang } from '../i18n/lang.ts';
import { uiSchema, type Ui } from '../i18n/ui.ts';
import { loadLaw, type Law } from '../law/index.ts';
import { readChapterFile, type ChapterFile, type Use } from './chapter-file.ts';
import { ContentError, type Fault } from './fault.ts';
import { readFigure, type FigureContent } from './figure-file.ts';
import { checkLawClaims } from './law-claims.ts';
import {
  chapterSchema,
  claimSchema,
  listOf,
  sourceSchema,
  termSchema,
  type ChapterHead,
  type ChapterRow,
} from './schema.ts';
import type { Chapter, Step, Story } from './story.ts';
import { readSheet, type Sheet } from './yaml.ts';

/**
 * Reads all content under `root` and checks it: each file against its shape, every id against what it names,
 * each language against the other.
 *
 * @throws ContentError with every fault found: file, line, field and what was expected
 */
export function loadStory(root: string = process.cwd()): Story {
  const faults: Fault[] = [];
  const sources = rows(
    readSheet(root, 'content/evidence/sources.yaml', listOf(sourceSchema), faults),
    faults,
  );
  const claims = rows(readSheet(root, 'content/evidence/claims.yaml', listOf(claimSchema), faults), faults);
  const terms = rows(readSheet(root, 'content/glossary.yaml', listOf(termSchema), faults), faults);
  const order = rows(readSheet(root, 'content/story.yaml', listOf(chapterSchema), faults), faults);
  const ui = Object.fromEntries(
    LANGS.map((lang) => [lang, readSheet(root, `content/ui/${lang}.yaml`, uiSchema, faults).value]),
  ) as Record<Lang, Ui>;
  const law = readLaw(root, faults);

  for (const [id, { value, line }] of claims.byId) {
    const at = { file: claims.file, line };
    for (const s of value.sources) {
      if (sources.sound && !sources.byId.has(s))
        faults.push({ ...at, field: `${id}.sources`, message: `no source "${s}"` });
    }
    for (const c of value.from ?? []) {
      if (!claims.byId.has(c)) faults.push({ ...at, field: `${id}.from`, message: `no claim "${c}"` });
    }
  }
  if (law && claims.sound) checkLawClaims(law, claims.byId, faults);

  const figures = new Map<string, FigureContent>();
  for (const figure of new Set([...order.byId.values()].map((c) => c.value.figure))) {
    const content = readFigure(root, figure, faults);
    if (content) figures.set(figure, content);
  }

  const known = { claims, terms };
  const chapters: Chapter[] = [];
  const stepIds = new Set<string>();
  const usedStates = new Map<string, Set<string>>();
  for (const [id, { value: row, line }] of order.byId) {
    const files = Object.fromEntries(
      LANGS.map((lang) => [lang, readChapterFile(root, `content/chapters/${lang}/${id}.mdx`, faults)]),
    ) as Record<Lang, ChapterFile | undefined>;
    for (const lang of LANGS) {
      const written = files[lang];
      if (written) checkWritten(written, row, known, faults);
    }
    compareLanguages(files, faults);
    for (const step of row.steps) {
      const at = { file: order.file, line };
      if (stepIds.has(step.id)) faults.push({ ...at, field: step.id, message: 'this step is named twice' });
      stepIds.add(step.id);
      const figure = figures.get(row.figure);
      if (figure && !figure.states.has(step.state)) {
        faults.push({
          ...at,
          field: `${step.id}.state`,
          message: `figure ${row.figure} has no state "${step.state}"`,
        });
      }
      usedStates.set(row.figure, (usedStates.get(row.figure) ?? new Set()).add(step.state));
    }
    const [en, nl] = [files.en, files.nl];
    if (en?.head && nl?.head)
      chapters.push(chapter(row, chapters.length + 1, { en, nl }, { en: en.head, nl: nl.head }));
  }
  for (const figure of figures.values()) {
    for (const state of figure.states.keys()) {
      if (!usedStates.get(figure.id)?.has(state)) {
        const file = `content/figures/${figure.id}.yaml`;
        faults.push({ file, line: figure.lineOf(state), field: state, message: 'no step shows this state' });
      }
    }
  }

  if (faults.length > 0 || !law) throw new ContentError(faults);
  const values = <T>(map: ReadonlyMap<string, { readonly value: T }>) =>
    new Map([...map].map(([id, { value }]) => [id, value]));
  return {
    chapters,
    steps: new Map(chapters.flatMap((c) => c.steps).map((s) => [s.id, s])),
    claims: values(claims.byId),
    sources: values(sources.byId),
    terms: values(terms.byId),
    figures,
    ui,
    law,
    minutes: chapters.reduce((sum, c) => sum + c.minutes, 0),
  };
}

interface Rows<T> {
  readonly file: string;
  readonly byId: ReadonlyMap<string, { readonly value: T; readonly line: number }>;
  /** Whether the file could be read at all; where not, ids that point into it are not called dangling. */
  readonly sound: boolean;
}

function rows<T extends { readonly id: string }>(sheet: Sheet<T[]>, faults: Fault[]): Rows<T> {
  const byId = new Map<string, { value: T; line: number }>();
  for (const [i, value] of (sheet.value ?? []).entries()) {
    const line = sheet.lineOf([i]);
    const first = byId.get(value.id);
    if (first) {
      const message = `this id is used twice, first on line ${first.line}`;
      faults.push({ file: sheet.file, line, field: value.id, message });
    } else {
      byId.set(value.id, { value, line });
    }
  }
  return { file: sheet.file, byId, sound: sheet.value !== undefined };
}

/** The law reads and checks itself; its faults come as lines `file.yaml:line: what`. */
function readLaw(root: string, faults: Fault[]): Law | undefined {
  const before = faults.length;
  try {
    return loadLaw(`${root}/content/law`);
  } catch (e) {
    for (const told of (e as Error).message.split('\n')) {
      const [, file, line, message] = /^([\w-]+\.yaml)(?::(\d+))?: (.*)$/.exec(told) ?? [];
      if (file)
        faults.push({
          file: `content/law/${file}`,
          line: Number(line ?? 0),
          field: '',
          message: message ?? '',
        });
    }
    if (faults.length === before) {
      faults.push({ file: 'content/law', line: 0, field: '', message: (e as Error).message });
    }
    return undefined;
  }
}

/** Holds a written chapter against the story's order and against the ids that exist. */
function checkWritten(
  written: ChapterFile,
  row: ChapterRow,
  known: { readonly claims: Rows<unknown>; readonly terms: Rows<unknown> },
  faults: Fault[],
): void {
  const { file } = written;
  const fail = (line: number, field: string, message: string) => faults.push({ file, line, field, message });
  for (const s of written.scrollies) {
    if (s.figure !== row.figure)
      fail(s.line, 'figure', `"${s.figure}", but content/story.yaml says "${row.figure}"`);
  }
  const expected = row.steps.map((s) => s.id);
  for (const step of written.steps) {
    if (!expected.includes(step.id))
      fail(step.line, step.id, `no such step; chapter ${row.id} has ${expected.join(', ')}`);
  }
  const found = written.steps.map((s) => s.id).filter((id) => expected.includes(id));
  for (const id of expected) if (!found.includes(id)) fail(0, id, 'this step is missing');
  for (const [i, id] of found.entries()) {
    if (found.indexOf(id) !== i) fail(written.steps[i]?.line ?? 0, id, 'this step stands here twice');
  }
  const inOrder = expected.filter((id) => found.includes(id));
  const wrong = found.findIndex((id, i) => id !== inOrder[i]);
  if (wrong >= 0 && new Set(found).size === found.length) {
    const id = found[wrong] ?? '';
    fail(written.steps.find((s) => s.id === id)?.line ?? 0, id, `out of order; here comes ${inOrder[wrong]}`);
  }
  const uses = [written.loose, ...written.steps];
  const dangling = (list: readonly Use[], { byId, sound }: Rows<unknown>, what: string) => {
    for (const { id, line } of list) {
      if (sound && !byId.has(id)) fail(line, `<${what} id="${id}">`, `no such ${what.toLowerCase()}`);
    }
  };
  for (const u of uses) {
    dangling(u.claims, known.claims, 'Claim');
    dangling(u.terms, known.terms, 'Term');
  }
}

/** Both languages say the same: the same claims and terms stand in the same step. */
function compareLanguages(files: Readonly<Record<Lang, ChapterFile | undefined>>, faults: Fault[]): void {
  for (const [a, b] of [
    [files.en, files.nl],
    [files.nl, files.en],
  ] as const) {
    if (!a || !b) continue;
    const lead = (c: ChapterFile) => ({ id: 'before the steps', line: 0, ...c.loose });
    for (const step of [lead(a), ...a.steps]) {
      const twin = [lead(b), ...b.steps].find((s) => s.id === step.id);
      if (!twin) continue;
      for (const kind of ['claims', 'terms'] as const) {
        const there = new Set(twin[kind].map((u) => u.id));
        for (const { id } of step[kind]) {
          if (there.has(id)) continue;
          const message = `${kind.slice(0, -1)} "${id}" stands in ${a.file} but not here`;
          faults.push({ file: b.file, line: twin.line, field: step.id, message });
        }
      }
    }
  }
}

const unique = (uses: readonly Use[]): string[] => [...new Set(uses.map((u) => u.id))];

function chapter(
  row: ChapterRow,
  number: number,
  files: Readonly<Record<Lang, ChapterFile>>,
  head: Readonly<Record<Lang, ChapterHead>>,
): Chapter {
  const steps: Step[] = row.steps.map((step) => {
    const here = (lang: Lang) => files[lang].steps.find((s) => s.id === step.id);
    return {
      ...step,
      chapter: row.id,
      figure: row.figure,
      title: { en: here('en')?.title ?? '', nl: here('nl')?.title ?? '' },
      claims: unique(here('en')?.claims ?? []),
      terms: unique(here('en')?.terms ?? []),
    };
  });
  const minutes = row.steps.reduce((sum, s) => sum + s.minutes, 0);
  return { id: row.id, number, figure: row.figure, minutes, steps, head };
}

/** The chapters as written, held against the story's order, the evidence and each other. */
import type { Fault } from '../content/fault.ts';
import { LANGS, perLang, type Lang } from '../i18n/lang.ts';
import { readChapterFile, type ChapterFile, type Use } from './chapter-file.ts';
import type { Evidence } from './evidence.ts';
import { numbersIn } from './numbers.ts';
import type { Order } from './order.ts';
import { readingMinutes, TOLERANCE } from './reading-time.ts';
import type { Rows } from './rows.ts';
import type { ChapterRow } from './schema.ts';
import type { Chapter, Leans } from './story.ts';

type InLangs<T> = Readonly<Record<Lang, T>>;

/** Reads every chapter of the order in every language; chapters that lack one are left out. */
export function readChapters(root: string, order: Order, evidence: Evidence, faults: Fault[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const row of order.byId.values()) {
    const files = perLang((lang) => readChapterFile(root, `content/chapters/${lang}/${row.id}.mdx`, faults));
    for (const lang of LANGS) {
      const written = files[lang];
      if (!written) continue;
      checkWritten(written, row, evidence, faults);
      checkNumbers(written, lang, faults);
      checkMinutes(written, row, faults);
    }
    const { en, nl } = files;
    if (!en || !nl) continue;
    compare(en, nl, faults);
    compare(nl, en, faults);
    chapters.push(chapter(row, chapters.length + 1, { en, nl }));
  }
  return chapters;
}

type Fail = (line: number, field: string, message: string) => void;

/** Holds a written chapter against the story's order and against the ids that exist. */
function checkWritten(written: ChapterFile, row: ChapterRow, evidence: Evidence, faults: Fault[]): void {
  const { file, scrollies, steps, loose } = written;
  const fail: Fail = (line, field, message) => void faults.push({ file, line, field, message });
  for (const { figure, line } of scrollies) {
    if (figure !== row.figure)
      fail(line, 'figure', `"${figure}", but content/story.yaml says "${row.figure}"`);
  }
  checkSteps(steps, row, fail);
  for (const { claims, terms } of [loose, ...steps]) {
    checkUses(claims, evidence.claims, 'Claim', fail);
    checkUses(terms, evidence.terms, 'Term', fail);
  }
}

/** The steps that stand here are those of the order, each once, one after the other. */
function checkSteps(steps: readonly Use[], row: ChapterRow, fail: Fail): void {
  const expected = row.steps.map((step) => step.id);
  const known = steps.filter((step) => expected.includes(step.id));
  const found = known.map((step) => step.id);
  for (const { id, line } of steps) {
    if (!expected.includes(id)) fail(line, id, `no such step; chapter ${row.id} has ${expected.join(', ')}`);
  }
  for (const id of expected) if (!found.includes(id)) fail(0, id, 'this step is missing');
  for (const [i, { id, line }] of known.entries()) {
    if (found.indexOf(id) !== i) fail(line, id, 'this step stands here twice');
  }
  if (new Set(found).size < found.length) return;
  const inOrder = expected.filter((id) => found.includes(id));
  const at = found.findIndex((id, i) => id !== inOrder[i]);
  const wrong = known[at];
  if (wrong) fail(wrong.line, wrong.id, `out of order; here comes ${inOrder[at]}`);
}

function checkUses(uses: readonly Use[], rows: Rows<unknown>, what: string, fail: Fail): void {
  if (!rows.sound) return;
  for (const { id, line } of uses) {
    if (!rows.byId.has(id)) fail(line, `<${what} id="${id}">`, `no such ${what.toLowerCase()}`);
  }
}

/**
 * A number in running words stands in a claim. Headings and front matter have no claims of their own: they may
 * only repeat numbers for which the chapter's claims vouch; `next` speaks of another chapter.
 */
function checkNumbers({ file, runs, steps, head }: ChapterFile, lang: Lang, faults: Fault[]): void {
  const fail: Fail = (line, field, message) => void faults.push({ file, line, field, message });
  for (const { text, line, claimed } of runs) {
    if (claimed) continue;
    for (const number of numbersIn(text, lang))
      fail(line, `"${number}"`, 'this number stands outside a claim');
  }
  const vouched = runs.flatMap(({ text, claimed }) => (claimed ? numbersIn(text, lang) : []));
  const { next: _, ...own } = head;
  const repeats = [...Object.entries(own).map(([id, title]) => ({ id, title, line: 0 })), ...steps];
  for (const { id, title, line } of repeats)
    for (const number of numbersIn(title, lang))
      if (!vouched.includes(number))
        fail(line, `${id}: "${number}"`, 'no claim of this chapter has this number');
}

/** The minutes that the order gives a chapter are those that it takes. */
function checkMinutes({ file, runs, steps }: ChapterFile, row: ChapterRow, faults: Fault[]): void {
  const texts = [...runs.map((run) => run.text), ...steps.map((step) => step.title)];
  const takes = readingMinutes(texts, steps.length);
  const given = minutesOf(row);
  if (Math.abs(takes - given) <= TOLERANCE) return;
  const message = `reading and looking take ${takes.toFixed(1)} minutes, but content/story.yaml gives ${given}`;
  faults.push({ file, line: 0, field: 'minutes', message });
}

const minutesOf = (row: ChapterRow): number => row.steps.reduce((sum, step) => sum + step.minutes, 0);

/** What one language says, the other must say: the same claims and terms stand in the same step. */
function compare(one: ChapterFile, other: ChapterFile, faults: Fault[]): void {
  const parts = ({ loose, steps }: ChapterFile) => [{ id: 'before the steps', line: 0, ...loose }, ...steps];
  for (const part of parts(one)) {
    const twin = parts(other).find((p) => p.id === part.id);
    if (!twin) continue;
    for (const kind of ['claims', 'terms'] as const) {
      const there = ids(twin[kind]);
      for (const id of ids(part[kind])) {
        if (there.includes(id)) continue;
        const message = `${kind.slice(0, -1)} "${id}" stands in ${one.file} but not here`;
        faults.push({ file: other.file, line: twin.line, field: part.id, message });
      }
    }
  }
}

const ids = (uses: readonly Use[]): string[] => [...new Set(uses.map((use) => use.id))];

const leans = (uses: { readonly claims: readonly Use[]; readonly terms: readonly Use[] }): Leans => ({
  claims: ids(uses.claims),
  terms: ids(uses.terms),
});

function chapter(row: ChapterRow, number: number, files: InLangs<ChapterFile>): Chapter {
  const { id, figure, steps } = row;
  return {
    id,
    number,
    figure,
    minutes: minutesOf(row),
    head: perLang((lang) => files[lang].head),
    opening: leans(files.en.loose),
    steps: steps.map((step) => {
      const written = perLang((lang) => files[lang].steps.find((s) => s.id === step.id));
      return {
        ...step,
        chapter: id,
        figure,
        title: perLang((lang) => written[lang]?.title ?? ''),
        ...leans(written.en ?? { claims: [], terms: [] }),
      };
    }),
  };
}

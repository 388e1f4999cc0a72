import { expect, type Page } from '@playwright/test';
import { loadStory } from '../../src/story/load.ts';
import { stageFile, type StageFile } from '../../src/story/stage-file.ts';
import type { Lang } from '../../src/i18n/lang.ts';

/** The story as content has it: what the built pages are held against. */
export const story = loadStory();
export const stepIds = [...story.steps.keys()];

export const WIDE = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

export const home = (lang: Lang): string => (lang === 'en' ? '/' : '/nl/');
export const chapterPage = (lang: Lang, id: string): string => `${home(lang)}chapters/${id}/`;
export const pages = (lang: Lang): string[] => [
  home(lang),
  ...story.chapters.map((c) => chapterPage(lang, c.id)),
  `${home(lang)}sources/`,
  `${home(lang)}glossary/`,
];

const files = new Map<string, StageFile>();

/** The marks that the stage must show for a step, as built. */
export function expectedMarks(step: string, lang: Lang): string[] {
  const { figure, state } = story.steps.get(step)!;
  const key = `${figure}.${lang}`;
  const file = files.get(key) ?? (JSON.parse(stageFile(story, figure, lang).body) as StageFile);
  files.set(key, file);
  const at = file.states.findIndex((s) => s.id === state);
  return file.marks.map(([key, , looks, of]) => {
    const [cls, attrs, text] = looks[parseInt(of[at]!, 36)]!;
    const pairs = Object.entries(attrs).map(([k, v]) => `${k}=${v}`);
    return [key, cls, ...pairs.sort(), text === 0 ? '' : text].join('|');
  });
}

/** The marks of the stage that belongs to a step, as the page has them, one line each. */
export const shownMarks = (page: Page, step: string): Promise<string[]> =>
  page.evaluate((id) => {
    const stage = document.getElementById(id)!.closest('[data-scrolly]')!.querySelector('[data-stage]')!;
    return [...stage.querySelectorAll('[data-key]')].map((el) =>
      [
        el.getAttribute('data-key'),
        el.getAttribute('class') ?? '',
        ...[...el.attributes]
          .filter((a) => a.name !== 'data-key' && a.name !== 'class')
          .map((a) => `${a.name}=${a.value}`)
          .sort(),
        el.tagName === 'text' ? el.textContent : '',
      ].join('|'),
    );
  }, step);

/** What the stage of a step shows; null while it draws, and while the page has not come so far. */
export const stageState = (page: Page, step: string): Promise<string | null> =>
  page.evaluate((id) => {
    const scrolly = document.getElementById(id)?.closest('[data-scrolly]');
    return scrolly?.querySelector('[data-stage]')?.getAttribute('data-state') ?? null;
  }, step);

/** Puts a step under the reader's eyes at once. */
export const goTo = (page: Page, step: string): Promise<void> =>
  page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), step);

/** Waits until the step's stage shows the step's state. */
export const settled = (page: Page, step: string): Promise<void> =>
  expect
    .poll(() => stageState(page, step), { intervals: [5, 10, 20, 50, 100] })
    .toBe(story.steps.get(step)!.state);

/** Opens a page and collects what a clean page never has: errors, warnings, requests to other hosts. */
export async function openClean(
  page: Page,
  path: string,
): Promise<{ complaints: string[]; hosts: Set<string> }> {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(String(e)));
  page.on('request', (r) => hosts.add(new URL(r.url()).host));
  await page.goto(path);
  return { complaints, hosts };
}

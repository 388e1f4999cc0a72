import { expect, test, type Page } from '@playwright/test';
import { chapterPage, goTo, settled, story, WIDE } from './site.ts';

/** Labels of a picture that lie on one another, leave it, or are too small; one line each. */
const collisions = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((sel) => {
    const svg = document.querySelector<SVGSVGElement>(sel)!;
    const frame = svg.viewBox.baseVal;
    const found: string[] = [];
    const texts = [...svg.querySelectorAll<SVGTextElement>('text:not(.off)')].filter((t) => t.textContent);
    const boxes = texts.map((t) => {
      const size = parseFloat(getComputedStyle(t).fontSize);
      const b = t.getBBox();
      const m = t.transform.baseVal.consolidate()?.matrix;
      // What is seen of a line of text reaches from its x-height to a little under its foot.
      const [x, y] = [b.x + (m?.e ?? 0), b.y + (m?.f ?? 0)];
      return { key: t.dataset.key ?? '', size, x, y: y + b.height * 0.2, w: b.width, h: b.height * 0.6 };
    });
    for (const [i, a] of boxes.entries()) {
      if (a.size < 12) found.push(`${a.key} is ${a.size} px`);
      if (a.x < -1 || a.y < -1 || a.x + a.w > frame.width + 1 || a.y + a.h > frame.height + 1)
        found.push(`${a.key} leaves the picture`);
      for (const b of boxes.slice(i + 1)) {
        if (a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
          found.push(`${a.key} on ${b.key}`);
      }
    }
    return found;
  }, selector);

for (const lang of ['en', 'nl'] as const) {
  test(`${lang}: no label lies on another or leaves its picture`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const chapter of story.chapters) {
      await page.goto(chapterPage(lang, chapter.id));
      await page.evaluate(() => document.fonts.ready);
      for (const { id } of chapter.steps) {
        await goTo(page, id);
        await settled(page, id);
        expect(await collisions(page, '.stage svg.fig'), `${id}, wide`).toEqual([]);
        expect(await collisions(page, `#${id} .pin svg`), `${id}, narrow`).toEqual([]);
      }
    }
  });
}

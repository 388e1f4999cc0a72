import { expect, test, type Page } from '@playwright/test';
import { home, PHONE, stepIds, story, WIDE } from './site.ts';

/** Steps whose picture is drawn on the page: wide and high enough to be one, with marks that show. */
const visiblePictures = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.step')].filter((step) => {
        const svg = step.querySelector('.picture svg');
        const box = svg?.getBoundingClientRect();
        if (!svg || !box || box.width < 250 || box.height < 100) return false;
        const style = getComputedStyle(svg);
        return style.visibility === 'visible' && svg.querySelectorAll('[data-key]:not(.off)').length > 5;
      }).length,
  );

/** Words of steps that a reader can see, against all words of steps. */
const visibleWords = (page: Page): Promise<{ seen: number; all: number }> =>
  page.evaluate(() => {
    const count = (s: string) => s.split(/\s+/).filter(Boolean).length;
    let [seen, all] = [0, 0];
    for (const p of document.querySelectorAll<HTMLElement>(
      '.step-words > p, .step-title, .chapter-head, .chapter-end',
    )) {
      all += count(p.textContent ?? '');
      const style = getComputedStyle(p);
      const box = p.getBoundingClientRect();
      if (box.height > 0 && box.width > 100 && style.visibility === 'visible')
        seen += count(p.textContent ?? '');
    }
    return { seen, all };
  });

for (const lang of ['en', 'nl'] as const) {
  for (const [name, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
    test(`${lang}, ${name}: without JavaScript every word and every picture is there`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false, viewport });
      await page.goto(home(lang));
      expect(await page.locator('.step').count()).toBe(stepIds.length);
      for (const id of stepIds) {
        await expect(page.locator(`#${id} .pin svg`)).toBeVisible();
        await expect(page.locator(`#${id} .step-title`)).toContainText(story.steps.get(id)!.title[lang]);
      }
      await page.close();
    });
  }

  for (const scriptComes of [true, false]) {
    test(`${lang}: in print, ${scriptComes ? 'with' : 'without'} the site’s script, likewise`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ viewport: WIDE });
      if (!scriptComes) await page.route('**/*.js', (route) => route.abort());
      await page.goto(home(lang));
      await page.emulateMedia({ media: 'print' });
      expect(await visiblePictures(page)).toBe(stepIds.length);
      const words = await visibleWords(page);
      expect(words.all).toBeGreaterThan(1000);
      expect(words.seen).toBe(words.all);
      await page.close();
    });
  }
}

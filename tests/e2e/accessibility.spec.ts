import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chapterPage, goTo, home, pages, PHONE, settled, story, WIDE } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page, ...include: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true);
  for (const part of include) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} (${n.failureSummary})`),
  );
}

for (const lang of ['en', 'nl'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({ viewport: WIDE, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('no axe finding on any page', async ({ page }) => {
        test.slow();
        for (const path of [...pages(lang), '/nothing-here/']) {
          await page.goto(path);
          expect(await findings(page), path).toEqual([]);
        }
      });

      test('no axe finding at any step', async ({ page }) => {
        test.slow();
        for (const chapter of story.chapters) {
          await page.goto(chapterPage(lang, chapter.id));
          for (const step of chapter.steps) {
            await goTo(page, step.id);
            await settled(page, step.id);
            expect(
              await findings(page, `#${step.id}`, '.stage', '.story-rail', '.site-head'),
              step.id,
            ).toEqual([]);
          }
        }
      });

      test('no axe finding on a phone, with a table and a note open', async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(chapterPage(lang, 'net'));
        await page.locator('.as-table summary').first().click();
        await page.locator('.step a.mark').first().click();
        await expect(page.locator('.opened')).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    });
  }

  test(`${lang}: no page scrolls sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [...pages(lang), '/nothing-here/']) {
      await page.goto(path);
      const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(whole, path).toBeLessThanOrEqual(inner!);
      // overflow-x: clip on the body hides what sticks out, so ask the elements, too.
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('main *, header *, footer *')]
          .filter((el) => !el.closest('.table-scroll, svg, .story-rail'))
          .filter(
            (el) => el.getBoundingClientRect().right > innerWidth + 0.5 && el.getClientRects().length > 0,
          )
          .map((el) => `${el.tagName}.${el.className}`),
      );
      expect(out, path).toEqual([]);
    }
  });
}

test('a keyboard reaches everything, in order, and shows where it is', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(home('en'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.goto(chapterPage('en', 'hour'));
  const seen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const el = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(el);
      return {
        name: el.getAttribute('aria-label') ?? el.textContent?.trim().slice(0, 40) ?? '',
        tag: el.tagName,
        ring: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (at.tag === 'BODY') break;
    expect(at.name, `${at.tag} number ${i} has a name`).not.toBe('');
    expect(at.ring, `${at.name} shows its focus`).toBe(true);
    // The browser scrolls a focused control into view in a later frame.
    await expect(page.locator(':focus'), `${at.name} is in view`).toBeInViewport();
    seen.push(at.name);
  }
  expect(seen.length).toBeGreaterThan(15);
});

test('arrow keys go from step to step, but not while another control has them', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(chapterPage('en', 'threshold'));
  const ids = story.chapters.find((c) => c.id === 'threshold')!.steps.map((s) => s.id);
  for (const id of ids) {
    await page.keyboard.press('ArrowRight');
    await settled(page, id);
  }
  await page.keyboard.press('ArrowLeft');
  await settled(page, ids.at(-2)!);
  const table = page.locator(`#${ids.at(-2)} .as-table`);
  await table.locator('summary').click();
  await table.locator('.table-scroll').focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(100);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
});

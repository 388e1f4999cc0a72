import { expect, test } from '@playwright/test';
import { goTo, openClean, pages, stepIds, WIDE } from './site.ts';

test.use({ viewport: WIDE });

for (const lang of ['en', 'nl'] as const) {
  test(`${lang}: no other host, no cookie, no complaint in the console`, async ({
    page,
    context,
    baseURL,
  }) => {
    for (const path of pages(lang)) {
      const { complaints, hosts } = await openClean(page, path);
      for (const id of stepIds) if (await page.locator(`#${id}`).count()) await goTo(page, id);
      await page.waitForLoadState('networkidle');
      expect([...hosts], path).toEqual([new URL(baseURL!).host]);
      expect(complaints, path).toEqual([]);
      page.removeAllListeners();
    }
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('a claim and a term open in place, and Escape closes them', async ({ page }) => {
  await page.goto('/chapters/list/');
  const mark = page.locator('#list-licence a.mark').first();
  await mark.click();
  await expect(page.locator('.opened')).toBeVisible();
  expect(page.url()).toContain('/chapters/list/');
  await page.keyboard.press('Escape');
  await expect(page.locator('.opened')).toHaveCount(0);
  await page.locator('#list-licence a.term').first().hover();
  await expect(page.locator('.opened')).toBeVisible();
  await page.locator('.opened-whole').click();
  expect(page.url()).toContain('/glossary/#g-');
});

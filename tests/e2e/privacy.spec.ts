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

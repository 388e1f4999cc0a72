import { expect, test } from '@playwright/test';
import { WIDE } from './site.ts';

test.use({ viewport: WIDE });

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

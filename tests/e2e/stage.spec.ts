import { expect, test } from '@playwright/test';
import { expectedMarks, goTo, PHONE, settled, shownMarks, stepIds, WIDE } from './site.ts';

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const stagesReady = async (page: import('@playwright/test').Page, first = stepIds[0]!) => {
  await page.goto('/');
  for (const id of stepIds) {
    await goTo(page, id);
    await settled(page, id);
  }
  await goTo(page, first);
};

test('the picture at a step is the same from every other step', async ({ page }) => {
  test.slow();
  await stagesReady(page);
  let pairs = 0;
  for (const from of stepIds) {
    for (const to of stepIds) {
      if (from === to) continue;
      await goTo(page, from);
      await settled(page, from);
      await goTo(page, to);
      await settled(page, to);
      expect(await shownMarks(page, to), `${from} → ${to}`).toEqual(expectedMarks(to, 'en'));
      pairs++;
    }
  }
  expect(pairs).toBe(stepIds.length * (stepIds.length - 1));
});

test('bursts of jumps end in the right picture', async ({ page }) => {
  await stagesReady(page);
  let seed = 7;
  const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  for (let burst = 0; burst < 20; burst++) {
    const route = Array.from({ length: 7 }, () => stepIds[random(stepIds.length)]!);
    await page.evaluate((ids) => {
      for (const id of ids) document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
    }, route);
    const to = route.at(-1)!;
    await settled(page, to);
    expect(await shownMarks(page, to), route.join(' ')).toEqual(expectedMarks(to, 'en'));
  }
});

test('a deep link and a reload give the same picture', async ({ page }) => {
  for (const id of stepIds) {
    await page.goto('about:blank');
    await page.goto(`/nl/#${id}`);
    await settled(page, id);
    expect(await shownMarks(page, id), `link to ${id}`).toEqual(expectedMarks(id, 'nl'));
    await page.reload();
    await settled(page, id);
    expect(await shownMarks(page, id), `reload at ${id}`).toEqual(expectedMarks(id, 'nl'));
  }
});

test('resizing through the phone and back gives the same picture', async ({ page }) => {
  await stagesReady(page);
  for (const id of stepIds) {
    await goTo(page, id);
    await settled(page, id);
    await page.setViewportSize(PHONE);
    await page.setViewportSize(WIDE);
    await goTo(page, id);
    await settled(page, id);
    expect(await shownMarks(page, id)).toEqual(expectedMarks(id, 'en'));
  }
});

test('where the pictures do not come, the printed ones return', async ({ page }) => {
  await page.route('**/figures/*.json', (route) => route.abort());
  await page.goto(`/#${stepIds[4]}`);
  await expect(page.locator(`#${stepIds[4]} .pin svg`)).toBeVisible();
  await expect(
    page.locator(`#${stepIds[4]}`).locator('xpath=ancestor::*[@data-scrolly]//*[@data-stage]'),
  ).toBeHidden();
});

test('where the script does not come, the printed pictures return', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  for (const id of stepIds) await expect(page.locator(`#${id} .pin svg`)).toBeVisible();
});

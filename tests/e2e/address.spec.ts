import { expect, test } from '@playwright/test';
import { chapterPage, goTo, home, openClean, PHONE, settled, stepIds, story, WIDE } from './site.ts';

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const notice = '[data-notice] p';

test('scrolling writes the step into the address, and Back leaves the page in one go', async ({ page }) => {
  await page.goto(chapterPage('en', 'list'));
  await page.goto(home('en'));
  const length = await page.evaluate(() => history.length);
  await page.mouse.wheel(0, 200);
  await goTo(page, 'list-eight');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#list-eight');
  await goTo(page, 'net-open');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#net-open');
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(chapterPage('en', 'list'));
});

test('nothing is written before the reader has moved', async ({ page }) => {
  await page.goto('/#threshold-h20');
  await settled(page, 'threshold-h20');
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => location.hash)).toBe('#threshold-h20');
  expect(
    await page.evaluate(() =>
      Math.abs(document.getElementById('threshold-h20')!.getBoundingClientRect().top),
    ),
  ).toBeLessThan(3);
});

test('a clicked link is a step in the history', async ({ page }) => {
  await page.goto('/#net-gap');
  await settled(page, 'net-gap');
  await page.locator('#net .stage [data-go="1"]').click();
  await settled(page, 'net-leak');
  expect(await page.evaluate(() => location.hash)).toBe('#net-leak');
  await page.goBack();
  await settled(page, 'net-gap');
});

test('the language switch lands on the same step', async ({ page }) => {
  for (const id of [stepIds[1]!, stepIds[6]!, stepIds.at(-1)!]) {
    await page.goto(`/#${id}`);
    await settled(page, id);
    await page.locator('.story-rail [data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await settled(page, id);
  }
});

for (const [name, viewport] of [
  ['wide', WIDE],
  ['phone', PHONE],
] as const) {
  test(`${name}: a link lands exactly, however much of the page is laid out`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const top = (id: string) =>
      page.evaluate((id) => Math.abs(document.getElementById(id)!.getBoundingClientRect().top), id);
    for (const id of [stepIds[9]!, stepIds[30]!, stepIds.at(-1)!]) {
      await page.goto('about:blank');
      await page.goto(`/#${id}`);
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => top(id), { message: `link to ${id}` }).toBeLessThan(12);
    }
    // From the top the chapters are laid out in turn; a link does not wait for that.
    await page.goto('about:blank');
    await page.goto('/');
    const last = story.chapters.at(-1)!.id;
    await page.locator(`.contents a[href="#${last}"]`).click();
    await expect.poll(() => top(last), { message: `contents to ${last}` }).toBeLessThan(12);
  });
}

const STRANGE = [
  'nothing',
  '%',
  '%E0%A4%A',
  '<script>alert(1)</script>',
  'net-gap%20',
  '\'"><img src=x>',
  'ぁ',
  'x'.repeat(5000),
  '#',
  '..',
  'constructor',
  '__proto__',
  '[data-stage]',
  '1',
  '%00',
];

test('a stranger’s hash gives the page and says what was not found', async ({ page }) => {
  for (const odd of STRANGE) {
    await page.goto('about:blank');
    const { complaints } = await openClean(page, `/#${odd}`);
    await expect(page.locator(notice), odd.slice(0, 40)).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
    expect(complaints, odd.slice(0, 40)).toEqual([]);
    page.removeAllListeners();
  }
  await page.locator(`${notice} button`).click();
  await expect(page.locator(notice)).toHaveCount(0);
});

test('a stranger’s query likewise; a known step in it is found', async ({ page }) => {
  for (const odd of STRANGE) {
    await page.goto('about:blank');
    const { complaints } = await openClean(
      page,
      `/nl/?${encodeURIComponent(odd)}=1&step=${odd.replace('#', '%23')}`,
    );
    await expect(page.locator(notice), odd.slice(0, 40)).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
    expect(complaints).toEqual([]);
    page.removeAllListeners();
  }
  await page.goto('/?step=net-open');
  await settled(page, 'net-open');
  await expect(page.locator(notice)).toHaveCount(0);
  await page.goto('/?utm_source=mail&fbclid=1');
  await expect(page.locator(notice)).toHaveCount(0);
});

test('a stranger’s path gives a page that helps, in both languages', async ({ page }) => {
  for (const path of [
    '/nope/',
    '/nl/chapters/nope/',
    '/chapters/',
    '/%E0%A4%A',
    '/a%00b',
    `/${'y'.repeat(3000)}`,
    '/chapters/net/../..//x',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator('h1')).toHaveText(story.ui.en.notFound.title);
    await expect(page.locator('h2', { hasText: story.ui.nl.notFound.title })).toBeVisible();
    await expect(page.locator('[data-lost-address]').first()).not.toBeEmpty();
  }
  await page.locator('[data-lost] a', { hasText: story.ui.nl.site.name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('a corrupt stored setting is ignored', async ({ page }) => {
  for (const stored of ['purple', '{"a":1}', '', 'dark\u0000']) {
    await page.goto('/');
    await page.evaluate((s) => localStorage.setItem('theme', s), stored);
    const { complaints } = await openClean(page, '/');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    expect(complaints).toEqual([]);
    page.removeAllListeners();
  }
  const button = page.locator('[data-theme-switch]');
  // On a light device the first press is the dark colours; a good setting outlives the page.
  await button.click();
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

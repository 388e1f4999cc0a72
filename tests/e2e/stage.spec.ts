import { expect, test } from '@playwright/test';
import { expectedMarks, goTo, PHONE, settled, shownMarks, stepIds, story, WIDE } from './site.ts';

test.use({ viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

const stagesReady = async (page: import('@playwright/test').Page, first = stepIds[0]!) => {
  await page.goto('/');
  for (const id of stepIds) {
    await goTo(page, id);
    await settled(page, id);
  }
  await goTo(page, first);
};

/**
 * All ordered pairs of steps that show one figure, in whatever chapter, and to each step from both ends of the story:
 * a stage stands at its first or last picture while the reader is before or behind it.
 */
const ways = [...story.figures.keys()].flatMap((figure) => {
  const own = stepIds.filter((id) => story.steps.get(id)!.figure === figure);
  return own.flatMap((to) =>
    [...new Set([stepIds[0]!, stepIds.at(-1)!, ...own])]
      .filter((from) => from !== to)
      .map((from) => ({ from, to })),
  );
});

test('the picture at a step is the same from wherever the reader comes', async ({ page }) => {
  test.slow();
  await stagesReady(page);
  for (const { from, to } of ways) {
    await goTo(page, from);
    await settled(page, from);
    await goTo(page, to);
    await settled(page, to);
    expect(await shownMarks(page, to), `${from} → ${to}`).toEqual(expectedMarks(to, 'en'));
  }
  expect(ways.length).toBeGreaterThan(stepIds.length * 5);
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
  test.slow();
  const lastOfChapters = story.chapters.map((chapter) => chapter.steps.at(-1)!.id);
  for (const id of stepIds) {
    await page.goto('about:blank');
    await page.goto(`/nl/#${id}`);
    await settled(page, id);
    expect(await shownMarks(page, id), `link to ${id}`).toEqual(expectedMarks(id, 'nl'));
    if (!lastOfChapters.includes(id)) continue;
    await page.reload();
    await settled(page, id);
    expect(await shownMarks(page, id), `reload at ${id}`).toEqual(expectedMarks(id, 'nl'));
  }
});

test('resizing through the phone and back gives the same picture', async ({ page }) => {
  test.slow();
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

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('marks fade in, travel or come late, go at once, and stand still where they are drawn for the first time', async ({
    page,
  }) => {
    await page.goto('/#threshold-h20');
    await settled(page, 'threshold-h20');
    const looks = () =>
      page.evaluate(() => {
        const stage = document.querySelector('[data-stage="threshold"]')!;
        return Object.fromEntries(
          ['rect.travels:not(.off)', '.late:not(.off)', '.late.off'].map((selector) => {
            const { transitionProperty, transitionDuration, transitionDelay } = getComputedStyle(
              stage.querySelector(selector)!,
            );
            const [durations, delays] = [transitionDuration.split(', '), transitionDelay.split(', ')];
            const named = transitionProperty.split(', ').map((p, i) => [p, `${durations[i]} + ${delays[i]}`]);
            return [selector, Object.fromEntries(named)];
          }),
        );
      });
    await expect(page.locator('[data-stage="threshold"]')).not.toHaveClass(/still/);
    const moving = await looks();
    expect(moving['rect.travels:not(.off)']).toMatchObject({
      opacity: '0.3s + 0s',
      transform: '0.6s + 0s',
      x: '0.6s + 0s',
    });
    expect(moving['.late:not(.off)']).toMatchObject({ opacity: '0.2s + 0.4s' });
    expect(moving['.late.off']).not.toHaveProperty('opacity');

    await page.evaluate(() => document.querySelector('[data-stage="threshold"]')!.classList.add('still'));
    const still = Object.values(await looks()).flatMap((look) => Object.values(look as object));
    expect(new Set(still)).toEqual(new Set(['0s + 0s']));
  });
});

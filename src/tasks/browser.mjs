import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser for the tests that is on this machine, or undefined. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there`);
    return named;
  }
  const { chromium } = await import('@playwright/test');
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/** A browser for the tests: one that is there, else Playwright's own, else Debian's. */
export async function needBrowser() {
  const there = await findBrowser();
  if (there) return there;
  console.log('No browser found; trying Playwright’s own …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  if (!(await findBrowser()) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('… which cannot be had; installing Debian’s chromium-headless-shell …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const found = await findBrowser();
  if (!found) {
    throw new Error(
      'The tests need a Chromium and none could be had. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  }
  return found;
}

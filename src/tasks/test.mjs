// `npm test`: everything that must hold before a change may land. Installs what is missing first.
import { installPackages, run } from './install.mjs';

installPackages();
const { needBrowser } = await import('./browser.mjs');
const CHROMIUM_PATH = await needBrowser();
const script = (name, env = {}) => {
  console.log(`\n── ${name}`);
  run('npm', ['run', '--silent', name], env);
};

script('check:types');
script('check:format');
script('check:content');
script('test:unit');
script('build');
script('test:dist');
script('test:e2e', { CHROMIUM_PATH });

import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadStory } from './src/story/load.ts';
import { paragraphs } from './src/story/paragraphs.ts';

const boot = readFileSync(new URL('./src/client/boot.js', import.meta.url), 'utf8');
const sha256 = (text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

/** The build stops at the first fault in content, before anything is rendered. */
const checkContent = {
  name: 'check-content',
  hooks: { 'astro:build:start': () => void loadStory() },
};

/** @param {string} name @param {`--${string}`} cssVariable @param {string} file @param {string} weight @param {string} fallback */
const font = (name, cssVariable, file, weight, fallback) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: [fallback],
  options: { variants: [{ weight, style: 'normal', src: [`./src/fonts/${file}`], display: 'swap' }] },
});

export default defineConfig({
  site: process.env.SITE ?? 'https://through-the-mesh.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), checkContent],
  fonts: [
    font('Archivo', '--font-archivo', 'archivo.woff2', '800', 'sans-serif'),
    font('Schibsted Grotesk', '--font-schibsted', 'schibsted-grotesk.woff2', '500 800', 'sans-serif'),
    font('Source Serif 4', '--font-source', 'source-serif-4.woff2', '400 600', 'serif'),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { hashes: [sha256(boot)] },
    },
  },
  vite: {
    plugins: [paragraphs],
    build: {
      rolldownOptions: {
        // One warning per chapter that says nothing of ours: withastro/astro#18087.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export const DIST = 'dist';

/** All files under a folder, as paths from it with forward slashes. */
export const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => relative(dir, join(f.parentPath, f.name)).split(sep).join('/'));

export const read = (file: string, dir = DIST): string => readFileSync(join(dir, file), 'utf8');
export const gzip = (file: string, dir = DIST): number =>
  gzipSync(readFileSync(join(dir, file)), { level: 9 }).length;
export const size = (file: string, dir = DIST): number => statSync(join(dir, file)).size;
export const htmlFiles = (dir = DIST): string[] => filesIn(dir).filter((f) => f.endsWith('.html'));

/** What a page fetches by its markup: local paths from the site's root, in order, each once. */
export function assetsOf(
  html: string,
  base = '/',
): { css: string[]; js: string[]; fonts: string[]; stages: string[] } {
  const all = (pattern: RegExp) => [
    ...new Set([...html.matchAll(pattern)].map((m) => m[1]!.slice(base.length))),
  ];
  return {
    css: all(/<link rel="stylesheet" href="([^"]+)"/g),
    js: all(/<script type="module" src="([^"]+)"/g),
    fonts: all(/<link rel="preload" href="([^"]+\.woff2)"/g),
    stages: all(/data-src="([^"]+)"/g),
  };
}

/** Scripts that a script needs before anything is done with the page: its static imports, and theirs. */
export function withImports(js: readonly string[], dir = DIST): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const m of read(file, dir).matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g,
    )) {
      visit(join(file, '..', m[1]!));
    }
  };
  js.forEach(visit);
  return [...found];
}

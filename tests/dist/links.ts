import { htmlFiles, read } from './dist.ts';

const decode = (s: string): string => s.replace(/&amp;/g, '&').replace(/&#38;/g, '&');

/**
 * Links of a built site that lead nowhere, one line each; ids are followed, too. Addresses outside `base` are
 * faults as well.
 */
export function brokenLinks(dir: string, base: string, files: ReadonlySet<string>): string[] {
  const pages = new Map(htmlFiles(dir).map((f) => [f, read(f, dir)]));
  const ids = new Map(
    [...pages].map(([f, html]) => [f, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!))]),
  );
  const broken: string[] = [];
  for (const [file, html] of pages) {
    for (const [, attribute, raw] of html.matchAll(/\s(href|src|data-src)="([^"]*)"/g)) {
      const link = decode(raw!);
      if (/^(https?:|mailto:|data:)/.test(link)) continue;
      const [path, hash] = link.split('#') as [string, string | undefined];
      const where = `${file} ${attribute}="${link}"`;
      if (link === '#') continue; // A button of the stage; the script gives it its step.
      let target = file;
      if (path !== '') {
        if (!path.startsWith(base)) {
          broken.push(`${where} leaves the base ${base}`);
          continue;
        }
        const local = path.slice(base.length);
        target = local === '' || local.endsWith('/') ? `${local}index.html` : local;
        if (!files.has(target)) {
          broken.push(where);
          continue;
        }
      }
      if (hash && !ids.get(target)?.has(hash)) broken.push(`${where}: no such id`);
    }
  }
  return broken;
}

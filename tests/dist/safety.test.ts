import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { filesIn, htmlFiles, read } from './dist.ts';

const policyOf = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1]?.replace(/&#39;/g, "'") ??
  '';

test('every page carries a strict policy, and every inline script is in it by hash', () => {
  for (const file of htmlFiles()) {
    const html = read(file);
    const policy = policyOf(html);
    assert.match(policy, /script-src 'self'/, file);
    assert.doesNotMatch(policy, /unsafe-|https?:/, file);
    for (const [, attrs, body] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (/\ssrc=/.test(attrs!)) continue;
      const hash = createHash('sha256').update(body!).digest('base64');
      assert.ok(policy.includes(`'sha256-${hash}'`), `${file}: inline script not in the policy`);
    }
  }
});

test('no style attribute and no event attribute: the policy would drop them in silence', () => {
  for (const file of htmlFiles()) {
    const tags = read(file).match(/<[a-z][^>]*>/gi) ?? [];
    assert.deepEqual(
      tags.filter((t) => /\s(style|on\w+)="/.test(t)),
      [],
      file,
    );
  }
});

test('nothing in the site asks another host for anything', () => {
  for (const file of filesIn('dist').filter((f) => /\.(html|css|js|json|svg)$/.test(f))) {
    const text = read(file);
    const fetched = [
      ...text.matchAll(/\s(?:src|srcset|data-src|poster)="(https?:[^"]+)"/g),
      ...text.matchAll(/url\(["']?(https?:[^"')]+)/g),
      ...text.matchAll(/<link(?![^>]*rel="(?:canonical|alternate)")[^>]*href="(https?:[^"]+)"/g),
      ...text.matchAll(/(?:fetch|import)\(["'](https?:[^"']+)/g),
    ];
    assert.deepEqual(
      fetched.map((m) => m[1]),
      [],
      file,
    );
  }
});

test('no page is without title, description, language and one main heading', () => {
  for (const file of htmlFiles()) {
    const html = read(file);
    assert.match(html, /<title>[^<]{8,}<\/title>/, file);
    assert.match(html, /<meta name="description" content="[^"]{20,}"/, file);
    assert.match(html, /<html lang="(en|nl)"/, file);
    assert.equal(html.match(/<h1[\s>]/g)?.length, 1, `${file}: one h1`);
  }
});

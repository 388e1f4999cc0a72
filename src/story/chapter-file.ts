import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Root } from 'mdast';
import type { Fault } from '../content/fault.ts';
import { parseSheet } from '../content/yaml.ts';
import { readWritten, type Written } from './chapter-words.ts';
import { chapterHeadSchema, type ChapterHead } from './schema.ts';

export type { Use } from './chapter-words.ts';

/** A chapter as a writer wrote it, in one language. */
export interface ChapterFile extends Written {
  readonly file: string;
  readonly head: ChapterHead;
}

/** Reads a chapter; undefined where its front matter or its words cannot be read. */
export function readChapterFile(root: string, file: string, faults: Fault[]): ChapterFile | undefined {
  const fail = (line: number, field: string, message: string) =>
    void faults.push({ file, line, field, message });
  const path = join(root, file);
  if (!existsSync(path)) {
    fail(0, '', 'this chapter is missing in this language');
    return undefined;
  }
  const source = readFileSync(path, 'utf8');
  const [front] = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(source) ?? [];
  if (front === undefined) {
    fail(1, '', 'a chapter begins with its front matter between two lines of ---');
    return undefined;
  }
  // The first line of --- stays, and for the words all of the front matter is blank: so lines keep their numbers.
  const head = parseSheet(
    { file, part: 'front matter' },
    front.slice(0, -3),
    chapterHeadSchema,
    faults,
  ).value;
  const tree = parse(front.replace(/[^\n]/g, ' ') + source.slice(front.length), fail);
  const written = tree && readWritten(tree, fail);
  return head && written && { file, head, ...written };
}

function parse(body: string, fail: (line: number, field: string, message: string) => void): Root | undefined {
  try {
    return fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (e) {
    const { message, line } = e as Error & { line?: number };
    const [first = ''] = message.split('\n');
    // The parser gives the line of a tag that is never closed only in words: (11:1-11:23).
    fail(line ?? Number(/\((\d+):\d+-/.exec(first)?.[1] ?? 0), '', `cannot be read: ${first}`);
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Node, Parent } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { chapterHeadSchema, type ChapterHead } from './schema.ts';

/** An id used in a chapter, and the line where it stands. */
export interface Use {
  readonly id: string;
  readonly line: number;
}

export interface WrittenStep extends Use {
  readonly title: string;
  readonly claims: readonly Use[];
  readonly terms: readonly Use[];
  readonly words: number;
}

/** A chapter as a writer wrote it, in one language. */
export interface ChapterFile {
  readonly file: string;
  readonly head: ChapterHead | undefined;
  readonly scrollies: readonly { readonly figure: string; readonly line: number }[];
  readonly steps: readonly WrittenStep[];
  /** Claims and terms outside any step. */
  readonly loose: { readonly claims: readonly Use[]; readonly terms: readonly Use[] };
}

/** The components that a writer may use, each with the attributes it must have. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Scrolly: ['figure'],
  Step: ['id', 'title'],
  Claim: ['id'],
  Term: ['id'],
};

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (n: Node): n is Jsx => n.type === 'mdxJsxFlowElement' || n.type === 'mdxJsxTextElement';
const children = (n: Node): readonly Node[] => ('children' in n ? (n as Parent).children : []);
const lineOf = (n: Node): number => n.position?.start.line ?? 0;

export function readChapterFile(root: string, file: string, faults: Fault[]): ChapterFile | undefined {
  const fail = (line: number, field: string, message: string) => faults.push({ file, line, field, message });
  const path = join(root, file);
  if (!existsSync(path)) {
    fail(0, '', 'this chapter is missing in this language');
    return undefined;
  }
  const source = readFileSync(path, 'utf8');
  const front = /^---\n([\s\S]*?)\n---(?=\n|$)/.exec(source);
  if (!front) {
    fail(1, '', 'a chapter begins with its front matter between two lines of ---');
    return undefined;
  }
  const head = readHead(front[1] ?? '', fail);
  // Blank the front matter, not cut it, so that lines keep their numbers.
  const body = front[0].replace(/[^\n]/g, ' ') + source.slice(front[0].length);
  let tree: Parent;
  try {
    tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
  } catch (e) {
    const message = (e as Error).message.split('\n')[0] ?? '';
    // The parser gives the line of a tag that is never closed only in words: (11:1-11:23).
    const at = (e as { line?: number }).line ?? Number(/\((\d+):\d+-/.exec(message)?.[1] ?? 0);
    fail(at, '', `cannot be read: ${message}`);
    return undefined;
  }
  return { file, head, ...walk(tree, fail) };
}

function readHead(
  text: string,
  fail: (line: number, field: string, message: string) => void,
): ChapterHead | undefined {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  if (doc.errors.length > 0) {
    for (const e of doc.errors) {
      fail((e.linePos?.[0].line ?? 0) + 1, 'front matter', e.message.split('\n')[0] ?? e.message);
    }
    return undefined;
  }
  const parsed = chapterHeadSchema.safeParse(doc.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) fail(1, `front matter.${issue.path.join('.')}`, issue.message);
  return undefined;
}

function walk(tree: Parent, fail: (line: number, field: string, message: string) => void) {
  const scrollies: { figure: string; line: number }[] = [];
  const steps: (WrittenStep & { claims: Use[]; terms: Use[]; words: number })[] = [];
  const loose = { claims: [] as Use[], terms: [] as Use[] };

  const attribute = (el: Jsx, name: string): string => {
    const found = el.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
    if (found && typeof found.value === 'string' && found.value.trim() !== '') return found.value.trim();
    fail(lineOf(el), `<${el.name}>`, `needs ${name}="…"`);
    return '';
  };

  const visit = (node: Node, step: (typeof steps)[number] | undefined, inScrolly: boolean): void => {
    if (node.type === 'text') {
      if (step)
        step.words += (node as unknown as { value: string }).value.split(/\s+/).filter(Boolean).length;
    } else if (node.type === 'mdxjsEsm') {
      fail(lineOf(node), 'import/export', 'chapters hold words, not code');
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const value = (node as unknown as { value: string }).value.trim();
      if (!/^\/\*[\s\S]*\*\/$/.test(value)) fail(lineOf(node), '{…}', 'chapters hold words, not code');
    } else if (isJsx(node)) {
      const name = node.name ?? '';
      const expected = COMPONENTS[name];
      if (!expected) {
        fail(lineOf(node), `<${name}>`, `unknown component; there are ${Object.keys(COMPONENTS).join(', ')}`);
      } else {
        for (const a of node.attributes) {
          const known = a.type === 'mdxJsxAttribute' && expected.includes(a.name);
          if (!known) {
            const odd = a.type === 'mdxJsxAttribute' ? a.name : '{…}';
            fail(lineOf(node), `<${name}>`, `unknown attribute ${odd}; it takes ${expected.join(', ')}`);
          }
        }
        const line = lineOf(node);
        if (name === 'Scrolly') {
          scrollies.push({ figure: attribute(node, 'figure'), line });
          inScrolly = true;
        } else if (name === 'Step') {
          if (!inScrolly) fail(line, '<Step>', 'a step stands inside a <Scrolly>');
          step = {
            id: attribute(node, 'id'),
            title: attribute(node, 'title'),
            line,
            claims: [],
            terms: [],
            words: 0,
          };
          steps.push(step);
        } else {
          const into = step ?? loose;
          const ids = attribute(node, 'id').split(/\s+/).filter(Boolean);
          (name === 'Claim' ? into.claims : into.terms).push(...ids.map((id) => ({ id, line })));
        }
      }
    }
    for (const child of children(node)) visit(child, step, inScrolly);
  };
  visit(tree, undefined, false);
  return { scrollies, steps, loose };
}

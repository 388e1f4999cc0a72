/** What stands in a chapter's words: scrollies, steps, claims and terms, and nothing that is no word. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** An id used in a chapter, and the line where it stands. */
export interface Use {
  readonly id: string;
  readonly line: number;
}

/** Claims and terms, in the order in which they are used. */
export interface Uses {
  readonly claims: readonly Use[];
  readonly terms: readonly Use[];
}

export interface WrittenStep extends Use, Uses {
  readonly title: string;
}

/** A run of words on one line, and whether a claim vouches for it. */
export interface Run {
  readonly text: string;
  readonly line: number;
  readonly claimed: boolean;
}

export interface Written {
  readonly runs: readonly Run[];
  readonly scrollies: readonly { readonly figure: string; readonly line: number }[];
  readonly steps: readonly WrittenStep[];
  /** Claims and terms outside any step. */
  readonly loose: Uses;
}

/** The components that a writer may use, each with the attributes it must have. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Scrolly: ['figure'],
  Step: ['id', 'title'],
  Claim: ['id'],
  Term: ['id'],
};

type Fail = (line: number, field: string, message: string) => void;
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Where a node stands: within a scrolly or not, within a claim or not, and whose claims and terms its own are. */
interface Within {
  readonly scrolly: boolean;
  readonly claimed: boolean;
  readonly uses: { readonly claims: Use[]; readonly terms: Use[] };
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 0;

export function readWritten(tree: Root, fail: Fail): Written {
  const scrollies: { figure: string; line: number }[] = [];
  const steps: WrittenStep[] = [];
  const loose = { claims: [], terms: [] };
  const runs: Run[] = [];

  const visit = (node: Nodes, within: Within): void => {
    const inside = isJsx(node) ? component(node, within) : within;
    if (node.type === 'text') runs.push({ text: node.value, line: lineOf(node), claimed: within.claimed });
    if (isCode(node)) fail(lineOf(node), CODE[node.type], 'chapters hold words, not code');
    if ('children' in node) for (const child of node.children) visit(child, inside);
  };

  /** Notes a component, and tells where its children stand. */
  const component = (el: Jsx, within: Within): Within => {
    const line = lineOf(el);
    const { id = '', title = '', figure = '' } = attributes(el, fail);
    const uses = id
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => ({ id: one, line }));
    switch (el.name) {
      case 'Scrolly':
        scrollies.push({ figure, line });
        return { ...within, scrolly: true };
      case 'Step': {
        if (!within.scrolly) fail(line, '<Step>', 'a step stands inside a <Scrolly>');
        const own = { claims: [], terms: [] };
        steps.push({ id, title, line, ...own });
        return { ...within, uses: own };
      }
      case 'Claim':
        within.uses.claims.push(...uses);
        return { ...within, claimed: true };
      case 'Term':
        within.uses.terms.push(...uses);
        return within;
      default:
        return within;
    }
  };

  visit(tree, { scrolly: false, claimed: false, uses: loose });
  return { runs, scrollies, steps, loose };
}

/** A component's attributes, as far as they are those that it must have. */
function attributes(el: Jsx, fail: Fail): Readonly<Record<string, string>> {
  const name = `<${el.name ?? ''}>`;
  const expected = COMPONENTS[el.name ?? ''];
  if (!expected) {
    fail(lineOf(el), name, `unknown component; there are ${Object.keys(COMPONENTS).join(', ')}`);
    return {};
  }
  const found: Record<string, string> = {};
  for (const attribute of el.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (!expected.includes(key))
      fail(lineOf(el), name, `unknown attribute ${key}; it takes ${expected.join(', ')}`);
    if (typeof attribute.value === 'string' && attribute.value.trim() !== '')
      found[key] = attribute.value.trim();
  }
  for (const key of expected) if (!(key in found)) fail(lineOf(el), name, `needs ${key}="…"`);
  return found;
}

const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What code is called when an editor is told of it. */
const CODE = { mdxjsEsm: 'import/export', mdxFlowExpression: '{…}', mdxTextExpression: '{…}' } as const;

/** Imports, exports and expressions; a comment is an expression without code. */
function isCode(node: Nodes): node is Extract<Nodes, { type: keyof typeof CODE }> {
  if (node.type === 'mdxjsEsm') return true;
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return !/^\/\*[\s\S]*\*\/$/.test(node.value.trim());
}

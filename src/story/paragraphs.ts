/**
 * MDX takes a paragraph that holds nothing but components for a block of its own and drops both the paragraph
 * and the spaces in it. In chapters `<Claim>` and `<Term>` are parts of sentences, so a paragraph that begins
 * with one is marked as what it is before MDX reads it. Lines keep their numbers.
 */
export const markParagraphs = (source: string): string =>
  source.replace(/^<(?:Claim|Term)\b[^\n]*(?:\n(?!\s*\n)[^\n]+)*/gm, (paragraph, at: number) =>
    /\n[ \t]*\n$/.test(source.slice(0, at)) ? `<p>${paragraph.replace(/\n/g, ' ')}</p>` : paragraph,
  );

/** The same as a plugin of Vite, to stand before that of MDX. */
export const paragraphs = {
  name: 'paragraphs-of-claims',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/content\/chapters\/.*\.mdx$/.test(id) ? { code: markParagraphs(code), map: null } : undefined,
};

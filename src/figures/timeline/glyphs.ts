import type { Chronicle } from './chronicle.ts';
import { products, reports, strands } from './flow-glyphs.ts';
import { brush, type Glyph } from './glyph.ts';
import { fences, posts, rules } from './law-glyphs.ts';
import type { Plan } from './plan.ts';
import type { State } from './schema.ts';

/** All that happened, as marks in drawing order: rules, what comes down from them, what passes, what is told of it. */
export function glyphs(state: State, chron: Chronicle, plan: Plan): readonly Glyph[] {
  const b = brush(state, chron, plan);
  return [...rules(b), ...posts(b), ...fences(b), ...strands(b), ...products(b), ...reports(b)];
}

/** What tests of the net draw from: the law, the states of content, the words of both languages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { labelsSchema, stateSchema, type Labels, type State } from '../../src/figures/net/schema.ts';
import { loadLaw } from '../../src/law/index.ts';

const read = (path: string): unknown =>
  parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));

export const LAW = loadLaw();
export const LANGS = ['en', 'nl'] as const;
export const SHAPES = ['wide', 'narrow'] as const;

export const LABELS: Readonly<Record<(typeof LANGS)[number], Labels>> = {
  en: labelsSchema.parse(read('labels/en/net.yaml')),
  nl: labelsSchema.parse(read('labels/nl/net.yaml')),
};

/** Each state whole, filled forward from the one before. */
export const STATES: readonly State[] = (() => {
  const { states } = read('figures/net.yaml') as { states: readonly Record<string, unknown>[] };
  let filled: Record<string, unknown> = {};
  return states.map((change) => stateSchema.parse((filled = { ...filled, ...change })));
})();

export function stateOf(id: string): State {
  const state = STATES.find((s) => s.id === id);
  if (!state) throw new Error(`no state ${id}`);
  return state;
}

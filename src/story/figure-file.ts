import { FIGURES, type Entry, type StateWords } from '../figures/registry.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Fault } from './fault.ts';
import { figureFileSchema } from './schema.ts';
import { readSheet } from './yaml.ts';

/** A figure as content describes it: its states, each whole, and its words in each language. */
export interface FigureContent {
  readonly id: string;
  readonly entry: Entry;
  /** In the order of the file; every field filled. */
  readonly states: ReadonlyMap<string, unknown>;
  readonly labels: Readonly<Record<Lang, { readonly states: Readonly<Record<string, StateWords>> }>>;
  readonly lineOf: (state: string) => number;
}

/**
 * Reads a figure's states and words. A state in the file says what changes from the one before; here it is
 * filled forward, so that from now on each state is whole and any jump is right by construction.
 */
export function readFigure(root: string, id: string, faults: Fault[]): FigureContent | undefined {
  const entry = FIGURES[id];
  const file = `content/figures/${id}.yaml`;
  if (!entry) {
    faults.push({
      file,
      line: 0,
      field: id,
      message: `no such figure; there are ${Object.keys(FIGURES).join(', ')}`,
    });
    return undefined;
  }
  const before = faults.length;
  const sheet = readSheet(root, file, figureFileSchema, faults);
  const labels = Object.fromEntries(
    LANGS.map((lang) => [lang, readSheet(root, `content/labels/${lang}/${id}.yaml`, entry.labels, faults)]),
  ) as Record<Lang, ReturnType<typeof readSheet>>;
  if (!sheet.value) return undefined;
  if (sheet.value.figure !== id) {
    faults.push({
      file,
      line: sheet.lineOf(['figure']),
      field: 'figure',
      message: `must be ${id}, as the file is named`,
    });
  }

  const lineOf = (state: string): number =>
    sheet.lineOf(['states', sheet.value?.states.findIndex((s) => s.id === state) ?? 0, 'id']);
  const states = new Map<string, unknown>();
  let filled: Record<string, unknown> = {};
  for (const [i, change] of sheet.value.states.entries()) {
    filled = { ...filled, ...change };
    if (states.has(change.id)) {
      faults.push({
        file,
        line: sheet.lineOf(['states', i, 'id']),
        field: change.id,
        message: 'this state is named twice',
      });
    }
    const parsed = entry.state.safeParse(filled);
    if (parsed.success) {
      states.set(change.id, parsed.data);
    } else {
      for (const issue of parsed.error.issues) {
        const odd = issue.code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : issue.path;
        faults.push({
          file,
          line: sheet.lineOf(['states', i, ...odd]),
          field: `${change.id}.${odd.join('.')}`,
          message: issue.message,
        });
      }
    }
  }

  for (const lang of LANGS) {
    const said = (labels[lang].value as { states?: Record<string, StateWords> } | undefined)?.states ?? {};
    const at = `content/labels/${lang}/${id}.yaml`;
    for (const state of states.keys()) {
      if (!said[state] && labels[lang].value) {
        faults.push({
          file: at,
          line: labels[lang].lineOf(['states']),
          field: `states.${state}`,
          message: 'has no words in this language',
        });
      }
    }
    for (const state of Object.keys(said)) {
      if (!states.has(state)) {
        faults.push({
          file: at,
          line: labels[lang].lineOf(['states', state]),
          field: `states.${state}`,
          message: `no such state in ${file}`,
        });
      }
    }
  }
  if (faults.length > before) return undefined;
  return {
    id,
    entry,
    states,
    labels: Object.fromEntries(LANGS.map((l) => [l, labels[l].value])) as FigureContent['labels'],
    lineOf,
  };
}

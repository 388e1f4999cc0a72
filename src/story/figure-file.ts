import type { Fault } from '../content/fault.ts';
import { readSheet, type Sheet } from '../content/yaml.ts';
import type { AnyFigure, FigureLabels, ClaimUse, StateFault } from '../figures/figure.ts';
import { FIGURES } from '../figures/registry.ts';
import { LANGS, perLang, type Lang } from '../i18n/lang.ts';
import type { Law } from '../law/index.ts';
import type { Rows } from './rows.ts';
import { figureFileSchema, type Claim } from './schema.ts';

/** A figure as content describes it: its states, each whole, and its words in each language. */
export interface FigureContent {
  readonly id: string;
  readonly figure: AnyFigure;
  /** In the order of the file; every field filled. */
  readonly states: ReadonlyMap<string, unknown>;
  readonly labels: Readonly<Record<Lang, FigureLabels>>;
  readonly lineOf: (state: string) => number;
}

type Words = Readonly<Record<Lang, Sheet<FigureLabels>>>;

/**
 * Reads a figure's states and words. A state in the file says what changes from the one before, and the first
 * what it adds to the `facts` that all have in common; here each is filled forward, so that from now on it is
 * whole and any jump is right by construction.
 *
 * @param law what ids in the states are held against; left out where it could not be read
 * @param claims what the states may say that they rest on
 */
export function readFigure(
  root: string,
  id: string,
  law: Law | undefined,
  claims: Rows<Claim>,
  faults: Fault[],
): FigureContent | undefined {
  const figure = FIGURES[id];
  const file = `content/figures/${id}.yaml`;
  if (!figure) {
    const message = `no such figure; there are ${Object.keys(FIGURES).join(', ')}`;
    faults.push({ file, line: 0, field: id, message });
    return undefined;
  }
  const before = faults.length;
  const sheet = readSheet(root, file, figureFileSchema, faults);
  const words = perLang((lang) =>
    readSheet(root, `content/labels/${lang}/${id}.yaml`, figure.labels, faults),
  );
  if (!sheet.value) return undefined;
  if (sheet.value.figure !== id) sheet.fault(['figure'], `must be ${id}, as the file is named`);

  const { facts, states: changes } = sheet.value;
  const told = new Set<string>();
  /** A fault of a state; of the facts, where the state has its field from there, and then told once for all. */
  const fault = (i: number, path: readonly PropertyKey[], message: string): void => {
    const [field = ''] = path;
    const text = `${path.join('.')} ${message}`;
    if (!(field in facts) || field in changes[i]!) sheet.fault(['states', i, ...path], message);
    else if (!told.has(text)) sheet.fault(['facts', ...path], message);
    told.add(text);
  };
  const states = new Map<string, unknown>();
  let filled: Record<string, unknown> = { ...facts };
  for (const [i, change] of changes.entries()) {
    filled = { ...filled, ...change };
    if (states.has(change.id)) fault(i, ['id'], 'this state is named twice');
    const parsed = figure.state.safeParse(filled);
    if (parsed.success) states.set(change.id, parsed.data);
    for (const issue of parsed.error?.issues ?? []) {
      const odd = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : issue.path;
      fault(i, odd, issue.message);
    }
  }
  checkWords(file, states, words);
  const { en, nl } = perLang((lang) => words[lang].value);
  if (!law || !en || !nl || faults.length > before) return undefined;

  const labels = { en, nl };
  checkStates({ figure, states, labels, law, claims }, fault);
  if (faults.length > before) return undefined;
  const lineOf = (state: string): number =>
    sheet.lineOf(['states', changes.findIndex((s) => s.id === state), 'id']);
  return { id, figure, states, labels, lineOf };
}

/** Every state has its words in each language, and there are no others. */
function checkWords(file: string, states: ReadonlyMap<string, unknown>, words: Words): void {
  for (const lang of LANGS) {
    const { value, fault } = words[lang];
    if (!value) continue;
    for (const state of states.keys())
      if (!value.states[state]) fault(['states', state], 'has no words in this language');
    for (const state of Object.keys(value.states))
      if (!states.has(state)) fault(['states', state], `no such state in ${file}`);
  }
}

interface Checked {
  readonly figure: AnyFigure;
  readonly states: ReadonlyMap<string, unknown>;
  readonly labels: FigureContent['labels'];
  readonly law: Law;
  readonly claims: Rows<Claim>;
}

/** What the figure itself finds wrong, and claims that are none; a fault that a state has from the one before is told once. */
function checkStates(
  { figure, states, labels, law, claims }: Checked,
  fault: (i: number, path: readonly PropertyKey[], message: string) => void,
): void {
  const told = new Set<string>();
  for (const [i, state] of [...states.values()].entries()) {
    const pictures = LANGS.map((lang) => figure.picture(law, state, labels[lang]));
    const found = [
      ...pictures.flatMap((picture) => picture.check()),
      ...(pictures[0]?.claims() ?? []).flatMap((rest) => claimFault(rest, claims)),
    ];
    for (const { field, message } of found) {
      const text = `${field.join('.')} ${message}`;
      if (!told.has(text)) fault(i, field, message);
      told.add(text);
    }
  }
}

/** What is wrong with a state's claim: that there is none, or that it has other speakers. */
function claimFault({ field, claim: id, speakers }: ClaimUse, { sound, byId }: Rows<Claim>): StateFault[] {
  const claim = byId.get(id);
  if (!claim) return sound ? [{ field, message: `no claim "${id}"` }] : [];
  if (speakers === undefined || speakers === claim.speakers) return [];
  const message = `says ${speakers} speakers; claim "${id}" has ${claim.speakers ?? 'none'}`;
  return [{ field, message }];
}

/** YAML that is checked against a schema and can say where in it a fault stands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
} from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

/** The way to a field: keys and places in lists, from the top of the file. */
export type Path = readonly PropertyKey[];

/** A YAML file as read: its value, if it is sound, and the way from a field back to its line. */
export interface Sheet<T> {
  readonly file: string;
  readonly value: T | undefined;
  /** The line of a field; of its nearest parent, where it is not there. */
  lineOf(path: Path): number;
  /** Notes a fault of a field, with its line, and its name as an editor knows it. */
  fault(path: Path, message: string): void;
}

/** Where a piece of YAML comes from. */
interface Origin {
  readonly file: string;
  /** What to call the piece in front of its fields, where it is but a part of the file. */
  readonly part?: string;
}

/**
 * Reads a YAML file against its schema.
 *
 * @param file path from `root`
 * @param faults gets what is wrong, with file, line and field
 */
export function readSheet<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): Sheet<z.output<S>> {
  const path = join(root, file);
  if (existsSync(path)) return parseSheet({ file }, readFileSync(path, 'utf8'), schema, faults);
  const fault = (_: Path, message: string) => void faults.push({ file, line: 0, field: '', message });
  fault([], 'this file is missing');
  return { file, value: undefined, lineOf: () => 0, fault };
}

/** Reads YAML that is at hand as text; its first line counts as the first of the file. */
export function parseSheet<S extends z.ZodType>(
  { file, part }: Origin,
  text: string,
  schema: S,
  faults: Fault[],
): Sheet<z.output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path): number => lineAt(doc, lines, path);
  const note = (line: number, names: readonly string[], message: string) =>
    void faults.push({ file, line, field: (part ? [part, ...names] : names).join('.'), message });
  const fault = (path: Path, message: string) => note(lineOf(path), fieldNames(doc, path), message);

  for (const e of doc.errors) note(e.linePos?.[0].line ?? 0, [], firstLine(e.message));
  const parsed = doc.errors.length === 0 ? schema.safeParse(doc.toJS()) : undefined;
  for (const issue of parsed?.error?.issues ?? []) {
    const odd = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    note(lineOf([...issue.path, ...odd]), fieldNames(doc, issue.path), issue.message);
  }
  return { file, value: parsed?.data, lineOf, fault };
}

/** `ft-iflytek-two.says.nl` rather than `14.says.nl`: rows go by their id where they have one. */
function fieldNames(doc: Document, path: Path): string[] {
  return path.map((key, i) => {
    const id = typeof key === 'number' && doc.getIn([...path.slice(0, i + 1), 'id']);
    return typeof id === 'string' ? id : String(key);
  });
}

function lineAt(doc: Document, lines: LineCounter, path: Path): number {
  for (let n = path.length; n >= 0; n--) {
    const parent = n === 0 ? doc.contents : doc.getIn(path.slice(0, n - 1), true);
    const key = path[n - 1];
    if (isMap(parent) && key !== undefined) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    } else if (isSeq(parent) && typeof key === 'number') {
      const item = parent.items[key];
      if (isNode(item) && item.range) return lines.linePos(item.range[0]).line;
    } else if (isNode(parent) && !isAlias(parent) && parent.range) {
      return lines.linePos(parent.range[0]).line;
    }
  }
  return 1;
}

const firstLine = (s: string): string => s.split('\n')[0] ?? s;

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

type Path = readonly PropertyKey[];

/** A YAML file as read: its value, if it is sound, and the way from a field back to its line. */
export interface Sheet<T> {
  readonly file: string;
  readonly value: T | undefined;
  lineOf(path: Path): number;
}

/** Reads a YAML file against its schema; what is wrong goes to `faults` with file, line and field. */
export function readSheet<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
): Sheet<z.output<S>> {
  const fail = (line: number, field: string, message: string) => faults.push({ file, line, field, message });
  const path = join(root, file);
  if (!existsSync(path)) {
    fail(0, '', 'this file is missing');
    return { file, value: undefined, lineOf: () => 0 };
  }
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const lineOf = (at: Path): number => lineAt(doc, lines, at);
  if (doc.errors.length > 0) {
    for (const e of doc.errors) fail(e.linePos?.[0].line ?? 0, '', firstLine(e.message));
    return { file, value: undefined, lineOf };
  }
  const parsed = schema.safeParse(doc.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const odd = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      fail(
        lineOf(odd === undefined ? issue.path : [...issue.path, odd]),
        fieldName(doc, issue.path),
        issue.message,
      );
    }
    return { file, value: undefined, lineOf };
  }
  return { file, value: parsed.data, lineOf };
}

/** `ft-iflytek-two.says.nl` rather than `14.says.nl`: rows go by their id where they have one. */
function fieldName(doc: Document, path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key !== 'number') return String(key);
      const id = doc.getIn([...path.slice(0, i + 1), 'id']);
      return typeof id === 'string' ? id : String(key);
    })
    .join('.');
}

/** The line of a field; of the nearest parent that exists, where the field itself is missing. */
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

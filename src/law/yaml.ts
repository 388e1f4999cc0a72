/** A YAML file that can say where in it a fault stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

export type Path = readonly (string | number)[];

interface Row {
  readonly id: string;
}

export interface YamlFile {
  /** The faults noted so far, each as `file:line: field: what was expected`. */
  readonly faults: string[];
  /** The content, checked. Throws all that the schema finds at once. */
  readonly read: <Schema extends z.ZodType>(schema: Schema) => z.infer<Schema>;
  readonly fault: (path: Path, message: string) => void;
  /** Notes a fault where an id is none of the rows'. */
  readonly expectOneOf: (rows: readonly Row[], id: string, path: Path) => void;
  /** Notes a fault where an id stands on two rows of a list. */
  readonly expectSingle: (rows: readonly Row[], path: Path) => void;
}

/** @throws Error for a file that is missing or is no YAML. */
export function readYaml(dir: string, name: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(dir, name), 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0)
    throw new Error(document.errors.map((error) => `${name}: ${error.message}`).join('\n'));

  const faults: string[] = [];
  const told = (path: Path, message: string) => {
    const offset = offsetOf(document, path);
    const line = offset === undefined ? '' : `:${lines.linePos(offset).line}`;
    return `${name}${line}: ${fieldName(document, path)}: ${message}`;
  };
  const fault = (path: Path, message: string) => void faults.push(told(path, message));

  return {
    faults,
    fault,
    read: (schema) => {
      const result = schema.safeParse(document.toJS());
      if (result.success) return result.data;
      throw new Error(result.error.issues.map((one) => told(one.path as Path, one.message)).join('\n'));
    },
    expectOneOf: (rows, id, path) => {
      if (rows.some((row) => row.id === id)) return;
      fault(path, `unknown id "${id}": expected one of ${rows.map((row) => row.id).join(', ')}`);
    },
    expectSingle: (rows, path) => {
      rows.forEach(({ id }, at) => {
        if (rows.findIndex((row) => row.id === id) < at)
          fault([...path, at, 'id'], `the id "${id}" is taken already`);
      });
    },
  };
}

/** Where a field stands in the file; for one that is missing, where its nearest parent stands. */
function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range) return node.range[0];
  }
  return undefined;
}

/** A path as an editor knows it: rows of a list by their id. */
function fieldName(document: Document, path: Path): string {
  return path
    .map((step, index) => {
      const id: unknown = document.getIn([...path.slice(0, index + 1), 'id']);
      return typeof step === 'number' && typeof id === 'string' ? id : String(step);
    })
    .join(' > ');
}

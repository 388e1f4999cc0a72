import { z } from 'zod';
import type { Fault } from '../content/fault.ts';
import { readSheet, type Path } from '../content/yaml.ts';

/** A file that is a list of rows, each with an id of its own. */
export interface Rows<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** Whether the file could be read at all; where not, ids that point into it are not called dangling. */
  readonly sound: boolean;
  /** Notes a fault of a field of a row, with its line. */
  fault(id: string, path: Path, message: string): void;
}

export function readRows<T extends { readonly id: string }>(
  root: string,
  file: string,
  row: z.ZodType<T>,
  faults: Fault[],
): Rows<T> {
  const sheet = readSheet(root, file, z.array(row), faults);
  const byId = new Map<string, T>();
  const places = new Map<string, number>();
  for (const [i, value] of (sheet.value ?? []).entries()) {
    const first = places.get(value.id);
    if (first !== undefined) {
      sheet.fault([i], `this id is used twice, first on line ${sheet.lineOf([first])}`);
    } else {
      byId.set(value.id, value);
      places.set(value.id, i);
    }
  }
  return {
    byId,
    sound: sheet.value !== undefined,
    fault: (id, path, message) => sheet.fault([places.get(id) ?? 0, ...path], message),
  };
}

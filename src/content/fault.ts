/** Something wrong in the content: where it is, and what was expected there. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1; 0 where the fault is of the whole file. */
  readonly line: number;
  /** The field, step or id that is meant. */
  readonly field: string;
  readonly message: string;
}

/** Everything that is wrong in the content, at once: an editor mends a list sooner than a chain. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} fault(s) in the content:\n${faults.map(line).join('\n')}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

const line = ({ file, line, field, message }: Fault): string =>
  `  ${file}${line > 0 ? `:${line}` : ''}${field ? `  ${field}` : ''}  ${message}`;

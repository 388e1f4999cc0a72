import type { Reply, State } from './schema.ts';

/** A group of names that one rule put on the list; content says which, and what each rests on. */
export type Listing = State['listing'];

/** How many public bodies there are, companies, and names in all. */
export function countsOf({ bodies, companies }: Listing): {
  readonly bodies: number;
  readonly companies: number;
  readonly names: number;
} {
  const sum = bodies.bureau + bodies.local + bodies.institute;
  return { bodies: sum, companies: companies.length, names: sum + companies.length };
}

/** Replies that stand in the company's own statement. */
export const OWN_WORDS: ReadonlySet<Reply> = new Set(['protested', 'unfounded-2021']);

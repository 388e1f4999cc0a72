import type { Fault } from '../content/fault.ts';
import type { LawFiles } from '../law/load.ts';
import { readRows, type Rows } from './rows.ts';
import { claimSchema, sourceSchema, termSchema, type Claim, type Source, type Term } from './schema.ts';

/** What statements rest on, and what words mean. */
export interface Evidence {
  readonly sources: Rows<Source>;
  readonly claims: Rows<Claim>;
  readonly terms: Rows<Term>;
}

/** Reads claims, sources and terms; every source and claim that a claim names must be there. */
export function readEvidence(root: string, faults: Fault[]): Evidence {
  const sources = readRows(root, 'content/evidence/sources.yaml', sourceSchema, faults);
  const claims = readRows(root, 'content/evidence/claims.yaml', claimSchema, faults);
  const terms = readRows(root, 'content/glossary.yaml', termSchema, faults);
  for (const claim of claims.byId.values()) {
    for (const source of claim.sources) {
      if (sources.sound && !sources.byId.has(source))
        claims.fault(claim.id, ['sources'], `no source "${source}"`);
    }
    for (const from of claim.from ?? []) {
      if (!claims.byId.has(from)) claims.fault(claim.id, ['from'], `no claim "${from}"`);
    }
  }
  return { sources, claims, terms };
}

/** Every claim that a rule, route, chip or measure rests on must be a row of the evidence. */
export function checkLawClaims({ law, lists }: LawFiles, claims: Rows<Claim>): void {
  if (!claims.sound) return;
  for (const kind of ['rules', 'routes', 'chips', 'measures'] as const) {
    const { sheet, path } = lists[kind];
    for (const [i, row] of law[kind].entries()) {
      for (const claim of row.claims) {
        if (!claims.byId.has(claim)) sheet.fault([...path, i, 'claims'], `no claim "${claim}"`);
      }
    }
  }
}

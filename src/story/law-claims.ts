import type { Law } from '../law/index.ts';
import type { Fault } from './fault.ts';

/** Every claim that a rule, route, chip or measure rests on must be a row of the evidence. */
export function checkLawClaims(law: Law, claims: ReadonlyMap<string, unknown>, faults: Fault[]): void {
  for (const kind of ['rules', 'routes', 'chips', 'measures'] as const) {
    for (const row of law[kind]) {
      for (const claim of row.claims) {
        if (claims.has(claim)) continue;
        faults.push({
          file: `content/law/${kind}.yaml`,
          line: 0,
          field: `${row.id}.claims`,
          message: `no claim "${claim}"`,
        });
      }
    }
  }
}

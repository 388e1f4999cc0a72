/** What tests of the rent figure draw from: its states, its words, its pictures and the claims behind them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rent } from '../../src/figures/rent/index.ts';
import { labelsSchema, stateSchema, type State } from '../../src/figures/rent/schema.ts';
import { contentOf, LANGS, LAW, SHAPES, picturesOf } from './content.ts';

export { LANGS, LAW, SHAPES };
export const { states, labels } = contentOf('rent', { labelsSchema, stateSchema });

export function stateOf(id: string): State {
  const state = states.find((one) => one.id === id);
  if (!state) throw new Error(`no state ${id}`);
  return state;
}

export const pictures = picturesOf({ states, labels }, rent.scene);

interface Claim {
  readonly id: string;
  readonly says: Readonly<Record<(typeof LANGS)[number], string>>;
  readonly formula?: string;
}
const rows = parse(
  readFileSync(new URL('../../content/evidence/claims.yaml', import.meta.url), 'utf8'),
) as readonly Claim[];

export function claimOf(id: string): Claim {
  const claim = rows.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

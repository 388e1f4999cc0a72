/** Reads `content/law`. For Node alone: a page gets the law as data, from whoever builds it. */
import { ContentError, type Fault } from '../content/fault.ts';
import { readSheet, type Path, type Sheet } from '../content/yaml.ts';
import { MAKER } from './case.ts';
import { parseChip } from './chip.ts';
import { files } from './schema.ts';
import type { Law, Route, RouteFacts } from './types.ts';

/** The law, and where each of its lists stands, for whoever checks more of it. */
export interface LawFiles {
  readonly law: Law;
  readonly lists: Readonly<Record<keyof Law, { readonly sheet: Sheet<unknown>; readonly path: Path }>>;
}

/**
 * Reads and checks the rules, routes, chips and measures of `content/law`.
 *
 * @param root the project's root; the working directory when left out
 * @throws ContentError with every fault found: file, line, field, and what was expected there
 */
export function loadLaw(root: string = '.'): Law {
  const faults: Fault[] = [];
  const read = readLaw(root, faults);
  if (!read || faults.length > 0) throw new ContentError(faults);
  return read.law;
}

/** The same for who collects faults; undefined where a file does not have its shape. */
export function readLaw(root: string, faults: Fault[]): LawFiles | undefined {
  const rules = readSheet(root, 'content/law/rules.yaml', files.rules, faults);
  const routes = readSheet(root, 'content/law/routes.yaml', files.routes, faults);
  const chips = readSheet(root, 'content/law/chips.yaml', files.chips, faults);
  const measures = readSheet(root, 'content/law/measures.yaml', files.measures, faults);
  if (!rules.value || !routes.value || !chips.value || !measures.value) return undefined;

  const law: Law = {
    rules: rules.value,
    ...routes.value,
    chips: chips.value,
    measures: measures.value,
  };
  checkRules(law, rules);
  checkCast(law, routes);
  law.routes.forEach((route, at) => checkRoute(law, route, ['routes', at], routes));
  checkChips(law, chips);
  checkMeasures(law, measures);
  return {
    law,
    lists: {
      rules: { sheet: rules, path: [] },
      parties: { sheet: routes, path: ['parties'] },
      routes: { sheet: routes, path: ['routes'] },
      chips: { sheet: chips, path: [] },
      measures: { sheet: measures, path: [] },
    },
  };
}

type File = Pick<Sheet<unknown>, 'fault'>;

interface Row {
  readonly id: string;
}

function checkRules({ rules }: Law, file: File): void {
  expectSingle(rules, [], file);
  rules.forEach((rule, at) => {
    rule.eases.forEach((id, i) => expectOneOf(rules, id, [at, 'eases', i], file));
  });
}

function checkCast({ parties, routes }: Law, file: File): void {
  expectSingle(parties, ['parties'], file);
  expectSingle(routes, ['routes'], file);
  if (!parties.some((party) => party.id === MAKER))
    file.fault(['parties'], `expected a party ${MAKER}, who sells its own chips`);
  parties.forEach(({ owner, sister }, at) => {
    if (owner) expectOneOf(parties, owner.party, ['parties', at, 'owner', 'party'], file);
    if (sister !== null) expectOneOf(parties, sister, ['parties', at, 'sister'], file);
  });
}

function checkRoute({ parties }: Law, route: Route, path: Path, file: File): void {
  expectSingle(route.variants, [...path, 'variants'], file);
  const check = (changed: Partial<RouteFacts>, where: Path) => {
    for (const field of ['from', 'to', 'renter'] as const) {
      const id = changed[field];
      if (id !== undefined && id !== null) expectOneOf(parties, id, [...where, field], file);
    }
    const { moves, machine } = { ...route, ...changed };
    if (moves.includes('chip') !== (machine === 'handed-over'))
      file.fault([...where, 'moves'], 'expected chip where the machine is handed over, and only there');
  };
  check(route, path);
  route.variants.forEach((variant, i) => check(variant, [...path, 'variants', i]));
}

function checkChips({ chips }: Law, file: File): void {
  expectSingle(chips, [], file);
  chips.forEach((chip, at) => {
    try {
      parseChip(chip);
    } catch (error) {
      file.fault([at], (error as Error).message);
    }
  });
}

function checkMeasures({ measures, rules }: Law, file: File): void {
  expectSingle(measures, [], file);
  measures.forEach((measure, at) => {
    measure.enacts.forEach((id, i) => expectOneOf(rules, id, [at, 'enacts', i], file));
  });
}

function expectOneOf(rows: readonly Row[], id: string, path: Path, file: File): void {
  if (rows.some((row) => row.id === id)) return;
  file.fault(path, `unknown id "${id}": expected one of ${rows.map((row) => row.id).join(', ')}`);
}

function expectSingle(rows: readonly Row[], path: Path, file: File): void {
  rows.forEach(({ id }, at) => {
    if (rows.findIndex((row) => row.id === id) < at)
      file.fault([...path, at, 'id'], `the id "${id}" is taken already`);
  });
}

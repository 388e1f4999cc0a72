/** Reads `content/law`. For Node alone: a page gets the law as data, from whoever builds it. */
import { resolve } from 'node:path';
import { MAKER } from './case.ts';
import { parseChip } from './chip.ts';
import { files } from './schema.ts';
import type { Law, Route, RouteFacts } from './types.ts';
import { readYaml, type Path, type YamlFile } from './yaml.ts';

/**
 * Reads and checks the rules, routes, chips and measures of a folder.
 *
 * @param dir the folder, `content/law` of the working directory when left out
 * @throws Error with a line for each fault found: file, line, field, and what was expected there.
 */
export function loadLaw(dir: string = resolve('content/law')): Law {
  const rules = readYaml(dir, 'rules.yaml');
  const routes = readYaml(dir, 'routes.yaml');
  const chips = readYaml(dir, 'chips.yaml');
  const measures = readYaml(dir, 'measures.yaml');
  const law: Law = {
    rules: rules.read(files.rules),
    ...routes.read(files.routes),
    chips: chips.read(files.chips),
    measures: measures.read(files.measures),
  };

  checkRules(law, rules);
  checkCast(law, routes);
  law.routes.forEach((route, at) => checkRoute(law, route, ['routes', at], routes));
  checkChips(law, chips);
  checkMeasures(law, measures);

  const faults = [rules, routes, chips, measures].flatMap((file) => file.faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return law;
}

function checkRules({ rules }: Law, file: YamlFile): void {
  file.expectSingle(rules, []);
  rules.forEach((rule, at) => {
    rule.eases.forEach((id, i) => file.expectOneOf(rules, id, [at, 'eases', i]));
  });
}

function checkCast({ parties, routes }: Law, file: YamlFile): void {
  file.expectSingle(parties, ['parties']);
  file.expectSingle(routes, ['routes']);
  if (!parties.some((party) => party.id === MAKER))
    file.fault(['parties'], `expected a party ${MAKER}, who sells its own chips`);
  parties.forEach(({ owner, sister }, at) => {
    if (owner) file.expectOneOf(parties, owner.party, ['parties', at, 'owner', 'party']);
    if (sister !== null) file.expectOneOf(parties, sister, ['parties', at, 'sister']);
  });
}

function checkRoute({ parties }: Law, route: Route, path: Path, file: YamlFile): void {
  file.expectSingle(route.variants, [...path, 'variants']);
  const check = (changed: Partial<RouteFacts>, where: Path) => {
    for (const field of ['from', 'to', 'renter'] as const) {
      const id = changed[field];
      if (id !== undefined && id !== null) file.expectOneOf(parties, id, [...where, field]);
    }
    const { moves, machine } = { ...route, ...changed };
    if (moves.includes('chip') !== (machine === 'handed-over'))
      file.fault([...where, 'moves'], 'expected chip where the machine is handed over, and only there');
  };
  check(route, path);
  route.variants.forEach((variant, i) => check(variant, [...path, 'variants', i]));
}

function checkChips({ chips }: Law, file: YamlFile): void {
  file.expectSingle(chips, []);
  chips.forEach((chip, at) => {
    try {
      parseChip(chip);
    } catch (error) {
      file.fault([at], (error as Error).message);
    }
  });
}

function checkMeasures({ measures, rules }: Law, file: YamlFile): void {
  file.expectSingle(measures, []);
  measures.forEach((measure, at) => {
    measure.enacts.forEach((id, i) => file.expectOneOf(rules, id, [at, 'enacts', i]));
  });
}

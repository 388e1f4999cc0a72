import { ContentError, type Fault } from '../content/fault.ts';
import { readSheet } from '../content/yaml.ts';
import { perLang } from '../i18n/lang.ts';
import { uiSchema } from '../i18n/ui.ts';
import type { Law } from '../law/index.ts';
import { readLaw } from '../law/load.ts';
import { readChapters } from './chapters.ts';
import { checkLawClaims, readEvidence, type Evidence } from './evidence.ts';
import { readFigure, type FigureContent } from './figure-file.ts';
import { readLawWords } from './law-words.ts';
import { checkStates, readOrder, type Order } from './order.ts';
import type { Story } from './story.ts';

/**
 * Reads all content under `root` and checks it: each file against its shape, every id against what it names,
 * each language against the other.
 *
 * @throws ContentError with every fault found: file, line, field and what was expected
 */
export function loadStory(root: string = process.cwd()): Story {
  const faults: Fault[] = [];
  const { en, nl } = perLang((lang) => readSheet(root, `content/ui/${lang}.yaml`, uiSchema, faults).value);
  const evidence = readEvidence(root, faults);
  const law = readLaw(root, faults);
  if (law) checkLawClaims(law, evidence.claims);
  const lawWords = law && readLawWords(root, law.law, faults);
  const order = readOrder(root, faults);
  const figures = readFigures(root, order, law?.law, evidence, faults);
  checkStates(order, figures, faults);
  const chapters = readChapters(root, order, evidence, faults);

  if (faults.length > 0 || !law || !lawWords || !en || !nl) throw new ContentError(faults);
  return {
    chapters,
    steps: new Map(chapters.flatMap((c) => c.steps).map((s) => [s.id, s])),
    claims: evidence.claims.byId,
    sources: evidence.sources.byId,
    terms: evidence.terms.byId,
    figures,
    ui: { en, nl },
    law: law.law,
    lawWords,
    minutes: chapters.reduce((sum, c) => sum + c.minutes, 0),
  };
}

/** The figures that chapters name. */
function readFigures(
  root: string,
  order: Order,
  law: Law | undefined,
  { claims }: Evidence,
  faults: Fault[],
): ReadonlyMap<string, FigureContent> {
  const figures = new Map<string, FigureContent>();
  for (const id of new Set([...order.byId.values()].map((row) => row.figure))) {
    const content = readFigure(root, id, law, claims, faults);
    if (content) figures.set(id, content);
  }
  return figures;
}

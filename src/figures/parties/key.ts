import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { handsOn, passageOf } from './answers.ts';
import type { Matter } from './drawing.ts';
import { letters, type PartiesPen } from './hands.ts';
import { lane, strandOf, THINGS, token } from './things.ts';
import { reportsOf, stripOf } from './reports.ts';
import { indentOf, sign } from './signs.ts';
import { capital, ofListing, saidOf } from './words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Witness } from './schema.ts';

const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/**
 * What a phone's picture has no room for, as lines beneath it: the three hands, the two kinds of strand,
 * the notes or statements, and on whose word it all rests.
 */
export function keyOf(matter: Matter): readonly KeyItem[] {
  return [...thingsKey(matter), ...strandsKey(matter), ...notesKey(matter), ...stripKey(matter)];
}

const item = (id: string, text: string, width = 0, draw?: (p: PartiesPen) => void): KeyItem => {
  const p = pen('narrow', letters);
  draw?.(p);
  return { id, width, marks: p.marks.filter((mark) => mark.shown), text };
};

function thingsKey({ state, labels }: Matter): KeyItem[] {
  if (!state.rows.sale && !state.rows.subsidiary && reportsOf(state).length === 0) return [];
  return THINGS.map((thing) => {
    const { name, is, asks } = labels.things[thing];
    const text = state.beside === 'things' ? `${capital(name)}: ${is}. ${asks}` : `${capital(name)}: ${is}.`;
    return item(thing, text, 40, (p) => {
      lane(p, `key-${thing}`, thing, [0, MIDDLE], [40, MIDDLE], { ruledFrom: [17, MIDDLE] });
      token(p, `key-${thing}-token`, thing, [7, MIDDLE]);
    });
  });
}

function strandsKey({ state, labels, answers }: Matter): KeyItem[] {
  const outcomes = [
    ...(state.rows.sale === 'told' ? [answers.sale.outcome] : []),
    ...(state.rows.subsidiary ? [answers.own.outcome] : []),
    ...(handsOn(state, answers) ? [answers.on.outcome] : []),
    ...(state.reports.rent ? [answers.rent.outcome] : []),
  ];
  return [...new Set(outcomes)].map((outcome) =>
    item(`outcome-${outcome}`, `${capital(labels.outcome[outcome])}: ${labels.strand[outcome]}.`, 40, (p) => {
      const stopped = passageOf(outcome) === 'stopped';
      lane(p, `key-${outcome}`, 'chip', [0, MIDDLE], [stopped ? 30 : 40, MIDDLE], { cls: strandOf(outcome) });
      if (stopped) p.rect(`key-${outcome}-bar`, 30, 0, 7, HEIGHT, { cls: 'bar' });
    }),
  );
}

function notesKey(matter: Matter): KeyItem[] {
  const { state, labels } = matter;
  const line = (id: string, head: string, text: string): KeyItem =>
    item(id, ofListing(matter, `${head}: ${text}`));
  if (state.beside === 'names')
    return Object.entries(labels.notes).map(([id, { head, text }]) => line(`note-${id}`, head, `${text}.`));
  if (state.beside === 'ground')
    return Object.entries(labels.ground).map(([id, { kind, head, text }]) =>
      line(`ground-${id}`, `${kind}. ${head}`, text),
    );
  if (state.beside === 'family')
    return Object.entries({ sister: labels.plots.sister, branch: labels.plots.branch }).map(
      ([id, { name, text }]) => line(id, name, `${text}.`),
    );
  return reportsKey(matter);
}

/** A way that nobody told, and what the law says of goods where the picture has no room for it. */
function reportsKey({ state, labels, answers }: Matter): KeyItem[] {
  const { rent, 'next-door': door } = state.reports;
  const told = reportsOf(state);
  if (told.length === 0) return [];
  const name = (chip: string): string => labels.chips[chip] ?? chip;
  const way = item('unsaid', `${labels.evidence.unsaid}.`, 40, (p) =>
    p.path('key-unsaid', `M0 ${MIDDLE}H40`, { cls: 'unsaid' }),
  );
  if (told.length > 1) return [way];
  const law = [
    ...(rent ? [[`${labels.rent.unsaid}. ${capital(labels.rent.supply)}`, answers.supply] as const] : []),
    ...(door
      ? ([
          [labels['next-door'].own, answers.own],
          [fill(labels['next-door'].other, { chip: name(door['other-chip']) }), answers.other],
        ] as const)
      : []),
  ];
  return [
    way,
    ...law.map(([words, { outcome }], i) => item(`law-${i + 1}`, `${saidOf(labels, words, outcome)}.`)),
  ];
}

function stripKey(matter: Matter): KeyItem[] {
  const { state, labels } = matter;
  const signed = (id: string, text: string, witness: Witness | undefined): KeyItem => {
    const width = indentOf(witness) - 2;
    return width > 0
      ? item(id, text, width, (p) => sign(p, `key-${id}`, witness, [MIDDLE, MIDDLE]))
      : item(id, text);
  };
  return [
    item('who', `${labels.who[state.who]}.`),
    ...stripOf(matter).map(({ head, text }, i) =>
      signed(`strip-${i + 1}`, `${head}: ${text}.`, state.evidence[i]),
    ),
  ];
}

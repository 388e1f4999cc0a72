import { pen } from '../pen.ts';
import type { KeyItem } from '../scene.ts';
import { handsOn, passageOf } from './answers.ts';
import type { Matter } from './drawing.ts';
import { letters, type PartiesPen } from './hands.ts';
import { lane, strandOf, THINGS, token } from './things.ts';
import { capital, ofListing, stripOf } from './words.ts';

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
  return { id, width, marks: p.marks, text };
};

function thingsKey({ state, labels }: Matter): KeyItem[] {
  if (!state.rows.sale && !state.rows.subsidiary) return [];
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
  ];
  return [...new Set(outcomes)].map((outcome) =>
    item(`outcome-${outcome}`, `${capital(labels.outcome[outcome])}: ${labels.strand[outcome]}.`, 40, (p) => {
      const stopped = passageOf(outcome) === 'stopped';
      lane(p, `key-${outcome}`, 'chip', [0, MIDDLE], [stopped ? 30 : 40, MIDDLE], { cls: strandOf(outcome) });
      if (stopped) p.rect(`key-${outcome}-bar`, 30, 0, 7, HEIGHT, { cls: 'bar' });
    }),
  );
}

function notesKey({ state, labels }: Matter): KeyItem[] {
  const line = (id: string, head: string, text: string): KeyItem =>
    item(id, ofListing(labels, `${head}: ${text}`));
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
  return [];
}

function stripKey({ state, labels }: Matter): KeyItem[] {
  const sign = (id: string, text: string): KeyItem =>
    item(id, text, HEIGHT, (p) =>
      p.mark(`key-${id}`, 'circle', { cx: MIDDLE, cy: MIDDLE, r: 5.5 }, { cls: 'record' }),
    );
  const statements = stripOf(labels, state).map(({ head, text }, i) => {
    const said = ofListing(labels, `${head}: ${text}.`);
    const id = `strip-${i + 1}`;
    return state.evidence[i] === 'record' ? sign(id, said) : item(id, said);
  });
  return [item('who', `${labels.who}.`), ...statements];
}

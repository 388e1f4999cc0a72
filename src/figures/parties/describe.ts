import { fill } from '../../i18n/fill.ts';
import { handsOn, passageOf, reached } from './answers.ts';
import type { Matter } from './drawing.ts';
import { ANY, stripOf } from './reports.ts';
import { companiesOf, ofListing, shortOf, verdictWords } from './words.ts';

/** What the picture shows, a sentence for each thing that is told. */
export const describe = (matter: Matter): string =>
  [...rules(matter), ...reports(matter), ...beside(matter)].join(' ');

function rules(matter: Matter): string[] {
  const { state, labels, answers } = matter;
  const told = labels.describe;
  const list = companiesOf(matter)
    .map(({ id }) => shortOf(labels, id))
    .join(', ');
  const sentences = [fill(ofListing(matter, told.list), { list })];
  if (state.rows.sale) {
    const end = told.seller[passageOf(answers.sale.outcome)];
    sentences.push(fill(told.sale, { end, answer: verdictWords(labels, answers.sale) }));
  }
  if (state.beside === 'family') sentences.push(told.branch);
  if (state.rows.subsidiary) {
    const end = told.seller[passageOf(answers.own.outcome)];
    sentences.push(fill(told.own, { end, answer: verdictWords(labels, answers.own) }));
  }
  if (handsOn(state, answers)) {
    const end = told.onward[passageOf(answers.on.outcome)];
    sentences.push(fill(told.on, { end, answer: verdictWords(labels, answers.on) }));
  }
  return sentences;
}

function reports(matter: Matter): string[] {
  const { state, labels, answers } = matter;
  const told = labels.describe;
  const { rent, 'next-door': door, shelf } = state.reports;
  const sentences: string[] = [];
  if (rent) {
    const to = rent.to === ANY ? told.any : shortOf(labels, rent.to);
    const answer = labels.outcome[answers.rent.outcome];
    sentences.push(fill(told.rent, { hall: labels.rent[rent.owner].name, to, answer }));
  }
  if (door) {
    const other = labels.chips[door['other-chip']] ?? door['other-chip'];
    sentences.push(
      fill(told['next-door'], {
        company: shortOf(labels, door.to),
        answer: labels.outcome[answers.own.outcome],
        other,
        otherwise: labels.outcome[answers.other.outcome],
        on: labels.outcome[reached(answers.on) ? 'stopped' : answers.on.outcome],
      }),
    );
  }
  if (shelf) sentences.push(told.shelf);
  if (state.beside === 'reports')
    sentences.push(...stripOf(matter).map(({ head, text }) => `${head}: ${text}.`));
  return sentences;
}

function beside(matter: Matter): string[] {
  const { state, labels } = matter;
  if (state.beside === 'names')
    return Object.values(labels.notes).map(
      ({ head, text }) => `${ofListing(matter, head)}: ${ofListing(matter, text)}.`,
    );
  if (state.beside !== 'ground') return [];
  return [
    ...Object.values(labels.ground).map(
      ({ head, text }) => `${ofListing(matter, head)}: ${ofListing(matter, text)}`,
    ),
    ...companiesOf(matter).map(({ id, reply }) =>
      fill(labels.describe.replies, { company: shortOf(labels, id), reply: labels.replies[reply] }),
    ),
  ];
}

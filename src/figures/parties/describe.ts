import { fill } from '../../i18n/fill.ts';
import { handsOn, passageOf } from './answers.ts';
import type { Matter } from './drawing.ts';
import { REPLY_OF } from './listing.ts';
import { companiesOf, ofListing, verdictWords } from './words.ts';

/** What the picture shows, a sentence for each thing that is told. */
export function describe({ state, labels, answers }: Matter): string {
  const told = labels.describe;
  const companies = companiesOf(labels);
  const list = companies.map((c) => labels.companies[c].short).join(', ');
  const sentences = [fill(ofListing(labels, told.list), { list })];
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
  if (state.beside === 'names') {
    for (const { head, text } of Object.values(labels.notes))
      sentences.push(`${ofListing(labels, head)}: ${ofListing(labels, text)}.`);
  }
  if (state.beside === 'ground') {
    for (const { head, text } of Object.values(labels.ground))
      sentences.push(`${ofListing(labels, head)}: ${ofListing(labels, text)}`);
    for (const c of companies) {
      const reply = labels.replies[REPLY_OF[c]];
      sentences.push(fill(told.replies, { company: labels.companies[c].short, reply }));
    }
  }
  return sentences.join(' ');
}

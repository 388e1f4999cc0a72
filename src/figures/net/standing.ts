import { fill } from '../../i18n/fill.ts';
import { speech } from '../../i18n/speech.ts';
import type { IsoDate, Law, RuleStatus } from '../../law/types.ts';
import type { Labels } from './schema.ts';

/**
 * The lines that say where a rule stands on a day. One in force that was suspended afterwards says from when
 * to when it held.
 */
export function statusLines(
  law: Law,
  ruleId: string,
  date: IsoDate,
  standing: { readonly status: RuleStatus; readonly added: boolean },
  { lang, status: words }: Labels,
  shape: 'wide' | 'narrow',
): readonly string[] {
  const say = speech(lang);
  const periods = law.rules.find((r) => r.id === ruleId)?.periods ?? [];
  const index = periods.findIndex((p) => p.from <= date && (p.to === null || date <= p.to));
  const period = periods[index] ?? periods[0];
  const before = periods[index - 1];
  const held = standing.status === 'in-force' && periods[index + 1]?.status === 'suspended';
  const from = period?.from ?? date;
  const values = {
    from: say.month(from, 'short'),
    day: say.dayOfYear(from),
    to: period?.to ? say.day(period.to, 'short') : '',
    before: before?.to ? say.dayOfYear(before.to) : '',
    year: (periods[0]?.from ?? from).slice(0, 4),
  };
  const key = standing.added ? 'measure' : held ? 'in-force-ends' : standing.status;
  return words[key][shape].map((line) => fill(line, values));
}

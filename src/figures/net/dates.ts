import type { IsoDate, Law, RuleStatus } from '../../law/types.ts';
import type { Labels } from './schema.ts';

const at = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
const locale = (lang: Labels['lang']): string => (lang === 'nl' ? 'nl-NL' : 'en-GB');

const written = (date: IsoDate, lang: Labels['lang'], options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(lang), { ...options, timeZone: 'UTC' }).format(at(date));

/** "Oct 2019". */
export const month = (date: IsoDate, lang: Labels['lang']): string =>
  written(date, lang, { month: 'short', year: 'numeric' });

/** "9 Nov 2025", or without the year. */
export const dayOf = (date: IsoDate, lang: Labels['lang'], year = true): string =>
  written(date, lang, { day: 'numeric', month: 'short', ...(year && { year: 'numeric' }) });

/** "10 March 2023". */
export const longDay = (date: IsoDate, lang: Labels['lang']): string =>
  written(date, lang, { day: 'numeric', month: 'long', year: 'numeric' });

/** Puts values in a template's `{name}` places; a name without a value is left standing, to be seen. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-z0-9.]+)\}/g, (place, name: string) => values[name] ?? place);

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
  const periods = law.rules.find((r) => r.id === ruleId)?.periods ?? [];
  const index = periods.findIndex((p) => p.from <= date && (p.to === null || date <= p.to));
  const period = periods[index] ?? periods[0];
  const before = periods[index - 1];
  const held = standing.status === 'in-force' && periods[index + 1]?.status === 'suspended';
  const from = period?.from ?? date;
  const values = {
    from: month(from, lang),
    day: dayOf(from, lang, false),
    to: period?.to ? dayOf(period.to, lang) : '',
    before: before?.to ? dayOf(before.to, lang, false) : '',
    year: (periods[0]?.from ?? from).slice(0, 4),
  };
  const key = standing.added ? 'measure' : held ? 'in-force-ends' : standing.status;
  return words[key][shape].map((line) => fill(line, values));
}

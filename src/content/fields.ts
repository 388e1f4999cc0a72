/** Fields that many files of content have, each with the message that an editor gets. */
import { z } from 'zod';
import { perLang } from '../i18n/lang.ts';
import { isDay, isRoughDay } from './days.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in lower case, digits and single hyphens');

/** Words that are there. */
export const line = z.string().trim().min(1, 'must not be empty');

/** Words in every language. */
export const said = z.strictObject(perLang(() => line));

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
  .refine(isDay, 'this day does not exist');

/** A year, month or day. YAML reads a bare year as a number. */
export const roughDay = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine(isRoughDay, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD, and exists');

/** One of a few words; `what` says what they are, where the field's name does not: "a net". */
export const oneOf = <const T extends readonly string[]>(words: T, what?: string) =>
  z.enum(words, `must be ${what === undefined ? '' : `${what}: `}one of ${words.join(', ')}`);

/** A record that has every one of these keys and no other. */
export const forEach = <const K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>);

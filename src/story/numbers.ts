/** Numbers in running words. A reader may doubt each of them, so each belongs to a claim. */
import type { Lang } from '../i18n/lang.ts';

/** Number words from two on; `one` is too often no number. A Dutch word may count its ones first. */
const WORDS: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|hundred|thousand|million|billion|dozen)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:(?:\p{L}+[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|honderd|duizend|miljoen|miljard|dozijn)(?!\p{L})/giu,
};

/** Digits that are no part of a name such as A100, 3A090 or G7. */
const DIGITS = /(?<![\p{L}\d][\d.,]*)\d[\d.,]*(?<=\d)(?![\d]*\p{L})/gu;

/** What counts nothing: the number of a chapter, and numbers that are names or part of one. */
const NAMES: Readonly<Record<Lang, RegExp>> = {
  en: /chapters? \d+(?: and \d+)?|RTX 4090/g,
  nl: /hoofdstuk(?:ken)? \d+(?: en \d+)?|50%-regel|RTX 4090/g,
};

/** The numbers that a text names, in digits or words, in lower case and in their order. */
export function numbersIn(text: string, lang: Lang): readonly string[] {
  const counting = text.replace(NAMES[lang], '');
  return [DIGITS, WORDS[lang]]
    .flatMap((kind) => [...counting.matchAll(kind)])
    .toSorted((a, b) => a.index - b.index)
    .map(([number]) => number.toLowerCase());
}

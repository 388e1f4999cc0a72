/** The languages of the site. English is the one without a prefix in the address. */
export const LANGS = ['en', 'nl'] as const;
export type Lang = (typeof LANGS)[number];

/** Something said in every language. */
export type Said = Readonly<Record<Lang, string>>;

export const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', nl: 'nl-NL' };

/** The same for every language. */
export const perLang = <T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> => ({
  en: of('en'),
  nl: of('nl'),
});

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'nl' : 'en');

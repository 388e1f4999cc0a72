import { LANGS, type Lang } from './lang.ts';

/** A page's place in the site, without language and base: `chapters/net/`, or empty for the front page. */
export type Place = '' | `${string}/`;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page in a language, under whatever base the site is built for. */
export const href = (lang: Lang, place: Place = '', hash = ''): string =>
  `${base}${lang === 'en' ? '' : `${lang}/`}${place}${hash ? `#${hash}` : ''}`;

/** Address of a file in `public/` or of a generated data file. */
export const fileHref = (path: string): string => `${base}${path}`;

/** Route parameter of a page in every language: English has no prefix. */
export const langPaths = () =>
  LANGS.map((lang) => ({
    params: { lang: lang === 'en' ? undefined : lang },
    props: { lang },
  }));

/**
 * The group of 9 October 2019: "Addition of Certain Entities to the Entity List", FR Doc 2019-22210,
 * RIN 0694-AH68 (15 CFR 744, Supplement No. 4). Not the whole list, and not the other twenty-eight: the
 * entries that got a footnote 4 in October 2022.
 */
export const LISTED_ON = '2019-10-09';
export const DOCUMENT = 'FR Doc 2019-22210';

/** The public security bureau of Xinjiang, the city and county bureaus under it, one institute under it. */
export const BODIES = { bureau: 1, local: 18, institute: 1 } as const;
export const BODY_COUNT = BODIES.bureau + BODIES.local + BODIES.institute;

export const COMPANIES = [
  'dahua',
  'hikvision',
  'iflytek',
  'megvii',
  'meiya-pico',
  'sensetime',
  'yitu',
  'yixin',
] as const;
export type Company = (typeof COMPANIES)[number];
export const NAME_COUNT = BODY_COUNT + COMPANIES.length;

/** The four that the article under study names. */
export const IN_ARTICLE: readonly Company[] = ['dahua', 'iflytek', 'megvii', 'sensetime'];

/**
 * What a company said of its listing: it protested; it called accusations unfounded, later and at another
 * step; one report has it speaking against the listing; it said that it would appeal; or no statement was
 * found when looked for.
 */
export const REPLIES = [
  'protested',
  'unfounded-2021',
  'spoke-against',
  'would-appeal',
  'none-found',
] as const;
export type Reply = (typeof REPLIES)[number];

export const REPLY_OF: Readonly<Record<Company, Reply>> = {
  dahua: 'protested',
  hikvision: 'protested',
  iflytek: 'would-appeal',
  megvii: 'protested',
  'meiya-pico': 'none-found',
  sensetime: 'unfounded-2021',
  yitu: 'spoke-against',
  yixin: 'none-found',
};

/** Replies that stand in the company's own statement. */
export const OWN_WORDS: ReadonlySet<Reply> = new Set(['protested', 'unfounded-2021']);

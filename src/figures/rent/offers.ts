/** What has a place in the picture. Content gives the numbers; what it does not draw is in the table only. */

/** Rents that have a line, in drawing order; `yours` is for a reader's own numbers. */
export const RENTS = ['aws-on-demand', 'aws-three-years', 'china-2024', 'aigalaxy', 'yours'] as const;
export type RentId = (typeof RENTS)[number];

/** Purchases that are named in the margin: what a buyer would have paid at hour 0. */
export const PURCHASES = ['chips', 'server', 'yours'] as const;
export type PurchaseId = (typeof PURCHASES)[number];

/** Other prices of the same chips, named on their lines. */
export const OTHER_PRICES = ['chips-2024', 'chips-grey'] as const;
export type OtherPriceId = (typeof OTHER_PRICES)[number];

/** Training runs whose hours are known, each a square on the line of rent. */
export const RUNS = ['stable-diffusion', 'llama-65b'] as const;
export type RunId = (typeof RUNS)[number];

/** What may lie above the chart and be named at its top; a cluster is the machines of the run that is read. */
export const ABOVE = ['chips', 'server', 'cluster'] as const;
export type AboveId = (typeof ABOVE)[number];

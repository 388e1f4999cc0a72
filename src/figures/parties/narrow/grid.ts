/**
 * The plan of the narrow picture: the same things upright. Who sells at the top, who is not on the list in
 * the middle, the fence across, the list beneath it. Where the picture is about the names, the list is all.
 */
export const WIDTH = 360;
export const HEIGHT = 296;

export const EDGE = { left: 12, right: 348 };
export const WALL = 12;
const fence = { left: 6, right: 354, bottom: 290 };
/** The list as a whole picture, and as the foot of one. */
export const WHOLE = { ...fence, top: 26 };
export const FOOT = { ...fence, top: 176 };

export const SELLER = { text: 15, source: 20, foot: 24 };
export const PLOTS = {
  top: 66,
  bottom: 132,
  subsidiary: { x: 12, right: 246 },
  sister: { x: 256, right: 348 },
};
/** Where each thing's strand runs: the full width for a sale, the subsidiary's for one to it. */
export const LANES = {
  sale: { chip: 62, ownership: 173, use: 284 },
  subsidiary: { chip: 46, ownership: 124, use: 202 },
  on: { chip: 30, ownership: 44, use: 58 },
};
/** The bracket over the eight names: any of them. */
export const BRACKET = 197;

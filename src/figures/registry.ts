import type { AnyFigure } from './figure.ts';
import { net } from './net/index.ts';
import { parties } from './parties/index.ts';
import { reach } from './reach/index.ts';
import { rent } from './rent/index.ts';
import { retold } from './retold/index.ts';
import { threshold } from './threshold/index.ts';
import { timeline } from './timeline/index.ts';

/** The figures that content can name. */
export const FIGURES: Readonly<Record<string, AnyFigure>> = {
  net,
  parties,
  reach,
  rent,
  retold,
  threshold,
  timeline,
};

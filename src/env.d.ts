declare namespace App {
  /** What a page tells the components of the words rendered in it; MDX hands them no other context. */
  interface Locals {
    lang: import('./i18n/lang.ts').Lang;
    /** Heading level of a step. */
    stepLevel: 2 | 3;
  }
}

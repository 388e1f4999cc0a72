/**
 * The law as a pure model: (rules, route, chip, date, measures) → verdict with reasons.
 *
 * A page in the browser imports what it needs from the single files; this door also opens `loadLaw`, which
 * reads the disk and so belongs to Node alone.
 */
export * from './messages.ts';
export * from './types.ts';
export { standingOn } from './case.ts';
export { onSale, parseChip } from './chip.ts';
export { classify } from './classify.ts';
export { evaluate } from './evaluate.ts';
export { history } from './history.ts';
export { measureEffect, ruleChangeDates, ruleStatus } from './rules.ts';
export { fill } from './fill.ts';
export { loadLaw } from './load.ts';

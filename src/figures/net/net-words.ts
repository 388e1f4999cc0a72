import type { Standing } from './read.ts';
import type { Labels } from './schema.ts';

type NetWords = Omit<Labels['nets'][keyof Labels['nets']], 'catches' | 'up'>;

/** A net's words: of those of its rules that are in force where they have words of their own, else its usual ones. */
export const netWords = ({ id, up }: Standing, labels: Labels): NetWords =>
  labels.nets[id].up?.[up.join('+')] ?? labels.nets[id];

/** A net's name in running words. */
export const netName = (net: Standing, labels: Labels): string => netWords(net, labels).narrow.join(' ');

/** What labels must keep off: words, and lines that run across lanes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Pole {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a line of words whose base is at `y`. */
export const wordsAt = (left: number, width: number, y: number): Box => ({
  left,
  right: left + width,
  top: y - 11,
  bottom: y + 3,
});

const AIR = 8;

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + AIR && a.right > b.left - AIR && a.top < b.bottom - 1 && a.bottom > b.top + 1;

/** Whether a pole goes through words, or stands so near that it would be read with them. */
export const pierces = (pole: Pole, box: Box): boolean =>
  pole.at > box.left - 3 && pole.at < box.right + 3 && pole.top < box.bottom - 1 && pole.bottom > box.top + 1;

/** A picture's ground as labels take it, one after the other. */
export interface Ground {
  isFree(box: Box): boolean;
  /** Whether a pole can stand without going through words. */
  isClear(pole: Pole): boolean;
  take(box: Box): void;
  takePole(pole: Pole): void;
}

export function ground(): Ground {
  const boxes: Box[] = [];
  const poles: Pole[] = [];
  return {
    isFree: (box) => !boxes.some((other) => meet(box, other)) && !poles.some((pole) => pierces(pole, box)),
    isClear: (pole) => !boxes.some((box) => pierces(pole, box)),
    take: (box) => void boxes.push(box),
    takePole: (pole) => void poles.push(pole),
  };
}

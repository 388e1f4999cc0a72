/** A step counts as being read once its top has risen above this share of the window's height. */
const LINE = 0.55;
/** A step whose top still stands below this share has hardly begun: "next" brings it up before leaving it. */
const BEGUN = 0.2;

/** Where the reader is. The scroll position is the only truth: everything else is worked out from it. */
export interface Reading {
  /** All steps of the page, in order. */
  readonly steps: readonly HTMLElement[];
  /** Index of the step being read; -1 before the first. */
  readonly at: number;
  readonly next: HTMLElement | undefined;
  readonly previous: HTMLElement | undefined;
}

/** Calls back with the reader's place, now and whenever a scroll or a change of layout has moved it. */
export function watchReading(steps: readonly HTMLElement[], tell: (reading: Reading) => void): void {
  // A chapter that is far off has no layout, and to ask where its steps are would make one: chapters are asked first.
  const boxes = [...new Set(steps.flatMap((step) => step.closest<HTMLElement>('.chapter') ?? []))];
  const chapters = boxes.map((box) => {
    const own = steps.filter((step) => box.contains(step));
    return { own, before: own[0] ? steps.indexOf(own[0]) : 0 };
  });
  let asked = false;
  let told: Reading | undefined;
  const look = () => {
    asked = false;
    const line = innerHeight * LINE;
    const { own, before } = chapters[Math.max(lastAbove(boxes, line), 0)] ?? { own: steps, before: 0 };
    const at = before + lastAbove(own, line);
    const begun = top(steps[at]) <= innerHeight * BEGUN;
    const reading = { steps, at, next: steps[begun ? at + 1 : Math.max(at, 0)], previous: steps[at - 1] };
    if (told && told.at === at && told.next === reading.next) return;
    told = reading;
    tell(reading);
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  new ResizeObserver(ask).observe(document.body);
  look();
}

const top = (step: HTMLElement | undefined): number => step?.getBoundingClientRect().top ?? Infinity;

/** Boxes follow one another down the page, so the last one above the line is found by halving. */
function lastAbove(boxes: readonly HTMLElement[], line: number): number {
  let [low, high] = [-1, boxes.length - 1];
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (top(boxes[mid]) <= line) low = mid;
    else high = mid - 1;
  }
  return low;
}

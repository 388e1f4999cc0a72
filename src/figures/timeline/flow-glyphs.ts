import type { Entry } from './chronicle.ts';
import { around, stopperOf, type Brush, type Glyph, type Span } from './glyph.ts';

/** What passes, with the bar that stops it, what is not known after it, or the tip where it goes on. */
export function strands(brush: Brush): readonly Glyph[] {
  const { all, plan, placeOf, stroke, isStrong } = brush;
  return all('strand').flatMap(({ entry, event }) => {
    const { thin, strong, strand } = plan.sizes(entry.lane);
    const thick = event.way === 'licensed' ? thin : isStrong(entry) ? strong : strand;
    const own = stroke(entry, event.way, {
      along: [placeOf(entry.from), placeOf(entry.to)],
      across: around(plan.lanes[entry.lane].mid, thick / 2),
    });
    return [own, ...end(brush, entry, event.then === 'unknown')];
  });
}

function end({ plan, chron, placeOf, stroke }: Brush, entry: Entry, unknown: boolean): readonly Glyph[] {
  const { mid } = plan.lanes[entry.lane];
  const { dotted, stop, tip } = plan.sizes(entry.lane);
  const to = placeOf(entry.to);
  const out: Glyph[] = [];
  if (unknown)
    out.push(
      stroke(entry, 'beyond', {
        along: [to, plan.time.end + plan.beyond],
        across: around(mid, dotted / 2),
        part: 'then',
        days: [entry.to, chron.horizon],
      }),
    );
  if (stopperOf(entry, chron.byId))
    out.push(
      stroke(entry, 'stop', {
        along: around(to, stop[1] / 2),
        across: around(mid, stop[0]),
        part: 'stop',
        days: [entry.to, entry.to],
      }),
    );
  if (entry.to > chron.horizon) {
    const along: Span = [plan.time.end, plan.time.end + tip[0]];
    out.push(stroke(entry, 'tip', { along, across: around(mid, tip[1]), part: 'tip' }));
  }
  return out;
}

/** Products as squares; one that takes another's place hangs on an elbow from where that was stopped. */
export function products({ all, plan, chron, placeOf, stroke }: Brush): readonly Glyph[] {
  return all('product').flatMap(({ entry, event }) => {
    const { mid } = plan.lanes[entry.lane];
    const { product, elbow, stop } = plan.sizes(entry.lane);
    const at = placeOf(entry.from);
    const square = stroke(entry, 'product', { along: around(at, product), across: around(mid, product) });
    const before = event.after === undefined ? undefined : chron.byId.get(event.after);
    if (!before) return [square];
    const corner = placeOf(before.to);
    const days: Span = [before.to, entry.from];
    const top = plan.lanes[before.lane].mid + stop[0];
    const down: Span = [top, mid + elbow / 2];
    return [
      stroke(entry, 'elbow', { along: around(corner, elbow / 2), across: down, part: 'down', days }),
      stroke(entry, 'elbow', {
        along: [corner, at - product],
        across: around(mid, elbow / 2),
        part: 'on',
        days,
      }),
      square,
    ];
  });
}

/** Reports as rings, or dots where they are on the record; a tail where the day is only the latest there can be. */
export function reports({ all, plan, placeOf, stroke, isStrong }: Brush): readonly Glyph[] {
  return all('report').flatMap(({ entry, event }) => {
    const { mid } = plan.lanes[entry.lane];
    const { ring, tail } = plan.sizes(entry.lane);
    const at = placeOf(entry.from);
    const size = isStrong(entry) ? ring * 1.25 : ring;
    const mark = stroke(entry, event.seen === 'record' ? 'dot' : 'ring', {
      along: around(at, size),
      across: around(mid, size),
    });
    if (!event.latest) return [mark];
    const along: Span = [at - size - tail, at - size];
    return [stroke(entry, 'tail', { along, across: around(mid, 1.2), part: 'tail' }), mark];
  });
}

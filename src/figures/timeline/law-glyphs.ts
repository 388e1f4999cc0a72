import { around, stopperOf, stripOf, type Brush, type Glyph } from './glyph.ts';

/** Rules as bars: filled in force, empty and dashed otherwise. */
export function rules({ all, plan, chron, placeOf, stroke }: Brush): readonly Glyph[] {
  return all('rule').map(({ entry, event }) => {
    const end = entry.to >= chron.horizon ? plan.time.end + 4 : placeOf(entry.to);
    return stroke(entry, event.standing === 'in-force' ? 'bar' : 'pending', {
      along: [placeOf(entry.from), end],
      across: stripOf(plan.lanes[entry.lane], entry),
    });
  });
}

/** Decisions as posts that reach a little beyond their bar. */
export function posts({ all, plan, placeOf, stroke, isStrong }: Brush): readonly Glyph[] {
  return all('decision').map(({ entry, event }) => {
    const [low, high] = stripOf(plan.lanes[entry.lane], entry);
    const [beyond, half] = plan.sizes(entry.lane).post;
    return stroke(entry, event.due ? 'due' : 'post', {
      along: around(placeOf(entry.from), half + (isStrong(entry) ? 0.8 : 0)),
      across: [low - beyond, high + beyond],
    });
  });
}

/** Where a rule comes down on what passes, from its bar to the strand. */
export function fences({ all, plan, chron, placeOf, stroke }: Brush): readonly Glyph[] {
  return all('strand').flatMap(({ entry }) => {
    const stopper = stopperOf(entry, chron.byId);
    if (!stopper) return [];
    const { thick, mid } = plan.lanes[stopper.lane];
    const foot = plan.lanes[entry.lane].mid - plan.sizes(entry.lane).stop[0];
    return stroke(entry, 'fence', {
      along: around(placeOf(entry.to), 1.2),
      across: [mid + thick / 2, foot],
      part: 'fence',
      days: [entry.to, entry.to],
    });
  });
}

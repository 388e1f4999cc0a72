import type { Drawing } from '../drawing.ts';
import { THINGS, token } from '../things.ts';
import { ofListing } from '../words.ts';
import { FENCE, LANE, LEAD, nameRow } from './grid.ts';

/** What stands to the left of the list where no route needs the room. */
export function drawBeside(drawing: Drawing): void {
  drawThings(drawing);
  drawNotes(drawing);
  drawGround(drawing);
}

const lead = (p: Drawing['p'], key: string, y: number, shown: boolean, from = LEAD.from): void =>
  p.path(key, `M${from} ${y}H${FENCE.x - 4}`, { cls: 'tie', shown });

/** The three things that a sale moves, and what the list asks about each: who is the party. */
function drawThings({ p, state, labels }: Drawing): void {
  const shown = state.beside === 'things';
  const pitch = 54;
  const first = 262;
  p.words('asks', 'head', LEAD.text, first - 34, labels.head.asks, {
    room: 200,
    anchor: 'end',
    cls: 'law',
    shown,
  });
  for (const [i, thing] of THINGS.entries()) {
    const { name, is, asks } = labels.things[thing];
    const y = first + i * pitch;
    token(p, `thing-${thing}`, thing, [LANE.start + 6, y - 5], { shown });
    p.words(`thing-${thing}-name`, 'name', LANE.start + 24, y, name, { room: 180, shown });
    p.words(`thing-${thing}-is`, 'said', LANE.start + 24, y + 20, is, { room: 232, cls: 'soft', shown });
    p.words(`thing-${thing}-asks`, 'name', LEAD.text, y, asks, {
      room: 178,
      anchor: 'end',
      cls: 'law',
      shown,
    });
    lead(p, `thing-${thing}-lead`, y - 5, shown);
  }
}

/** Three notes on the names, each with a lead to what it is about. */
function drawNotes(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const shown = state.beside === 'names';
  const notes = [
    ['list', 13],
    ['bodies', 115],
    ['companies', nameRow(3)],
  ] as const;
  for (const [id, y] of notes) {
    const { head, text } = labels.notes[id];
    lead(p, `note-${id}-lead`, y, shown);
    p.words(`note-${id}-head`, 'name', LEAD.text, y + 5, ofListing(drawing, head), {
      room: 420,
      anchor: 'end',
      shown,
    });
    p.block(`note-${id}`, 'said', LEAD.text, y + 25, ofListing(drawing, text), {
      room: 340,
      lines: 3,
      leading: 19,
      anchor: 'end',
      cls: 'soft',
      shown,
    });
  }
}

/**
 * What is said of the ground: a finding, an assessment, denials. A line runs on to the list where the
 * statement is about the names on it; the United Nations office speaks of detention, not of these names.
 */
function drawGround(drawing: Drawing): void {
  const { p, state, labels } = drawing;
  const shown = state.beside === 'ground';
  const column = 128;
  const statements = [
    ['finding', 44, FENCE.x - 4],
    ['assessment', 172, LEAD.text],
    ['denial', 294, FENCE.x - 4],
  ] as const;
  for (const [id, y, to] of statements) {
    const { kind, head, text } = labels.ground[id];
    p.path(`ground-${id}-rule`, `M0 ${y}H${to}`, { cls: 'tie', shown });
    p.words(`ground-${id}-kind`, 'kind', 0, y + 25, kind, { room: column - 12, shown });
    p.words(`ground-${id}-head`, 'name', column, y + 24, ofListing(drawing, head), {
      room: LEAD.text - column,
      shown,
    });
    p.block(`ground-${id}`, 'said', column, y + 45, ofListing(drawing, text), {
      room: LEAD.text - column,
      lines: 4,
      leading: 20,
      shown,
    });
  }
}

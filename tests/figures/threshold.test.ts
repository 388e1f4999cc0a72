import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { threshold } from '../../src/figures/threshold/index.ts';
import { FRAMES } from '../../src/figures/threshold/layout.ts';
import { DRAWN, MADE_FROM } from '../../src/figures/threshold/places.ts';
import type { Labels } from '../../src/figures/threshold/schema.ts';
import { placed } from './boxes.ts';
import { labels, law, misfits, pictures, SHAPES, states } from './threshold-content.ts';

describe('the threshold figure: its pictures', () => {
  for (const shape of SHAPES) {
    const own = pictures.filter((picture) => picture.shape === shape);

    it(`keeps every chip's height in all states, ${shape}`, () => {
      for (const id of DRAWN) {
        const heights = own
          .filter(({ state }) => state.chips.includes(id))
          .map(({ scene }) => placed(scene.marks.find((m) => m.key === `chip-${id}`)!)[1]);
        assert.equal(new Set(heights).size, 1, `${id} stands at ${[...new Set(heights)].join(', ')}`);
      }
    });

    it(`draws the same outlines in every state, so that only place and size move, ${shape}`, () => {
      const first = new Map(own[0]!.scene.marks.map((m) => [m.key, m.attrs['d']]));
      for (const { scene, name } of own.filter(({ words }) => words === own[0]!.words))
        for (const mark of scene.marks)
          assert.equal(mark.attrs['d'], first.get(mark.key), `${name} ${mark.key}`);
    });
  }

  it('keeps all words within the picture, off each other, off chips, edges and windows', () => {
    for (const { scene, shape, name } of pictures) assert.deepEqual(misfits(scene, shape), [], name);
  });

  it('finds a label that has grown too long, by its key', () => {
    const long: Labels = {
      ...labels.nl,
      zones: { ...labels.nl.zones, licence: 'voor elke levering vooraf een vergunning nodig' },
      head: {
        ...labels.nl.head,
        link: 'verbinding met alles behalve geheugen van {link} GB/s of meer, heen en terug geteld',
      },
    };
    const state = states.find(({ id }) => id === 'answer-2022')!;
    const found = misfits(threshold.scene(law, state, long, 'wide'), 'wide').join('\n');
    assert.match(found, /clause-link-text leaves the picture/);
    assert.match(found, /net-name/);
  });

  it('lets a chip that is not there yet wait in the one it was made from', () => {
    for (const { scene, state, name } of pictures)
      for (const [id, parent] of Object.entries(MADE_FROM)) {
        if (state.chips.includes(id) || !state.chips.includes(parent)) continue;
        const at = (key: string) => placed(scene.marks.find((m) => m.key === `chip-${key}`)!);
        assert.deepEqual(at(id), at(parent), `${name} ${id}`);
      }
  });
});

describe('the threshold figure: its words', () => {
  it('names every chip that it draws, on the picture or in the key', () => {
    for (const { scene, state, words, name } of pictures) {
      const said = [
        ...scene.marks.filter((m) => m.shown).map((m) => m.text ?? ''),
        ...(name.endsWith('narrow') ? threshold.key(law, state, words).map((item) => item.text) : []),
      ].join('\n');
      for (const id of state.chips) assert.ok(said.includes(words.names[id]!), `${name} does not name ${id}`);
    }
  });

  it('keeps the two shapes as high as their frames say', () => {
    for (const { scene, shape } of pictures) assert.equal(scene.height, FRAMES[shape].height);
  });
});

import { fill } from '../../i18n/fill.ts';
import { OCT_2022, OCT_2023 } from '../../law/thresholds.ts';
import { cutOf, margin } from './margin.ts';
import { pairNames } from './names.ts';
import { MADE_FROM, isDrawn } from './places.ts';
import type { Scope } from './scope.ts';
import { nameOf, pick, type Sight } from './sight.ts';

/** The picture in sentences: the test, who is caught and who is not with both numbers, what moved, by how much. */
export function describe(scope: Scope): string {
  const { state, labels, chips } = scope;
  const here = pick(chips, state.chips);
  return [
    ...theTest(scope),
    ...group(
      scope,
      labels.desc.caught,
      here.filter((s) => s.caught),
    ),
    ...group(
      scope,
      labels.desc.free,
      here.filter((s) => !s.caught),
    ),
    ...whatMoved(scope),
    ...margins(scope),
    ...letterWords(scope),
  ].join(' ');
}

function theTest({ state, on, labels: { desc }, say }: Scope): string[] {
  const n = say.number;
  const { a, b } = OCT_2023;
  if (on.corner) return [fill(desc['test-2022'], { tpp: n(OCT_2022.metric), link: n(OCT_2022.ioGBps) })];
  if (state.plane === 'link-dropped') return [fill(desc.dropped, { tpp: n(a.tpp) })];
  return [
    fill(desc['test-2023'], { tpp: n(a.tpp), small: n(a.smallTpp), density: n(a.density) }),
    fill(desc.lower, {
      tpp: n(b.tpp),
      density: n(b.density),
      small: n(b.smallTpp),
      smallDensity: n(b.smallDensity),
    }),
    fill(desc.game, { tpp: n(a.tpp) }),
  ];
}

function group(scope: Scope, sentence: string, sights: readonly Sight[]): string[] {
  const { state, on, labels, say } = scope;
  if (sights.length === 0) return [];
  const chips = sights.map((sight) => {
    const { id, linkGBps } = sight.chip;
    const { desc } = labels;
    const asked = on.density ? desc['at-density'] : linkGBps > 0 ? desc['at-link'] : desc['without-link'];
    const remark = state.remarks[id];
    const said = remark ? `, ${labels.remarks[remark].join(' ')}` : '';
    return (
      fill(asked, {
        chip: nameOf(labels, sight),
        tpp: say.number(Math.round(sight.tpp)),
        link: say.number(linkGBps),
        density: say.number(sight.density ?? 0),
      }) + said
    );
  });
  return [fill(sentence, { chips: chips.join('; ') })];
}

function whatMoved(scope: Scope): string[] {
  const { state, on, labels, say, chips } = scope;
  const { desc } = labels;
  const moved = pick(chips, state.answers).flatMap((sight) => {
    const [parent] = pick(chips, isDrawn(sight.chip.id) ? [MADE_FROM[sight.chip.id] ?? ''] : []);
    if (!parent) return [];
    const names = { chip: nameOf(labels, sight), parent: nameOf(labels, parent) };
    return on.density
      ? fill(desc['answer-computing'], { ...names, share: say.share(cutOf(sight, parent)) })
      : fill(desc['answer-link'], {
          ...names,
          from: say.number(parent.chip.linkGBps),
          to: say.number(sight.chip.linkGBps),
        });
  });
  if (!on.both) return moved;
  return [...moved, fill(desc.both, { pairs: pairNames(scope).join('; ') })];
}

function margins({ state, labels, say, chips }: Scope): string[] {
  return pick(chips, state.lenses).map((sight) => {
    const { line, by, share } = margin(sight);
    return fill(by > 0 ? labels.desc.over : labels.desc.under, {
      chip: nameOf(labels, sight),
      n: say.number(Math.round(Math.abs(by))),
      share: say.share(share),
      line: say.number(line),
    });
  });
}

function letterWords({ labels, say, chips, letters }: Scope): string[] {
  return letters.flatMap((letter) =>
    pick(chips, [letter.chip]).map((sight) =>
      fill(labels.desc.letter, { chip: nameOf(labels, sight), date: say.month(letter.from, 'long') }),
    ),
  );
}

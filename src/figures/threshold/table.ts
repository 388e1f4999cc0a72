import { fill } from '../../i18n/fill.ts';
import { TEST_DATES } from '../../law/classify.ts';
import type { ChipRow, Rate } from '../../law/types.ts';
import type { FigureTable } from '../scene.ts';
import type { Scope } from './scope.ts';
import { pick, see } from './sight.ts';

type Column = (typeof COLUMNS)[number];

const COLUMNS = [
  'chip',
  'maker',
  'since',
  'computing',
  'link',
  'all-links',
  'area',
  'density',
  'data-centre',
  'test-2022',
  'test-2023',
  'note',
] as const;

/** Each table holds what its state is about; the last state's holds all. */
const LEFT_OUT: Readonly<Record<Scope['state']['plane'], readonly Column[]>> = {
  link: ['area', 'density', 'data-centre', 'test-2023'],
  'link-dropped': ['maker', 'since', 'all-links', 'area', 'density', 'data-centre'],
  both: ['maker', 'since', 'all-links', 'data-centre'],
  density: [],
};

/** The chips of a state with their numbers and what each test makes of them. */
export function table(scope: Scope): FigureTable {
  const { state, labels, chips } = scope;
  const rows = pick(chips, [...state.chips, ...state['table-only']]).map(({ chip }) => chip);
  const columns = COLUMNS.filter(
    (column) =>
      !LEFT_OUT[state.plane].includes(column) &&
      (column !== 'note' || rows.some((chip) => labels.notes[chip.id])),
  );
  return {
    caption: fill(labels.table.caption, { title: labels.states[state.id]?.title ?? '' }),
    head: columns.map((column) => labels.table.head[column]),
    rows: rows.map((chip) => columns.map((column) => cell(scope, chip, column))),
  };
}

function cell({ labels, say }: Scope, chip: ChipRow, column: Column): string {
  const words = labels.table;
  const maker = labels.makers[chip.maker] ?? chip.maker;
  switch (column) {
    case 'chip':
      return withoutMaker(chip.name, maker);
    case 'maker':
      return maker;
    case 'since':
      return say.roughDay(chip.launch);
    case 'computing': {
      const { format, bits, dense } = best(chip);
      return `${say.number(dense)} × ${bits} = ${say.number(Math.round(bits * dense))} (${format})`;
    }
    case 'link': {
      const other = chip.doubt?.linkGBps;
      const link = chip.linkGBps === 0 ? words.none : say.number(chip.linkGBps);
      return other === undefined ? link : fill(words['other-link'], { link, other: say.number(other) });
    }
    case 'all-links':
      return say.number(chip.ioGBps);
    case 'area': {
      const other = chip.doubt?.dieAreaMm2;
      const area = chip.dieAreaMm2 === null ? words.unknown : say.number(chip.dieAreaMm2);
      return other === undefined ? area : fill(words['other-area'], { area, other: say.number(other) });
    }
    case 'density': {
      const { density, tpp } = see(chip, TEST_DATES.oct2023);
      const area = chip.doubt?.dieAreaMm2;
      if (density === null) return words.unknown;
      return area === undefined
        ? say.number(density)
        : fill(words['other-density'], { density: say.number(density), other: say.number(tpp / area) });
    }
    case 'data-centre':
      return chip.datacenter ? words.yes : words.no;
    case 'test-2022':
      return hypothetical(chip)
        ? fill(words.hypothetical, { verdict: verdictWords(labels, say, chip, TEST_DATES.oct2022) })
        : verdictWords(labels, say, chip, TEST_DATES.oct2022);
    case 'test-2023':
      return verdictWords(labels, say, chip, TEST_DATES.oct2023);
    case 'note':
      return labels.notes[chip.id] ?? '';
  }
}

/** What a test makes of a chip, with the reason that the law gives. */
export function verdictWords(
  { table: words }: Pick<Scope['labels'], 'table'>,
  say: Scope['say'],
  chip: ChipRow,
  date: string,
): string {
  const { verdict } = see(chip, date);
  const reasons = verdict.because.flatMap(({ message, values = {} }) => {
    const said = words.because[message];
    const formatted = Object.entries(values).map(([name, v]) => [
      name,
      typeof v === 'number' ? say.number(v) : v,
    ]);
    return said === undefined ? [] : [fill(said, Object.fromEntries(formatted) as Record<string, string>)];
  });
  const why = reasons.join('; ');
  const said =
    verdict.entry === null ? fill(words.free, { why }) : fill(words.caught, { entry: verdict.entry, why });
  return chip.origin === 'china' ? fill(words.foreign, { verdict: said }) : said;
}

/** The format in which a chip reaches most; of equals the one nearest to 8 bits, which data sheets give. */
const best = ({ tops }: ChipRow): Rate =>
  tops.reduce((most, next) => {
    const more = next.bits * next.dense - most.bits * most.dense;
    return more > 0 || (more === 0 && Math.abs(next.bits - 8) < Math.abs(most.bits - 8)) ? next : most;
  });

/** First sold when the test of 2022 was no longer the law; a month counts to its end. */
const hypothetical = ({ launch }: ChipRow): boolean =>
  launch + '9999-12-31'.slice(launch.length) >= TEST_DATES.oct2023;

const withoutMaker = (name: string, maker: string): string =>
  name.toLowerCase().startsWith(`${maker.toLowerCase()} `) ? name.slice(maker.length + 1) : name;

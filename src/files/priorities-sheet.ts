// The sheet of priorities: a line a question, with the other orders of a ranking, and a line an option.
import type { DocumentOption, DocumentPriorities, RankOrders } from '../results/document.ts';
import { isShownOption, type ShownOption } from '../results/shown.ts';
import { type Sheeting, type Table, tableSheet } from './sheeting.ts';
import type { Sheet } from './workbook.ts';

interface Line {
  readonly row: DocumentPriorities;
  readonly option: DocumentOption | null;
}

/** Every question of priorities and each of its options. */
export function prioritiesSheet(sheeting: Sheeting): Sheet {
  const { words, measures, document, said } = sheeting;
  const { heads } = words;
  const places = Math.max(0, ...document.priorities.map(mostPlaces));
  const table: Table<Line> = [
    [heads.id, ({ row }) => row.id],
    [heads.title, ({ row }) => said(row.title)],
    [measures.method, ({ row }) => words.methods[row.method]],
    [measures.n, ({ row, option }) => (option ?? row).n],
    [heads.option, ({ option }) => option?.id],
    [heads.optionTitle, ({ option }) => (option === null ? null : said(option.title))],
    [measures.rank, (line) => shown(line)?.rank],
    [measures.tied, (line) => sheeting.yes(shown(line)?.tied)],
    [measures['rankInterval.1'], (line) => shown(line)?.rankInterval?.[0]],
    [measures['rankInterval.2'], (line) => shown(line)?.rankInterval?.[1]],
    [measures.value, (line) => shown(line)?.value],
    [measures.placed, (line) => shown(line)?.placed],
    [measures.pointsSum, (line) => numberIn(shown(line), 'pointsSum')],
    [measures.share, (line) => numberIn(shown(line), 'share')],
    [measures.kendallW, (line) => orders(line)?.kendallW],
    [measures.kendallP, (line) => orders(line)?.kendallP],
    [
      measures.schulze,
      (line) =>
        orders(line)
          ?.schulze?.map((tier) => named(sheeting, line, tier, ' = '))
          .join(' > '),
    ],
    [measures['kemeny.order'], (line) => kemenySaid(sheeting, line)],
    ...Array.from({ length: places }, (_, at): Table<Line>[number] => [
      heads.place(at + 1),
      (line) => placesOf(shown(line))[at],
    ]),
  ];
  const lines = document.priorities.flatMap((row): Line[] => [
    { row, option: null },
    ...row.options.map((option) => ({ row, option })),
  ]);
  return tableSheet(words.sheets.priorities, table, lines);
}

function shown({ option }: Line): ShownOption | undefined {
  return option !== null && isShownOption(option) ? option : undefined;
}

/** The other orders, on the line of the question. */
function orders({ row, option }: Line): RankOrders | undefined {
  return option === null && row.method === 'rank' ? row : undefined;
}

function kemenySaid(sheeting: Sheeting, line: Line): string | undefined {
  const order = orders(line)?.kemeny?.order;
  return order === undefined ? undefined : named(sheeting, line, order, ' > ');
}

function named({ said }: Sheeting, { row }: Line, ids: readonly string[], between: string): string {
  const options: readonly DocumentOption[] = row.options;
  return ids
    .map((id) => {
      const found = options.find((option) => option.id === id);
      return found === undefined ? id : said(found.title);
    })
    .join(between);
}

function mostPlaces(row: DocumentPriorities): number {
  return Math.max(0, ...row.options.map((option) => (isShownOption(option) ? placesOf(option).length : 0)));
}

/** How many put an option in each place; none of other methods than ranking. */
function placesOf(option: object | undefined): readonly number[] {
  return option !== undefined && 'places' in option && Array.isArray(option.places) ? option.places : [];
}

function numberIn(option: object | undefined, key: 'pointsSum' | 'share'): number | undefined {
  const found: unknown = option === undefined ? undefined : Object(option)[key];
  return typeof found === 'number' ? found : undefined;
}

// What is drawn of each option of priorities and said beside it, by method: for the page and for pictures taken along.
import type { DocumentPriorities } from '../../results/document.ts';
import type { Reading } from './reading.ts';
import { isShownOption, type ShownOption } from './shown.ts';

export interface OptionBar {
  readonly option: ShownOption;
  /** Widths of the pieces of its bar, 0 … 1 of everybody or everything. */
  readonly shares: readonly number[];
  /** The same in words, and between which places it could lie. */
  readonly said: string;
}

export interface OptionBars {
  /** How many people chose, and how. */
  readonly base: string;
  /** What stands first, by how much, and whether that is sure. */
  readonly finding: string;
  /** In the order of the document. */
  readonly bars: readonly OptionBar[];
  /** What the pieces of a bar are; empty where each has one. */
  readonly pieces: readonly string[];
}

interface Drawn extends OptionBar {
  /** What is told of the option that stands first. */
  readonly told: string;
}

/** The bars of priorities; undefined where they are withheld. */
export function optionBarsOf(reading: Reading, row: DocumentPriorities): OptionBars | undefined {
  if (row.n === null) return undefined;
  const { ranking, priorities } = reading.words;
  const drawn = drawnOf(reading, row);
  const last = drawn.length;
  const isIndistinct = drawn.every(({ option }) => option.rankInterval?.join() === `1,${last}`);
  const most = Math.max(0, ...drawn.map(({ shares }) => shares.length));
  return {
    base: baseSaid(reading, row, row.n),
    finding: findingOf(reading, drawn, isIndistinct),
    bars: drawn.map(({ option, shares, said }) => {
      const interval = isIndistinct ? null : option.rankInterval;
      return {
        option,
        shares,
        said: interval === null ? said : `${said} · ${ranking.interval(...interval, last)}`,
      };
    }),
    pieces:
      row.method === 'rank' ? Array.from({ length: most }, (_, index) => priorities.atLong(index + 1)) : [],
  };
}

function baseSaid({ words: { priorities } }: Reading, row: DocumentPriorities, n: number): string {
  if (row.method === 'points') return priorities.pointsBase(n);
  return row.method === 'votes' ? priorities.votesBase(n, row.votes) : priorities.base(n);
}

function drawnOf({ words, percent }: Reading, row: DocumentPriorities): readonly Drawn[] {
  const { priorities } = words;
  switch (row.method) {
    case 'rank':
      return row.options.filter(isShownOption).map((option) => ({
        option,
        shares: option.places.map((count) => count / option.n),
        said: option.places
          .map((count, index) => priorities.times(count, priorities.at(index + 1)))
          .join(' · '),
        told: priorities.chosenBy(option.placed, option.n),
      }));
    case 'points':
      return row.options.filter(isShownOption).map((option) => {
        const said = priorities.ofPoints(percent(option.share));
        return { option, shares: [option.share], said, told: said };
      });
    case 'votes':
      return row.options.filter(isShownOption).map((option) => {
        const said = priorities.chosenBy(option.placed, option.n);
        return { option, shares: [option.placed / option.n], said, told: said };
      });
  }
}

function findingOf(reading: Reading, drawn: readonly Drawn[], isIndistinct: boolean): string {
  const { priorities, list } = reading.words;
  const first = drawn.filter(({ option }) => option.rank === 1);
  const [only] = first;
  if (only === undefined) return '';
  const isSure = first.every(
    ({ option: { rankInterval } }) => rankInterval === null || rankInterval[1] <= first.length,
  );
  const how = isIndistinct && drawn.length > 1 ? 'indistinct' : isSure ? 'sure' : 'unsure';
  const names = first.map(({ option }) => reading.quoted(option.title));
  return priorities.finding(list(names), names.length, names.length === 1 ? only.told : '', how);
}

import { byMethod, type Option, type Priorities } from '../form/priorities.ts';
import { itemsOf } from '../form/questions.ts';
import { fraction } from '../method/fraction.ts';
import { order } from '../method/order.ts';
import { rankIntervals } from '../method/rank-interval.ts';
import { fractionDecimals, roundHalfAway } from '../method/rounding.ts';
import { optionKeyOf } from '../tally/counting.ts';
import {
  type OptionCounts,
  pairCounts,
  placeCounts,
  pointsCounts,
  rankerCount,
  votesCounts,
} from '../tally/read.ts';
import type { Basis } from './basis.ts';
import type { DocumentOption, DocumentPriorities, OptionFigures } from './document.ts';
import { populationOf } from './invited.ts';
import type { Levels } from './levels.ts';
import { noOrders, rankOrders } from './rank-orders.ts';

/**
 * The priorities of a document in form order; options in order of rank, in form order where withheld.
 * @param isClosing whether the document is that of a form that closed, for which there is time to draw lots
 */
export function documentPriorities(
  basis: Basis,
  levels: Levels,
  isClosing: boolean,
): readonly DocumentPriorities[] {
  return itemsOf(basis.form)
    .filter((item): item is Priorities => item.type === 'priorities')
    .map((item) => {
      const n = levels.items.get(item.id) === 'nothing' ? null : rankerCount(basis.whole, item.id);
      return prioritiesRow(basis, item, n, isClosing);
    });
}

/** One row; `n`: people who answered, null where they are too few to show. */
function prioritiesRow(
  basis: Basis,
  item: Priorities,
  n: number | null,
  isClosing: boolean,
): DocumentPriorities {
  const { whole } = basis;
  const head = { id: item.id, title: item.title, theme: item.theme ?? null, n };
  return byMethod<DocumentPriorities>(item, {
    rank: (ranked) => {
      const options = optionRows(basis, ranked, n, (option) => {
        const { valueSum, placed, places } = placeCounts(whole, ranked, option);
        return { valueSum, placed, also: { places } };
      });
      const listed = options.flatMap(({ id, ...figures }) =>
        figures.n === null ? [] : [{ id, rank: figures.rank }],
      );
      const orders = n === null ? noOrders : rankOrders(whole, ranked, listed, isClosing);
      return { ...head, method: 'rank', options, ...orders };
    },
    points: (divided) => ({
      ...head,
      method: 'points',
      total: divided.total,
      options: optionRows(basis, divided, n, (option) => {
        const { valueSum, placed, points } = pointsCounts(whole, divided, option);
        const share = fractionDecimals(fraction(points, Math.max(1, n ?? 0) * divided.total));
        return { valueSum, placed, also: { pointsSum: points, share } };
      }),
    }),
    votes: (voted) => ({
      ...head,
      method: 'votes',
      votes: voted.votes,
      options: optionRows(basis, voted, n, (option) => ({
        ...votesCounts(whole, voted, option),
        also: {},
      })),
    }),
  });
}

/** What was counted of one option, and what its method tells beside what every method tells. */
type Counted<Also> = OptionCounts & { readonly also: Also };

/** By mean value: everybody who answered values every option, so `n` is the same for each. */
function optionRows<Also extends object>(
  { revision, whole, invited }: Basis,
  { id: item, options }: Priorities,
  n: number | null,
  countedOf: (option: string) => Counted<Also>,
): readonly DocumentOption<OptionFigures & Also>[] {
  if (n === null) return options.map(({ id, title }) => ({ id, title, n: null }));
  const rows = options.map(({ id, title }: Option) => {
    const counted = countedOf(id);
    const { numerator, denominator } = counted.valueSum;
    const mean = fraction(numerator, denominator * BigInt(n));
    return { id, title, counted, mean, lot: revision.lots.get(`${item}/${id}`) ?? id };
  });
  const placings = order(rows);
  const keyAt = (at: number) => optionKeyOf(item, rows[placings[at]?.row ?? -1]?.id ?? '');
  const intervals = rankIntervals(
    placings.map(({ rank }) => rank),
    [{ weight: 1, population: populationOf(invited?.total, whole.responses) }],
    (i, j) => [pairCounts(whole, keyAt(i), keyAt(j))],
  );
  return placings.flatMap(({ row, rank, tied }, at) => {
    const found = rows[row];
    if (found === undefined) return [];
    const rankInterval = intervals?.[at] ?? null;
    const { id, title, counted, mean } = found;
    const { numerator, denominator } = counted.valueSum;
    const sum = Number(roundHalfAway(fraction(numerator * 1000n, denominator)));
    const { placed, also } = counted;
    return [{ id, title, n, rank, tied, rankInterval, sum, value: fractionDecimals(mean), placed, ...also }];
  });
}

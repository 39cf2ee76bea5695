import { byMethod, type Option, type Priorities } from '../form/priorities.ts';
import { itemsOf } from '../form/questions.ts';
import { fraction } from '../method/fraction.ts';
import { order } from '../method/order.ts';
import { fractionDecimals, roundHalfAway } from '../method/rounding.ts';
import { type OptionCounts, placeCounts, pointsCounts, rankerCount, votesCounts } from '../tally/read.ts';
import type { Basis } from './basis.ts';
import type { DocumentOption, DocumentPriorities, OptionFigures } from './document.ts';
import type { Levels } from './levels.ts';

/** The priorities of a document in form order; options in order of rank, in form order where withheld. */
export function documentPriorities(basis: Basis, levels: Levels): readonly DocumentPriorities[] {
  return itemsOf(basis.form)
    .filter((item): item is Priorities => item.type === 'priorities')
    .map((item) => {
      const n = levels.items.get(item.id) === 'nothing' ? null : rankerCount(basis.whole, item.id);
      return prioritiesRow(basis, item, n);
    });
}

/** One row; `n`: people who answered, null where they are too few to show. */
function prioritiesRow(basis: Basis, item: Priorities, n: number | null): DocumentPriorities {
  const { whole } = basis;
  const head = { id: item.id, title: item.title, theme: item.theme ?? null, n };
  return byMethod<DocumentPriorities>(item, {
    rank: (ranked) => ({
      ...head,
      method: 'rank',
      options: optionRows(basis, ranked, n, (option) => {
        const { valueSum, placed, places } = placeCounts(whole, ranked, option);
        return { valueSum, placed, also: { places } };
      }),
    }),
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
  { revision }: Basis,
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
  return order(rows).flatMap(({ row, rank, tied }) => {
    const found = rows[row];
    if (found === undefined) return [];
    const { id, title, counted, mean } = found;
    const { numerator, denominator } = counted.valueSum;
    const sum = Number(roundHalfAway(fraction(numerator * 1000n, denominator)));
    const { placed, also } = counted;
    return [{ id, title, n, rank, tied, sum, value: fractionDecimals(mean), placed, ...also }];
  });
}

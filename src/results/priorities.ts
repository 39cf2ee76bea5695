import type { Priorities } from '../form/priorities.ts';
import { itemsOf } from '../form/questions.ts';
import { fraction } from '../method/fraction.ts';
import { order } from '../method/order.ts';
import { fractionDecimals, roundHalfAway } from '../method/rounding.ts';
import { optionCounts, rankerCount } from '../tally/read.ts';
import type { Basis } from './basis.ts';
import type { DocumentOption, DocumentPriorities } from './document.ts';
import type { Levels } from './levels.ts';

/** The priorities of a document in form order; options in order of rank, in form order where withheld. */
export function documentPriorities(basis: Basis, levels: Levels): readonly DocumentPriorities[] {
  return itemsOf(basis.form)
    .filter((item): item is Priorities => item.type === 'priorities')
    .map((item) => {
      const { id, title, method, theme } = item;
      const head = { id, title, method, theme: theme ?? null };
      if (levels.items.get(id) === 'nothing') {
        return {
          ...head,
          n: null,
          options: item.options.map((option) => ({ id: option.id, title: option.title, n: null })),
        };
      }
      const n = rankerCount(basis.whole, id);
      return { ...head, n, options: documentOptions(basis, item, n) };
    });
}

/** By mean value: everybody who placed one option values them all, so `n` is the same for each. */
function documentOptions(basis: Basis, item: Priorities, n: number): readonly DocumentOption[] {
  const rows = item.options.map(({ id, title }) => {
    const counts = optionCounts(basis.whole, item.id, id, item.places);
    const sum = fraction(counts.numerators, item.options.length - 1);
    const mean = fraction(sum.numerator, sum.denominator * BigInt(n));
    return { id, title, counts, sum, mean, lot: basis.revision.lots.get(`${item.id}/${id}`) ?? id };
  });
  return order(rows).flatMap(({ row, rank, tied }) => {
    const found = rows[row];
    if (found === undefined) return [];
    const { id, title, counts, sum, mean } = found;
    return [
      {
        id,
        title,
        n,
        rank,
        tied,
        sum: Number(roundHalfAway(fraction(sum.numerator * 1000n, sum.denominator))),
        value: fractionDecimals(mean),
        placed: counts.placed,
        places: counts.places,
      },
    ];
  });
}

// Who stands where: order, shared ranks, lots and rank intervals of the rows that may be shown.
import { type Fraction, fraction } from '../method/fraction.ts';
import { balancedMean, mean } from '../method/mean.ts';
import { order } from '../method/order.ts';
import type { PairStatistics, Stratum } from '../method/pair.ts';
import { rankIntervals } from '../method/rank-interval.ts';
import { hasPairs } from '../tally/counting.ts';
import { pairCounts, type SupportCounts } from '../tally/read.ts';
import type { GroupTally } from '../tally/tally.ts';
import type { Basis, Row } from './basis.ts';
import { invitedOf, populationOf } from './invited.ts';

/** Where one row stands in one reading; `mean` in thousandths. */
export interface Standing {
  readonly id: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly rankInterval: readonly [number, number] | null;
  readonly mean: Fraction;
}

/** Counts of the rows that may be shown, by id. */
export type Rows = ReadonlyMap<string, Row<SupportCounts>>;

/** Standings of all rows, everybody counting once: in order of rank, equals by lot. */
export function standingsPerPerson(basis: Basis, rows: Rows): readonly Standing[] {
  const means = [...rows].map(([id, { all }]) => ({ id, mean: mean(all) }));
  const { whole, invited } = basis;
  return standings(
    basis,
    means,
    [{ weight: 1, population: populationOf(invited?.total, whole.responses) }],
    [whole],
  );
}

/**
 * Standings in the balanced reading, of the rows in which every part has enough answers. Empty when the form does
 * not ask for it or there are no parts.
 */
export function standingsBalanced(basis: Basis, rows: Rows): readonly Standing[] {
  if (!basis.form.ranking.balanced || basis.parts.length === 0) return [];
  const means = [...rows].map(([id, row]) => ({
    id,
    mean: balancedMean(
      row.parts.map((counts, index) => ({ ...counts, weight: basis.parts[index]?.weight ?? 1 })),
      basis.rule.part,
    ),
  }));
  return standings(
    basis,
    means,
    basis.parts.map((part) => ({
      weight: part.weight,
      population: populationOf(invitedOf(basis.form, part, basis.invited), part.tally.responses),
    })),
    basis.parts.map((part) => part.tally),
  );
}

/** What is ranked, with its mean in thousandths. */
export type Means = readonly { readonly id: string; readonly mean: Fraction | undefined }[];

/** The order of means, without anything about how sure it is. */
export function placed({ revision }: Basis, means: Means): readonly Omit<Standing, 'rankInterval'>[] {
  const placings = order(means.map(({ id, mean }) => ({ mean, lot: revision.lots.get(id) ?? id })));
  return placings.map(({ row, rank, tied }) => {
    const { id = '', mean = fraction(0) } = means[row] ?? {};
    return { id, rank, tied, mean };
  });
}

function standings(
  basis: Basis,
  means: Means,
  strata: readonly Stratum[],
  groups: readonly GroupTally[],
): readonly Standing[] {
  const rows = placed(basis, means);
  const pairOf = (i: number, j: number): readonly PairStatistics[] =>
    groups.map((group) => pairCounts(group, rows[i]?.id ?? '', rows[j]?.id ?? ''));
  const intervals = hasPairs(basis.form)
    ? rankIntervals(
        rows.map(({ rank }) => rank),
        strata,
        pairOf,
      )
    : undefined;
  return rows.map((standing, index) => ({ ...standing, rankInterval: intervals?.[index] ?? null }));
}

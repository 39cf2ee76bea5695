// The second way to the orders of a ranking: by trying out every path and every order, and from the ranks of people.
import { plus, type Ratio } from './oracle.ts';

export interface OracleOrders {
  /** Tiers, each sorted. */
  readonly schulze: readonly (readonly string[])[];
  /** Every order that fits best. */
  readonly kemeny: readonly (readonly string[])[];
  /** null when nothing can be compared. */
  readonly kendallW: Ratio | null;
}

/** What follows from these rankings of the options, each the ids that were placed, best first. */
export function oracleOrders(
  options: readonly string[],
  rankings: readonly (readonly string[])[],
): OracleOrders {
  const rankOf = (order: readonly string[], id: string) =>
    order.includes(id) ? order.indexOf(id) : options.length;
  const over = (a: string, b: string) =>
    rankings.filter((order) => rankOf(order, a) < rankOf(order, b)).length;
  const win = (a: string, b: string) => Math.max(0, over(a, b) - over(b, a));
  const best = (from: string, to: string, via: readonly string[]): number =>
    Math.max(
      win(from, to),
      ...via.map((next) =>
        Math.min(
          win(from, next),
          best(
            next,
            to,
            via.filter((id) => id !== next),
          ),
        ),
      ),
    );
  const path = (a: string, b: string) =>
    best(
      a,
      b,
      options.filter((id) => id !== a && id !== b),
    );
  const beaten = new Map(
    options.map((a) => [a, options.filter((b) => b !== a && path(a, b) > path(b, a)).length]),
  );
  const levels = [...new Set(beaten.values())].sort((a, b) => b - a);
  const score = (order: readonly string[]) =>
    order.reduce((sum, a, at) => sum + order.slice(at + 1).reduce((total, b) => total + over(a, b), 0), 0);
  const orders = permutations(options);
  const most = Math.max(...orders.map(score));
  return {
    schulze: levels.map((level) => options.filter((id) => beaten.get(id) === level).sort()),
    kemeny: orders.filter((order) => score(order) === most),
    kendallW: concordance(options, rankings),
  };
}

function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length < 2) return [ids];
  return ids.flatMap((first) =>
    permutations(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]),
  );
}

/** W = 12·Σ(R − R̄)²/(n²(m³ − m) − n·ΣT), from the rank sums; those left out share the mean of the ranks left. */
function concordance(options: readonly string[], rankings: readonly (readonly string[])[]): Ratio | null {
  const [m, n] = [options.length, rankings.length];
  // twice the rank, to stay whole
  const ranks = rankings.map((order) =>
    options.map((id) => (order.includes(id) ? 2 * (order.indexOf(id) + 1) : order.length + 1 + m)),
  );
  const sums = options.map((_, at) => ranks.reduce((sum, rank) => sum + (rank[at] ?? 0), 0));
  const deviations = sums.reduce((sum, each) => sum + (each - n * (m + 1)) ** 2, 0);
  const tied = rankings.reduce((sum, { length }) => sum + (m - length) ** 3 - (m - length), 0);
  const below = n * n * (m ** 3 - m) - n * tied;
  return below === 0 ? null : plus([0n, 1n], [3n * BigInt(deviations), BigInt(below)]);
}

// The second way to rank intervals: from the supports of people, by the words of the method, section 3.
import { plus, type Ratio } from './oracle.ts';

/** The people of one stratum, each with supports by row, and how many were invited where that is known. */
export interface OracleStratum {
  readonly weight: number;
  readonly people: readonly ReadonlyMap<string, number>[];
  readonly invited: number | undefined;
}

interface Both {
  readonly weight: number;
  /** d of those who have both. */
  readonly d: readonly number[];
  /** 1 − n/N. */
  readonly f: number;
}

/** Lowest and highest place of every row; ranks by id, of the rows shown. */
export function oracleIntervals(
  strata: readonly OracleStratum[],
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly [number, number]> {
  const ids = [...ranks.keys()];
  return new Map(
    ids.map((id) => {
      const rank = ranks.get(id) ?? 0;
      const band = ids.filter((other) => ranks.get(other) === rank).length;
      const tests = ids.filter((other) => other !== id).map((other) => oneSided(strata, id, other));
      const [above, below] = holm([...tests.map(({ lower }) => lower), ...tests.map(({ higher }) => higher)]);
      return [id, [Math.min(1 + above, rank), Math.max(ids.length - below, rank + band - 1)]];
    }),
  );
}

/** How many of the first half and of the second half are rejected at 0.05 together. */
function holm(ps: readonly number[]): readonly [number, number] {
  const order = [...ps.keys()].sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1));
  const stop = order.findIndex((at, step) => (ps[at] ?? 1) > 0.05 / (ps.length - step));
  const rejected = stop < 0 ? order : order.slice(0, stop);
  const first = rejected.filter((at) => at < ps.length / 2).length;
  return [first, rejected.length - first];
}

const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const squares = (xs: readonly number[]) => xs.reduce((sum, x) => sum + (x - mean(xs)) ** 2, 0);
const allSame = (xs: readonly number[]) => xs.every((x) => x === xs[0]);

/** p of "this row is higher than the other" and of "it is lower". */
function oneSided(strata: readonly OracleStratum[], id: string, other: string) {
  const untestable = { higher: 1, lower: 1 };
  const both = strata.map(({ weight, people, invited }): Both => {
    const d = people.flatMap((x) => {
      const [a, b] = [x.get(id), x.get(other)];
      return a === undefined || b === undefined ? [] : [a - b];
    });
    return { weight, d, f: invited === undefined || invited < d.length ? 1 : 1 - d.length / invited };
  });
  if (both.some(({ d }) => d.length === 0)) return untestable;
  const difference = both.reduce<Ratio>(
    (sum, { d, weight }) => plus(sum, [BigInt(weight * d.reduce((a, b) => a + b, 0)), BigInt(d.length)]),
    [0n, 1n],
  );
  const side = (p: number) => ({ higher: difference[0] > 0n ? p : 1, lower: difference[0] < 0n ? p : 1 });
  const open = both.filter(({ f }) => f > 0);
  if (open.length === 0) return side(0);
  const floor = 0.5 ** open.flatMap(({ d }) => d.filter((each) => each !== 0)).length;
  const freedom = open.reduce((sum, { d }) => sum + d.length - 1, 0);
  if (freedom === 0) return untestable;
  if (open.every(({ d }) => allSame(d))) return side(floor);
  const pooled = open.reduce((sum, { d }) => sum + squares(d), 0) / freedom;
  const weights = both.reduce((sum, { weight }) => sum + weight, 0);
  const parts = open.map(({ d, weight, f }) => {
    const df = d.length === 1 ? freedom : d.length - 1;
    const variance = d.length === 1 ? pooled : squares(d) / df;
    return { share: ((weight / weights) ** 2 * variance * f) / d.length, df };
  });
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  const df = total ** 2 / parts.reduce((sum, { share, df: own }) => sum + share ** 2 / own, 0);
  const t = Number(difference[0]) / Number(difference[1]) / weights / Math.sqrt(total);
  const tail = upper(Math.abs(t), df);
  const [small, large] = [Math.max(floor, tail), Math.max(floor, 1 - tail)];
  return t >= 0 ? { higher: small, lower: large } : { higher: large, lower: small };
}

const known = new Map<string, number>();

/** P(T > t) for t ≥ 0: the integral of cos^(ν−1) beyond atan(t/√ν), by Simpson's rule after φ = u². */
function upper(t: number, df: number): number {
  const key = `${t} ${df}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = integral(Math.PI / 2 - Math.atan(t / Math.sqrt(df)), df) / (2 * integral(Math.PI / 2, df));
  known.set(key, made);
  return made;
}

function integral(end: number, df: number): number {
  const steps = 1000;
  const width = Math.sqrt(end) / steps;
  const at = (u: number) => (u === 0 ? 0 : Math.sin(u * u) ** (df - 1) * 2 * u);
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * at(step * width);
  }
  return (sum * width) / 3;
}

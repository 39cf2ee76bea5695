// Exact elimination over whole numbers, and what follows from counts lying between bounds.

/** What is known of a count. */
export interface Bounds {
  low: number;
  high: number;
}

/** Σ coefficient·variable = value; dense, the value is the last member. */
export type Equation = readonly number[];

export interface Solved {
  readonly bounds: readonly Readonly<Bounds>[];
  /** The least and most that a sum of variables can be; of the last ones nothing when there are fewer coefficients. */
  readonly range: (coefficients: readonly number[]) => Readonly<Bounds>;
}

// most of the time of the attacks is spent below, so loops go by index

function gcd(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** row·pivot − pivotRow·row[column], so that the column becomes zero; the row keeps its sign. */
function without(row: readonly number[], pivotRow: readonly number[], column: number): readonly number[] {
  const factor = row[column] ?? 0;
  if (factor === 0) return row;
  const pivot = pivotRow[column] ?? 0;
  const sign = Math.sign(pivot);
  const left = new Array<number>(row.length);
  let divisor = 0;
  for (let at = 0; at < row.length; at += 1) {
    const own = row[at] ?? 0;
    const other = pivotRow[at] ?? 0;
    // most are
    if (own === 0 && other === 0) {
      left[at] = 0;
      continue;
    }
    const member = sign * (own * pivot - other * factor);
    if (!Number.isSafeInteger(member)) throw new RangeError('elimination left the exact range');
    if (divisor !== 1) divisor = gcd(divisor, member);
    left[at] = member;
  }
  return divisor <= 1 ? left : left.map((member) => member / divisor);
}

/** Reduced row echelon form, in whole numbers: each row with the column of its pivot. Undefined: a contradiction. */
function echelon(
  equations: readonly Equation[],
  variables: number,
): Map<number, readonly number[]> | undefined {
  const rows = new Map<number, readonly number[]>();
  for (const equation of equations) {
    let row: readonly number[] = equation;
    for (const [column, pivotRow] of rows) row = without(row, pivotRow, column);
    const column = row.findIndex((member, at) => member !== 0 && at < variables);
    if (column < 0) {
      if ((row[variables] ?? 0) !== 0) return undefined;
      continue;
    }
    for (const [other, pivotRow] of rows) rows.set(other, without(pivotRow, row, column));
    rows.set(column, row);
  }
  return rows;
}

/** Narrows the bounds of an equation's variables to the room that the others leave; whether any was narrowed. */
function narrow(row: Equation, bounds: readonly Bounds[]): boolean {
  const { low: least, high: most } = intervalOf(row, bounds);
  const value = row[bounds.length] ?? 0;
  let narrowed = false;
  for (let at = 0; at < bounds.length; at += 1) {
    const coefficient = row[at] ?? 0;
    const bound = bounds[at];
    if (coefficient === 0 || bound === undefined) continue;
    // coefficient·x is the value less what the others add
    const ownLeast = coefficient * (coefficient > 0 ? bound.low : bound.high);
    const ownMost = coefficient * (coefficient > 0 ? bound.high : bound.low);
    const one = (value - (most - ownMost)) / coefficient;
    const other = (value - (least - ownLeast)) / coefficient;
    const low = Math.max(bound.low, Math.ceil(Math.min(one, other) - 1e-9));
    const high = Math.min(bound.high, Math.floor(Math.max(one, other) + 1e-9));
    if (low === bound.low && high === bound.high) continue;
    bound.low = low;
    bound.high = high;
    narrowed = true;
  }
  return narrowed;
}

/** Solves as far as sums and bounds go; undefined when nothing satisfies them. */
export function solve(
  start: readonly Readonly<Bounds>[],
  equations: readonly Equation[],
): Solved | undefined {
  const bounds = start.map((bound) => ({ ...bound }));
  const rows = echelon(equations, bounds.length);
  if (rows === undefined) return undefined;
  const known = [...rows.values(), ...equations];
  const possible = () => bounds.every(({ low, high }) => low <= high);
  const sweep = () => known.filter((row) => narrow(row, bounds)).length;
  while (possible() && sweep() > 0) {
    // until no sum narrows any count further
  }
  if (!possible()) return undefined;
  const pivots = [...rows].map(([column, row]) => ({ column, row: [...row, 0] }));
  return { bounds, range: (coefficients) => rangeOf(coefficients, bounds, pivots) };
}

/** What holds in every one of these cases, of which one is true. */
export function whicheverHolds(cases: readonly Solved[]): Solved {
  const hull = (found: readonly Readonly<Bounds>[]): Bounds => ({
    low: Math.min(...found.map(({ low }) => low)),
    high: Math.max(...found.map(({ high }) => high)),
  });
  const [first] = cases;
  if (first === undefined) throw new RangeError('nothing satisfies the published sums');
  return {
    bounds: first.bounds.map((bound, at) => hull(cases.map(({ bounds }) => bounds[at] ?? bound))),
    range: (coefficients) => hull(cases.map(({ range }) => range(coefficients))),
  };
}

/** @param pivots the rows in echelon form, each with one more column */
function rangeOf(
  coefficients: readonly number[],
  bounds: readonly Readonly<Bounds>[],
  pivots: readonly { readonly column: number; readonly row: Equation }[],
): Bounds {
  // that column stands for the sum itself, so that its scale is not lost while eliminating
  const start = [...coefficients];
  while (start.length <= bounds.length) start.push(0);
  let row: readonly number[] = [...start, 1];
  for (const pivot of pivots) row = without(row, pivot.row, pivot.column);
  const scale = row.at(-1) ?? 1;
  const constant = -(row.at(-2) ?? 0);
  const free = intervalOf(row, bounds);
  const direct = intervalOf(coefficients, bounds);
  return {
    low: Math.max(direct.low, Math.ceil((free.low + constant) / scale - 1e-9)),
    high: Math.min(direct.high, Math.floor((free.high + constant) / scale + 1e-9)),
  };
}

function intervalOf(coefficients: readonly number[], bounds: readonly Readonly<Bounds>[]): Bounds {
  let low = 0;
  let high = 0;
  for (let at = 0; at < bounds.length; at += 1) {
    const coefficient = coefficients[at] ?? 0;
    const bound = bounds[at];
    if (coefficient === 0 || bound === undefined) continue;
    low += coefficient * (coefficient > 0 ? bound.low : bound.high);
    high += coefficient * (coefficient > 0 ? bound.high : bound.low);
  }
  return { low, high };
}

import type { ResultsDocument, ShiftFigures, ShiftRow } from './document.ts';

/** How seldom so much would change by chance; `few`: of so few who moved nothing can be told. */
export type Certainty = 'rare' | 'chance' | 'few';

/** A shift that either the interval or the sign test may put down to chance may be chance. */
export function certaintyOf({ interval, signP }: ShiftFigures): Certainty {
  if (interval === null) return 'few';
  const [low, high] = interval;
  return (low > 0 || high < 0) && (signP === null || signP <= 0.05) ? 'rare' : 'chance';
}

export type ShownShift = Extract<ShiftRow, ShiftFigures>;

export function isShownShift(row: ShiftRow): row is ShownShift {
  return row.n !== null;
}

/** Rows that stand together: implications, statements, the options of one question. */
export interface ShiftGroup {
  readonly is: 'implications' | 'statements' | 'options';
  /** The question, of options. */
  readonly title: ResultsDocument['form']['title'] | null;
  readonly rows: readonly ShiftRow[];
}

/** The rows of before and after in the order of the page; groups without any are left out. */
export function shiftGroupsOf({ shift }: Pick<ResultsDocument, 'shift'>): readonly ShiftGroup[] {
  if (shift === null) return [];
  const groups: readonly ShiftGroup[] = [
    { is: 'implications', title: null, rows: shift.implications },
    { is: 'statements', title: null, rows: shift.statements },
    ...shift.priorities.map(({ title, options }) => ({ is: 'options', title, rows: options }) as const),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** A mean that moved less is told as 0.00. */
const leastTold = 0.005;

/** What moved most. */
export interface MostShifted {
  readonly row: ShownShift;
  readonly of: ShiftGroup['is'];
  /** How many others moved as far, the same way or the other. */
  readonly ties: number;
}

/** The row of which the mean moved most, of the first group with any shown; undefined when that is next to nothing. */
export function mostShifted(groups: readonly ShiftGroup[]): MostShifted | undefined {
  for (const { is, rows } of groups) {
    const shown = rows.filter(isShownShift);
    if (shown.length === 0) continue;
    const [row] = shown.toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
    if (row === undefined || Math.abs(row.shift) < leastTold) return undefined;
    const ties = shown.filter(({ shift }) => Math.abs(shift) === Math.abs(row.shift)).length - 1;
    return { row, of: is, ties };
  }
  return undefined;
}

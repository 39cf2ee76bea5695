// A condition in somebody else's words, taken apart: what it asks of which question. Each format has a reader of its
// own that makes this; what it is in our format is found in condition.ts.

/** What a condition asks, with questions and values as they are named there. */
export type Expression =
  /** One of these values is the answer, or among those chosen. */
  | {
      readonly asks: 'one-of';
      readonly question: string;
      readonly values: readonly string[];
      /** The answer is that alone: for a question with several answers we cannot say so. */
      readonly isAlone?: true;
    }
  | { readonly asks: 'number'; readonly question: string; readonly sign: Sign; readonly number: number }
  /** There is an answer. */
  | { readonly asks: 'answered'; readonly question: string }
  | { readonly asks: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly asks: 'not'; readonly of: Expression };

export type Sign = '<' | '<=' | '>' | '>=';

/** A condition as it was found: where, its text, and what it asks; undefined when that cannot be read. */
export interface Sought {
  readonly at: string;
  readonly text: string;
  readonly asks: Expression | undefined;
}

/** Longer ones are not read: nobody wrote them by hand. */
export const longestExpression = 2000;

/** Sign and number the other way around: `3 < x` asks `x > 3`. */
export const mirrored: Readonly<Record<Sign, Sign>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** Whether a number stands so to another. */
export function compares(number: number, sign: Sign, other: number): boolean {
  switch (sign) {
    case '<':
      return number < other;
    case '<=':
      return number <= other;
    case '>':
      return number > other;
    case '>=':
      return number >= other;
  }
}

// What may be shown (method, section 8). Everything a document shows was let through here.
import type { Revision } from '../form/revision.ts';

/** How many people must stand behind a figure. */
export interface ShowRule {
  /** Of everybody, of one row, of one part (of everybody or of a row): at least so many. */
  readonly whole: number;
  readonly row: number;
  readonly part: number;
  /** Implications and the rows they rest on are held back together. */
  readonly together: boolean;
}

/** What may be shown: nothing, figures over everybody, or those and figures by part. */
export type Shown = 'nothing' | 'totals' | 'parts';

/** k everywhere: the form's minimum group. Of answers that were public already nothing is held back. */
export function showRule(revision: Revision): ShowRule {
  const k = revision.alreadyPublic ? 1 : revision.form.privacy.minimumGroup;
  return { whole: k, row: k, part: k, together: !revision.alreadyPublic };
}

/**
 * Decides for everybody (`whole`: n people) and for each row (n answers with a value: "no view" does not count).
 * A row in which some part falls short shows totals only: else what is missing could be subtracted.
 * @param parts the same count in each part; with fewer than two there is nothing to set apart
 */
export function mayShow(what: 'whole' | 'row', n: number, parts: readonly number[], rule: ShowRule): Shown {
  // with a rule of 0 a row without answers would still have no figures to show
  if (n < Math.max(1, rule[what])) return 'nothing';
  if (parts.length < 2) return 'totals';
  return parts.every((count) => count >= Math.max(1, rule.part)) ? 'parts' : 'totals';
}

/** What may be shown of something that needs all of these to be shown. */
export function leastShown(...needed: readonly Shown[]): Shown {
  if (needed.includes('nothing')) return 'nothing';
  return needed.includes('totals') ? 'totals' : 'parts';
}

// What may be shown (method, section 8). Everything a document shows was let through here.
import type { Revision } from '../form/revision.ts';

/** Who looks: whoever has the results link, or an organiser. */
export type Audience = 'public' | 'organiser';

/** How many people must stand behind a figure. */
export interface ShowRule {
  /**
   * Of everybody, of one row, of one part (of everybody or of a row): at least so many. With 0 for a part a row is
   * told by part also where nobody of some part answered it.
   */
  readonly whole: number;
  readonly row: number;
  readonly part: number;
  /** Implications and the rows they rest on are held back together. */
  readonly together: boolean;
}

/** What may be shown: nothing, figures over everybody, or those and figures by part. */
export type Shown = 'nothing' | 'totals' | 'parts';

/**
 * k everywhere: the form's minimum group. Nothing is held back of answers that were public already (8: rule 11), of
 * organisations and tables, which agreed to stand there by name, and from an organiser of a form that is not anonymous
 * (8: rule 13). The organiser of an anonymous form sees what everybody sees.
 */
export function showRule(revision: Revision, audience: Audience = 'public'): ShowRule {
  const { form, alreadyPublic } = revision;
  if (alreadyPublic) return { whole: 1, row: 1, part: 1, together: false };
  if (form.respondents !== 'persons' || seesNow(revision, audience)) {
    return { whole: 1, row: 1, part: 0, together: false };
  }
  const k = form.privacy.minimumGroup;
  return { whole: k, row: k, part: k, together: true };
}

/** Whether this audience may see what is in no release: everything that is there now, and every single answer. */
export function seesNow({ form }: Revision, audience: Audience): boolean {
  return audience === 'organiser' && form.privacy.identity !== 'anonymous';
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
  return parts.every((count) => count >= rule.part) ? 'parts' : 'totals';
}

/**
 * Whether people may be told apart by how many they speak for (8: rule 7). Whoever knows for how many each speaks works
 * out of the first and second mean what those of each number said together: so each number that occurs is that of at
 * least k people, and of at least k people it is more than one.
 * @param carriers how many speak for two, three, …; one entry for each number that occurs
 */
export function mayShowMandates(n: number, carriers: readonly number[], rule: ShowRule): boolean {
  return sumOf(carriers) >= Math.max(1, rule.row) && mayTellApart(n, carriers, rule);
}

/** Whether those of each number of mandates that occurs, one included, are at least k. */
export function mayTellApart(n: number, carriers: readonly number[], rule: ShowRule): boolean {
  return [...carriers, n - sumOf(carriers)].every((count) => count === 0 || count >= rule.row);
}

/**
 * Whether before and after may be compared (8: rule 7), of everybody or of one row. Who has both totals, and what changed
 * between them over those who answered twice, has the difference between those who answered only once: so of these and of
 * those each block is of nobody or of at least k people. A block is as fine as anything published: by the parts of either
 * form, and of those who answered twice by both at once, as it is known who went from one group to another.
 * @param twice how many of each block answered both times; together at least k
 * @param once how many of each block answered only before, or only after
 * @param least k: the larger of the two forms
 */
export function mayCompare(twice: readonly number[], once: readonly number[], least: number): boolean {
  const isEnough = (count: number) => count === 0 || count >= least;
  return sumOf(twice) >= Math.max(1, least) && [...twice, ...once].every(isEnough);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What may be shown of something that needs all of these to be shown. */
export function leastShown(...needed: readonly Shown[]): Shown {
  if (needed.includes('nothing')) return 'nothing';
  return needed.includes('totals') ? 'totals' : 'parts';
}

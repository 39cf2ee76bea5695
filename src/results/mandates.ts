// The second mean: everybody counting for as many organisations as they speak for. Order and mean only: whoever speaks
// for many is one person all the same, so nothing is said of how sure it is.
import type { Form } from '../form/form.ts';
import { itemConditions } from '../form/item-conditions.ts';
import { type Fraction, fraction } from '../method/fraction.ts';
import { fractionDecimals } from '../method/rounding.ts';
import { answeredBy } from '../tally/counting.ts';
import { type Ranked, rankedOf } from '../tally/ranked.ts';
import { answerCount, type MandateClass, mandateClasses, supportCounts } from '../tally/read.ts';
import type { GroupTally } from '../tally/tally.ts';
import type { Basis } from './basis.ts';
import type { DocumentMandates } from './document.ts';
import { mayShowMandates, mayTellApart } from './may-show.ts';
import { placed } from './standings.ts';

/** Σwx in thousandths, Σw and Σw² over those with a support, and how many of them speak for more than one. */
interface MandateCounts {
  readonly sum: number;
  readonly weight: number;
  readonly squares: number;
  readonly carriers: number;
}

/** The second mean of those of these rows in which it may be shown, by id. */
export function mandatesIn(basis: Basis, rows: readonly Ranked[]): ReadonlyMap<string, DocumentMandates> {
  const { form, rule, whole } = basis;
  // from two releases of a live form the few of one block who speak for several could be told
  if (rule.together && form.results.publish === 'live') return new Map();
  const classes = mandateClasses(whole);
  const held = rule.together ? heldItems(basis) : new Set<string>();
  const counts = new Map(
    rows
      .filter(({ id, evidence }) => {
        const carriers = (classes.get(id) ?? []).map(({ n }) => n);
        const { n } = supportCounts(whole, id);
        return mayShowMandates(n, carriers, rule) && !evidence.some(({ item }) => held.has(item));
      })
      .map(({ id }) => [id, countsOf(whole, id, classes.get(id) ?? [])]),
  );
  const means = [...counts].map(([id, { sum, weight }]) => ({ id, mean: fraction(sum, weight) }));
  return new Map(
    placed(basis, means).flatMap(({ id, rank, tied, mean }): [string, DocumentMandates][] => {
      const found = counts.get(id);
      if (found === undefined) return [];
      const { sum, weight, carriers } = found;
      const support = fractionDecimals(fraction(mean.numerator, mean.denominator * 1000n));
      const effective = fractionDecimals(effectiveOf(found));
      return [[id, { support, rank, tied, sum, weight, effective, carriers }]];
    }),
  );
}

function countsOf(whole: GroupTally, id: string, classes: readonly MandateClass[]): MandateCounts {
  const all = supportCounts(whole, id);
  const counts = { sum: all.sum, weight: all.n, squares: all.n, carriers: 0 };
  for (const { mandates, n, sum } of classes) {
    counts.sum += (mandates - 1) * sum;
    counts.weight += (mandates - 1) * n;
    counts.squares += (mandates ** 2 - 1) * n;
    counts.carriers += n;
  }
  return counts;
}

/** n_eff = (Σw)²/Σw² (Kish 1965, "Survey Sampling"): from 1, all weight on one, to n, all weights equal. */
function effectiveOf({ weight, squares }: MandateCounts): Fraction {
  return fraction(BigInt(weight) ** 2n, squares);
}

/**
 * Items of which nothing may be told by mandates, as of everybody or of some part too few of some number answered them,
 * and with them everything that a ranked thing or a condition ties to them: else what few said could be worked out of
 * joint supports.
 */
function heldItems({ form, rule, whole, parts }: Basis): ReadonlySet<string> {
  // what is withheld tells nothing
  const ties = tiesOf(form).filter((items) => items.every((item) => answerCount(whole, item) >= rule.row));
  const groups = [whole, ...parts.map(({ tally }) => tally)].map((group) => ({
    group,
    classes: mandateClasses(group),
  }));
  const isTold = (item: string) =>
    groups.every(({ group, classes }) => {
      const carriers = (classes.get(answeredBy(item)) ?? []).map(({ n }) => n);
      return mayTellApart(answerCount(group, item), carriers, rule);
    });
  const held = new Set(ties.flat().filter((item) => !isTold(item)));
  for (let before = -1; before !== held.size; ) {
    before = held.size;
    for (const items of ties)
      if (items.some((item) => held.has(item))) for (const item of items) held.add(item);
  }
  return held;
}

/** Items by what ties them to each other. */
function tiesOf(form: Form): readonly (readonly string[])[] {
  return [
    ...rankedOf(form).map(({ evidence }) => evidence.map(({ item }) => item)),
    ...[...itemConditions(form)].map(([item, asked]) => [item, ...asked]),
  ];
}

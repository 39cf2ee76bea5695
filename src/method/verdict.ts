import type { Fraction } from './fraction.ts';
import { overHalf, reaches } from './share.ts';
import { countOn, type Side, type Sides } from './sides.ts';

/** What the form lays down before the first response: a threshold chosen afterwards is none. */
export interface VerdictRule {
  /** k: below this base nothing is said. */
  readonly minimumGroup: number;
  /** The share of the base that must be on one side, 0…1 (0.75 unless the form says otherwise). */
  readonly agreedShare: number;
}

/** What is judged: everybody's sides, the sides of the parts shown (if any), and agreement A (if any). */
export interface Judged {
  readonly all: Sides;
  readonly parts: readonly Sides[];
  readonly agreement: Fraction | undefined;
}

/** Parts are indices in the order they were handed in; both lists are empty when A shows the split. */
export type Verdict =
  | { readonly is: 'too-few' }
  | { readonly is: 'agreed'; readonly side: Side }
  | { readonly is: 'split'; readonly partsFor: readonly number[]; readonly partsAgainst: readonly number[] }
  | { readonly is: 'open' };

/**
 * The verdict on a statement or implication, in the order of method, section 4: too few, parts that
 * stand opposite each other, agreed without a part that lags, split by A below zero, open
 * (thresholds laid down beforehand: Diamond et al. 2014, J Clin Epidemiol 67).
 */
export function verdict({ all, parts, agreement }: Judged, rule: VerdictRule): Verdict {
  if (all.base === 0 || all.base < rule.minimumGroup) return { is: 'too-few' };

  const partsFor = partsOver('for', parts);
  const partsAgainst = partsOver('against', parts);
  if (partsFor.length > 0 && partsAgainst.length > 0) return { is: 'split', partsFor, partsAgainst };

  const forAgreed = agreedOn('for', all, parts, rule.agreedShare);
  const againstAgreed = agreedOn('against', all, parts, rule.agreedShare);
  // Both only when a form asks for half or less; then neither side has won.
  if (forAgreed !== againstAgreed) return { is: 'agreed', side: forAgreed ? 'for' : 'against' };

  if (agreement !== undefined && agreement.numerator < 0n) {
    return { is: 'split', partsFor: [], partsAgainst: [] };
  }
  return { is: 'open' };
}

function partsOver(side: Side, parts: readonly Sides[]): readonly number[] {
  return parts.flatMap((part, index) => (overHalf(countOn(side, part), part.base) ? [index] : []));
}

function agreedOn(side: Side, all: Sides, parts: readonly Sides[], share: number): boolean {
  return (
    reaches(countOn(side, all), all.base, share) &&
    parts.every((part) => reaches(countOn(side, part), part.base, 0.5))
  );
}

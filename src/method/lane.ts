import { reaches } from './share.ts';
import { countOn, type Side, type Sides } from './sides.ts';

/** What a row asks of the session, with the indices of the parts in a coalition (else empty). */
export interface Lane {
  readonly is: 'joint-agenda' | 'jointly-declined' | 'theme-coalition' | 'needs-a-conversation';
  readonly parts: readonly number[];
}

/** k, and the share 0…1 of a part that makes it count as for or against (0.6 unless the form differs). */
export interface LaneRule {
  readonly minimumGroup: number;
  readonly laneShare: number;
}

/**
 * The lane of a row over the parts shown (method, section 5): all parts for, all against, two or more
 * for, or none of these. Undefined with fewer than two parts, or when some part has fewer than k with
 * a view: such a row shows totals only (section 8.5).
 */
export function lane(parts: readonly Sides[], rule: LaneRule): Lane | undefined {
  const least = Math.max(1, rule.minimumGroup);
  if (parts.length < 2 || parts.some((part) => part.base < least)) return undefined;
  const supporting = partsOn('for', parts, rule.laneShare);
  const opposing = partsOn('against', parts, rule.laneShare);
  // A share of half or less lets a part stand on both sides; then neither speaks for all.
  const allFor = supporting.length === parts.length;
  const allAgainst = opposing.length === parts.length;
  if (allFor !== allAgainst) return { is: allFor ? 'joint-agenda' : 'jointly-declined', parts: [] };
  if (!allFor && supporting.length >= 2) return { is: 'theme-coalition', parts: supporting };
  return { is: 'needs-a-conversation', parts: [] };
}

function partsOn(side: Side, parts: readonly Sides[], share: number): readonly number[] {
  return parts.flatMap((part, index) => (reaches(countOn(side, part), part.base, share) ? [index] : []));
}

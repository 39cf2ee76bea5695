// Verdict, lane and consensus of one row as documents carry them.
import { type AnsweredSides, consensus } from '../method/consensus.ts';
import type { Fraction } from '../method/fraction.ts';
import { lane } from '../method/lane.ts';
import { decimals } from '../method/rounding.ts';
import type { Sides } from '../method/sides.ts';
import { verdict } from '../method/verdict.ts';
import type { Basis, Row } from './basis.ts';
import type { DocumentConsensus, DocumentLane, DocumentVerdict } from './document.ts';
import { partIdOf } from './part-heading.ts';

/** One organisation or table that answered is told by name, but agrees with nobody. */
const fewestBodies = 2;

/**
 * The verdict by the form's own threshold. Of organisations and tables only those with as many answers as a group must
 * have are parts here: else a single one against twelve would be a camp, and one without a view would keep all from having
 * agreed. Who is not with the others is what the lane tells.
 */
export function verdictOf(
  { form, rule }: Basis,
  sides: Row<Sides>,
  agreement: Fraction | undefined,
): DocumentVerdict {
  const isBodies = form.respondents !== 'persons';
  const parts = sides.parts.filter(({ base }) => !isBodies || base >= form.privacy.minimumGroup);
  const found = verdict(
    { all: sides.all, parts, agreement },
    { minimumGroup: Math.max(rule.row, isBodies ? fewestBodies : 1), agreedShare: form.ranking.agreedShare },
  );
  return { is: found.is, side: found.is === 'agreed' ? found.side : null };
}

/** The lane over the parts shown that have anybody with a view; null when these are fewer than two. */
export function laneOf(basis: Basis, sides: Row<Sides>): DocumentLane | null {
  const { rule, form } = basis;
  const viewed = [...sides.parts.entries()].filter(([, { base }]) => base > 0);
  const found = lane(
    viewed.map(([, part]) => part),
    { minimumGroup: rule.part, laneShare: form.ranking.laneShare },
  );
  if (found === undefined) return null;
  return { is: found.is, parts: found.parts.map((at) => idOf(basis, viewed[at]?.[0] ?? -1)) };
}

/**
 * Consensus on both sides, with the part in which the side that prevails is weakest; null when the row shows no
 * parts. Level sides: the first in form order of the two weakest, so that swapped answers name the same part.
 */
export function consensusOf(basis: Basis, parts: readonly AnsweredSides[]): DocumentConsensus | null {
  const inFavour = consensus('for', parts);
  const against = consensus('against', parts);
  if (inFavour === undefined || against === undefined) return null;
  const ahead = decimals(inFavour.size) - decimals(against.size);
  const weakest =
    ahead === 0
      ? Math.min(inFavour.weakest, against.weakest)
      : ahead > 0
        ? inFavour.weakest
        : against.weakest;
  return { for: decimals(inFavour.size), against: decimals(against.size), weakest: idOf(basis, weakest) };
}

function idOf({ form, parts }: Basis, index: number): string {
  const part = parts[index];
  if (part === undefined) throw new RangeError('a part of this document');
  return partIdOf(form, part);
}

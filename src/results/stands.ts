// Where parts stand on one row: what its lane is made of, told for each part by itself.
import { reaches } from '../method/share.ts';
import type { ByPart, ResultsDocument } from './document.ts';
import { ownScaleOf } from './own-scale.ts';
import type { ShownImplication, ShownStatement } from './shown.ts';

export type Stand = 'for' | 'between' | 'against' | 'none';

/** For or against from the share that carries something; both or neither is in between. */
export function standOf({ n, inFavourCount, againstCount }: ByPart, laneShare: number): Stand {
  if (n === 0) return 'none';
  const [isFor, isAgainst] = [reaches(inFavourCount, n, laneShare), reaches(againstCount, n, laneShare)];
  return isFor === isAgainst ? 'between' : isFor ? 'for' : 'against';
}

/** Whether one part is for and another against, by the share that carries something. */
export function areOpposite(byPart: readonly ByPart[], laneShare: number): boolean {
  const stands = byPart.map((part) => standOf(part, laneShare));
  return stands.includes('for') && stands.includes('against');
}

/** Parts that stand alike on one row. */
export interface Standing {
  readonly stand: Stand;
  /** The point all of them chose, in printed order from 0; null where they are told by their side. */
  readonly point: number | null;
  readonly parts: readonly ByPart[];
}

const inOrder: readonly Stand[] = ['for', 'between', 'against', 'none'];

/**
 * Where the parts of a row stand, from for to against; where nobody stands is left out. Parts of one answer each stand
 * at the point they chose when the row rests on a scale of the form's own words, else on a side.
 */
export function standingsOf(
  { form, statements }: Pick<ResultsDocument, 'form' | 'statements'>,
  row: ShownImplication,
): readonly Standing[] {
  const scale = ownScaleOf({ statements }, row);
  const chosen = scale === undefined ? undefined : chosenPoints(scale, row.byPart);
  const standings = inOrder.flatMap((stand): readonly Standing[] => {
    const parts = row.byPart.filter((part) => standOf(part, form.rule.laneShare) === stand);
    if (scale === undefined || chosen === undefined || stand === 'none')
      return [{ stand, point: null, parts }];
    return pointsFromHigh(scale).map((point) => ({
      stand,
      point,
      parts: parts.filter(({ part }) => chosen.get(part) === point),
    }));
  });
  return standings.filter(({ parts }) => parts.length > 0);
}

/** Points in printed order from 0, from that which counts as +1 down. */
function pointsFromHigh({ counts, reverse }: ShownStatement): readonly number[] {
  const printed = counts.map((_, point) => point);
  return reverse ? printed : printed.toReversed();
}

/** The point of each part that answered; undefined where one has more answers, or not the same as in the row. */
function chosenPoints(
  { byPart }: ShownStatement,
  parts: readonly ByPart[],
): ReadonlyMap<string, number> | undefined {
  const answered = parts.filter(({ n }) => n > 0);
  const chosen = new Map(
    byPart
      .filter(({ n }) => n === 1)
      .map(({ part, counts }) => [part, counts.findIndex((count) => count > 0)]),
  );
  return answered.every(({ part, n }) => n === 1 && chosen.has(part)) ? chosen : undefined;
}

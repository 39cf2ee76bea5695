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

/** Parts that stand alike on one row. */
export interface Standing {
  readonly stand: Stand;
  /** The point all of them chose, in printed order from 0; null where they are told by their side. */
  readonly point: number | null;
  readonly parts: readonly ByPart[];
}

const inOrder: readonly Stand[] = ['for', 'between', 'against', 'none'];

/**
 * Where the parts of a row stand, from for to against. Parts of one answer each stand at the point they chose when the
 * row rests on a scale of the form's own words, and then each of its points is told, also one that nobody chose; else
 * they stand on a side, and a side on which nobody is is left out.
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
    return pointsFromHigh(scale, stand).map((point) => ({
      stand,
      point,
      parts: parts.filter(({ part }) => chosen.get(part) === point),
    }));
  });
  return standings.filter(({ point, parts }) => point !== null || parts.length > 0);
}

/** The points on one side of the middle, or in it, in printed order from 0; from that which counts as +1 down. */
function pointsFromHigh({ counts, reverse }: ShownStatement, stand: Stand): readonly number[] {
  const printed = counts.map((_, point) => point);
  const falling = reverse ? printed : printed.toReversed();
  const half = Math.floor(falling.length / 2);
  if (stand === 'for') return falling.slice(0, half);
  return stand === 'against'
    ? falling.slice(falling.length - half)
    : falling.slice(half, falling.length - half);
}

/** Parts that stand opposite each other on one row. */
export interface Opponents {
  readonly inFavour: readonly ByPart[];
  readonly against: readonly ByPart[];
}

/**
 * Who stands opposite whom on a row: those for and those against. Of answers on a scale of own words only its two ends
 * are opposite: who follows is not against those who lead.
 */
export function opponentsOf(
  document: Pick<ResultsDocument, 'form' | 'statements'>,
  row: ShownImplication,
): Opponents {
  const standings = standingsOf(document, row);
  const on = (stand: Stand) => standings.filter((each) => each.stand === stand);
  const points = standings.filter(({ point }) => point !== null);
  const [inFavour, against] =
    points.length > 0 ? [points.slice(0, 1), points.slice(-1)] : [on('for'), on('against')];
  return {
    inFavour: inFavour.flatMap(({ parts }) => parts),
    against: against.flatMap(({ parts }) => parts),
  };
}

/** Whether some parts stand opposite others on a row. */
export function areOpposite(
  document: Pick<ResultsDocument, 'form' | 'statements'>,
  row: ShownImplication,
): boolean {
  const { inFavour, against } = opponentsOf(document, row);
  return inFavour.length > 0 && against.length > 0;
}

/** Whether parts stand at the answers of a scale of own words, not on sides. */
export function areAtPoints(standings: readonly Standing[]): boolean {
  return standings.some(({ point }) => point !== null);
}

/** The point of each part that answered; undefined where none answered, or one has more answers or not the same as in the row. */
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
  const isOneEach = answered.every(({ part, n }) => n === 1 && chosen.has(part));
  return answered.length > 0 && isOneEach ? chosen : undefined;
}

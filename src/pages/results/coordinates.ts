// Coordinates of what is drawn beside the diverging bars, in per cent of the width of a drawing. One place for the page
// and for pictures that are taken along, so that both show the same.
import type { ByPart } from '../../results/document.ts';
import { perCent } from './bar.ts';

/** Where one of `last` places lies on their scale, first place on the left: counted from 0. */
export function tickAt(index: number, last: number): number {
  return perCent((index + 0.5) / last);
}

/** A place on that scale with between which places it could lie. */
export function placeAt(rank: number, [low, high]: readonly [number, number], last: number) {
  return {
    dot: tickAt(rank - 1, last),
    x: perCent((low - 1) / last),
    width: perCent((high - low + 1) / last),
  };
}

/** The support of a part on an axis from everybody against to everybody in favour. */
export function supportAt({ sum, n }: Pick<ByPart, 'sum' | 'n'>): number {
  return perCent((1 + sum / n / 1000) / 2);
}

/** A piece of a bar that has any width. */
export interface Piece {
  /** Which of the shares it is, from 0. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** Shares of a whole, 0 … 1, one after the other. */
export function piecesOf(shares: readonly number[]): readonly Piece[] {
  let left = 0;
  return shares.flatMap((share, index) => {
    const x = left;
    left += share;
    return share === 0 ? [] : [{ index, x: perCent(x), width: perCent(share) }];
  });
}

/** The shade of a piece, 1 (faint) … 5: the first darkest. */
export function pieceShade(index: number): number {
  return Math.max(1, 5 - 2 * index);
}

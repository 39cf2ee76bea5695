import type { Side } from './sides.ts';

/** Consensus on one side: its size, 0…1 and never a per cent, and the index of the weakest part. */
export interface Consensus {
  readonly size: number;
  readonly weakest: number;
}

/** A part's sides. `answered` holds passes, neutrals and those without a view, but nobody who skipped. */
export interface AnsweredSides {
  readonly forCount: number;
  readonly againstCount: number;
  readonly answered: number;
}

/**
 * Consensus over declared groups on one side (method, section 5): C = (Π ã·(1−d̃))^(1/G) over the G
 * parts in which somebody answered, with ã = (A+½)/(S+1) and d̃ = (D+½)/(S+1); for the side against
 * A and D change places. A geometric mean: one part that does not come along pulls it down.
 * Undefined when nobody answered in any part.
 */
export function consensus(side: Side, parts: readonly AnsweredSides[]): Consensus | undefined {
  let logarithms = 0;
  let counted = 0;
  let weakest = { part: -1, factor: Number.POSITIVE_INFINITY };
  for (const [index, part] of parts.entries()) {
    if (part.answered === 0) continue;
    const factor = partFactor(side, part);
    logarithms += Math.log(factor);
    counted += 1;
    if (factor < weakest.factor) weakest = { part: index, factor };
  }
  return counted === 0 ? undefined : { size: Math.exp(logarithms / counted), weakest: weakest.part };
}

/** ã·(1−d̃): high when many in the part are on this side and few are on the other. */
function partFactor(side: Side, { forCount, againstCount, answered }: AnsweredSides): number {
  const [withSide, opposite] = side === 'for' ? [forCount, againstCount] : [againstCount, forCount];
  const agreeing = (withSide + 0.5) / (answered + 1);
  const opposing = (opposite + 0.5) / (answered + 1);
  return agreeing * (1 - opposing);
}

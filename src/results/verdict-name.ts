import type { DocumentVerdict } from './document.ts';

/** What readers call a verdict. One that is open tells which side more people are on: no label says less than that. */
export type VerdictName =
  | 'too-few'
  | 'agreed-for'
  | 'agreed-against'
  | 'split'
  | 'open-for'
  | 'open-against'
  | 'open-even';

/** The name of the verdict on a row or a statement. */
export function verdictNameOf(row: {
  readonly verdict: DocumentVerdict;
  readonly inFavourCount: number;
  readonly againstCount: number;
}): VerdictName {
  const { verdict, inFavourCount, againstCount } = row;
  if (verdict.is === 'agreed') return `agreed-${verdict.side ?? 'for'}`;
  if (verdict.is !== 'open') return verdict.is;
  if (inFavourCount === againstCount) return 'open-even';
  return inFavourCount > againstCount ? 'open-for' : 'open-against';
}

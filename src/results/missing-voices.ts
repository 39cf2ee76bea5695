import { missingVoices } from '../method/missing-voices.ts';
import { hasPairs } from '../tally/counting.ts';
import type { Basis } from './basis.ts';
import type { DocumentMissingVoices } from './document.ts';
import type { Rows } from './standings.ts';

/**
 * The ranks of the rows shown, whatever those invited who did not answer would say, by id (method, section 3). Empty
 * when nobody is known to be missing, and for so many rows that no intervals are made either.
 */
export function missingVoicesIn(
  { form, invited, whole }: Basis,
  rows: Rows,
): ReadonlyMap<string, DocumentMissingVoices> {
  const missing = (invited?.total ?? 0) - whole.responses;
  if (missing <= 0 || !hasPairs(form)) return new Map();
  const bounds = missingVoices(
    [...rows.values()].map(({ all }) => all),
    missing,
  );
  return new Map(
    [...rows.keys()].flatMap((id, index): [string, DocumentMissingVoices][] => {
      const found = bounds?.[index];
      return found === undefined ? [] : [[id, { ...found, missing }]];
    }),
  );
}

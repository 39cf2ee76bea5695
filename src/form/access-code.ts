import { normalised } from '../shared/text.ts';
import type { Form } from './form.ts';

/**
 * A code as it is compared. It is said aloud, read from a wall and typed on a phone: capitals, spaces and hyphens make no
 * difference, nor which of two letters that look alike one took (o and 0; i, l and 1).
 */
export function writtenCode(typed: string): string {
  const written = normalised(typed.slice(0, 200)).toLowerCase();
  const letters = written.replaceAll(/[^\p{L}\p{N}]/gu, '');
  // a form may have a code of nothing but hyphens
  if (letters === '') return written.trim();
  return letters.replaceAll('o', '0').replaceAll(/[il]/g, '1');
}

/** The code that a form asks; null when it asks none. */
export function codeOf({ access }: Form): string | null {
  return access.by !== 'code' || access.code === undefined ? null : writtenCode(access.code);
}

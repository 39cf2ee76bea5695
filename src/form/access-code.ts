import { normalised } from '../shared/text.ts';
import type { Form } from './form.ts';

/** A code as it is compared: people say it aloud and type it in any case of letters, with spaces around it. */
export function writtenCode(typed: string): string {
  return normalised(typed.slice(0, 200)).trim().toLowerCase();
}

/** The code that a form asks; null when it asks none. */
export function codeOf({ access }: Form): string | null {
  return access.by !== 'code' || access.code === undefined ? null : writtenCode(access.code);
}

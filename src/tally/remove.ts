import type { Form } from '../form/form.ts';
import type { Response } from '../response/response.ts';
import { change } from './change.ts';
import type { Tally } from './tally.ts';

/**
 * Takes a response out again, in place: the exact inverse of `add`, cells in which nothing is left vanish.
 * Throws RangeError when its group holds nobody: it was never in.
 */
export function remove(form: Form, tally: Tally, response: Response): void {
  change(form, tally, response, -1);
}

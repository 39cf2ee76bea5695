import type { Form } from '../form/form.ts';
import type { Response } from '../response/response.ts';
import { change } from './change.ts';
import type { Tally } from './tally.ts';

/** Counts a response in, in place. The response must have been accepted for this form. */
export function add(form: Form, tally: Tally, response: Response): void {
  change(form, tally, response, 1);
}

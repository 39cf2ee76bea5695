import type { Form } from '../../form/form.ts';
import type { Fields } from '../../response/fields.ts';
import type { Language } from '../../shared/language.ts';
import type { Mistake } from '../mistakes.tsx';

/** A form that is being filled in: what was typed, and what is wrong with it. */
export interface Filling {
  readonly form: Form;
  readonly language: Language;
  readonly fields: Fields;
  readonly mistakes: readonly Mistake[];
}

/** Which questions of a page carry a mark; `none`: no question is required, which is said once on top. */
export type Marked = 'none' | 'required' | 'optional';

/** What every question needs to show itself on a page. */
export interface Asking extends Filling {
  readonly marked: Marked;
  /** Id of the response this becomes: it decides in which order its options stand. */
  readonly response: string;
}

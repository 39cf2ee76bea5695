import type { Form } from '../../form/form.ts';
import type { Fields } from '../../response/fields.ts';
import type { Language } from '../../shared/language.ts';
import type { Mistake } from '../mistakes.tsx';

/** What every question needs to show itself: the form, what was typed, and what is wrong with it. */
export interface Filling {
  readonly form: Form;
  readonly language: Language;
  readonly fields: Fields;
  readonly mistakes: readonly Mistake[];
}

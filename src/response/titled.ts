import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import { wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';

/** The problem with a title where it has the id of an option, as people know the options by their titles. */
export function titled(form: Form, language: Language, found: Problem): Problem {
  const { values } = found;
  if (!('option' in values)) return found;
  const option = questionsOf(form)
    .flatMap((item) => (item.type === 'priorities' ? item.options : []))
    .find(({ id }) => id === values.option);
  if (option === undefined) return found;
  const { text } = wordingOf(option.title, language, form.languages);
  return problem('option-twice', { ...values, option: text }, found.pointer);
}

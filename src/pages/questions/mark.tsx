// Which questions may be skipped, in as few words as possible: only the rarer kind on a page carries a mark.
import type { Form } from '../../form/form.ts';
import { asksName } from '../../response/name.ts';
import { questionsOn, type Step } from '../../response/steps.ts';
import { wordsIn } from '../../words/words.ts';
import type { Asking, Marked } from './filling.ts';

/** Marks what must be answered where most may be skipped, and what may be skipped elsewhere. */
export function markedOn(form: Form, step: Step): Marked {
  const asked = step.asks === 'groups' ? [...nameAsked(form), ...form.groups] : questionsOn(step);
  const required = asked.filter((question) => question.required).length;
  if (required === 0 && asked.length > 0) return 'none';
  return required < asked.length - required ? 'required' : 'optional';
}

/** The name is never skipped. */
function nameAsked(form: Form): readonly { readonly required: boolean }[] {
  return asksName(form) ? [{ required: true }] : [];
}

/** The mark behind a question's title. */
export function Mark({ filling, required }: { filling: Asking; required: boolean }) {
  const { fill } = wordsIn(filling.language);
  if (filling.marked !== (required ? 'required' : 'optional')) return null;
  return <span class="question__mark"> {required ? fill.required : fill.optional}</span>;
}

/** Says on top of a page that one may skip what carries no mark. */
export function SkippingSaid({ filling }: { filling: Asking }) {
  const { fill } = wordsIn(filling.language);
  if (filling.marked === 'optional') return null;
  return <p class="govuk-hint">{filling.marked === 'none' ? fill.skipAny : fill.skipUnmarked}</p>;
}

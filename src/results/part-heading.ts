import type { Form } from '../form/form.ts';
import { publicGroupOf } from '../form/questions.ts';
import { type Text, wordingOf } from '../form/text.ts';
import type { DocumentPart } from './document.ts';
import type { Part } from './parts.ts';

/** The id of a part in documents: `group:option`, merged options joined by `+`. */
export function partIdOf(form: Form, part: Part): string {
  return `${publicGroupOf(form)?.id ?? ''}:${part.of.join('+')}`;
}

/** A part as documents name it. */
export function partHeading(form: Form, part: Part): DocumentPart {
  return {
    id: partIdOf(form, part),
    title: titleOf(form, part),
    of: part.of,
    weight: part.weight,
    responses: part.tally.responses,
  };
}

/**
 * The titles of its options joined by a plus sign, in every language of the form. People who did not say stand
 * there by their id: it is the page that has words for them, in `of`.
 */
function titleOf(form: Form, part: Part): Text {
  const options = publicGroupOf(form)?.options ?? [];
  const titles = part.of.map((id) => options.find((option) => option.id === id)?.title ?? id);
  const [first] = titles;
  if (titles.length === 1 && first !== undefined) return first;
  const joined: Partial<Record<Form['languages'][number], string>> = {};
  for (const language of form.languages) {
    joined[language] = titles.map((title) => wordingOf(title, language, form.languages).text).join(' + ');
  }
  return joined;
}

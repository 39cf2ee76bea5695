import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { publicGroupOf } from '../form/questions.ts';
import { type Text, wordingOf } from '../form/text.ts';
import { bodyKeyOf } from '../tally/tally.ts';
import type { DocumentPart } from './document.ts';
import { type Invited, invitedOf } from './invited.ts';
import type { Part } from './parts.ts';

/** The id of a part in documents: `group:option`, merged options joined by `+`; `organisation:name`, `table:name`. */
export function partIdOf(form: Form, { of }: Pick<Part, 'of'>): string {
  const kind = bodyKindOf(form);
  return kind === undefined
    ? `${publicGroupOf(form)?.id ?? ''}:${of.join('+')}`
    : bodyKeyOf(kind, of.join('+'));
}

/** A part as documents name it. */
export function partHeading(form: Form, part: Part, invited: Invited | null): DocumentPart {
  return {
    id: partIdOf(form, part),
    title: titleOf(form, part),
    of: part.of,
    weight: part.weight,
    responses: part.tally.responses,
    invited: invitedOf(form, part, invited),
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

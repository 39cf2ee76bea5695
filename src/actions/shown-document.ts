import type { Form } from '../form/form.ts';
import type { ResultsDocument } from '../results/document.ts';
import { type Placed, withReactions } from '../results/reactions.ts';
import { readDocument } from '../results/read-document.ts';

/** The document of a stored release, with the texts that were placed beside it. */
export function shownDocument(
  form: Form,
  stored: { readonly document: string; readonly placed: string },
): ResultsDocument {
  const figures = readDocument(stored.document);
  const placed = JSON.parse(stored.placed) as readonly (Placed | { readonly text: null })[];
  return withReactions(form, figures, placed.filter(hasText));
}

function hasText(placed: Placed | { readonly text: null }): placed is Placed {
  return placed.text !== null;
}

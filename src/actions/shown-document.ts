import type { Form } from '../form/form.ts';
import type { ResultsDocument } from '../results/document.ts';
import { type Placed, withReactions } from '../results/reactions.ts';
import { readDocument } from '../results/read-document.ts';
import { canonical } from '../shared/canonical.ts';

/** The document of a stored release, with the texts that were placed beside it. */
export function shownDocument(
  form: Form,
  stored: { readonly document: string; readonly placed: string },
): ResultsDocument {
  const figures = readDocument(stored.document);
  const placed = JSON.parse(stored.placed) as readonly (Placed | { readonly text: null })[];
  return withReactions(form, figures, placed.filter(hasText));
}

/**
 * A shown document as it is given away, as canonical JSON: the figures to the letter as they were stored, for that is what
 * the digest is over, and beside them the texts that were placed.
 */
export function givenAway(stored: string, { reactions }: ResultsDocument): string {
  return reactions.length === 0 ? stored : canonical({ ...Object(JSON.parse(stored)), reactions });
}

function hasText(placed: Placed | { readonly text: null }): placed is Placed {
  return placed.text !== null;
}

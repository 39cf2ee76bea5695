import type { ResultsDocument } from './document.ts';

/**
 * The document of a stored release, whatever making it is of: releases are kept for good, and a page, a print or an
 * export counts on every field that a document has today. A field that came with a later making is therefore given
 * here, once, as null (what is not known is never zero), and nothing behind this asks whether it is there.
 */
export function readDocument(stored: string): ResultsDocument {
  // made and sealed by us, and checked by verify
  const document = JSON.parse(stored) as ResultsDocument;
  const { form, implications } = document;
  // making 1 had result areas by id only
  if ('resultAreas' in form) return document;
  const ids = new Set(implications.flatMap(({ resultArea }) => resultArea ?? []));
  return { ...document, form: { ...Object(form), resultAreas: [...ids].map((id) => ({ id, title: id })) } };
}

import * as v from 'valibot';

/** Names that objects carry already, and the part of people who named no group: none of them can be an id. */
export const reservedIds: readonly string[] = [
  'not-given',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
].map((name) => name.toLowerCase());

/** An id: lower-case letters, digits and hyphens, a letter first, at most 40. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'id-malformed'),
  v.check((id) => !reservedIds.includes(id), 'id-reserved'),
);

/** Whether this text can be an id: an address may hold any text, also one that the database refuses. */
export function isFormId(text: string): boolean {
  return v.is(idSchema, text);
}

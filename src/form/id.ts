import * as v from 'valibot';

/** Names that objects carry already; refused as ids so that no map of ids can be mistaken for one of them. */
export const reservedIds: readonly string[] = [
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

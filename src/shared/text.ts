/**
 * Text as it is compared, hashed and stored: Unicode NFC, every kind of line break as LF. Nothing a reader sees
 * changes.
 */
export function normalised(text: string): string {
  return text.replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').normalize('NFC');
}

/**
 * Whether the text can be stored whole: no NUL (it cuts text in libSQL without a word), no lone surrogate (it comes
 * back changed) and no other control character but tab and line breaks.
 */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text) && !/[^\P{Cc}\t\n\r\v\f\u0085]/u.test(text);
}

/** Number of characters as people count them: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The most that is read of what somebody typed on a page, or sends as an answer: bytes of UTF-8. */
export const mostTypedBytes = 65_536;

/**
 * Bytes of what was typed in fields as they are posted: a byte of what was typed is three there, `%C3`. What was typed is
 * measured, not how it is posted: in another script than the Latin a page of long texts would be too large before any
 * text of it is.
 */
export function typedBytes(posted: string): number {
  return posted.length - 2 * (posted.match(/%/g)?.length ?? 0);
}

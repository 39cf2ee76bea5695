/** Text as it is compared, hashed and stored: Unicode NFC. */
export function normalised(text: string): string {
  return text.normalize('NFC');
}

/**
 * Whether the text can be stored whole: no NUL (it cuts text in libSQL without a word) and no lone surrogate
 * (it comes back changed).
 */
export function isWellFormed(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** Number of characters as people count them: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

// What must become of a text, said apart from the website's own code.

/** The text with one kind of line break, composed (NFC). */
export function plainText(text: string): string {
  return text
    .split('\r\n')
    .join('\n')
    .replaceAll(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC');
}

/** The text as an answer is stored; undefined when it must be refused. */
export function storedText(text: string, most = 4000): string | undefined {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const isControl = point < 0x20 || (point >= 0x7f && point < 0xa0);
    const isSpace = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85].includes(point);
    if ((isControl && !isSpace) || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  }
  const stored = plainText(text).trim();
  return [...stored].length > most ? undefined : stored;
}

/** So much of a line is shown: a form without line breaks is one line. */
const mostShown = 100;

/**
 * The line of a text with a place underlined, as compilers show it; nothing when there is no such line.
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param width how much of the line to underline, as far as it goes
 */
export function excerptOf(text: string, line: number, column: number, width: number): readonly string[] {
  const whole = text.split(/\r\n|\r|\n/)[line - 1];
  if (whole === undefined || text === '') return [];
  const from = whole.length > mostShown ? Math.max(0, Math.min(column - 21, whole.length - mostShown)) : 0;
  const shown = whole.slice(from, from + mostShown);
  const before = shown.slice(0, column - 1 - from);
  const marked = Math.max(1, Math.min(width, shown.trimEnd().length - before.length));
  const ahead = from > 0 ? '…' : '';
  const behind = from + mostShown < whole.length ? '…' : '';
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    `  ${number} | ${ahead}${shown}${behind}`,
    // a tab stays a tab, so that the mark stands below what it marks whatever a tab is wide
    `  ${margin} | ${ahead.replace('…', ' ')}${before.replaceAll(/[^\t]/g, ' ')}${'^'.repeat(marked)}`,
  ];
}

/** Text of a stranger on a terminal: what could command it or turn its lines around is shown as a mark. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t]|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

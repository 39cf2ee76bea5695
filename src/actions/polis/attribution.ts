import { oneLine } from './statements.ts';

/** Under which licence a conversation was published, and the words by which its makers want to be named. */
export interface Attribution {
  readonly licence: string;
  readonly attribution: string;
}

const longestLicence = 300;

/**
 * Reads LICENSE.txt: the licence from a line `Licence: …`, else the first line; the attribution from the paragraphs
 * after a line that begins with `Attribution`, else the whole text. Undefined without text.
 */
export function readAttribution(text: string | undefined): Attribution | undefined {
  const lines = (text ?? '').split('\n').map(oneLine);
  const firstLine = lines.find((line) => line !== '');
  if (firstLine === undefined) return undefined;
  const named = lines.map((line) => /^licen[cs]e\s*:\s*(.+)$/i.exec(line)?.[1]).find((found) => found);
  const heading = lines.findIndex((line) => /^attribution\b/i.test(line));
  const after = heading < 0 ? '' : joined(lines.slice(heading + 1));
  return {
    licence: [...(named ?? firstLine)].slice(0, longestLicence).join(''),
    attribution: after === '' ? joined(lines) : after,
  };
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { terminalWordsIn } from '../words/terminal.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import type { Place } from './json-file.ts';

/** A problem with a file, as data. */
export interface FileProblem {
  readonly code: string;
  readonly pointer: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** The problems with a file, in its order. `placeOf` gives undefined for a file that cannot be read. */
export function fileProblems(
  problems: readonly Problem[],
  placeOf: (pointer: string) => Place | undefined,
  language: Language,
): readonly FileProblem[] {
  return problems
    .map((each) => {
      const place = placeOfProblem(each, placeOf);
      return {
        code: each.code,
        pointer: each.pointer ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
        message: sentenceOf(wordsIn(language), each),
      };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** A problem as lines for people: where, then which and why. */
export function problemLines(file: string, found: FileProblem, language: Language): readonly string[] {
  const { place } = terminalWordsIn(language);
  const where = found.line === null ? file : place(file, found.line, found.column ?? 1);
  const pointer = found.pointer === null || found.pointer === '' ? '' : `  ${found.pointer}`;
  return [`${where}${pointer}`, `  ${found.message} [${found.code}]`];
}

function placeOfProblem(each: Problem, placeOf: (pointer: string) => Place | undefined): Place | undefined {
  if (each.pointer !== undefined) return placeOf(each.pointer);
  const { values } = each;
  if (each.code !== 'json-malformed' || !('line' in values && 'column' in values)) return undefined;
  return { line: Number(values.line), column: Number(values.column) };
}

import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceInTerminal, terminalWordsIn } from '../words/terminal.ts';
import { excerptOf, printable } from './excerpt.ts';
import type { Place, Source } from './json-file.ts';

/** A problem with a file, as data. */
export interface FileProblem {
  readonly code: string;
  readonly pointer: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** A problem with a file, with its line and column. */
export function fileProblem(each: Problem, source: Source, language: Language): FileProblem {
  const place = placeOfProblem(each, source);
  return {
    code: each.code,
    pointer: each.pointer ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    message: sentenceInTerminal(language, each),
  };
}

/** Puts problems in the order of the file. */
export function byPlace(a: FileProblem, b: FileProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The problems with a file, in its order. */
export function fileProblems(
  problems: readonly Problem[],
  source: Source,
  language: Language,
): readonly FileProblem[] {
  return problems.map((each) => fileProblem(each, source, language)).sort(byPlace);
}

/** A problem as lines for people: where, the line itself with the place underlined, then which and why. */
export function problemLines(
  file: string,
  found: FileProblem,
  source: Source,
  language: Language,
): readonly string[] {
  const { place } = terminalWordsIn(language);
  const { line, column } = found;
  const where = line === null ? file : place(file, line, column ?? 1);
  const pointer = found.pointer === null || found.pointer === '' ? '' : `  ${found.pointer}`;
  const width = found.pointer === null ? 1 : source.widthOf(found.pointer);
  return [
    `${where}${pointer}`,
    ...(line === null ? [] : excerptOf(source.text, line, column ?? 1, width)),
    `  ${found.message} [${found.code}]`,
  ].map(printable);
}

function placeOfProblem(each: Problem, source: Source): Place | undefined {
  if (each.pointer !== undefined) return source.placeOf(each.pointer);
  const { values } = each;
  if (each.code !== 'json-malformed' || !('line' in values && 'column' in values)) return undefined;
  return { line: Number(values.line), column: Number(values.column) };
}

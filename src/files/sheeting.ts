// What every sheet needs: the document in the reader's language, and columns by their heads.
import { type Text, wordingOf } from '../form/text.ts';
import type { ResultsDocument, StatementHead } from '../results/document.ts';
import { verdictNameOf } from '../results/verdict-name.ts';
import type { Cell } from '../shared/csv.ts';
import type { SidesBy } from '../shared/headline.ts';
import type { Language } from '../shared/language.ts';
import { type FileWords, fileWordsIn } from '../words/files.ts';
import { resultsWordsIn } from '../words/results.ts';
import { partNames } from './part-names.ts';
import { pointWords } from './point-words.ts';
import type { Sheet } from './workbook.ts';

export interface Sheeting {
  readonly document: ResultsDocument;
  readonly language: Language;
  readonly words: FileWords;
  readonly measures: FileWords['measures'];
  readonly said: (text: Text) => string;
  readonly partName: (id: string) => string;
  /** Of whom a line is: a part by its name, else everybody. */
  readonly whose: (part: { readonly part: string } | null) => string;
  /** The title of a theme or result area by its id. */
  readonly titleIn: (
    named: readonly { readonly id: string; readonly title: Text }[],
    id: string | null,
  ) => string | null;
  readonly points: (head: Pick<StatementHead, 'scale' | 'points'>) => readonly string[];
  /** A word where something is so, nothing where it is not. */
  readonly yes: (is: boolean | undefined) => string | null;
}

/** Prepares a document for its sheets. */
export function sheetingOf(document: ResultsDocument, language: Language): Sheeting {
  const words = fileWordsIn(language);
  const { languages } = document.form;
  const said = (text: Text) => wordingOf(text, language, languages).text;
  const names = partNames(document, language);
  const partName = (id: string) => names.get(id) ?? id;
  return {
    document,
    language,
    words,
    measures: words.measures,
    said,
    partName,
    whose: (part) => (part === null ? words.everybody : partName(part.part)),
    titleIn: (named, id) => {
      const found = named.find((each) => each.id === id);
      return found === undefined ? id : said(found.title);
    },
    points: (head) => pointWords(head, language, languages),
    yes: (is) => (is === true ? words.yes : null),
  };
}

/** Columns: what stands over each, and its cell for a line; nothing where there is nothing to show. */
export type Table<Line> = readonly (readonly [head: string, cell: (line: Line) => Cell | undefined])[];

/** A sheet of a table. */
export function tableSheet<Line>(name: string, table: Table<Line>, lines: readonly Line[]): Sheet {
  return {
    name,
    heads: table.map(([head]) => head),
    rows: lines.map((line) => table.map(([, cell]) => cell(line) ?? null)),
  };
}

/** A verdict in the words of the page. `by`: what its sides are told by. */
export function verdictSaid(
  { language }: Sheeting,
  row: Parameters<typeof verdictNameOf>[0] | undefined,
  by: SidesBy,
): string | undefined {
  return row === undefined
    ? undefined
    : resultsWordsIn(language).results.ranking.verdicts[by][verdictNameOf(row)];
}

// One tidy table of everything in a results document: a line a figure, under the words the document has for it, and in
// words that people read beside them.
import { type Text, wordingOf } from '../form/text.ts';
import type { ResultsDocument } from '../results/document.ts';
import { type Cell, csvLine, csvMark, type Dialect } from '../shared/csv.ts';
import type { Language } from '../shared/language.ts';
import { fileWordsIn } from '../words/files.ts';
import { resultsWordsIn } from '../words/results.ts';
import { factsOf } from './facts.ts';
import { type Figure, figuresOf } from './figures.ts';
import { partNames } from './part-names.ts';
import { pointWords } from './point-words.ts';
import type { Taken } from './taken.ts';

/** Columns: the same words in every language, so that a program can count on them. */
export const csvColumns = [
  'section',
  'id',
  'title',
  'option',
  'option_title',
  'part',
  'part_title',
  'measure',
  'label',
  'value',
  'n',
] as const;

/** What the spreadsheet of a reader of each language takes for the end of a cell, and for a decimal sign. */
const dialects: { readonly [L in Language]: Dialect } = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Writes results as CSV. Cells of what is withheld are empty. */
export function writeCsv(taken: Taken, language: Language): string {
  const { document } = taken;
  const said = (text: Text) => wordingOf(text, language, document.form.languages).text;
  const names = partNames(document, language);
  const labelOf = labelling(document, language);
  const lines: (readonly Cell[])[] = [
    csvColumns,
    ...factsOf(taken, language).map(({ name, label, value }) => {
      const nothing = [null, null, null, null, null, null];
      return ['about', ...nothing, name, label, value, null];
    }),
    ...figuresOf(document).map((figure) => {
      const { section, id, title, option, part, measure, value, n } = figure;
      const chosen = option === null ? [null, null] : [option.id, said(option.title)];
      const whose = part === null ? [null, null] : [part, names.get(part) ?? part];
      const written = typeof value === 'boolean' ? String(value) : value;
      return [section, id, said(title), ...chosen, ...whose, measure, labelOf(figure), written, n];
    }),
  ];
  return csvMark + lines.map((cells) => csvLine(cells, dialects[language])).join('');
}

/** What a measure is called; of one answer to a statement that answer itself. */
function labelling(document: ResultsDocument, language: Language): (figure: Figure) => string {
  const { measures, ofStatements } = fileWordsIn(language);
  const words = new Map<string, string>(Object.entries(measures));
  const statementWords = new Map<string, string>(Object.entries({ ...measures, ...ofStatements }));
  const { priorities } = resultsWordsIn(language).results;
  const points = new Map(
    document.statements.map((row) => [row.id, pointWords(row, language, document.form.languages)]),
  );
  return ({ section, id, measure }) => {
    const [first = '', number = ''] = measure.split('.');
    if (section === 'statements' && first === 'counts') return points.get(id)?.[Number(number) - 1] ?? number;
    if (first === 'places') return priorities.atLong(Number(number));
    const unnumbered = measure.replaceAll(/\.\d+(?=\.|$)/g, '');
    const known = section === 'statements' ? statementWords : words;
    return known.get(measure) ?? known.get(unnumbered) ?? known.get(first) ?? measure;
  };
}

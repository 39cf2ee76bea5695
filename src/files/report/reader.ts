// What every piece of the report needs: the document, the language and its words, and figures as people read them.
import { type Text, wordingOf } from '../../form/text.ts';
import type { ByPart, ResultsDocument, StatementHead } from '../../results/document.ts';
import type { PartUnit } from '../../shared/headline.ts';
import type { Language } from '../../shared/language.ts';
import { decimal, signed } from '../../words/number.ts';
import { type ResultsWords, resultsWordsIn } from '../../words/results.ts';
import { partNames } from '../part-names.ts';
import { pointWords } from '../point-words.ts';
import { inline } from './markdown.ts';

export interface Reader {
  readonly document: ResultsDocument;
  readonly language: Language;
  readonly words: ResultsWords['results'];
  /** What the parts are. */
  readonly unit: PartUnit;
  /** A text of the form, ready to stand in a line. */
  readonly said: (text: Text) => string;
  /** A text that is Markdown itself: without HTML, as everywhere. */
  readonly prose: (text: Text) => string;
  /** A support or mean, −1 … 1, with its sign and two decimals. */
  readonly support: (value: number) => string;
  /** A measure without a side, two decimals. */
  readonly measure: (value: number) => string;
  /** A share, 0 … 1, in per cent with one decimal. */
  readonly percent: (share: number) => string;
  readonly partName: (id: string) => string;
  /** The words of the points of a scale, in printed order. */
  readonly pointLabels: (head: Pick<StatementHead, 'scale' | 'points'>) => readonly string[];
}

const units = { persons: 'group', organisations: 'organisation', tables: 'table' } as const;

/** Prepares a document for a reader. */
export function readerOf(document: ResultsDocument, language: Language): Reader {
  const { results: words } = resultsWordsIn(language);
  const { form } = document;
  const said = (text: Text) => inline(wordingOf(text, language, form.languages).text);
  const names = partNames(document, language);
  return {
    document,
    language,
    words,
    unit: units[form.respondents],
    said,
    prose: (text) => wordingOf(text, language, form.languages).text.trim().replaceAll('<', String.raw`\<`),
    support: (value) => signed(value, 2, language),
    measure: (value) => decimal(value, 2, language),
    percent: (share) => `${decimal(100 * share, 1, language)}%`,
    partName: (id) => inline(names.get(id) ?? id),
    pointLabels: (head) => pointWords(head, language, form.languages).map(inline),
  };
}

/** Mean support of a part, from its sum in thousandths; a dash where nobody of it answered. */
export function supportSaid({ support }: Reader, { n, sum }: Pick<ByPart, 'n' | 'sum'>): string {
  return n === 0 ? '–' : support(sum / n / 1000);
}

/** Why a row shows nothing, or that not everybody was asked; '' when there is nothing to say. */
export function askedSaid(
  { document, words }: Reader,
  row: { readonly id: string; readonly n: number | null },
): string {
  const isAskedOfSome = document.form.askedOfSome.includes(row.id);
  const { minimumGroup } = document.release;
  if (row.n !== null) return isAskedOfSome ? words.ranking.askedOfSome : '';
  return isAskedOfSome ? words.ranking.withheldAsked(minimumGroup) : words.ranking.withheld(minimumGroup);
}

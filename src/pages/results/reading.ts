// What every piece of the results page needs: the document, the reader's language and its words.
import { type Text, type Wording, wordingOf } from '../../form/text.ts';
import type { ResultsDocument } from '../../results/document.ts';
import type { PartUnit } from '../../shared/headline.ts';
import type { Language } from '../../shared/language.ts';
import { decimal, signed } from '../../words/number.ts';
import { type ResultsWords, resultsWordsIn } from '../../words/results.ts';
import { type Words, wordsIn } from '../../words/words.ts';
import type { PictureName } from './picture-name.ts';
import { type Rows, rowsOf } from './shown.ts';

/** From so many parts on a column for each no longer fits a phone: then answers name who gave them. */
const MANY_PARTS = 7;

/** Names of groups longer than this have a letter, which rows repeat in their place. */
const LONG_NAME = 32;

/** Above so many ranked rows the page folds most of them away and leaves the evidence out. */
const MANY = 60;

type PictureAddress = (name: PictureName) => string;

export interface Reading {
  readonly document: ResultsDocument;
  readonly language: Language;
  readonly words: ResultsWords['results'];
  readonly scales: Words['scales'];
  readonly rows: Rows;
  /** More rows than one looks through: a conversation of hundreds of statements. */
  readonly isLong: boolean;
  /** What the parts are. */
  readonly unit: PartUnit;
  /** Parts stand as names in lists, not as columns. */
  readonly namesParts: boolean;
  readonly wording: (text: Text) => Wording;
  readonly plain: (text: Text) => string;
  /** The same in quotes, without a full stop of its own, to stand inside a sentence. */
  readonly quoted: (text: Text) => string;
  /** A support or mean, −1 … 1, with its sign and two decimals. */
  readonly support: (value: number) => string;
  /** A measure without a side, two decimals. */
  readonly measure: (value: number) => string;
  /** A share, 0 … 1, in per cent with one decimal, without the sign. */
  readonly percent: (share: number) => string;
  /** The name of a part by its id. */
  readonly partName: (id: string) => string;
  /** The same with its letter, where names are too long to repeat: what heads a list or tells letters apart. */
  readonly partHead: (id: string) => string;
  /** Where a picture of the page is as a file; undefined on pages that are not of a release. */
  readonly pictureAddress: PictureAddress | undefined;
  /** What to call a part in a row: its letter, where names are long. */
  readonly partShort: (id: string) => string;
}

/** Prepares a document for a reader. */
export function readingOf(
  document: ResultsDocument,
  language: Language,
  pictureAddress?: PictureAddress,
): Reading {
  const words = resultsWordsIn(language).results;
  const wording = (text: Text) => wordingOf(text, language, document.form.languages);
  const names = partNames(document, wording, words.parts.notGiven);
  const namesParts = unitOf(document) !== 'group' || document.parts.length >= MANY_PARTS;
  const isLettered = !namesParts && [...names.values()].some(({ length }) => length > LONG_NAME);
  const letters = new Map(document.parts.map(({ id }, at) => [id, String.fromCharCode(65 + at)]));
  const partName = (id: string) => names.get(id) ?? id;
  const letter = (id: string) => (isLettered ? letters.get(id) : undefined);
  return {
    document,
    language,
    words,
    scales: wordsIn(language).scales,
    rows: rowsOf(document),
    isLong: document.implications.length > MANY,
    unit: unitOf(document),
    namesParts,
    wording,
    plain: (text) => wording(text).text,
    quoted: (text) => `“${wording(text).text.trim().replace(/\.$/, '')}”`,
    support: (value) => signed(value, 2, language),
    measure: (value) => decimal(value, 2, language),
    percent: (share) => decimal(100 * share, 1, language),
    partName,
    partHead: (id) => [letter(id), partName(id)].filter((said) => said !== undefined).join(': '),
    pictureAddress,
    partShort: (id) => letter(id) ?? partName(id),
  };
}

const units = { persons: 'group', organisations: 'organisation', tables: 'table' } as const;

/** What the parts of a document are: groups, unless answers speak for organisations or tables. */
export function unitOf({ form }: ResultsDocument): PartUnit {
  return units[form.respondents];
}

/** What parts are called: their options by name, joined; people who did not say have a name in `words` only. */
function partNames(
  { form, parts }: ResultsDocument,
  wording: (text: Text) => Wording,
  notGiven: string,
): ReadonlyMap<string, string> {
  if (form.group === null) return new Map(parts.map(({ id, title }) => [id, wording(title).text]));
  const titles = new Map(form.group.options.map(({ id, title }) => [id, wording(title).text]));
  return new Map(
    parts.map(({ id, of }) => [id, of.map((option) => titles.get(option) ?? notGiven).join(' + ')]),
  );
}

/** Mean support of a part in words, from its sum in thousandths; a dash where nobody of it answered. */
export function supportSaid(
  { support }: Reading,
  { n, sum }: { readonly n: number; readonly sum: number },
): string {
  return n === 0 ? '–' : support(sum / n / 1000);
}

// The sheets of an XLSForm as rows that know where they stand.
import type { Text } from '../../form/text.ts';
import { isLanguage } from '../../shared/language.ts';
import { pointerTo } from '../../shared/pointer.ts';
import type { TextPlace } from '../import-form/plain-text.ts';
import { type Reading, type Version, wordingFrom } from '../import-form/wording.ts';

/** One sheet: cells as text, the first row its header. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** One row with its number in the sheet, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A row with something in it below a header. */
export interface Row {
  readonly at: string;
  /** Cells with something in them by the name of their column. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A cell with the parts of its column's name: `label::Dutch (nl)` is `label` in `nl`. */
export interface Cell {
  readonly at: string;
  readonly text: string;
  readonly base: string;
  readonly language: string | undefined;
}

/** The rows of a sheet below its header; rows and cells with nothing in them are left out. */
export function rowsOf({ name, rows }: Sheet): readonly Row[] {
  const [header, ...others] = rows;
  const columns = namedColumns(header?.cells ?? []);
  return others.flatMap(({ number, cells }): Row[] => {
    const at = pointerTo(name, number);
    const found = cells.flatMap((text, place): [string, Cell][] => {
      const column = columns[place] ?? `(${place + 1})`;
      return text.trim() === ''
        ? []
        : [[column, { at: at + pointerTo(column), text: text.trim(), ...partsOf(column) }]];
    });
    return found.length === 0 ? [] : [{ at, cells: new Map(found) }];
  });
}

/** Names of columns; one without a name, or with that of an earlier one, has its number behind it. */
function namedColumns(header: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return header.map((written, place) => {
    const name = written.trim().slice(0, 100);
    const isTaken = name === '' || seen.has(name);
    seen.add(name);
    return isTaken ? `${name}(${place + 1})` : name;
  });
}

function partsOf(column: string): { readonly base: string; readonly language: string | undefined } {
  const [base = '', ...others] = column.split(/::?/).map((part) => part.trim());
  const language = others.at(-1);
  return {
    base: base.toLowerCase().replaceAll(/\s/g, '_'),
    language: language === undefined ? undefined : languageOf(language),
  };
}

/** `Dutch (nl)`, `Nederlands` and `nl` as a code; another language by its name. */
export function languageOf(name: string): string {
  const code = /\(([a-z]{2})[^)]{0,10}\)/i.exec(name)?.[1]?.toLowerCase();
  const written = name.trim().toLowerCase();
  const short = code ?? written.split(/[-_ ]/)[0] ?? '';
  if (isLanguage(short)) return short;
  if (/^(dutch|nederlands|vlaams|flemish)\b/.test(written)) return 'nl';
  return /^(english|engels)\b/.test(written) ? 'en' : written.slice(0, 20);
}

/** The rows as data, for the walk that finds what nothing was made of. */
export function dataOf(rows: readonly Row[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    rows.map(({ at, cells }) => [
      at.slice(at.lastIndexOf('/') + 1),
      Object.fromEntries([...cells].map(([column, { text }]) => [column, text])),
    ]),
  );
}

/** The cell of a column without a language. */
export function cellOf({ cells }: Row, base: string): Cell | undefined {
  return [...cells.values()].find((cell) => cell.base === base && cell.language === undefined);
}

/** A text in the languages of its columns; undefined when it says nothing. */
export function textOf(
  reading: Reading,
  { cells }: Row,
  base: string,
  place: TextPlace = 'title',
): Text | undefined {
  const versions = [...cells.values()]
    .filter((cell) => cell.base === base)
    .map(({ at, text, language }): Version => ({ at, text, language }));
  return versions.length === 0 ? undefined : wordingFrom(reading, versions, place);
}

/** Yes, no, or something that has to be worked out. */
export function yesOrNo(text: string): boolean | undefined {
  const written = text.toLowerCase().replace('()', '');
  if (['yes', 'true', '1', 'ja'].includes(written)) return true;
  return ['no', 'false', '0', 'nee'].includes(written) ? false : undefined;
}

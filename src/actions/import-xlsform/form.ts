// What all parts of reading an XLSForm share: one row of the survey sheet as a question.
import type { Text } from '../../form/text.ts';
import type { Sought } from '../import-form/expression.ts';
import type { Making } from '../import-form/question.ts';
import { joinedWording, type Reading, wordingFrom } from '../import-form/wording.ts';
import { soughtIn } from './expression.ts';
import type { Lists } from './lists.ts';
import { type Cell, cellOf, type Row, textOf, yesOrNo } from './sheets.ts';

/** An XLSForm while it is read. */
export interface XlsForm extends Making {
  readonly reading: Reading;
  readonly lists: Lists;
}

/** A row of the survey sheet that asks something. */
export interface Asked {
  readonly row: Row;
  readonly at: string;
  readonly name: string;
  readonly nameAt: string | undefined;
  readonly title: Text;
  readonly requiredAt: string | undefined;
  readonly conditions: readonly Sought[];
}

/** What a row asks; undefined, and told, when it has nothing to read. */
export function askedOn(form: XlsForm, row: Row, around: readonly Sought[]): Asked | undefined {
  const { ledger, reading } = form;
  const name = cellOf(row, 'name');
  const label =
    textOf(reading, row, 'label') ?? (name === undefined ? undefined : nameAsTitle(form, row, name));
  if (label === undefined) return void ledger.leaveOut(row.at, 'title-needed', {});
  return {
    row,
    at: row.at,
    name: name?.text ?? '',
    nameAt: name?.at,
    title: withHint(form, row, label),
    requiredAt: requiredAt(form, row),
    conditions: [...around, ...conditionOn(row)],
  };
}

/** When a row is shown. */
export function conditionOn(row: Row): readonly Sought[] {
  const cell = cellOf(row, 'relevant') ?? cellOf(row, 'relevance');
  return cell === undefined ? [] : [soughtIn(cell.at, cell.text)];
}

function nameAsTitle({ ledger, reading }: XlsForm, row: Row, { at, text }: Cell): Text | undefined {
  const title = wordingFrom(reading, [{ at, text, language: undefined }], 'title');
  if (title !== undefined) ledger.change(row.at, 'title-from-name', {});
  return title;
}

function withHint({ ledger, reading }: XlsForm, row: Row, label: Text): Text {
  const hint = textOf(reading, row, 'hint');
  if (hint === undefined) return label;
  for (const cell of row.cells.values()) {
    if (cell.base === 'hint') ledger.change(cell.at, 'joined-to-title', {});
  }
  return joinedWording(label, hint, (first, second) => `${first} (${second})`);
}

function requiredAt({ ledger }: XlsForm, row: Row): string | undefined {
  const cell = cellOf(row, 'required');
  const needed = cell === undefined ? undefined : yesOrNo(cell.text);
  if (cell !== undefined && needed === false) ledger.keep(cell.at);
  return needed === true ? cell?.at : undefined;
}

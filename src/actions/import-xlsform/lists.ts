import type { Ledger } from '../import-form/ledger.ts';
import type { Offered } from '../import-form/options.ts';
import { type Reading, wordingFrom } from '../import-form/wording.ts';
import { cellOf, type Row, textOf } from './sheets.ts';

/** The lists of the choices sheet. */
export interface Lists {
  /** The options of a list, told as kept; none when there is no such list. */
  take(name: string): readonly Offered[];
  /** Tells the rows of lists that no question took. */
  tellUnused(): void;
}

/** Puts the rows of the choices sheet together by their list. */
export function readLists(ledger: Ledger, reading: Reading, rows: readonly Row[]): Lists {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const name = cellOf(row, 'list_name')?.text;
    if (name === undefined) ledger.leaveOut(row.at, 'row-without-type', {});
    else lists.set(name, [...(lists.get(name) ?? []), row]);
  }
  const taken = new Map<string, readonly Offered[]>();
  return {
    take: (name) => {
      const offered =
        taken.get(name) ?? (lists.get(name) ?? []).flatMap((row) => offeredOn(ledger, reading, row));
      taken.set(name, offered);
      return offered;
    },
    tellUnused: () => {
      for (const [name, unused] of lists) {
        if (!taken.has(name)) for (const { at } of unused) ledger.leaveOut(at, 'list-not-used', {});
      }
    },
  };
}

function offeredOn(ledger: Ledger, reading: Reading, row: Row): readonly Offered[] {
  const list = cellOf(row, 'list_name');
  const value = cellOf(row, 'name') ?? cellOf(row, 'value');
  if (list !== undefined) ledger.keep(list.at);
  const title =
    textOf(reading, row, 'label') ??
    (value && wordingFrom(reading, [{ at: value.at, text: value.text, language: undefined }], 'title'));
  if (value === undefined || title === undefined) {
    ledger.leaveOut(row.at, 'value-unreadable', {});
    return [];
  }
  return [{ at: row.at, valueAt: value.at, value: value.text, title }];
}

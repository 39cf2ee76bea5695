// The survey sheet from top to bottom: groups become sections, rows become items.
import type { Text } from '../../form/text.ts';
import type { Sought } from '../import-form/expression.ts';
import { shortened } from '../import-form/members.ts';
import { askedOn, conditionOn, type XlsForm } from './form.ts';
import { readerOf } from './questions.ts';
import { cellOf, type Row, textOf, yesOrNo } from './sheets.ts';

const measured =
  'start end today deviceid subscriberid simserial phonenumber username email audit start-geopoint background-audio background-geopoint'.split(
    ' ',
  );
const calculated = 'calculate hidden xml-external csv-external entity'.split(' ');

/** A group that has begun. The outermost is a section, with its condition; of the others the conditions go to what is in them. */
interface Group {
  readonly row: Row;
  readonly conditions: readonly Sought[];
}

/** Reads the rows of the survey sheet. */
export function readSurveyRows(form: XlsForm, rows: readonly Row[], formTitle: Text): void {
  const groups: Group[] = [];
  let isOutside = false;
  for (const row of rows) {
    const type = cellOf(row, 'type');
    const words = (type?.text ?? '').toLowerCase().replaceAll('_', ' ').split(/\s+/);
    const isGroup = words[1] === 'group' || words[1] === 'repeat';
    if (type === undefined) form.ledger.leaveOut(row.at, 'row-without-type', {});
    else if (yesOrNo(cellOf(row, 'disabled')?.text ?? 'no') === true)
      form.ledger.leaveOut(row.at, 'hidden-there', {});
    else if (isGroup && words[0] === 'begin') {
      form.ledger.keep(type.at);
      beginGroup(form, row, groups, words[1] === 'repeat', formTitle);
      isOutside = false;
    } else if (isGroup && words[0] === 'end') {
      if (groups.pop() === undefined)
        form.ledger.leaveOut(row.at, 'row-unpaired', { found: shortened(type.text) });
      else for (const { at } of [row, type]) form.ledger.keep(at);
    } else {
      if (groups.length === 0 && !isOutside) {
        form.builder.openSection({
          at: '',
          name: 'page',
          nameAt: undefined,
          title: formTitle,
          conditions: [],
        });
        isOutside = true;
      }
      readQuestion(
        form,
        row,
        type.text.split(/\s+/).join(' '),
        groups.slice(1).flatMap(({ conditions }) => conditions),
      );
    }
  }
  for (const { row } of groups) form.ledger.change(row.at, 'group-not-ended', {});
}

function beginGroup(form: XlsForm, row: Row, groups: Group[], isRepeat: boolean, formTitle: Text): void {
  const { ledger, reading, builder } = form;
  const label = textOf(reading, row, 'label');
  const name = cellOf(row, 'name');
  const conditions = conditionOn(row);
  ledger.keep(row.at);
  if (isRepeat) ledger.change(row.at, 'asked-once', {});
  groups.push({ row, conditions });
  if (groups.length === 1) {
    const title = label ?? formTitle;
    builder.openSection({ at: row.at, name: name?.text ?? '', nameAt: name?.at, title, conditions });
    return;
  }
  if (name !== undefined) ledger.keep(name.at);
  if (label === undefined) return;
  const around = groups.slice(1).flatMap((group) => group.conditions);
  const place = [...row.cells.values()].find(({ base }) => base === 'label')?.at ?? row.at;
  const item = { type: 'note', text: label };
  const id = builder.add({ at: place, name: name?.text ?? '', nameAt: undefined, item, conditions: around });
  if (id !== undefined) ledger.change(row.at, 'heading-as-note', { id });
}

function readQuestion(form: XlsForm, row: Row, type: string, around: readonly Sought[]): void {
  const { ledger } = form;
  const plain = type.toLowerCase();
  const read = readerOf(type);
  if (measured.includes(plain)) ledger.leaveOut(row.at, 'measured-not-here', { found: shortened(type) });
  else if (calculated.includes(plain)) ledger.leaveOut(row.at, 'calculated-not-here', {});
  else if (/^select_(one|multiple)_(from_file|external)\b/.test(plain)) {
    ledger.leaveOut(row.at, 'options-elsewhere', {});
  } else if (read === undefined) ledger.leaveOut(row.at, 'kind-not-here', { found: shortened(type) });
  else {
    const cell = cellOf(row, 'type');
    if (cell !== undefined) ledger.keep(cell.at);
    const asked = askedOn(form, row, around);
    if (asked !== undefined) read(form, asked);
  }
}

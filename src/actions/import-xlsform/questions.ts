// The types of questions of XLSForm, and what each becomes.

import { shortened } from '../import-form/members.ts';
import type { Offered } from '../import-form/options.ts';
import { addChooseOne, addChooseSeveral, addRanking } from '../import-form/question.ts';
import { joinedWording } from '../import-form/wording.ts';
import type { Asked, XlsForm } from './form.ts';
import { constraintBounds, rangeOf } from './numbers.ts';
import { cellOf } from './sheets.ts';

type Reader = (form: XlsForm, asked: Asked) => void;

const asLine: Reader = (form, asked) => {
  const type = cellOf(asked.row, 'type');
  if (type !== undefined)
    form.ledger.change(type.at, 'line-instead-of-input', { found: shortened(type.text) });
  form.builder.add({ ...asked, item: { type: 'text', title: asked.title } });
};

const readText: Reader = (form, asked) => {
  const appearance = cellOf(asked.row, 'appearance');
  if (appearance?.text.toLowerCase().includes('multiline')) {
    form.ledger.keep(appearance.at);
    form.builder.add({ ...asked, item: { type: 'reaction', title: asked.title } });
    return;
  }
  form.ledger.change(asked.at, 'length-limited', { maximum: 300 });
  form.builder.add({ ...asked, item: { type: 'text', title: asked.title } });
};

const readWhole: Reader = (form, asked) => {
  const bounds = constraintBounds(form.ledger, asked.row);
  form.builder.add({ ...asked, item: { type: 'number', title: asked.title, ...bounds } });
};

const readRange: Reader = (form, asked) => {
  const range = rangeOf(form.ledger, asked.row);
  if (range === undefined) return asLine(form, asked);
  const { minimum, maximum, step } = range;
  const count = Math.floor((maximum - minimum) / step) + 1;
  if (count > 11 || count < 2) {
    form.builder.add({ ...asked, item: { type: 'number', title: asked.title, minimum, maximum } });
    return;
  }
  const offered = Array.from({ length: count }, (_, point): Offered => {
    const value = String(minimum + point * step);
    return { at: undefined, valueAt: undefined, value, title: value };
  });
  addChooseOne(form, { ...asked, optionsAt: undefined, offered }, 'rating');
};

const readNote: Reader = (form, asked) => {
  form.builder.add({ ...asked, requiredAt: undefined, item: { type: 'note', text: asked.title } });
};

const readers = new Map<string, Reader>([
  ['text', readText],
  ['string', readText],
  ['integer', readWhole],
  ['int', readWhole],
  ['decimal', asLine],
  ['date', asLine],
  ['time', asLine],
  ['datetime', asLine],
  ['month', asLine],
  ['year', asLine],
  ['range', readRange],
  ['note', readNote],
]);

/** The reader of a type; undefined for one that asks nothing we can ask. */
export function readerOf(type: string): Reader | undefined {
  const plain = type.toLowerCase();
  const select =
    /^(select_one|select1|select one|select_multiple|select multiple|rank)(?: from)? (\S.*)$/.exec(plain);
  if (select === null) return readers.get(plain);
  const list = type.slice(type.length - (select[2] ?? '').length);
  const kind = select[1] ?? '';
  return (form, asked) => readList(form, asked, kind, list);
}

function readList(form: XlsForm, asked: Asked, kind: string, written: string): void {
  const takesOther = / or[_ ]other$/i.test(written);
  const listed = form.lists.take(written.replace(/ or[_ ]other$/i, '').trim());
  const other: Offered = {
    at: undefined,
    valueAt: undefined,
    value: 'other',
    title: { nl: 'Anders', en: 'Other' },
  };
  const offered = takesOther ? [...listed, other] : listed;
  const question = { ...asked, optionsAt: undefined, offered };
  const type = cellOf(asked.row, 'type');
  if (kind === 'rank') addRanking(form, question);
  else if (kind.endsWith('multiple')) addChooseSeveral(form, question);
  else addChooseOne(form, question, isLikert(form, asked) ? 'author' : undefined);
  if (!takesOther || type === undefined) return;
  form.ledger.change(type.at, 'option-made', { id: 'other' });
  const line = form.builder.add({
    at: type.at,
    name: `${asked.name}_other`,
    nameAt: undefined,
    item: { type: 'text', title: joinedWording(asked.title, other.title, (a, b) => `${a} ${b}:`) },
    conditions: asked.conditions,
  });
  if (line !== undefined) form.ledger.change(type.at, 'line-for-other', { id: line });
}

function isLikert({ ledger }: XlsForm, { row }: Asked): boolean {
  const appearance = cellOf(row, 'appearance');
  if (appearance === undefined || !/\blikert\b/i.test(appearance.text)) return false;
  ledger.keep(appearance.at);
  return true;
}

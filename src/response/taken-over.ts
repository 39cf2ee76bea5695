// What was typed on one device, beside answers that were sent from another: which of it says something else.
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import {
  type Fields,
  fieldNames,
  groupField,
  nameAgreedField,
  nameField,
  openField,
  remarkField,
} from './fields.ts';

/**
 * The fields to lay over those of a sent response, so that it says what was typed elsewhere. An answer, a remark, a
 * group or the name goes as a whole or not at all; what was left open takes nothing away.
 */
export function differing(form: Form, sent: Fields, typed: Fields): Fields {
  const said = (fields: Fields, name: string) => (fields.get(name) ?? '').trim();
  const parts = partsOf(form).filter(
    (names) =>
      names.some((name) => said(typed, name) !== '') &&
      names.some((name) => said(typed, name) !== said(sent, name)),
  );
  return new Map(parts.flat().map((name) => [name, typed.get(name) ?? '']));
}

/** The fields of a form, those together that say one thing together. */
function partsOf(form: Form): readonly (readonly string[])[] {
  const items = questionsOf(form).flatMap((item) => {
    const [remark, open] = [remarkField(item.id), openField(item.id)];
    const names = fieldNames([item]).filter((name) => name !== open);
    return [names.filter((name) => name !== remark), names.filter((name) => name === remark)];
  });
  return [[nameField, nameAgreedField], ...form.groups.map(({ id }) => [groupField(id)]), ...items];
}

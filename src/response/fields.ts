// The fields of a page and the answers in them. Fields are kept as typed, valid or not.
import type { Form } from '../form/form.ts';
import { byType, type Question } from '../form/item.ts';
import { questionsOf } from '../form/questions.ts';
import { scaleOf } from '../form/statement.ts';
import type { Language } from '../shared/language.ts';
import { stepsOf } from '../shared/pointer.ts';
import { type Answer, writeAnswer } from './answer.ts';
import type { Response, ResponseInput } from './response.ts';

/** What was typed, by field name. */
export type Fields = ReadonlyMap<string, string>;

/** The field of a group question. */
export const groupField = (group: string): string => `groups.${group}`;

/** The field of an item; of a ranking, the field of one place (1 …). */
export const answerField = (item: string, place?: number): string =>
  place === undefined ? `answers.${item}` : `answers.${item}.${place}`;

/** The field that a problem's pointer is about: `/answers/inzet/0` is the first place of inzet. */
export function fieldAt(pointer: string): string {
  const [area = '', id = '', index] = stepsOf(pointer);
  return index === undefined ? `${area}.${id}` : `${area}.${id}.${Number(index) + 1}`;
}

/** Names of all the fields of these questions, in page order. */
export function fieldNames(questions: readonly Question[]): readonly string[] {
  return questions.flatMap((item) =>
    item.type === 'priorities'
      ? places(item.places).map((place) => answerField(item.id, place))
      : [answerField(item.id)],
  );
}

/** The answers that stand in the fields, still to be checked. */
export function inputOf(form: Form, language: Language, fields: Fields): ResponseInput {
  const groups = new Map<string, unknown>();
  for (const { id } of form.groups) {
    const found = fields.get(groupField(id)) ?? '';
    if (found !== '') groups.set(id, found);
  }
  const answers = new Map<string, unknown>();
  for (const item of questionsOf(form)) {
    const found = answerIn(item, fields);
    if (found !== undefined) answers.set(item.id, found);
  }
  return { language, groups, answers };
}

function answerIn(item: Question, fields: Fields): unknown {
  return byType<unknown>(item, {
    statement: (statement) => {
      const found = fields.get(answerField(item.id)) ?? '';
      if (found === '') return undefined;
      return !scaleOf(statement).stances && /^\d{1,2}$/.test(found) ? Number(found) : found;
    },
    priorities: (priorities) => {
      const order = places(priorities.places).map((place) => fields.get(answerField(item.id, place)) ?? '');
      return order.every((option) => option === '') ? undefined : order;
    },
    reaction: () => fields.get(answerField(item.id)),
    note: () => undefined,
  });
}

/** The fields as they would have been filled in for this response: to change what was sent. */
export function fieldsOf(form: Form, response: Response): Fields {
  const fields = new Map<string, string>();
  for (const [group, option] of response.groups) fields.set(groupField(group), option);
  for (const item of questionsOf(form)) {
    const answer = response.answers.get(item.id);
    if (answer !== undefined) fillIn(item, answer, fields);
  }
  return fields;
}

function fillIn(item: Question, answer: Answer, fields: Map<string, string>): void {
  const written = writeAnswer(item, answer);
  if (typeof written === 'string' || typeof written === 'number') {
    fields.set(answerField(item.id), String(written));
    return;
  }
  for (const [index, option] of written.entries()) fields.set(answerField(item.id, index + 1), option);
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

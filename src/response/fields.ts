// The fields of a page and the answers in them. Fields are kept as typed, valid or not.
import type { Form } from '../form/form.ts';
import { byType, type Question } from '../form/item.ts';
import { byMethod, mostOptions, type Priorities } from '../form/priorities.ts';
import { questionsOf } from '../form/questions.ts';
import { asksPoints, type Reaction } from '../form/reaction.ts';
import { scaleOf } from '../form/statement.ts';
import type { Language } from '../shared/language.ts';
import { stepsOf } from '../shared/pointer.ts';
import { type Answer, type AnswerJson, writeAnswer } from './answer.ts';
import { asksName } from './name.ts';
import type { Response, ResponseInput } from './response.ts';

/** What was typed, by field name. */
export type Fields = ReadonlyMap<string, string>;

/** The field of the participant's name, and of the yes to keeping it. */
export const nameField = 'name';
export const nameAgreedField = 'name.agreed';

/** The field of a group question. */
export const groupField = (group: string): string => `groups.${group}`;

/** The field of an item; of a ranking, a row of points or options to tick, the field of one of them (1 …). */
export const answerField = (item: string, place?: number): string =>
  place === undefined ? `answers.${item}` : `answers.${item}.${place}`;

/** The field of the points of one option. */
export const pointsField = (item: string, option: string): string => `answers.${item}.${option}`;

/** The field of what is remarked beside a statement. */
export const remarkField = (statement: string): string => `remarks.${statement}`;

/** The field of the kind of a written point (1 …). */
export const kindField = (item: string, point: number): string => `${answerField(item, point)}.kind`;

/** The field that holds how many fields of a long row of points are open. */
export const openField = (item: string): string => `answers.${item}.open`;

/**
 * The field that a problem's pointer is about: `/answers/inzet/0` is the first place of inzet, `/answers/punten/infra`
 * the points of infra.
 */
export function fieldAt(pointer: string): string {
  const [area = '', id, index, member] = stepsOf(pointer);
  if (id === undefined) return area;
  if (index === undefined) return `${area}.${id}`;
  // points are given by option, everything else in a row is counted
  if (!/^\d+$/.test(index)) return pointsField(id, index);
  const field = `${area}.${id}.${Number(index) + 1}`;
  return member === 'kind' ? `${field}.kind` : field;
}

/** Names of all the fields of these questions, in page order. */
export function fieldNames(questions: readonly Question[]): readonly string[] {
  return questions.flatMap((item) =>
    byType<readonly string[]>(item, {
      statement: ({ id, remark }) => [answerField(id), ...(remark ? [remarkField(id)] : [])],
      priorities: priorityFields,
      reaction: pointFields,
      choice: ({ id, several, options }) =>
        several ? options.map((_, index) => answerField(id, index + 1)) : [answerField(id)],
      text: ({ id }) => [answerField(id)],
      number: ({ id }) => [answerField(id)],
      note: () => [],
    }),
  );
}

/** The first field of a question: where a mistake about the whole of it leads. */
export function firstField(item: Question): string {
  // who divides points sees the options in an order of their own: only the question itself is sure to come first
  if (item.type === 'priorities' && item.method === 'points') return answerField(item.id);
  return fieldNames([item])[0] ?? answerField(item.id);
}

/** A ranking has a field a place, points and votes a field an option in the order of the form. */
function priorityFields(item: Priorities): readonly string[] {
  const { id } = item;
  return byMethod<readonly string[]>(item, {
    rank: (ranked) => places(ranked.places).map((place) => answerField(id, place)),
    points: ({ options }) => options.map((option) => pointsField(id, option.id)),
    votes: ({ options }) => options.map((_, index) => answerField(id, index + 1)),
  });
}

function pointFields(item: Reaction): readonly string[] {
  const { id, several, kinds } = item;
  if (!asksPoints(item)) return [answerField(id)];
  const fields = places(several).flatMap((point) => [
    answerField(id, point),
    ...(kinds === undefined ? [] : [kindField(id, point)]),
  ]);
  return [...fields, openField(id)];
}

/** The answers that stand in the fields, whether their questions are shown or not, still to be checked. */
export function typedIn(form: Form, language: Language, fields: Fields): ResponseInput {
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
  const remarks = new Map<string, unknown>();
  for (const item of questionsOf(form)) {
    const remark = item.type === 'statement' && item.remark ? fields.get(remarkField(item.id)) : undefined;
    if (remark !== undefined && remark !== '') remarks.set(item.id, remark);
  }
  const name = asksName(form)
    ? { name: fields.get(nameField) ?? '', nameAgreed: fields.get(nameAgreedField) === 'yes' }
    : {};
  return { language, groups, answers, remarks, ...name };
}

function answerIn(item: Question, fields: Fields): unknown {
  return byType<unknown>(item, {
    statement: (statement) => {
      const found = fields.get(answerField(item.id)) ?? '';
      if (found === '') return undefined;
      return !scaleOf(statement).stances && /^\d{1,2}$/.test(found) ? Number(found) : found;
    },
    priorities: (priorities) => prioritiesIn(priorities, fields),
    reaction: (reaction) =>
      asksPoints(reaction) ? pointsIn(reaction, fields) : fields.get(answerField(item.id)),
    choice: ({ several, options }) => {
      if (!several) return fields.get(answerField(item.id)) || undefined;
      const chosen = options.map((_, index) => fields.get(answerField(item.id, index + 1)) ?? '');
      return chosen.every((option) => option === '') ? undefined : chosen;
    },
    text: () => fields.get(answerField(item.id)) || undefined,
    number: () => {
      const found = (fields.get(answerField(item.id)) ?? '').trim();
      if (found === '') return undefined;
      return /^-?\d{1,15}$/.test(found) ? Number(found) : found;
    },
    note: () => undefined,
  });
}

function prioritiesIn(item: Priorities, fields: Fields): unknown {
  const typed = priorityFields(item).map((field) => fields.get(field) ?? '');
  if (item.method !== 'points') return typed.every((option) => option === '') ? undefined : typed;
  const given = item.options.flatMap(({ id }, index): [string, unknown][] => {
    const points = (typed[index] ?? '').trim();
    if (points === '') return [];
    return [[id, /^\d+$/.test(points) ? Number(points) : points]];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function pointsIn({ id, several, kinds }: Reaction, fields: Fields): unknown {
  const points = places(several).map((point) => ({
    text: fields.get(answerField(id, point)) ?? '',
    ...(kinds === undefined ? {} : { kind: fields.get(kindField(id, point)) ?? '' }),
  }));
  return points.every(({ text, kind = '' }) => text === '' && kind === '') ? undefined : points;
}

/** Fields typed for the questions of before, for those of now: what was ticked stays so wherever its option stands. */
export function fieldsUnder(form: Form, typed: Fields): Fields {
  const moved = new Map(typed);
  for (const item of questionsOf(form)) {
    const isTicked =
      item.type === 'choice' ? item.several : item.type === 'priorities' && item.method === 'votes';
    if (!isTicked || !('options' in item)) continue;
    const fields = places(mostOptions).map((place) => answerField(item.id, place));
    const ticked = new Set(fields.map((field) => typed.get(field)));
    for (const field of fields) moved.delete(field);
    for (const [index, { id }] of item.options.entries()) {
      if (ticked.has(id)) moved.set(answerField(item.id, index + 1), id);
    }
  }
  return moved;
}

/** The fields as they would have been filled in for this response: to change what was sent. */
export function fieldsOf(form: Form, response: Response): Fields {
  const fields = new Map<string, string>();
  if (response.name !== undefined) fields.set(nameField, response.name).set(nameAgreedField, 'yes');
  for (const [group, option] of response.groups) fields.set(groupField(group), option);
  for (const item of questionsOf(form)) {
    const answer = response.answers.get(item.id);
    if (answer !== undefined) fillIn(item, answer, fields);
  }
  for (const [statement, remark] of response.remarks) fields.set(remarkField(statement), remark);
  return fields;
}

function fillIn(item: Question, answer: Answer, fields: Map<string, string>): void {
  const written = writeAnswer(item, answer);
  if (typeof written !== 'object') {
    fields.set(answerField(item.id), String(written));
  } else if (isRow(written)) {
    for (const [index, part] of written.entries()) fillPart(item, part, index, fields);
  } else {
    for (const [option, points] of Object.entries(written)) {
      fields.set(pointsField(item.id, option), String(points));
    }
  }
}

type Row = Extract<AnswerJson, readonly unknown[]>;

function isRow(written: object): written is Row {
  return Array.isArray(written);
}

function fillPart(item: Question, part: Row[number], index: number, fields: Map<string, string>): void {
  const place = placeOf(item, part, index);
  fields.set(answerField(item.id, place), typeof part === 'string' ? part : part.text);
  if (typeof part !== 'string' && part.kind !== undefined) fields.set(kindField(item.id, place), part.kind);
}

/** Which field of its row a part of an answer stands in: an option to tick keeps the place it has in the form. */
function placeOf(item: Question, part: unknown, index: number): number {
  if (item.type !== 'choice' && !(item.type === 'priorities' && item.method === 'votes')) return index + 1;
  return item.options.findIndex(({ id }) => id === part) + 1;
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

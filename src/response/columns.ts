// A response as one row of a table. Columns are named as the API names answers, ids joined by points.
import type { Choice } from '../form/choice.ts';
import type { Form } from '../form/form.ts';
import { byType, type Question } from '../form/item.ts';
import { byMethod, type Priorities } from '../form/priorities.ts';
import { questionsOf } from '../form/questions.ts';
import { asksPoints, type Reaction } from '../form/reaction.ts';
import type { Statement } from '../form/statement.ts';
import { type Answer, writeAnswer } from './answer.ts';
import { asksName } from './name.ts';
import type { Response } from './response.ts';
import { spokenFor, spokenForNames } from './spoken-for.ts';

/** One column: its name, and what stands in it for a response; null when that was not answered. */
export interface Column {
  readonly name: string;
  readonly cell: (response: Response) => string | number | null;
}

/**
 * The columns of a form in the order it asks: the name where it is asked, what answers speak for where invitations say
 * so, one a group question, one a question with one answer. Priorities that are ranked have one a place (the option's
 * id); points one an option; votes and choices of several one an option, 1 when chosen and 0 when not; a reaction of
 * several points one a point, and one for its kind; a remark its own.
 */
export function columnsOf(form: Form): readonly Column[] {
  return [
    ...(asksName(form) ? [{ name: 'name', cell: ({ name }: Response) => name ?? null }] : []),
    ...spokenForNames(form).map((name) => ({
      name,
      cell: (response: Response) => spokenFor(form, response)[name] ?? null,
    })),
    ...form.groups.map(({ id }) => ({
      name: `groups.${id}`,
      cell: ({ groups }: Response) => groups.get(id) ?? null,
    })),
    ...questionsOf(form).flatMap(columnsOfItem),
  ];
}

function columnsOfItem(item: Question): readonly Column[] {
  return byType<readonly Column[]>(item, {
    statement: statementColumns,
    priorities: prioritiesColumns,
    reaction: reactionColumns,
    choice: choiceColumns,
    text: (line) => [single(line)],
    number: (number) => [single(number)],
    note: () => [],
  });
}

/** A column of one item, whose name goes on with `rest`. */
function column(
  item: Question,
  rest: readonly (string | number)[],
  cell: (answer: Answer) => string | number | null,
): Column {
  return {
    name: ['answers', item.id, ...rest].join('.'),
    cell: ({ answers }) => {
      const answer = answers.get(item.id);
      return answer === undefined ? null : cell(answer);
    },
  };
}

function single(item: Question): Column {
  return column(item, [], (answer) => {
    const written = writeAnswer(item, answer);
    return typeof written === 'object' ? null : written;
  });
}

function statementColumns(item: Statement): readonly Column[] {
  if (!item.remark) return [single(item)];
  const cell = ({ remarks }: Response) => remarks.get(item.id) ?? null;
  return [single(item), { name: `remarks.${item.id}`, cell }];
}

function prioritiesColumns(item: Priorities): readonly Column[] {
  return byMethod<readonly Column[]>(item, {
    rank: ({ places }) =>
      Array.from({ length: places }, (_, at) =>
        column(item, [at + 1], (answer) => (answer.is === 'ranking' ? (answer.order[at] ?? null) : null)),
      ),
    points: ({ options }) =>
      options.map(({ id }) =>
        column(item, [id], (answer) => (answer.is === 'points' ? (answer.given.get(id) ?? 0) : null)),
      ),
    votes: ({ options }) =>
      options.map(({ id }) =>
        column(item, [id], (answer) => (answer.is === 'votes' ? Number(answer.chosen.includes(id)) : null)),
      ),
  });
}

function choiceColumns(item: Choice): readonly Column[] {
  if (!item.several) return [single(item)];
  return item.options.map(({ id }) =>
    column(item, [id], (answer) => (answer.is === 'chosen' ? Number(answer.options.includes(id)) : null)),
  );
}

function reactionColumns(item: Reaction): readonly Column[] {
  if (!asksPoints(item)) return [single(item)];
  return Array.from({ length: item.several }, (_, at) => {
    const pointOf = (answer: Answer) => (answer.is === 'written' ? answer.points[at] : undefined);
    const text = column(item, [at + 1], (answer) => pointOf(answer)?.text ?? null);
    if (item.kinds === undefined) return [text];
    return [text, column(item, [at + 1, 'kind'], (answer) => pointOf(answer)?.kind ?? null)];
  }).flat();
}

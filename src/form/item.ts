// Item kinds are one tagged union: whoever switches over `type` and forgets one does not compile.
import * as v from 'valibot';
import { type Choice, choiceSchema } from './choice.ts';
import { type Line, lineSchema } from './line.ts';
import { type Note, noteSchema } from './note.ts';
import { type Priorities, prioritiesSchema } from './priorities.ts';
import { type Reaction, reactionSchema } from './reaction.ts';
import { type Statement, statementSchema } from './statement.ts';
import { type WholeNumber, wholeNumberSchema } from './whole-number.ts';

export const itemSchema = v.variant('type', [
  statementSchema,
  prioritiesSchema,
  reactionSchema,
  choiceSchema,
  lineSchema,
  wholeNumberSchema,
  noteSchema,
]);

export type Item = Statement | Priorities | Reaction | Choice | Line | WholeNumber | Note;
export type ItemType = Item['type'];

/** Items that can be answered. */
export type Question = Exclude<Item, Note>;

/** Whether there is something to answer in this item. */
export function isQuestion(item: Item): item is Question {
  return item.type !== 'note';
}

/** A value for every kind of item, chosen by the item's type: forgetting a kind is a compile error. */
export function byType<T>(
  item: Item,
  kinds: { readonly [K in ItemType]: (item: Extract<Item, { type: K }>) => T },
): T {
  switch (item.type) {
    case 'statement':
      return kinds.statement(item);
    case 'priorities':
      return kinds.priorities(item);
    case 'reaction':
      return kinds.reaction(item);
    case 'choice':
      return kinds.choice(item);
    case 'text':
      return kinds.text(item);
    case 'number':
      return kinds.number(item);
    case 'note':
      return kinds.note(item);
  }
}

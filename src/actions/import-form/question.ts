// The kinds of questions that both formats know, as items of ours.
import type { Text } from '../../form/text.ts';
import type { FormBuilder, Wanted } from './builder.ts';
import type { Ledger } from './ledger.ts';
import { mostOptions, type Offered, type OrderHint, onceEach, optionsFrom, scaleFrom } from './options.ts';

/** A question of which it is still to be found what item it becomes. */
export interface Question extends Omit<Wanted, 'item' | 'answers'> {
  readonly title: Text;
  /** Where the options stand together. */
  readonly optionsAt: string | undefined;
  readonly offered: readonly Offered[];
}

/** What making items needs. */
export interface Making {
  readonly ledger: Ledger;
  readonly builder: FormBuilder;
}

/** One out of several: a statement when their order is certain, else a choice; a line to write in when there are too many. */
export function addChooseOne(
  { ledger, builder }: Making,
  question: Question,
  hint?: OrderHint,
): string | undefined {
  const { title, optionsAt } = question;
  const offered = onceEach(ledger, question.offered);
  const mark = ledger.mark();
  const scale = scaleFrom(ledger, question.at, offered, hint);
  if (scale !== undefined) {
    if (optionsAt !== undefined) ledger.keep(optionsAt);
    const item = { type: 'statement', title, ...scale.item };
    return builder.add({ ...question, item, answers: scale.answers });
  }
  ledger.tearOutFrom(mark);
  if (offered.length > 2 && offered.length <= mostOptions) ledger.keep(question.at, 'kept-unordered', {});
  return addChoice({ ledger, builder }, { ...question, offered }, {});
}

/** As many as fit. */
export function addChooseSeveral(making: Making, question: Question): string | undefined {
  return addChoice(
    making,
    { ...question, offered: onceEach(making.ledger, question.offered) },
    { several: true },
  );
}

/** Options in order of importance; all of them unless the first few were asked. */
export function addRanking(
  { ledger, builder }: Making,
  question: Question,
  places?: number,
): string | undefined {
  const offered = onceEach(ledger, question.offered);
  const made = optionsFrom(ledger, offered);
  if (made === undefined) return leaveOutOptions(ledger, question, offered.length);
  if (question.optionsAt !== undefined) ledger.keep(question.optionsAt);
  const count = made.options.length;
  const item = {
    type: 'priorities',
    title: question.title,
    method: 'rank',
    places: Math.max(1, Math.min(places ?? count, count)),
    options: made.options,
  };
  return builder.add({ ...question, item });
}

function addChoice(
  { ledger, builder }: Making,
  question: Question,
  extra: { readonly several?: true },
): string | undefined {
  const { title, offered, optionsAt } = question;
  const made = optionsFrom(ledger, offered);
  if (made !== undefined) {
    if (optionsAt !== undefined) ledger.keep(optionsAt);
    const item = { type: 'choice', title, ...extra, options: made.options };
    return builder.add({ ...question, item, answers: made.answers });
  }
  if (offered.length < 2) return leaveOutOptions(ledger, question, offered.length);
  if (optionsAt !== undefined) {
    ledger.leaveOut(optionsAt, 'line-instead-of-options', { options: offered.length, maximum: mostOptions });
  }
  ledger.change(question.at, 'line-instead-of-options', { options: offered.length, maximum: mostOptions });
  return builder.add({ ...question, item: { type: 'text', title } });
}

function leaveOutOptions(ledger: Ledger, { at }: Question, found: number): undefined {
  ledger.leaveOut(at, 'too-few-options-here', { found });
}

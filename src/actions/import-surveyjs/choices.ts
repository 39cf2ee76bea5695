// Questions of SurveyJS that are answered by choosing: from a list, by yes or no, on a row of numbers, in a matrix.
import type { Text } from '../../form/text.ts';
import { membersOf, plainOf } from '../import-form/members.ts';
import type { Offered } from '../import-form/options.ts';
import { addChooseOne, addChooseSeveral, addRanking, type Question } from '../import-form/question.ts';
import { joinedWording } from '../import-form/wording.ts';
import { addHeading } from './headings.ts';
import {
  type Element,
  entriesAt,
  numberOf,
  requiredAt,
  type Survey,
  textAt,
  textOf,
  titleOf,
} from './survey.ts';

/** The entries of a list of choices: plain values, or values with a text. */
export function offeredAt(survey: Survey, at: string, list: unknown): readonly Offered[] {
  return entriesAt(survey, at, list).flatMap(([place, entry]): Offered[] => {
    const plain = plainOf(entry);
    const members = membersOf(entry);
    const value = plain ?? plainOf(members?.get('value'));
    const title =
      plain === undefined
        ? (textAt(survey, `${place}/text`, members?.get('text')) ?? textAt(survey, `${place}/value`, value))
        : textAt(survey, place, plain);
    if (value === undefined || title === undefined) {
      survey.ledger.leaveOut(place, 'value-unreadable', {});
      return [];
    }
    return [{ at: place, valueAt: plain === undefined ? `${place}/value` : place, value, title }];
  });
}

interface Extra {
  readonly keys: readonly string[];
  readonly value: string;
  readonly text: string;
  readonly title: Text;
}

/** Options that a setting adds to those of the list. */
const extras: readonly Extra[] = [
  {
    keys: ['showNoneItem', 'hasNone'],
    value: 'none',
    text: 'noneText',
    title: { nl: 'Geen van deze', en: 'None of these' },
  },
  {
    keys: ['showDontKnowItem'],
    value: 'dontknow',
    text: 'dontKnowText',
    title: { nl: 'Weet niet', en: 'Don’t know' },
  },
  {
    keys: ['showRefuseItem'],
    value: 'refused',
    text: 'refuseText',
    title: { nl: 'Zeg ik liever niet', en: 'Rather not say' },
  },
];
const other: Extra = {
  keys: ['showOtherItem', 'hasOther'],
  value: 'other',
  text: 'otherText',
  title: { nl: 'Anders', en: 'Other' },
};

function extraOf(survey: Survey, element: Element, { keys, value, text, title }: Extra): Offered | undefined {
  const key = keys.find((each) => element.members.get(each) === true);
  if (key === undefined) return undefined;
  const at = `${element.at}/${key}`;
  survey.ledger.change(at, 'option-made', { id: value });
  return { at, valueAt: undefined, value, title: textOf(survey, element, text) ?? title };
}

function questionOf(
  survey: Survey,
  element: Element,
  list: string,
): { question: Question; writesOther: Offered | undefined } | undefined {
  const { at, members } = element;
  const title = titleOf(survey, element);
  if (title === undefined) return undefined;
  const listed = offeredAt(survey, `${at}/${list}`, members.get(list));
  const isElsewhere = ['choicesByUrl', 'choicesFromQuestion'].some((key) => members.has(key));
  if (listed.length === 0 && isElsewhere) return void survey.ledger.leaveOut(at, 'options-elsewhere', {});
  const writesOther = extraOf(survey, element, other);
  const added = [...extras.map((each) => extraOf(survey, element, each)), writesOther];
  const offered = [...listed, ...added.filter((each) => each !== undefined)];
  const optionsAt = members.has(list) ? `${at}/${list}` : undefined;
  return {
    question: { ...element, title, optionsAt, offered, requiredAt: requiredAt(survey, element) },
    writesOther,
  };
}

/** Makes an item of a list of choices, and a line to write in where "other" may be said. */
function addListed(
  survey: Survey,
  element: Element,
  add: (question: Question) => string | undefined,
  list = 'choices',
): void {
  const asked = questionOf(survey, element, list);
  if (asked === undefined) return;
  const { question, writesOther } = asked;
  const id = add(question);
  if (id === undefined || writesOther?.at === undefined) return;
  const line = survey.builder.add({
    at: writesOther.at,
    name: `${element.name}-Comment`,
    nameAt: undefined,
    item: { type: 'text', title: joinedWording(question.title, writesOther.title, (a, b) => `${a} ${b}:`) },
    conditions: element.conditions,
  });
  if (line !== undefined) survey.ledger.change(writesOther.at, 'line-for-other', { id: line });
}

/** radiogroup, dropdown, buttongroup. */
export function readChooseOne(survey: Survey, element: Element): void {
  addListed(survey, element, (question) => addChooseOne(survey, question));
}

/** checkbox, tagbox. */
export function readChooseSeveral(survey: Survey, element: Element): void {
  addListed(survey, element, (question) => addChooseSeveral(survey, question));
}

/** imagepicker: only the words of its pictures can be shown. */
export function readPictures(survey: Survey, element: Element): void {
  const isSeveral = element.members.get('multiSelect') === true;
  if (element.members.has('multiSelect')) survey.ledger.keep(`${element.at}/multiSelect`);
  (isSeveral ? readChooseSeveral : readChooseOne)(survey, element);
}

/** ranking. */
export function readRanking(survey: Survey, element: Element): void {
  const isPart = element.members.get('selectToRankEnabled') === true;
  if (isPart) survey.ledger.keep(`${element.at}/selectToRankEnabled`);
  const places = isPart ? numberOf(survey, element, 'maxSelectedChoices') : undefined;
  addListed(survey, element, (question) => addRanking(survey, question, places));
}

/** boolean. */
export function readYesOrNo(survey: Survey, element: Element): void {
  const { at, members } = element;
  const title = titleOf(survey, element);
  if (title === undefined) return;
  const side = (label: string, key: string, value: string, standard: Text): Offered => {
    const own = plainOf(members.get(key));
    if (own !== undefined) survey.ledger.keep(`${at}/${key}`);
    const at_ = members.has(label) ? `${at}/${label}` : undefined;
    return {
      at: at_,
      valueAt: undefined,
      value: own ?? value,
      title: textOf(survey, element, label) ?? standard,
    };
  };
  const offered = [
    side('labelTrue', 'valueTrue', 'true', { nl: 'Ja', en: 'Yes' }),
    side('labelFalse', 'valueFalse', 'false', { nl: 'Nee', en: 'No' }),
  ];
  addChooseOne(survey, {
    ...element,
    title,
    optionsAt: undefined,
    offered,
    requiredAt: requiredAt(survey, element),
  });
}

/** matrix: a statement or choice a row, under a note with what is asked. */
export function readMatrix(survey: Survey, element: Element): void {
  const { at, members, name, conditions } = element;
  const columns = offeredAt(survey, `${at}/columns`, members.get('columns'));
  const rows = offeredAt(survey, `${at}/rows`, members.get('rows'));
  const needed =
    requiredAt(survey, element, 'isAllRowRequired') ?? requiredAt(survey, element, 'eachRowRequired');
  const optionsAt = members.has('columns') ? `${at}/columns` : undefined;
  if (rows.length === 0) {
    const title = titleOf(survey, element);
    if (title === undefined) return;
    addChooseOne(survey, { ...element, title, optionsAt, offered: columns, requiredAt: needed });
    return;
  }
  survey.ledger.keep(at);
  if (element.nameAt !== undefined) survey.ledger.keep(element.nameAt);
  addHeading(survey, element);
  for (const { at: place = at, valueAt, value, title } of rows) {
    const row = { at: place, name: `${name}.${value}`, nameAt: valueAt, conditions, title };
    const id = addChooseOne(survey, { ...row, optionsAt, offered: columns, requiredAt: needed });
    if (id !== undefined) survey.ledger.change(place, 'row-as-question', { id });
  }
}

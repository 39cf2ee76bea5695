// Questions of SurveyJS that are answered by writing, and what is only to be read.
import type { Text } from '../../form/text.ts';
import { shortened } from '../import-form/members.ts';
import { addHeading } from './headings.ts';
import {
  type Element,
  elementAt,
  entriesAt,
  numberOf,
  requiredAt,
  type Survey,
  textOf,
  titleOf,
} from './survey.ts';

const longestLine = 300;
const longestReaction = 4000;

/**
 * text: a line, or a whole number.
 * @param within name of the question that it is a part of, with a point behind it
 */
export function readLine(survey: Survey, element: Element, within = ''): void {
  const { at, members } = element;
  const name = within + element.name;
  const title = titleOf(survey, element);
  if (title === undefined) return;
  const inputType = members.get('inputType');
  const needed = requiredAt(survey, element);
  if (inputType === 'number' || inputType === 'range') {
    survey.ledger.keep(`${at}/inputType`);
    survey.ledger.change(at, 'whole-numbers-only', {});
    const item = { type: 'number', title, ...bounds(survey, element) };
    survey.builder.add({ ...element, name, item, requiredAt: needed });
    return;
  }
  if (inputType === 'text') survey.ledger.keep(`${at}/inputType`);
  else if (inputType !== undefined) {
    survey.ledger.change(`${at}/inputType`, 'line-instead-of-input', {
      found: shortened(String(JSON.stringify(inputType))),
    });
  }
  const item = { type: 'text', title, ...length(survey, element, longestLine) };
  survey.builder.add({ ...element, name, item, requiredAt: needed });
}

/** Lowest and highest number, when the lowest is not the higher. */
function bounds(survey: Survey, element: Element) {
  const mark = survey.ledger.mark();
  const minimum = numberOf(survey, element, 'min');
  const maximum = numberOf(survey, element, 'max');
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    survey.ledger.tearOutFrom(mark);
    return {};
  }
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

function length(survey: Survey, element: Element, most: number): { readonly maximumLength?: number } {
  const asked = numberOf(survey, element, 'maxLength');
  if (asked === undefined || asked < 1) return {};
  if (asked > most) survey.ledger.change(`${element.at}/maxLength`, 'length-limited', { maximum: most });
  return { maximumLength: Math.min(asked, most) };
}

/** comment: a written reaction, which nobody else reads unless the organiser says so later. */
export function readReaction(survey: Survey, element: Element): void {
  const title = titleOf(survey, element);
  if (title === undefined) return;
  const item = { type: 'reaction', title, ...length(survey, element, longestReaction) };
  survey.builder.add({ ...element, item, requiredAt: requiredAt(survey, element) });
}

/** multipletext: a line or number each, under a note with what is asked. */
export function readSeveralLines(survey: Survey, element: Element): void {
  const { at, members, conditions, name } = element;
  const entries = entriesAt(survey, `${at}/items`, members.get('items'));
  if (entries.length === 0) {
    survey.ledger.leaveOut(at, 'nothing-in-it', {});
    return;
  }
  survey.ledger.keep(at);
  if (element.nameAt !== undefined) survey.ledger.keep(element.nameAt);
  addHeading(survey, element);
  for (const [place, entry] of entries) {
    const line = elementAt(survey, place, entry, conditions);
    if (line !== undefined) readLine(survey, line, `${name}.`);
  }
}

/** html: its words, to read. */
export function readNote(survey: Survey, element: Element): void {
  const title = textOf(survey, element, 'title');
  const text: Text | undefined = textOf(survey, element, 'html', 'text') ?? title;
  if (text === undefined) {
    survey.ledger.leaveOut(element.at, 'nothing-in-it', {});
    return;
  }
  const isTitled = title !== undefined && text !== title;
  survey.builder.add({ ...element, item: { type: 'note', ...(isTitled ? { title } : {}), text } });
}

/** A remark asked beside a question: a reaction after it. */
export function readRemark(survey: Survey, element: Element): void {
  const { at, members, name, conditions } = element;
  const key = ['showCommentArea', 'hasComment'].find((each) => members.get(each) === true);
  if (key === undefined) return;
  const title = textOf(survey, element, 'commentText') ?? { nl: 'Toelichting', en: 'Remark' };
  survey.builder.add({
    at: `${at}/${key}`,
    name: `${name}-Comment`,
    nameAt: undefined,
    item: { type: 'reaction', title },
    conditions,
  });
}

// What all parts of reading a SurveyJS survey share: where one is in it, and texts in its languages.
import type { Text } from '../../form/text.ts';
import { pointerTo } from '../../shared/pointer.ts';
import type { Sought } from '../import-form/expression.ts';
import { listOf, membersOf, plainOf } from '../import-form/members.ts';
import type { TextPlace } from '../import-form/plain-text.ts';
import type { Making } from '../import-form/question.ts';
import { joinedWording, type Reading, type Version, wordingFrom } from '../import-form/wording.ts';
import { soughtIn } from './expression.ts';

/** A survey while it is read. */
export interface Survey extends Making {
  readonly reading: Reading;
}

/** A page, panel or question of it. */
export interface Element {
  readonly at: string;
  readonly members: ReadonlyMap<string, unknown>;
  readonly type: string;
  readonly name: string;
  readonly nameAt: string | undefined;
  /** When it is shown, what it stands in included. */
  readonly conditions: readonly Sought[];
}

/** The element at a place; undefined, and told, when there is none. */
export function elementAt(
  { ledger }: Survey,
  at: string,
  value: unknown,
  around: readonly Sought[],
): Element | undefined {
  const members = membersOf(value);
  if (members === undefined) {
    ledger.leaveOut(at, 'value-unreadable', {});
    return undefined;
  }
  const name = plainOf(members.get('name'));
  const condition = members.get('visibleIf');
  const own = condition === undefined || condition === '' ? [] : [soughtIn(`${at}/visibleIf`, condition)];
  // a condition goes before `visible`, which is then only how it begins
  if (members.get('visible') === false && own.length === 0) {
    ledger.leaveOut(at, 'hidden-there', {});
    return undefined;
  }
  if (members.has('visible')) ledger.keep(`${at}/visible`);
  if (members.has('type')) ledger.keep(`${at}/type`);
  return {
    at,
    members,
    type: plainOf(members.get('type')) ?? 'text',
    name: name ?? '',
    nameAt: name === undefined ? undefined : `${at}/name`,
    conditions: [...around, ...own],
  };
}

/** Each entry of a list with its place; the list is told as kept. */
export function entriesAt(
  { ledger }: Survey,
  at: string,
  list: unknown,
): readonly (readonly [string, unknown])[] {
  const entries = listOf(list);
  if (entries.length > 0) ledger.keep(at);
  return entries.map((entry, index) => [`${at}/${index}`, entry]);
}

/** A text of the survey: a string, or one a language. Undefined when it says nothing. */
export function textAt(
  { ledger, reading }: Survey,
  at: string,
  value: unknown,
  place: TextPlace = 'title',
): Text | undefined {
  const plain = plainOf(value);
  if (plain !== undefined) return wordingFrom(reading, [{ at, text: plain, language: undefined }], place);
  const versions = [...(membersOf(value) ?? [])].flatMap(([key, written]): Version[] => {
    const text = plainOf(written);
    const base = key.split(/[-_]/)[0]?.toLowerCase();
    const language = key === 'default' ? undefined : base;
    return text === undefined ? [] : [{ at: at + pointerTo(key), text, language }];
  });
  if (versions.length === 0) return undefined;
  ledger.keep(at);
  return wordingFrom(reading, versions, place);
}

/** A text under a key of an element. */
export function textOf(
  survey: Survey,
  { at, members }: Element,
  key: string,
  place: TextPlace = 'title',
): Text | undefined {
  return textAt(survey, at + pointerTo(key), members.get(key), place);
}

/**
 * What an element asks: its title, else its name as SurveyJS shows it, with its description behind it. Undefined, and
 * told, when it has none of them.
 */
export function titleOf(survey: Survey, element: Element): Text | undefined {
  const { at, name, nameAt } = element;
  let title = textOf(survey, element, 'title');
  if (title === undefined && nameAt !== undefined) {
    title = textAt(survey, nameAt, name);
    if (title !== undefined) survey.ledger.change(at, 'title-from-name', {});
  }
  const description = textOf(survey, element, 'description');
  if (title === undefined && description === undefined) survey.ledger.leaveOut(at, 'title-needed', {});
  if (title === undefined || description === undefined) return title ?? description;
  survey.ledger.change(`${at}/description`, 'joined-to-title', {});
  return joinedWording(title, description, (first, second) => `${first} (${second})`);
}

/**
 * Where an element says that it must be answered; a plain no is kept as it is. Required under the condition under which
 * it is shown is required.
 */
export function requiredAt(
  { ledger }: Survey,
  { at, members }: Element,
  key = 'isRequired',
): string | undefined {
  if (members.get(key) === true) return `${at}/${key}`;
  if (members.get(key) === false) ledger.keep(`${at}/${key}`);
  const condition = members.get('requiredIf');
  const isWhenShown =
    typeof condition === 'string' && condition !== '' && condition === members.get('visibleIf');
  return isWhenShown && key === 'isRequired' ? `${at}/requiredIf` : undefined;
}

/** A whole number under a key, told as kept. */
export function numberOf({ ledger }: Survey, { at, members }: Element, key: string): number | undefined {
  const value = members.get(key);
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || Math.abs(number) > 999_999_999_999_999) {
    return undefined;
  }
  ledger.keep(`${at}/${key}`);
  return number;
}

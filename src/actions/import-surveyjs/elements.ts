// The kinds of elements of SurveyJS, and what each becomes.

import type { Sought } from '../import-form/expression.ts';
import { shortened } from '../import-form/members.ts';
import {
  readChooseOne,
  readChooseSeveral,
  readMatrix,
  readPictures,
  readRanking,
  readYesOrNo,
} from './choices.ts';
import { addHeading } from './headings.ts';
import { readRating } from './rating.ts';
import { type Element, elementAt, entriesAt, type Survey } from './survey.ts';
import { readLine, readNote, readReaction, readRemark, readSeveralLines } from './written.ts';

type Reader = (survey: Survey, element: Element) => void;

const readers = new Map<string, Reader>([
  ['radiogroup', readChooseOne],
  ['dropdown', readChooseOne],
  ['buttongroup', readChooseOne],
  ['checkbox', readChooseSeveral],
  ['tagbox', readChooseSeveral],
  ['imagepicker', readPictures],
  ['boolean', readYesOrNo],
  ['rating', readRating],
  ['ranking', readRanking],
  ['matrix', readMatrix],
  ['text', (survey, element) => readLine(survey, element)],
  ['comment', readReaction],
  ['multipletext', readSeveralLines],
  ['html', readNote],
]);

/** Reads the elements of a page or panel, in their order. */
export function readElements(survey: Survey, at: string, list: unknown, around: readonly Sought[]): void {
  for (const [place, entry] of entriesAt(survey, at, list)) {
    const element = elementAt(survey, place, entry, around);
    if (element !== undefined) readElement(survey, element);
  }
}

const panels = ['panel', 'paneldynamic', 'flowpanel'];

function readElement(survey: Survey, element: Element): void {
  const { at, type } = element;
  const read = readers.get(type);
  if (panels.includes(type)) readPanel(survey, element);
  else if (type === 'image') survey.ledger.leaveOut(at, 'picture-not-here', {});
  else if (type === 'expression') survey.ledger.leaveOut(at, 'calculated-not-here', {});
  else if (read === undefined) survey.ledger.leaveOut(at, 'kind-not-here', { found: shortened(type) });
  else {
    read(survey, element);
    readRemark(survey, element);
  }
}

/** A panel is no page of ours: its questions stand on the page it is on, under its title; a repeated one once. */
function readPanel(survey: Survey, element: Element): void {
  const { at, members, type, nameAt, conditions } = element;
  const key = type === 'paneldynamic' ? 'templateElements' : 'elements';
  survey.ledger.keep(at);
  if (type === 'paneldynamic') survey.ledger.change(at, 'asked-once', {});
  if (nameAt !== undefined) survey.ledger.keep(nameAt);
  addHeading(survey, element);
  readElements(survey, `${at}/${key}`, members.get(key), conditions);
}

// One response: what one participant answered, checked against the form it answers.
import type { Form } from '../form/form.ts';
import { type Item, isQuestion, type Question } from '../form/item.ts';
import { questionsOf } from '../form/questions.ts';
import { remarkLength } from '../form/statement.ts';
import { canonical } from '../shared/canonical.ts';
import { sha256 } from '../shared/digest.ts';
import { isLanguage, type Language } from '../shared/language.ts';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, acceptedUnless, type Result } from '../shared/result.ts';
import { type Answer, readAnswer, writeAnswer } from './answer.ts';
import { type NameInput, namePointer, readName } from './name.ts';
import { readWritten } from './read-written.ts';
import type { Respondent } from './respondent.ts';
import { shownItems, shownSections } from './showing.ts';
import { shown } from './shown.ts';

/** Everything one participant said. Maps, never objects: their keys came from outside once. */
export interface Response {
  readonly language: Language;
  /** Chosen option by group question; a question left out was not answered. */
  readonly groups: ReadonlyMap<string, string>;
  /** Answer by item; an item left out was skipped. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What was written beside a statement's answer, by statement. */
  readonly remarks: ReadonlyMap<string, string>;
  /** The name given to a form that asks it. */
  readonly name?: string;
  /** Added by the server from the invitation, never from what was sent. */
  readonly by?: Respondent;
}

/** What a body may hold before it is checked: members of JSON or fields of a page. */
export interface ResponseInput extends NameInput {
  readonly language: unknown;
  readonly groups: ReadonlyMap<string, unknown>;
  readonly answers: ReadonlyMap<string, unknown>;
  readonly remarks?: ReadonlyMap<string, unknown>;
}

/**
 * Checks a whole response against its form; all problems at once, each with its pointer.
 * @param only checks that required questions are answered for these items and groups only (one page of the form)
 */
export function readResponse(form: Form, input: ResponseInput, only?: ReadonlySet<string>): Result<Response> {
  const problems: Problem[] = [];
  const language = isLanguage(input.language) ? input.language : undefined;
  if (language === undefined)
    problems.push(problem('language-unknown', { found: shown(input.language) }, '/language'));
  const name = only === undefined || only.has(namePointer) ? readName(form, input) : accepted(undefined);
  if (!name.ok) problems.push(...name.problems);
  const groups = readGroups(form, input.groups, problems, only);
  const answers = readAnswers(form, input.answers, problems, only);
  const remarks = readRemarks(form, input.remarks ?? new Map(), answers, problems, only);
  return acceptedUnless(problems, {
    language: language ?? 'nl',
    groups,
    answers,
    remarks,
    ...(name.ok && name.value !== undefined ? { name: name.value } : {}),
  });
}

function readGroups(
  form: Form,
  input: ReadonlyMap<string, unknown>,
  problems: Problem[],
  only: ReadonlySet<string> | undefined,
): Map<string, string> {
  const groups = new Map<string, string>();
  for (const id of input.keys()) {
    if (!form.groups.some((group) => group.id === id)) {
      problems.push(problem('item-unknown', { found: shown(id) }, pointerTo('groups', id)));
    }
  }
  for (const group of form.groups) {
    if (only !== undefined && !only.has(group.id)) continue;
    const pointer = pointerTo('groups', group.id);
    const found = input.get(group.id);
    if (found === undefined || found === '') {
      if (group.required) problems.push(problem('answer-needed', {}, pointer));
    } else if (typeof found === 'string' && group.options.some(({ id }) => id === found)) {
      groups.set(group.id, found);
    } else problems.push(problem('option-unknown', { found: shown(found) }, pointer));
  }
  return groups;
}

function readAnswers(
  form: Form,
  input: ReadonlyMap<string, unknown>,
  problems: Problem[],
  only: ReadonlySet<string> | undefined,
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const known = new Set(questionsOf(form).map(({ id }) => id));
  for (const id of input.keys()) {
    if (!known.has(id))
      problems.push(problem('item-unknown', { found: shown(id) }, pointerTo('answers', id)));
  }
  for (const section of form.sections) {
    const shownHere: ReadonlySet<Item> = new Set(shownItems(form, section, answers));
    for (const item of section.items.filter(isQuestion)) {
      const pointer = pointerTo('answers', item.id);
      const found = input.get(item.id);
      const read = found === undefined ? accepted(undefined) : readAnswer(item, found, pointer);
      const isShown = shownHere.has(item);
      if (isShown && read.ok && read.value !== undefined) answers.set(item.id, read.value);
      if (only === undefined || only.has(item.id))
        problems.push(...answerProblems(item, read, isShown, pointer));
    }
  }
  return answers;
}

/** What is wrong with an answer; to a question that is not shown, that there is one at all. */
function answerProblems(
  item: Question,
  read: Result<Answer | undefined>,
  isShown: boolean,
  pointer: string,
): readonly Problem[] {
  const saysNothing = read.ok && read.value === undefined;
  if (!isShown) return saysNothing ? [] : [problem('answer-not-shown', {}, pointer)];
  if (!read.ok) return read.problems;
  return saysNothing && item.required ? [problem('answer-needed', {}, pointer)] : [];
}

function readRemarks(
  form: Form,
  input: ReadonlyMap<string, unknown>,
  answers: ReadonlyMap<string, Answer>,
  problems: Problem[],
  only: ReadonlySet<string> | undefined,
): Map<string, string> {
  const remarks = new Map<string, string>();
  if (input.size === 0) return remarks;
  const shownNow = shownSections(form, ({ id }) => answers.get(id)).flatMap(({ items }) => items);
  const questions = new Map(questionsOf(form).map((item) => [item.id, item]));
  for (const [id, found] of input) {
    const pointer = pointerTo('remarks', id);
    const item = questions.get(id);
    if (item === undefined) problems.push(problem('item-unknown', { found: shown(id) }, pointer));
    else if (item.type !== 'statement' || !item.remark) problems.push(problem('remark-unfit', {}, pointer));
    else if (only === undefined || only.has(id)) {
      const read = readWritten(found, remarkLength, pointer);
      const saysNothing = read.ok && read.value === undefined;
      if (!shownNow.includes(item)) {
        if (!saysNothing) problems.push(problem('answer-not-shown', {}, pointer));
      } else if (!read.ok) problems.push(...read.problems);
      else if (read.value !== undefined) remarks.set(id, read.value);
    }
  }
  return remarks;
}

/**
 * The response as its stored body: canonical JSON of language, groups and answers, and of remarks, name and who answered
 * where there are any.
 */
export function writeResponse(form: Form, response: Response): string {
  const by = response.by === undefined ? {} : { by: { ...response.by } };
  return canonical({ language: response.language, ...by, ...contentOf(form, response) });
}

/**
 * SHA-256 over what was answered alone, so that a retry in another language is the same response. Who answered is not in
 * it: that comes from the invitation, not from what was sent.
 */
export function responseDigest(form: Form, response: Response): Promise<string> {
  return sha256(canonical(contentOf(form, response)));
}

/** What was answered alone, without language, as the API takes it. */
export function contentOf(form: Form, response: Response) {
  const answers = questionsOf(form).flatMap((item): [string, unknown][] => {
    const answer = response.answers.get(item.id);
    return answer === undefined ? [] : [[item.id, writeAnswer(item, answer)]];
  });
  const remarks = response.remarks.size === 0 ? {} : { remarks: Object.fromEntries(response.remarks) };
  const name = response.name === undefined ? {} : { name: response.name };
  return {
    groups: Object.fromEntries(response.groups),
    answers: Object.fromEntries(answers),
    ...remarks,
    ...name,
  };
}

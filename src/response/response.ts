// One response: what one participant answered, checked against the form it answers.
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import { canonical } from '../shared/canonical.ts';
import { sha256 } from '../shared/digest.ts';
import { isLanguage, type Language } from '../shared/language.ts';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { acceptedUnless, type Result } from '../shared/result.ts';
import { type Answer, readAnswer, shown, writeAnswer } from './answer.ts';

/** Everything one participant said. Maps, never objects: their keys came from outside once. */
export interface Response {
  readonly language: Language;
  /** Chosen option by group question; a question left out was not answered. */
  readonly groups: ReadonlyMap<string, string>;
  /** Answer by item; an item left out was skipped. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What a body may hold before it is checked: members of JSON or fields of a page. */
export interface ResponseInput {
  readonly language: unknown;
  readonly groups: ReadonlyMap<string, unknown>;
  readonly answers: ReadonlyMap<string, unknown>;
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
  const groups = readGroups(form, input.groups, problems, only);
  const answers = readAnswers(form, input.answers, problems, only);
  return acceptedUnless(problems, { language: language ?? 'nl', groups, answers });
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
  const questions = questionsOf(form);
  const known = new Set(questions.map(({ id }) => id));
  for (const id of input.keys()) {
    if (!known.has(id))
      problems.push(problem('item-unknown', { found: shown(id) }, pointerTo('answers', id)));
  }
  for (const item of questions) {
    if (only !== undefined && !only.has(item.id)) continue;
    const pointer = pointerTo('answers', item.id);
    const found = input.get(item.id);
    const read = found === undefined ? undefined : readAnswer(item, found, pointer);
    if (read?.ok === false) problems.push(...read.problems);
    else if (read?.value !== undefined) answers.set(item.id, read.value);
    else if (item.required) problems.push(problem('answer-needed', {}, pointer));
  }
  return answers;
}

/** The response as its stored body: canonical JSON of language, groups and answers. */
export function writeResponse(form: Form, response: Response): string {
  return canonical({ language: response.language, ...contentOf(form, response) });
}

/** SHA-256 over what was answered alone, so that a retry in another language is the same response. */
export function responseDigest(form: Form, response: Response): Promise<string> {
  return sha256(canonical(contentOf(form, response)));
}

function contentOf(form: Form, response: Response) {
  const answers = questionsOf(form).flatMap((item): [string, unknown][] => {
    const answer = response.answers.get(item.id);
    return answer === undefined ? [] : [[item.id, writeAnswer(item, answer)]];
  });
  return { groups: Object.fromEntries(response.groups), answers: Object.fromEntries(answers) };
}

// The name of the participant: asked by forms whose participants are known by name, and kept only with an explicit yes.
import type { Form } from '../form/form.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, acceptedUnless, type Result, refused } from '../shared/result.ts';
import { readWritten } from './read-written.ts';

/** A name is one line of so many characters at most. */
export const nameLength = 120;

/** Pointers to the name, and to the yes that goes with it on a page. No id of an item or group looks like these. */
export const namePointer = '/name';
export const nameAgreedPointer = '/name/agreed';

/** What is handed in of a name. */
export interface NameInput {
  readonly name?: unknown;
  /** The yes given on a page; undefined where sending a name is the yes itself: by API. */
  readonly nameAgreed?: boolean;
}

/** Whether a form asks its participants for their name. */
export function asksName(form: Form): boolean {
  return form.privacy.identity === 'named';
}

/**
 * The name that was given; undefined in forms that ask none. Problems: `name-needed`, `name-yes-needed`, and those of a
 * line that cannot be kept; `name-unfit` where none is asked.
 */
export function readName(form: Form, { name, nameAgreed }: NameInput): Result<string | undefined> {
  const isGiven = name !== undefined && name !== '';
  if (!asksName(form)) return isGiven ? refused(problem('name-unfit', {}, namePointer)) : accepted(undefined);
  const problems: Problem[] = [];
  const read = readWritten(typeof name === 'string' ? name : '', nameLength, namePointer);
  if (!read.ok) problems.push(...read.problems);
  else if (read.value === undefined) problems.push(problem('name-needed', {}, namePointer));
  else if (read.value.includes('\n')) problems.push(problem('line-broken', {}, namePointer));
  if (nameAgreed === false) problems.push(problem('name-yes-needed', {}, nameAgreedPointer));
  return acceptedUnless(problems, read.ok ? read.value : undefined);
}

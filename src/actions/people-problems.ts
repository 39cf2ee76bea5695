import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { nameLength } from '../response/name.ts';
import { isMandates, keepsRespondent } from '../response/respondent.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { isWellFormed, lengthOf, normalised } from '../shared/text.ts';
import type { Invitee } from '../storage/invitations.ts';

/**
 * What is wrong with people to be invited to a form, without inviting them: `form-not-by-invitation`; with a pointer
 * (`/0/name`) `person-name-unfit`, `person-twice`, `speaks-for-needed`, `speaks-for-unfit`, `mandates-malformed`,
 * `mandates-unfit`.
 */
export function peopleProblems(form: Form, list: readonly Invitee[]): readonly Problem[] {
  if (form.access.by !== 'invitation') return [problem('form-not-by-invitation', { form: form.id })];
  const people = list.map(tidied);
  const seen = new Set<string>();
  return people.flatMap((person, at) => {
    const problems = personProblems(form, person, `/${at}`);
    const key = keyOf(person);
    if (seen.has(key)) problems.push(problem('person-twice', { name: person.name }, `/${at}/name`));
    seen.add(key);
    return problems;
  });
}

function personProblems(form: Form, { name, speaksFor, mandates }: Invitee, pointer: string): Problem[] {
  const problems: Problem[] = [];
  const kind = bodyKindOf(form);
  if (!isName(name)) problems.push(problem('person-name-unfit', { maximum: nameLength }, `${pointer}/name`));
  const column = kind ?? 'organisation';
  if (kind === undefined && speaksFor !== null) {
    problems.push(problem('speaks-for-unfit', { column }, `${pointer}/speaksFor`));
  } else if (kind !== undefined && (speaksFor === null || speaksFor === '')) {
    problems.push(problem('speaks-for-needed', { column }, `${pointer}/speaksFor`));
  } else if (speaksFor !== null && !isName(speaksFor)) {
    problems.push(problem('person-name-unfit', { maximum: nameLength }, `${pointer}/speaksFor`));
  }
  if (!isMandates(mandates)) {
    problems.push(problem('mandates-malformed', { found: String(mandates) }, `${pointer}/mandates`));
  } else if (mandates > 1 && !keepsRespondent(form)) {
    problems.push(problem('mandates-unfit', { form: form.id }, `${pointer}/mandates`));
  }
  return problems;
}

/** People are the same by name and by whom they speak for. */
export function keyOf({ name, speaksFor }: Pick<Invitee, 'name' | 'speaksFor'>): string {
  return JSON.stringify([name, speaksFor]);
}

/** The same person with names as they are kept: without space around them. */
export function tidied({ name, speaksFor, mandates }: Invitee): Invitee {
  const trimmed = (text: string) => normalised(text).trim();
  return { name: trimmed(name), speaksFor: speaksFor === null ? null : trimmed(speaksFor), mandates };
}

function isName(text: string): boolean {
  return text !== '' && isWellFormed(text) && !text.includes('\n') && lengthOf(text) <= nameLength;
}

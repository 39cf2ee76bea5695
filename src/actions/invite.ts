import { sha256 } from '../shared/digest.ts';
import { Fault, type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { type Invitee, listStoredInvitations, storeInvitations } from '../storage/invitations.ts';
import type { Context } from './context.ts';
import { findForm } from './find-form.ts';
import { invitationSecret } from './invitation-secret.ts';
import { keyOf, peopleProblems, tidied } from './people-problems.ts';

/** Others who invite for the same form at the same moment are waited out this often. */
const attempts = 5;
/** Invitations in one write, as with many responses. */
const perWrite = 50;
/** More problems than this say nothing new. */
const mostProblems = 20;

/**
 * Invites people to a form. Who has an invitation that is good for it, made for it or for the form it follows and not
 * revoked, keeps that one: the same list again changes nothing. Nobody is invited when one of them is wrong. Problems:
 * `form-unknown`, `form-not-by-invitation`, `answers-erased` (the form stays closed); with a pointer (`/0/name`)
 * `person-name-unfit`, `person-twice`, `speaks-for-needed`, `speaks-for-unfit`, `mandates-malformed`,
 * `mandates-unfit` (the form is anonymous), `mandates-differ`.
 * @returns how many were invited now
 */
export async function invite(
  context: Context,
  form: string,
  people: readonly Invitee[],
): Promise<Result<{ invited: number }>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const asked = found.value.revision.form;
  const tidy = people.map(tidied);
  const [first, ...others] = peopleProblems(asked, tidy).slice(0, mostProblems);
  if (first !== undefined) return refused(first, ...others);
  let invited = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const invitations = await listStoredInvitations(context.store, form);
    if (invitations.isErased) return refused(problem('answers-erased', { form }));
    const valid = invitations.list.filter(({ isRevoked }) => !isRevoked);
    const before = new Map(valid.map((each) => [keyOf(each), each.mandates]));
    const [differs, ...more] = differing(tidy, before);
    if (differs !== undefined) return refused(differs, ...more);
    const missing = tidy.filter((person) => !before.has(keyOf(person)));
    if (missing.length === 0) return accepted({ invited });
    invited = missing.length;
    await store(context, form, missing, invitations.highest);
  }
  throw new Fault(problem('database-busy', {}));
}

async function store(
  context: Context,
  form: string,
  people: readonly Invitee[],
  highest: number,
): Promise<void> {
  for (let from = 0; from < people.length; from += perWrite) {
    const made = await Promise.all(
      people.slice(from, from + perWrite).map(async (person, at) => {
        const number = highest + 1 + from + at;
        return { ...person, number, hash: await sha256(await invitationSecret(context, form, number)) };
      }),
    );
    await storeInvitations(context.store, form, made, context.now());
  }
}

function differing(people: readonly Invitee[], before: ReadonlyMap<string, number>): readonly Problem[] {
  return people.flatMap((person, at) => {
    const mandates = before.get(keyOf(person));
    if (mandates === undefined || mandates === person.mandates) return [];
    return [problem('mandates-differ', { name: person.name, mandates }, `/${at}/mandates`)];
  });
}

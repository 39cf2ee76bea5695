// A form by invitation for tests, and the people who are invited to it.
import { invite } from '../../src/actions/invite.ts';
import { type ListedInvitation, listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Invitee } from '../../src/storage/invitations.ts';
import { formData, must, type TestContext, testContext } from './testcontext.ts';

export const byInvitation = { access: { by: 'invitation' } };

const privacy = { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3 };

/** A form in which the responses keep by which invitation they were given. */
export const pseudonymous = { ...byInvitation, privacy: { ...privacy, identity: 'pseudonymous' } };

/** A form in which organisations answer. */
export const organisations = { ...pseudonymous, respondents: 'organisations', groups: [], ranking: {} };

export function person(name: string, changes: Partial<Invitee> = {}): Invitee {
  return { name, speaksFor: null, mandates: 1, ...changes };
}

/** A context with a form by invitation in it. */
export async function invitingContext(changes: object = byInvitation): Promise<TestContext> {
  const context = await testContext();
  must(await publish(context, formData(changes)));
  return context;
}

/** Invites people by name and gives their secrets, in the same order. */
export async function secretsOf(
  context: TestContext,
  names: readonly string[],
  changes: Partial<Invitee> = {},
): Promise<readonly string[]> {
  must(
    await invite(
      context,
      'dorp',
      names.map((name) => person(name, changes)),
    ),
  );
  const listed = must(await listInvitations(context, 'dorp'));
  return names.map((name) => secretIn(listed, name));
}

export function secretIn(listed: readonly ListedInvitation[], name: string): string {
  const found = listed.find((each) => each.name === name && !each.isRevoked)?.secret ?? undefined;
  if (found === undefined) throw new Error(`no invitation for ${name}`);
  return found;
}

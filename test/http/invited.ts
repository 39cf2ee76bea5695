// Forms that not everybody may answer, and how somebody fills one in on its pages.
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { sampleJson } from '../form/sample.ts';
import { type Page, type Site, type Visitor, visitor } from './visitor.ts';

const privacy = { controller: 'Netwerk', contact: 'privacy@example.org' };
const introduction = { nl: 'Een inleiding vooraf.', en: 'An introduction first.' };

/** A form that organisations answer by invitation; `changes` replaces members. */
export function organisationsJson(changes: object = {}): Record<string, unknown> {
  return sampleJson({
    introduction,
    respondents: 'organisations',
    privacy: { ...privacy, identity: 'pseudonymous' },
    access: { by: 'invitation' },
    groups: [],
    ranking: {},
    ...changes,
  });
}

/** A form that opens with a code. */
export function codedJson(code: string): Record<string, unknown> {
  return sampleJson({ introduction, access: { by: 'code', code } });
}

/** A form that asks the name. */
export function namedJson(changes: object = {}): Record<string, unknown> {
  return sampleJson({ privacy: { ...privacy, identity: 'named' }, ...changes });
}

/** Invites an organisation and gives the link to it. */
export async function linkFor(site: Site, speaksFor: string, name = 'Anna', form = 'proef'): Promise<string> {
  const invited = await invite(site.context, form, [{ name, speaksFor, mandates: 1 }]);
  if (!invited.ok) throw new Error(JSON.stringify(invited.problems));
  const found = (await invitations(site, form)).find(
    (each) => each.speaksFor === speaksFor && each.name === name && !each.isRevoked,
  );
  return `/i/${found?.secret}`;
}

/** The invitations as the organiser sees them. */
export async function invitations(site: Site, form = 'proef') {
  const listed = await listInvitations(site.context, form);
  if (!listed.ok) throw new Error(JSON.stringify(listed.problems));
  return listed.value;
}

export const start = '/nl/forms/proef';

/** Somebody who opened a link. */
export async function opened(site: Site, link: string): Promise<Visitor> {
  const guest = visitor(site);
  await guest.get(link);
  return guest;
}

/** Begins, and answers one question on the first page. */
export async function answered(guest: Visitor, answer = '4'): Promise<string> {
  const first = await guest.follow((await guest.post(start)).location);
  const response = first.hidden('response');
  await guest.post(`${start}/steps/1`, { response, go: 'next', 'answers.delen': answer });
  return response;
}

/** Sends what was filled in. */
export function send(guest: Visitor, response: string, language = 'nl'): Promise<Page> {
  return guest.post(`/${language}/forms/proef/check`, { response });
}

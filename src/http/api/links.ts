// JSON for organisers: the links by which results are seen and forms are answered, and who asked for news.
import { Hono } from 'hono/tiny';
import { listContacts } from '../../actions/contacts.ts';
import { invite } from '../../actions/invite.ts';
import { listResultsLinks, type ResultsLink, resultsLink, revokeResultsLink } from '../../actions/links.ts';
import { listInvitations } from '../../actions/list-invitations.ts';
import { revokeInvitations } from '../../actions/revoke-invitations.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import { type Exchange, type Frame, languageOf, originOf } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { numberIn, organisersOnly, recordDeed } from './bearer.ts';
import { readBodyAs } from './json-body.ts';
import { invitingSchema } from './requests.ts';
import type { ToldInvitations, ToldResultsLink, ToldResultsLinks } from './shapes.ts';

/** A list of a thousand people fits. */
const mostBytesOfPeople = 200_000;

/** Routes of links. */
export const linkRoutes = new Hono<Frame>()
  .get('/forms/:form/results-links', organisersOnly, async (c) => {
    const listed = await listResultsLinks(c.get('context'), c.req.param('form'));
    if (!listed.ok) return problemJson(c, listed.problems);
    return c.json({ links: listed.value.map((link) => toldLink(c, link)) } satisfies ToldResultsLinks);
  })
  .post('/forms/:form/results-links', organisersOnly, async (c) => {
    const context = c.get('context');
    const form = c.req.param('form');
    const before = await listResultsLinks(context, form);
    if (!before.ok) return problemJson(c, before.problems);
    const made = await resultsLink(context, form);
    if (!made.ok) return problemJson(c, made.problems);
    const after = await listResultsLinks(context, form);
    if (!after.ok) return problemJson(c, after.problems);
    const link = after.value.find(({ secret }) => secret === made.value);
    if (link === undefined) throw new Error('a link that was made is there');
    if (before.value.some(({ number }) => number === link.number)) return c.json(toldLink(c, link), 200);
    await recordDeed(c, { deed: 'make-results-link', form, about: link.number });
    return c.json(toldLink(c, link), 201);
  })
  .delete('/forms/:form/results-links/:number', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const number = numberIn(c.req.param('number'));
    if (number === undefined) return problemJson(c, [problem('results-link-unknown', { number: 0 })]);
    const revoked = await revokeResultsLink(c.get('context'), form, number);
    if (!revoked.ok) return problemJson(c, revoked.problems);
    await recordDeed(c, { deed: 'revoke-results-link', form, about: number });
    return c.body(null, 204);
  })
  .get('/forms/:form/invitations', organisersOnly, (c) => answerRead(c, c.req.param('form')))
  .post('/forms/:form/invitations', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const sent = await readBodyAs(c, invitingSchema, mostBytesOfPeople);
    if (!sent.ok) return problemJson(c, sent.problems);
    const made = await invite(c.get('context'), form, sent.value.people);
    if (!made.ok) return problemJson(c, made.problems.map(inPeople));
    const { invited } = made.value;
    if (invited === 0) return answerRead(c, form);
    await recordDeed(c, { deed: 'invite', form, about: invited });
    return answerInvitations(c, form, 201);
  })
  .get('/forms/:form/contacts', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const listed = await listContacts(c.get('context'), form);
    if (!listed.ok) return problemJson(c, listed.problems);
    await recordDeed(c, { deed: 'read-contacts', form });
    return c.json({ form, addresses: listed.value });
  })
  .delete('/forms/:form/invitations/:number', organisersOnly, async (c) => {
    const form = c.req.param('form');
    const number = numberIn(c.req.param('number')) ?? 0;
    const revoked = await revokeInvitations(c.get('context'), form, [number]);
    if (!revoked.ok) return problemJson(c, revoked.problems);
    await recordDeed(c, { deed: 'revoke-invitation', form, about: number });
    return c.body(null, 204);
  });

/** Whoever has the links could answer for others: that they were read is recorded. */
async function answerRead(c: Exchange, form: string) {
  const answer = await answerInvitations(c, form, 200);
  if (answer.ok) await recordDeed(c, { deed: 'read-invitations', form });
  return answer;
}

async function answerInvitations(c: Exchange, form: string, status: 200 | 201) {
  const listed = await listInvitations(c.get('context'), form);
  if (!listed.ok) return problemJson(c, listed.problems);
  const told = listed.value.map(({ secret, ...invitation }) => {
    const url = secret === null || invitation.isRevoked ? null : `${originOf(c)}/i/${secret}`;
    return { ...invitation, url };
  });
  return c.json({ invitations: told } satisfies ToldInvitations, status);
}

/** A problem of one of the people, where they stand in the body. */
function inPeople(each: Problem): Problem {
  return each.pointer === undefined ? each : { ...each, pointer: `/people${each.pointer}` };
}

function toldLink(c: Exchange, { number, secret, madeAt, revokedAt }: ResultsLink): ToldResultsLink {
  const url = secret === null || revokedAt !== null ? null : `${originOf(c)}/${languageOf(c)}/r/${secret}`;
  return { number, url, madeAt, revokedAt };
}

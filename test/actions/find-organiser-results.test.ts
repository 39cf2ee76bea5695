import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { exportAnswers } from '../../src/actions/export.ts';
import { findOrganiserResults, type OrganiserResults } from '../../src/actions/find-organiser-results.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { invite } from '../../src/actions/invite.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { listReactions } from '../../src/actions/moderate.ts';
import { publish } from '../../src/actions/publish.ts';
import { retain } from '../../src/actions/retain.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { byInvitation, invitingContext, organisations, person, pseudonymous, secretIn } from './invited.ts';
import {
  codes,
  formData,
  handedIn,
  idOf,
  input,
  must,
  noon,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const names = ['An', 'Bo', 'Co', 'Di', 'Ed', 'Fe'];
const embargo = { results: { publish: 'embargo' } };

/** Invites six people and lets the first few of them answer. */
async function answered(count: number, changes: object, of = (nth: number) => person(names[nth] ?? '')) {
  const context = await invitingContext(changes);
  must(
    await invite(
      context,
      'dorp',
      names.map((_, nth) => of(nth)),
    ),
  );
  const listed = must(await listInvitations(context, 'dorp'));
  for (let nth = 0; nth < count; nth += 1) {
    const pass = secretIn(listed, of(nth).name);
    const hasGroups = !('respondents' in changes);
    const given = input(
      { groen: 1 + nth, anders: `tekst ${nth}` },
      hasGroups && nth < 2 ? 'kern' : undefined,
    );
    must(await accept(context, handedIn(nth + 1, { pass, input: given })));
  }
  return context;
}

const seen = async (context: TestContext, release?: number): Promise<OrganiserResults> =>
  must(await findOrganiserResults(context, 'dorp', release));
const writesOf = async ({ client }: TestContext) =>
  (await client.execute('SELECT total_changes() AS n')).rows[0]?.['n'];

test('of anonymous answers an organiser sees who takes part, and no figure before everybody does', async () => {
  const context = await answered(4, byInvitation);
  expect(await seen(context)).toEqual({
    document: null,
    text: '',
    digest: null,
    placedCount: 0,
    participation: {
      responses: 4,
      invited: 6,
      parts: [
        { id: 'kern', title: 'In de kern', responses: 2, expected: null },
        { id: 'buiten', title: 'Daarbuiten', responses: 0, expected: null },
        { id: 'not-given', title: 'not-given', responses: 2, expected: null },
      ],
    },
    state: 'open',
    publish: 'closing',
    neededForInterim: 6,
  });
  must(await close(context, 'dorp'));
  const link = must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  const { document } = await seen(context);
  expect(document).toEqual(link.is === 'shown' ? link.document : null);
  expect(document?.release).toMatchObject({ audience: 'public', responses: 4, invited: 6 });
  expect(await seen(context, 1)).toMatchObject({ document });
  expect(codes(await findOrganiserResults(context, 'dorp', 2))).toEqual(['release-unknown']);
  expect(codes(await findOrganiserResults(context, 'weg'))).toEqual(['form-unknown']);
});

test('under embargo nor the organiser sees what is not revealed: it may be made again without somebody', async () => {
  const context = await answered(5, { ...byInvitation, ...embargo });
  must(await close(context, 'dorp'));
  expect(await seen(context)).toMatchObject({ document: null, state: 'closed', publish: 'embargo' });
  expect(codes(await findOrganiserResults(context, 'dorp', 1))).toEqual(['release-unknown']);
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  must(await reveal(context, 'dorp'));
  expect((await seen(context)).document?.release).toMatchObject({ responses: 4, audience: 'public' });
});

test('of others the organiser sees everything of now, folded or not, and nothing is written for it', async () => {
  const context = await answered(1, pseudonymous);
  const before = await writesOf(context);
  const one = await seen(context);
  expect(one.document?.release).toEqual({
    number: null,
    publishedAt: noon,
    kind: 'now',
    audience: 'organiser',
    responses: 1,
    minimumGroup: 1,
    invited: 6,
    invitedBodies: null,
    method: '1',
  });
  expect(one.document?.statements[0]).toMatchObject({ id: 'groen', n: 1, counts: [1, 0, 0, 0, 0] });
  expect(await writesOf(context)).toBe(before);
  await fold(context, 'dorp');
  const listed = must(await listInvitations(context, 'dorp'));
  for (const nth of [1, 2]) {
    const pass = secretIn(listed, names[nth] ?? '');
    must(await accept(context, handedIn(nth + 1, { pass, input: input({ groen: 5 }) })));
  }
  const three = await seen(context);
  expect(three.document?.parts.map(({ id, responses }) => [id, responses])).toEqual([
    ['wijk:kern', 1],
    ['wijk:not-given', 2],
  ]);
  // what everybody sees keeps to the rules
  must(await close(context, 'dorp'));
  expect((await seen(context, 1)).document?.release).toMatchObject({ audience: 'public', minimumGroup: 3 });
  expect((await seen(context, 1)).document?.parts).toEqual([]);
  expect((await verify(context)).findings).toEqual([]);
  context.setNow(minutesAfter(noon, 366 * 24 * 60));
  await retain(context);
  expect((await seen(context)).document?.release).toMatchObject({ number: 1, audience: 'public' });
});

test('invitations count in what is released; who answered before being revoked still counts', async () => {
  const context = await answered(4, pseudonymous);
  must(await revokeInvitations(context, 'dorp', [1, 6]));
  must(await close(context, 'dorp'));
  const { document } = await seen(context, 1);
  expect(document?.release).toMatchObject({ responses: 4, invited: 5 });
  const [row] = document?.implications ?? [];
  expect(row).toMatchObject({ missingVoices: { missing: 1 } });
  // later invitations change no figure
  must(await revokeInvitations(context, 'dorp', [5]));
  expect(await verify(context)).toMatchObject({ clean: true, releases: [{ checked: 'recomputed' }] });
});

test('a form that follows counts the invitations of the form it follows', async () => {
  const context = await answered(3, pseudonymous);
  must(
    await publish(context, formData({ ...pseudonymous, id: 'later', kind: 'reflection', follows: 'dorp' })),
  );
  const { participation } = must(await findOrganiserResults(context, 'later'));
  expect(participation).toMatchObject({ responses: 0, invited: 6 });
});

test('organisations answer by name: parts from one answer on, with how many were invited of each', async () => {
  const of = (nth: number) =>
    person(names[nth] ?? '', { speaksFor: ['Zuid', 'Noord', 'West'][nth % 3] ?? '' });
  const context = await answered(2, organisations, of);
  expect((await seen(context)).participation.parts).toEqual([
    { id: 'Noord', title: 'Noord', responses: 1, expected: 2 },
    { id: 'West', title: 'West', responses: 0, expected: 2 },
    { id: 'Zuid', title: 'Zuid', responses: 1, expected: 2 },
  ]);
  must(await close(context, 'dorp'));
  const { document } = await seen(context, 1);
  expect(document?.parts).toMatchObject([
    { id: 'organisation:Noord', responses: 1, invited: 2 },
    { id: 'organisation:Zuid', responses: 1, invited: 2 },
  ]);
  expect(document?.release).toMatchObject({ responses: 2, minimumGroup: 1, audience: 'public' });
  expect(await verify(context)).toMatchObject({ clean: true, releases: [{ checked: 'recomputed' }] });
});

test('the answers of who is not anonymous can be taken out at any time, with what they speak for', async () => {
  const of = (nth: number) => person(names[nth] ?? '', { speaksFor: `Org ${nth}`, mandates: 1 + nth });
  const context = await answered(2, organisations, of);
  const lines: string[] = [];
  for await (const line of must(await exportAnswers(context, 'dorp', 'csv')).lines) lines.push(line);
  const rows: Record<string, string>[] = parse(lines.join(''), { columns: true, bom: true });
  const told = rows.map((row) => [row['organisation'], row['mandates'], row['answers.groen']].join(' '));
  expect(new Set(told)).toEqual(new Set(['Org 0 1 1', 'Org 1 2 2']));
  const json: string[] = [];
  for await (const line of must(await exportAnswers(context, 'dorp', 'ndjson')).lines) json.push(line);
  expect(json.map((line) => JSON.parse(line)).find(({ mandates }) => mandates === 2)).toEqual({
    answers: { anders: 'tekst 1', groen: 2 },
    groups: {},
    mandates: 2,
    organisation: 'Org 1',
  });
  expect(json.join('')).not.toContain('invitation');
  // texts are placed beside a release, so they wait for it
  expect(codes(await listReactions(context, 'dorp'))).toEqual(['answers-before-closing']);
});

test('of a named form the name stands in its own column', async () => {
  const { privacy } = pseudonymous;
  const context = await publishedContext({ privacy: { ...privacy, identity: 'named' } });
  const given = { ...input({ groen: 3 }), name: 'Joke Visser', nameAgreed: true };
  must(await accept(context, handedIn(1, { input: given })));
  const lines: string[] = [];
  for await (const line of must(await exportAnswers(context, 'dorp', 'csv')).lines) lines.push(line);
  const [row]: Record<string, string>[] = parse(lines.join(''), { columns: true, bom: true });
  expect(row).toMatchObject({ name: 'Joke Visser', 'answers.groen': '3' });
  expect(row).not.toHaveProperty('mandates');
  expect((await seen(context)).document?.release).toMatchObject({ responses: 1, invited: null });
});

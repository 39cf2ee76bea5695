// One invitation, two processes: two clients on the door of a real file.
import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { testDoor, testSecret } from '../local/testfolder.ts';
import { byInvitation, organisations, person } from './invited.ts';
import { codes, contextOn, formData, handedIn, input, must, type TestContext } from './testcontext.ts';

async function atOneFile(changes: object, count: number): Promise<[TestContext, TestContext, string[]]> {
  const { door } = await testDoor();
  const open = () => createClient({ url: door.url, authToken: testSecret });
  const first = open();
  await migrateThrough(first);
  const contexts = [await contextOn(first), await contextOn(open())] as const;
  must(await publish(contexts[0], formData(changes)));
  const speaksFor = 'respondents' in changes ? 'De Linde' : null;
  const people = Array.from({ length: count }, (_, n) => person(`Gast ${n}`, { speaksFor }));
  must(await invite(contexts[0], 'dorp', people));
  const listed = must(await listInvitations(contexts[0], 'dorp'));
  return [...contexts, listed.map(({ secret }) => secret ?? '')];
}

test.each([
  [50, 'anonymous', byInvitation],
  [20, 'for organisations', organisations],
])(
  'of two answers with one invitation at once exactly one comes in, %i times, %s',
  async (rounds, _, changes) => {
    const [first, second, secrets] = await atOneFile(changes, rounds);
    for (const [round, pass] of secrets.entries()) {
      const one = handedIn(2 * round, { pass, input: input({ groen: 1 }) });
      const other = handedIn(2 * round + 1, { pass, input: input({ groen: 5 }) });
      const told = await Promise.all([accept(first, one), accept(second, other)]);
      expect(told.filter(({ ok }) => ok)).toHaveLength(1);
      expect(told.flatMap(codes)).toEqual(['invitation-used']);
    }
    const { rows } = await first.client.execute(`SELECT (SELECT count(*) FROM responses) AS responses,
    (SELECT count(*) FROM invitation_uses WHERE used_on IS NOT NULL) AS uses`);
    expect(rows.map((row) => ({ ...row }))).toEqual([{ responses: rounds, uses: rounds }]);
    expect((await verify(second)).findings).toEqual([]);
  },
);

test('the same answer sent ten times at once uses its invitation once', async () => {
  const [first, second, [pass = '']] = await atOneFile(byInvitation, 1);
  const told = await Promise.all(
    Array.from({ length: 10 }, (_, nth) => accept(nth % 2 === 0 ? first : second, handedIn(1, { pass }))),
  );
  expect(told.filter((each) => each.ok && each.value.is === 'new')).toHaveLength(1);
  expect(new Set(told.map((each) => must(each).receipt)).size).toBe(1);
  expect((await verify(first)).findings).toEqual([]);
});

import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { byInvitation, invitingContext, organisations, secretsOf } from './invited.ts';
import { handedIn, idOf, must, type TestContext } from './testcontext.ts';

async function session(changes: object): Promise<TestContext> {
  const context = await invitingContext(changes);
  const speaksFor = 'respondents' in changes ? 'De Linde' : null;
  const secrets = await secretsOf(context, ['Anna', 'Bas', 'Cor', 'Dirk'], { speaksFor });
  for (const [n, pass] of secrets.slice(0, 3).entries()) must(await accept(context, handedIn(n, { pass })));
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  await context.doLater();
  expect((await verify(context)).findings).toEqual([]);
  return context;
}

/** The codes that verify finds after a damage, with what they are about. */
async function foundAfter(context: TestContext, damage: string): Promise<string[]> {
  await context.client.executeMultiple(`PRAGMA foreign_keys = OFF; ${damage}`);
  return (await verify(context)).findings.map(({ code, detail }) => `${code} ${detail}`);
}

test.each([
  ['UPDATE invitation_uses SET used_on = NULL WHERE number = 1', ['invitation-use-undated dorp/1']],
  ['DELETE FROM invitation_uses WHERE number = 1', ['invitation-uses-differ 2 for 3']],
  [
    "INSERT INTO invitation_uses VALUES ('dorp', 'dorp', 4, '2026-11-01')",
    ['invitation-uses-differ 4 for 3'],
  ],
  ['DELETE FROM invitations WHERE number = 1', ['reference-broken', 'invitation-use-stray dorp/1']],
  [
    `UPDATE responses SET body = json_set(body, '$.by', json('{"invitation":1}')) WHERE id = '${idOf(1)}'`,
    [`respondent-kept ${idOf(1)}`],
  ],
])('in a form that is anonymous: %s', async (damage, expected) => {
  const found = await foundAfter(await session(byInvitation), damage);
  for (const code of expected) expect(found.join('\n')).toContain(code);
});

const by = (invitation: number, speaksFor: string, mandates: number) =>
  `UPDATE responses SET body = json_set(body, '$.by', json('${JSON.stringify({ invitation, mandates, speaksFor })}'))
   WHERE id = '${idOf(1)}'`;

test.each([
  [by(4, 'De Linde', 1), [`respondent-unfit ${idOf(1)}`, 'invitation-repeated 4']],
  [by(2, 'De Eik', 1), [`respondent-unfit ${idOf(1)}`]],
  [by(2, 'De Linde', 9), [`respondent-unfit ${idOf(1)}`]],
  [by(1, 'De Linde', 1), ['invitation-repeated 1']],
  [
    `UPDATE responses SET body = json_remove(body, '$.by') WHERE id = '${idOf(1)}'`,
    [`respondent-unfit ${idOf(1)}`],
  ],
  [`UPDATE responses SET body = 'no json' WHERE id = '${idOf(1)}'`, [`response-unreadable ${idOf(1)}`]],
])('in a form of organisations: %s', async (damage, expected) => {
  const found = await foundAfter(await session(organisations), damage);
  for (const code of expected) expect(found.join('\n')).toContain(code);
});

test('a response that was erased as a whole leaves its invitation used', async () => {
  const context = await session(byInvitation);
  const gone = `DELETE FROM changes WHERE response = '${idOf(2)}'; DELETE FROM responses WHERE id = '${idOf(2)}'`;
  expect(await foundAfter(context, gone)).toEqual([]);
});

test('a form that anybody may answer has no uses', async () => {
  const context = await invitingContext({});
  must(await accept(context, handedIn(1)));
  expect((await verify(context)).findings).toEqual([]);
  const stray = "INSERT INTO invitation_uses VALUES ('dorp', 'dorp', 1, '2026-11-01')";
  expect((await foundAfter(context, stray)).join('\n')).toContain('invitation-uses-differ 1 for 0');
});

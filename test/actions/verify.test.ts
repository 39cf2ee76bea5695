import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { fold } from '../../src/actions/fold.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import {
  contextOn,
  formData,
  handedIn,
  idOf,
  input,
  must,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const secret = 'dit is vertrouwelijk';

/** Four responses folded, one changed and one new not yet. */
async function lived(): Promise<TestContext> {
  const context = await publishedContext();
  for (let n = 1; n <= 4; n += 1) must(await accept(context, handedIn(n)));
  await fold(context, 'dorp');
  must(await change(context, { ...handedIn(1), version: 1, input: input({ anders: secret }) }));
  must(await accept(context, handedIn(5)));
  return context;
}

const damages: readonly [string, string, readonly string[]][] = [
  [
    'an answer that was changed',
    `UPDATE responses SET body = replace(body, '"groen":3', '"groen":4')`,
    ['first-digest-differs', 'tally-differs'],
  ],
  [
    'an answer that does not fit',
    `UPDATE responses SET body = '{"answers":{"groen":9}}' WHERE id = 'ID'`,
    ['response-unreadable', 'tally-differs'],
  ],
  [
    'a body that is no JSON',
    `UPDATE responses SET body = '{' WHERE id = 'ID'`,
    ['response-unreadable', 'tally-differs'],
  ],
  [
    'a body written otherwise',
    `UPDATE responses SET body = body || ' ' WHERE id = 'ID'`,
    ['response-not-as-written'],
  ],
  [
    'a response that nobody sent',
    `INSERT INTO responses SELECT 'AAAAAAAAAAAAAAAAAAAAAA', form, revision, 1, body,
    first_digest, replace(receipt_hash, substr(receipt_hash, 1, 9), 'xxxxxxxxx'), NULL FROM responses WHERE id = 'ID'`,
    ['receipt-differs', 'response-count-differs', 'tally-differs', 'versions-differ'],
  ],
  [
    'a response that is gone',
    `UPDATE responses SET body = NULL WHERE id = 'ID'`,
    ['response-count-differs', 'tally-differs'],
  ],
  ['a change that is gone', 'DELETE FROM changes WHERE seq = 3', ['versions-differ']],
  [
    'a change that waits and is empty',
    'UPDATE changes SET plus = NULL WHERE seq = 6',
    ['change-empty', 'response-count-differs', 'tally-differs'],
  ],
  [
    'a change of a version that is not there',
    'UPDATE changes SET version = 7 WHERE seq = 6',
    ['change-stray', 'versions-differ'],
  ],
  ['answers left in a folded change', `UPDATE changes SET plus = '{}' WHERE seq = 2`, ['change-not-erased']],
  [
    'a tally that counts one too many',
    `UPDATE tallies SET tally = replace(tally, '"responses":4', '"responses":5')`,
    ['tally-differs'],
  ],
  ['a tally that is none', `UPDATE tallies SET tally = '[]'`, ['tally-unreadable']],
  ['a count that is off', 'UPDATE tallies SET response_count = 3', ['response-count-differs']],
  [
    'a stamp without a release',
    `UPDATE responses SET first_release = 1 WHERE id = 'ID'`,
    ['release-stamps-differ'],
  ],
];

test('finds nothing in what is well, and counts what is not folded yet', async () => {
  const context = await lived();
  expect(await verify(context)).toEqual({ clean: true, findings: [], releases: [] });
  expect(await verify(context, 'weg')).toEqual({ clean: true, findings: [], releases: [] });
});

test.each(damages)('finds %s', async (_, sql, expected) => {
  const context = await lived();
  await context.client.execute(sql.replace('ID', idOf(2)));
  const report = await verify(context, 'dorp');
  expect([...new Set(report.findings.map(({ code }) => code))].sort()).toEqual([...expected].sort());
  expect(report.clean).toBe(false);
  expect(JSON.stringify(report)).not.toContain(secret);
});

test.each([
  [
    'document',
    `UPDATE releases SET document = replace(document, 'dorp', 'stad')`,
    ['document-differs', 'document-digest-differs'],
  ],
  [
    'tally',
    `UPDATE releases SET tally = replace(tally, '"responses":5', '"responses":4')`,
    ['document-differs', 'release-people-differ', 'release-tally-differs'],
  ],
  ['stamps', 'UPDATE responses SET first_release = NULL', ['release-people-differ', 'release-stamps-differ']],
  ['form', `UPDATE forms SET state = 'open'`, ['released-while-open']],
])('finds a release of which the %s was changed', async (_, sql, expected) => {
  const context = await lived();
  must(await close(context, 'dorp'));
  expect((await verify(context)).findings).toEqual([]);
  await context.client.execute(sql);
  expect((await verify(context)).findings.map(({ code }) => code).sort()).toEqual(expected);
});

test.each([
  ['who waits', 'UPDATE tallies SET waiting = NULL', ['waiting-differs']],
  ['how many wait', 'UPDATE tallies SET waiting_count = 2', ['waiting-differs']],
  ['whose release is unseen', 'UPDATE tallies SET unseen = waiting', ['unseen-differs']],
  [
    'who is in which release',
    'UPDATE responses SET first_release = 1 WHERE first_release IS NULL',
    ['release-people-differ', 'unseen-differs', 'waiting-differs'],
  ],
])('finds a live form that is wrong about %s', async (_, sql, expected) => {
  const context = await publishedContext({ results: { publish: 'live' } });
  for (let n = 1; n <= 4; n += 1) {
    must(await accept(context, handedIn(n)));
    await context.doLater();
  }
  await fold(context, 'dorp');
  must(await accept(context, handedIn(5)));
  expect((await verify(context)).findings).toEqual([]);
  await context.client.execute(sql);
  expect((await verify(context)).findings.map(({ code }) => code).sort()).toEqual(expected);
});

test('finds somebody who waits in a form that is not live', async () => {
  const context = await lived();
  await context.client.execute('UPDATE tallies SET waiting = tally, waiting_count = 4');
  expect((await verify(context)).findings.map(({ code }) => code)).toEqual(['waiting-differs']);
});

test('says of a release whose tally was erased that only its digest could be checked', async () => {
  const context = await lived();
  must(await close(context, 'dorp'));
  await context.client.execute('UPDATE releases SET tally = NULL');
  expect(await verify(context)).toEqual({
    clean: true,
    findings: [],
    releases: [{ form: 'dorp', number: 1, checked: 'digest-only' }],
  });
});

test('says the same of a release that another version of the product made, whatever it would make of its tally', async () => {
  const context = await lived();
  must(await close(context, 'dorp'));
  const [release] = (await verify(context)).releases;
  expect(release?.checked).toBe('recomputed');
  await context.client.execute(
    `UPDATE releases SET making = making + 1, tally = replace(tally, '"statements"', '"stellingen"')`,
  );
  expect(await verify(context)).toEqual({
    clean: true,
    findings: [],
    releases: [{ form: 'dorp', number: 1, checked: 'digest-only' }],
  });
  await context.client.execute(`UPDATE releases SET document = replace(document, 'dorp', 'stad')`);
  expect((await verify(context)).findings.map(({ code }) => code)).toEqual(['document-digest-differs']);
});

test('finds references that lead nowhere', async () => {
  const context = await lived();
  await context.client.executeMultiple(
    `PRAGMA foreign_keys = OFF; DELETE FROM responses WHERE id = '${idOf(2)}'`,
  );
  const report = await verify(context);
  expect(report.findings).toContainEqual({
    form: '',
    code: 'reference-broken',
    detail: 'changes refers to responses',
  });
});

test('starts anew when somebody answers meanwhile, and says so when it never stands still', async () => {
  const context = await lived();
  let sent = 5;
  let most = 7;
  const { batch } = context.client;
  const interrupted = await contextOn({
    ...context.client,
    batch: async (statements, mode) => {
      const sql = JSON.stringify(statements);
      if (sql.includes('last_version') && sent < most) {
        sent += 1;
        must(await accept(context, handedIn(sent)));
      }
      return batch.call(context.client, statements, mode);
    },
  });
  expect(await verify(interrupted, 'dorp')).toEqual({ clean: true, findings: [], releases: [] });
  most = 1000;
  expect((await verify(interrupted, 'dorp')).findings).toEqual([
    { form: 'dorp', code: 'form-moving', detail: 'dorp' },
  ]);
});

test('looks at one form or at all', async () => {
  const context = await lived();
  must(await publish(context, formData({ id: 'stad' })));
  await context.client.execute('UPDATE tallies SET response_count = 3');
  const of = async (form?: string) => (await verify(context, form)).findings.map((found) => found.form);
  expect(await of()).toEqual(['dorp', 'stad']);
  expect(await of('stad')).toEqual(['stad']);
});

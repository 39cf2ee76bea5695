// A backup is a context that stopped at some moment; the present one went on.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { changeAgenda, findAgenda } from '../../src/actions/agenda.ts';
import { commandLine, listAudit, record } from '../../src/actions/audit.ts';
import { carryOver, countMissing } from '../../src/actions/carry-over.ts';
import { close } from '../../src/actions/close.ts';
import { eraseByReceipt, eraseForm, eraseFormAnswers } from '../../src/actions/erase.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink, revokeLink } from '../../src/actions/links.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { listDeletions } from '../../src/storage/deletions.ts';
import { copied } from './copied.ts';
import { contextOn, formData, handedIn, idOf, memoryClient, must, type TestContext } from './testcontext.ts';

const nothing = { responses: 0, answers: [], forms: [], stayed: [] };

async function answered(context: TestContext): Promise<void> {
  must(await publish(context, formData()));
  for (let n = 1; n <= 4; n += 1) must(await accept(context, handedIn(n)));
}

async function bodies({ client }: TestContext): Promise<readonly unknown[]> {
  const { rows } = await client.execute('SELECT id FROM responses WHERE body IS NOT NULL ORDER BY id');
  return rows.map(({ id }) => id);
}

test('nothing happened since: nothing is taken over', async () => {
  const { present, backup } = await copied(answered);
  expect(await carryOver(present, backup)).toEqual(nothing);
  expect(await bodies(backup)).toHaveLength(4);
  expect(await countMissing(present, backup)).toBe(0);
});

test('what was withdrawn since does not come back, not even in what waits to be counted', async () => {
  const { present, backup } = await copied(answered);
  must(await withdraw(present, { id: idOf(2), form: 'dorp', version: 1 }));
  must(await accept(present, handedIn(8)));
  expect(await countMissing(present, backup)).toBe(1);
  expect(await carryOver(present, backup)).toEqual({ ...nothing, responses: 1 });
  expect(await bodies(backup)).toEqual([1, 3, 4].map(idOf));
  const { rows } = await backup.client.execute(
    `SELECT count(*) AS n FROM changes WHERE response = '${idOf(2)}' AND (plus IS NOT NULL OR minus IS NOT NULL)`,
  );
  expect(rows[0]?.['n']).toBe(0);
  expect(await listDeletions(backup.store)).toEqual(await listDeletions(present.store));
  expect(await verify(backup)).toMatchObject({ clean: true });
  expect(await carryOver(present, backup)).toEqual(nothing);
});

test('what was withdrawn since from a live form waits for no release of the copy, and is in none', async () => {
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData({ results: { publish: 'live' } })));
    for (let n = 1; n <= 5; n += 1) {
      must(await accept(context, handedIn(n)));
      await context.doLater();
    }
  });
  for (const n of [2, 4]) must(await withdraw(present, { id: idOf(n), form: 'dorp', version: 1 }));
  expect(await carryOver(present, backup)).toEqual({ ...nothing, responses: 2 });
  expect(await verify(backup)).toMatchObject({ clean: true });
  must(await close(backup, 'dorp'));
  const found = must(await findResults(backup, must(await resultsLink(backup, 'dorp'))));
  expect(found).toMatchObject({ is: 'shown', document: { release: { responses: 3 } } });
});

test('a withdrawal is known by the record alone, when its row is gone from the present database', async () => {
  const { present, backup } = await copied(answered);
  must(await withdraw(present, { id: idOf(2), form: 'dorp', version: 1 }));
  const older = await contextOn(await memoryClient());
  must(await publish(older, formData()));
  await carryOver(present, older);
  expect(await carryOver(older, backup)).toEqual({ ...nothing, responses: 1 });
  expect(await bodies(backup)).toEqual([1, 3, 4].map(idOf));
});

test('answers erased since stay erased, and the results stay those that were shown', async () => {
  const { present, backup } = await copied(answered);
  must(await accept(present, handedIn(8)));
  must(await close(present, 'dorp'));
  const link = must(await resultsLink(present, 'dorp'));
  const shown = must(await findResults(present, link));
  must(await eraseFormAnswers(present, 'dorp'));
  expect(await carryOver(present, backup)).toEqual({ ...nothing, answers: ['dorp'] });
  expect(await bodies(backup)).toEqual([]);
  // only the count of answers that are there is another
  const after = must(await findResults(backup, link));
  expect({ ...after, standing: shown.standing }).toEqual(shown);
  expect(await verify(backup)).toMatchObject({ clean: true });
  expect(await carryOver(present, backup)).toEqual(nothing);
});

test('with answers erased since the agenda is that of now; else the copy brings its own', async () => {
  const change = (version: number, owner: string) =>
    ({ form: 'dorp', implication: 'groen', version, input: { owner } }) as const;
  const { present, backup } = await copied(async (context) => {
    await answered(context);
    must(await close(context, 'dorp'));
    must(await changeAgenda(context, change(0, 'De Linde')));
  });
  const ownerIn = async (context: TestContext) =>
    must(await findAgenda(context, 'dorp')).entries.get('groen')?.owner;
  must(await changeAgenda(present, change(1, 'De Eik')));
  await carryOver(present, backup);
  expect(await ownerIn(backup)).toBe('De Linde');
  must(await eraseFormAnswers(present, 'dorp'));
  await carryOver(present, backup);
  expect(await ownerIn(backup)).toBe('De Eik');
});

test('what was erased before the copy and made again is left alone', async () => {
  const { present, backup } = await copied(async (context) => {
    await answered(context);
    must(await eraseForm(context, 'dorp'));
    await answered(context);
  });
  expect(await carryOver(present, backup)).toEqual(nothing);
  expect(await bodies(backup)).toHaveLength(4);
});

test('a form erased since goes, also when the copy still has one that follows it', async () => {
  const { present, backup } = await copied(async (context) => {
    await answered(context);
    must(await publish(context, formData({ id: 'later', kind: 'reflection', follows: 'dorp' })));
    must(await publish(context, formData({ id: 'stad' })));
  });
  must(await eraseForm(present, 'later'));
  must(await eraseForm(present, 'dorp'));
  expect(await carryOver(present, backup)).toEqual({ ...nothing, forms: ['later', 'dorp'] });
  const { rows } = await backup.client.execute('SELECT id FROM forms');
  expect(rows.map(({ id }) => id)).toEqual(['stad']);
  expect(await verify(backup)).toMatchObject({ clean: true });
});

test('what was revoked since opens nothing again, and the record of deeds goes on', async () => {
  const { present, backup } = await copied(async (context) => {
    await answered(context);
    must(await resultsLink(context, 'dorp'));
    await record(context, commandLine, { deed: 'publish', form: 'dorp', about: 1 });
  });
  const link = must(await resultsLink(present, 'dorp'));
  must(await revokeLink(present, 'dorp'));
  await record(present, commandLine, { deed: 'revoke-results-link', form: 'dorp' });
  await carryOver(present, backup);
  expect(await findResults(backup, link)).toMatchObject({ ok: false, problems: [{ code: 'link-revoked' }] });
  expect((await listAudit(backup)).deeds).toEqual((await listAudit(present)).deeds);
});

test('erased by receipt after closing: the release of the copy is as it was, without its answers', async () => {
  const receipts: string[] = [];
  const { present, backup } = await copied(async (context) => {
    must(await publish(context, formData()));
    for (let n = 1; n <= 4; n += 1) receipts.push(must(await accept(context, handedIn(n))).receipt);
    must(await close(context, 'dorp'));
  });
  must(await eraseByReceipt(present, 'dorp', receipts[0] ?? ''));
  expect(await carryOver(present, backup)).toEqual({ ...nothing, responses: 1 });
  expect(await verify(backup)).toMatchObject({ clean: true });
});

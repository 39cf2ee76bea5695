// What a live release is made of: tallies that were folded, never an answer that is read again.
import type { InStatement } from '@libsql/client';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { acceptMany } from '../../src/actions/accept-many.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { eraseByReceipt } from '../../src/actions/erase.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { releaseLive } from '../../src/actions/release-live.ts';
import { retain } from '../../src/actions/retain.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { closeForm } from '../../src/storage/form-state.ts';
import { recording } from '../storage/recording.ts';
import { runLiveHistories } from './live-histories.ts';
import {
  codes,
  contextOn,
  formData,
  handedIn,
  idOf,
  input,
  memoryClient,
  must,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const live = { results: { publish: 'live' } };

/** People who are in no release, and who are in one that nobody has seen, by the tallies. */
async function inTallies({ client }: TestContext): Promise<readonly unknown[]> {
  const { rows } = await client.execute(
    `SELECT waiting_count, (SELECT sum(json_extract(value, '$.responses')) FROM json_each(waiting)) AS waiting,
    (SELECT sum(json_extract(value, '$.responses')) FROM json_each(unseen)) AS unseen FROM tallies`,
  );
  return ['waiting_count', 'waiting', 'unseen'].map((column) => rows[0]?.[column]);
}

async function send(context: TestContext, first: number, last: number): Promise<void> {
  for (let n = first; n <= last; n += 1) {
    must(
      await accept(context, handedIn(n, { input: input({ groen: 1 + (n % 5) }, n % 2 ? 'kern' : 'buiten') })),
    );
    await context.doLater();
  }
}

const sqlOf = (statement: InStatement) => (typeof statement === 'string' ? statement : statement.sql);

test('no release reads an answer: not its statements, and not when all of them were made unreadable', async () => {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  must(await publish(context, formData(live)));
  const release = async (making: () => Promise<unknown>): Promise<readonly string[]> => {
    await fold(context, 'dorp');
    await client.execute("UPDATE responses SET body = 'weg' WHERE body IS NOT NULL");
    statements.length = 0;
    await making();
    return statements.map((statement) => sqlOf(statement).replaceAll('"body" is not null', ''));
  };
  for (let n = 1; n <= 3; n += 1) must(await accept(context, handedIn(n)));
  const ofBlock = await release(() => releaseLive(context, 'dorp'));
  for (let n = 4; n <= 6; n += 1) must(await accept(context, handedIn(n)));
  const ofNext = await release(() => releaseLive(context, 'dorp'));
  for (let n = 7; n <= 8; n += 1) must(await accept(context, handedIn(n)));
  const ofLast = await release(async () => must(await close(context, 'dorp')));
  const found = must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  expect(found).toMatchObject({ is: 'shown', number: 2, document: { release: { responses: 8 } } });
  expect(
    [ofBlock, ofNext, ofLast].map((all) =>
      all.some((sql) => sql.includes('UPDATE') || sql.includes('update')),
    ),
  ).toEqual([true, true, true]);
  expect([...ofBlock, ...ofNext, ...ofLast].filter((sql) => /\bbody\b/.test(sql))).toEqual([]);
});

test('who waits and who is unseen is kept with everybody, through edits, withdrawals and closing', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 2);
  await fold(context, 'dorp');
  expect(await inTallies(context)).toEqual([2, 2, null]);
  await send(context, 3, 4);
  await fold(context, 'dorp');
  expect(await inTallies(context)).toEqual([1, 1, 3]);
  must(await change(context, { ...handedIn(4), version: 1, input: input({ groen: 5 }, 'kern') }));
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  await context.doLater();
  expect(await inTallies(context)).toEqual([1, 1, 2]);
  expect((await verify(context)).findings).toEqual([]);
  await send(context, 5, 6);
  // 1 … 3 are shown: nothing of theirs changes any more
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  await context.doLater();
  expect(await inTallies(context)).toEqual([0, null, 3]);
  await send(context, 7, 7);
  must(await close(context, 'dorp'));
  expect(await inTallies(context)).toEqual([0, null, null]);
  expect((await verify(context)).findings).toEqual([]);
});

test('a form that is not live keeps everybody and nothing more', async () => {
  const context = await publishedContext();
  await send(context, 1, 4);
  await fold(context, 'dorp');
  expect(await inTallies(context)).toEqual([0, null, null]);
});

test('who is left at closing stays erasable, and everything goes with the answers', async () => {
  const context = await publishedContext(live);
  await send(context, 2, 2);
  const { receipt } = must(await accept(context, handedIn(1)));
  must(await close(context, 'dorp'));
  expect(await inTallies(context)).toEqual([2, 2, null]);
  must(await eraseByReceipt(context, 'dorp', receipt));
  expect(await inTallies(context)).toEqual([1, 1, null]);
  expect((await verify(context)).findings).toEqual([]);
  context.setNow('2027-11-15T12:00:00.000Z');
  expect(await retain(context)).toEqual(['dorp']);
  expect(await inTallies(context)).toEqual([0, null, null]);
  expect((await verify(context)).findings).toEqual([]);
});

test('a live form that was closed halfway and opened again keeps the block that nobody has seen', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 4);
  await closeForm(context.store, 'dorp');
  expect(codes(await open(context, 'dorp'))).toEqual([]);
  await fold(context, 'dorp');
  expect(await inTallies(context)).toEqual([1, 1, 3]);
  expect((await verify(context)).findings).toEqual([]);
  await send(context, 5, 6);
  const found = must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  expect(found).toMatchObject({ is: 'shown', number: 1, document: { release: { responses: 3 } } });
});

test('what a submission leaves for later does not grow with the people before it', async () => {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  must(await publish(context, formData(live)));
  const statementsOf = async (n: number): Promise<number> => {
    must(await accept(context, handedIn(n)));
    statements.length = 0;
    await context.doLater();
    return statements.length;
  };
  const block = async (first: number) => [
    await statementsOf(first),
    await statementsOf(first + 1),
    await statementsOf(first + 2),
  ];
  await block(1);
  const early = await block(4);
  const inputs = Array.from({ length: 600 }, (_, n) => input({ groen: 1 + (n % 5) }));
  must(await acceptMany(context, { form: 'dorp', revision: 1, inputs }));
  await tick(context);
  expect(await block(7)).toEqual(early);
  expect(early.slice(0, 2)).toEqual([1, 1]);
});

test('every release is what the answers of its people give, whatever happened before', async () => {
  await runLiveHistories(6);
});

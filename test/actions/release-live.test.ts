import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { acceptMany } from '../../src/actions/accept-many.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { releaseLive } from '../../src/actions/release-live.ts';
import { retain } from '../../src/actions/retain.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { faultyClient } from '../storage/faulty-client.ts';
import { migratedClient } from './laid-down.ts';
import {
  codes,
  contextOn,
  formData,
  handedIn,
  idOf,
  input,
  must,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const live = {
  privacy: { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 5 },
  results: { publish: 'live' },
};

async function send(context: TestContext, first: number, last: number): Promise<void> {
  for (let n = first; n <= last; n += 1) {
    must(await accept(context, handedIn(n)));
    await context.doLater();
  }
}

async function shown(context: TestContext): Promise<ResultsDocument | undefined> {
  const found = must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  return found.is === 'shown' ? found.document : undefined;
}

async function people(context: TestContext): Promise<number | null | undefined> {
  return (await shown(context))?.release.responses;
}

function countsOf(document: ResultsDocument | undefined): readonly number[] | undefined {
  const row = document?.statements.find(({ id }) => id === 'groen');
  return row === undefined || row.n === null ? undefined : row.counts;
}

async function isClean(context: TestContext): Promise<void> {
  expect((await verify(context)).findings).toEqual([]);
}

test('of ten people five are shown when the tenth has answered, all ten at closing', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 9);
  expect(await people(context)).toBeUndefined();
  await send(context, 10, 10);
  expect(await people(context)).toBe(5);
  const first = await shown(context);
  expect(first?.release).toMatchObject({ number: 1, kind: 'live' });
  expect(first).toMatchObject({ parts: [], partsWithheld: 'live' });
  expect(countsOf(first)).toEqual([1, 1, 1, 1, 1]);
  await isClean(context);
  must(await close(context, 'dorp'));
  const last = await shown(context);
  expect(last?.release).toMatchObject({ number: 2, kind: 'closing', responses: 10 });
  expect(last).toMatchObject({ parts: [], partsWithheld: 'live' });
  expect(countsOf(last)).toEqual([2, 2, 2, 2, 2]);
  await isClean(context);
  expect(codes(await open(context, 'dorp'))).toEqual(['form-already-shown']);
});

test('what was shown stays; what was not yet shown is shown as it is at closing', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 10);
  const before = await shown(context);
  // 1 is in the release that is shown, 7 in the one that waits
  must(await change(context, { ...handedIn(1), version: 1, input: input({ groen: 5 }) }));
  must(await change(context, { ...handedIn(7), version: 1, input: input({ groen: 5 }) }));
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  must(await withdraw(context, { id: idOf(8), form: 'dorp', version: 1 }));
  await context.doLater();
  expect(await shown(context)).toEqual(before);
  await isClean(context);
  await send(context, 11, 11);
  must(await close(context, 'dorp'));
  const last = await shown(context);
  expect(last?.release.responses).toBe(10);
  // 1…5 as they were, and of 6…11: 7 as changed, 8 not at all
  expect(countsOf(last)).toEqual([2, 3, 1, 1, 3]);
  await isClean(context);
});

test('opening a live form that is open takes nothing away', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 10);
  expect(codes(await open(context, 'dorp'))).toEqual(['form-already-shown']);
  await isClean(context);
  await send(context, 11, 15);
  expect(await people(context)).toBe(10);
  await isClean(context);
});

test('fewer than k who are left at closing are never shown', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 10);
  for (const n of [6, 7]) must(await withdraw(context, { id: idOf(n), form: 'dorp', version: 1 }));
  must(await close(context, 'dorp'));
  const last = await shown(context);
  expect(last?.release).toMatchObject({ number: 2, kind: 'closing', responses: 5 });
  expect(countsOf(last)).toEqual([1, 1, 1, 1, 1]);
  await isClean(context);
});

test('nothing at all is shown of fewer than k', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 4);
  must(await close(context, 'dorp'));
  expect((await shown(context))?.release).toMatchObject({ kind: 'closing', responses: null });
  await isClean(context);
});

test('a row waits until k have answered it, and tied rows wait for each other', async () => {
  const context = await publishedContext({
    ...live,
    implications: [
      { id: 'samen', title: 'Samen', evidence: [{ item: 'groen' }, { item: 'eerst', option: 'boom' }] },
    ],
  });
  const answers = (n: number) => ({ auto: 'agree', ...(n % 5 === 0 ? {} : { groen: 4 }), eerst: ['boom'] });
  for (let n = 1; n <= 15; n += 1) {
    must(await accept(context, handedIn(n, { input: input(answers(n)) })));
    await context.doLater();
  }
  const rowIn = async (id: string) => (await shown(context))?.statements.find((row) => row.id === id)?.n;
  // two blocks are shown: of the first four answered `groen`, of both eight
  expect(await people(context)).toBe(10);
  expect([await rowIn('auto'), await rowIn('groen')]).toEqual([10, 8]);
  expect((await shown(context))?.implications).toMatchObject([{ id: 'samen', n: 10 }]);
  must(await close(context, 'dorp'));
  // the last five have four more answers: they stay behind, and what rests on them
  expect([await people(context), await rowIn('auto'), await rowIn('groen')]).toEqual([15, 15, 8]);
  expect((await shown(context))?.implications).toMatchObject([{ id: 'samen', n: 10 }]);
  await isClean(context);
});

test('the timer makes what a kill left unmade, and many at once make one block', async () => {
  const context = await publishedContext(live);
  const inputs = Array.from({ length: 500 }, (_, n) => input({ groen: 1 + (n % 5) }));
  must(await acceptMany(context, { form: 'dorp', revision: 1, inputs }));
  await tick(context);
  expect(await people(context)).toBeUndefined();
  await send(context, 1, 5);
  expect(await people(context)).toBe(500);
  await isClean(context);
  must(await close(context, 'dorp'));
  expect(await people(context)).toBe(505);
  await isClean(context);
});

test('cut off anywhere, nobody is counted twice or lost', async () => {
  for (const cut of ['before', 'after'] as const) {
    for (let passing = 0; passing < 4; passing += 1) {
      const client = faultyClient(await migratedClient());
      const context = await contextOn(client);
      must(await publish(context, formData(live)));
      for (let n = 1; n <= 10; n += 1) must(await accept(context, handedIn(n)));
      client.cutWrite(cut, passing);
      await Promise.allSettled([
        releaseLive(context, 'dorp'),
        releaseLive(context, 'dorp'),
        context.doLater(),
      ]);
      client.disarm();
      await tick(context);
      expect((await verify(context)).findings).toEqual([]);
      for (let n = 11; n <= 15; n += 1) must(await accept(context, handedIn(n)));
      client.cutWrite(cut, passing);
      await Promise.allSettled([close(context, 'dorp'), tick(context)]);
      client.disarm();
      must(await close(context, 'dorp'));
      await tick(context);
      expect((await verify(context)).findings).toEqual([]);
      expect(await people(context)).toBe(15);
      client.close();
    }
  }
});

test('retention counts from the last release', async () => {
  const context = await publishedContext(live);
  await send(context, 1, 10);
  context.setNow('2026-12-01T12:00:00.000Z');
  must(await close(context, 'dorp'));
  context.setNow('2027-11-15T12:00:00.000Z');
  await retain(context);
  const left = () => context.client.execute('SELECT count(*) AS n FROM responses');
  expect((await left()).rows[0]?.['n']).toBe(10);
  context.setNow('2027-12-02T12:00:00.000Z');
  await retain(context);
  expect((await left()).rows[0]?.['n']).toBe(0);
  expect(await people(context)).toBe(10);
  await isClean(context);
});

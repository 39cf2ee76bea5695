// Two processes at one database: two clients on the door of a real file.
import { createClient } from '@libsql/client/http';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { publish } from '../../src/actions/publish.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { migrateThrough } from '../../src/local/migrate.ts';
import { testDoor, testSecret } from '../local/testfolder.ts';
import { contextOn, formData, handedIn, idOf, input, must, type TestContext } from './testcontext.ts';

async function twoAtOneFile(publishing: 'closing' | 'embargo'): Promise<[TestContext, TestContext]> {
  const { door } = await testDoor();
  const open = () => createClient({ url: door.url, authToken: testSecret });
  const first = open();
  await migrateThrough(first);
  const contexts: [TestContext, TestContext] = [await contextOn(first), await contextOn(open())];
  must(await publish(contexts[0], formData({ results: { publish: publishing } })));
  return contexts;
}

/** Answers, changes and withdrawals of `people`, through both, while both fold. */
async function busyHour(contexts: [TestContext, TestContext], people: number): Promise<void> {
  const live = (who: number) => async () => {
    const context = contexts[who % 2] ?? contexts[0];
    const { version } = must(await accept(context, handedIn(who)));
    if (who % 3 === 0) {
      const changed = { ...handedIn(who), version, input: input({ groen: 3, auto: 'pass' }, 'kern') };
      must(await change(context, changed));
    }
    if (who % 5 === 0) {
      must(await withdraw(context, { id: idOf(who), form: 'dorp', version: who % 3 === 0 ? 2 : 1 }));
    }
  };
  const day = new AbortController();
  const folding = async (context: TestContext): Promise<number> => {
    let folded = 0;
    while (!day.signal.aborted) folded += (await fold(context, 'dorp')).folded;
    return folded;
  };
  const folders = contexts.map(folding);
  await Promise.all(Array.from({ length: people }, (_, who) => live(who)()));
  day.abort();
  await Promise.all(folders);
}

test('two who fold at once while people answer, change and withdraw: no drift', async () => {
  const contexts = await twoAtOneFile('closing');
  await busyHour(contexts, 150);
  expect(await verify(contexts[0], 'dorp')).toEqual({ clean: true, findings: [], releases: [] });
  expect(must(await findForm(contexts[1], 'dorp')).responseCount).toBe(120);
});

test('two who close at once, with a timer beside them and people still busy: one release of all who are in', async () => {
  const contexts = await twoAtOneFile('closing');
  const [first, second] = contexts;
  await busyHour(contexts, 30);
  const sent = Array.from({ length: 30 }, (_, who) => accept(first, handedIn(100 + who)));
  const taken = [1, 2, 4, 7, 8].map((who) => withdraw(second, { id: idOf(who), form: 'dorp', version: 1 }));
  const closed = await Promise.all([close(first, 'dorp'), close(second, 'dorp'), tick(second)]);
  expect(closed.slice(0, 2)).toEqual([
    { ok: true, value: { release: 1 } },
    { ok: true, value: { release: 1 } },
  ]);
  const link = must(await resultsLink(first, 'dorp'));
  const shown = must(await findResults(second, link));
  const late = await Promise.all(sent);
  await Promise.all(taken);
  await Promise.all([tick(first), tick(second)]);
  expect(must(await findResults(first, link))).toEqual(shown);
  const report = await verify(first);
  expect(report.findings).toEqual([]);
  const { rows } = await first.client.execute('SELECT count(*) AS n FROM responses WHERE body IS NOT NULL');
  expect(rows[0]?.['n']).toBe(24 + late.filter(({ ok }) => ok).length - 5);
});

test('two who reveal at once while somebody withdraws: nobody who withdrew before is in', async () => {
  const contexts = await twoAtOneFile('embargo');
  const [first, second] = contexts;
  for (let who = 0; who < 12; who += 1) must(await accept(first, handedIn(who)));
  must(await close(first, 'dorp'));
  must(await withdraw(second, { id: idOf(3), form: 'dorp', version: 1 }));
  const revealed = await Promise.all([
    reveal(first, 'dorp'),
    withdraw(first, { id: idOf(4), form: 'dorp', version: 1 }),
    reveal(second, 'dorp'),
  ]);
  expect(revealed.every(({ ok }) => ok)).toBe(true);
  const shown = must(await findResults(first, must(await resultsLink(first, 'dorp'))));
  if (shown.is !== 'shown') throw new Error(shown.is);
  expect([10, 11]).toContain(shown.document.release.responses);
  await Promise.all([fold(first, 'dorp'), fold(second, 'dorp')]);
  expect((await verify(second)).findings).toEqual([]);
});

test('the same answer sent ten times at once is one response with one receipt', async () => {
  const contexts = await twoAtOneFile('closing');
  const sent = await Promise.all(
    Array.from({ length: 10 }, (_, nth) => accept(contexts[nth % 2] ?? contexts[0], handedIn(1))),
  );
  expect(sent.filter((each) => each.ok && each.value.is === 'new')).toHaveLength(1);
  expect(new Set(sent.map((each) => must(each).receipt)).size).toBe(1);
  expect(must(await findForm(contexts[0], 'dorp')).responseCount).toBe(1);
});

test('two different answers under one id at once: one is stored, the other is refused', async () => {
  const contexts = await twoAtOneFile('closing');
  const sent = await Promise.all([
    accept(contexts[0], handedIn(1)),
    accept(contexts[1], handedIn(1, { input: input({ groen: 5 }) })),
  ]);
  expect(sent.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await verify(contexts[0])).clean).toBe(true);
});

test('publishing another meaning and the first answer at once: never both', async () => {
  for (let round = 0; round < 10; round += 1) {
    const contexts = await twoAtOneFile('closing');
    const other = formData({ groups: [] });
    const [published, sent] = await Promise.all([
      publish(contexts[0], other),
      accept(contexts[1], handedIn(1)),
    ]);
    expect([published.ok, sent.ok].sort()).toEqual([false, true]);
    expect((await verify(contexts[0])).clean).toBe(true);
  }
});

import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, findDraft } from '../../src/actions/draft.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { publish } from '../../src/actions/publish.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { tick } from '../../src/actions/tick.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { Fault } from '../../src/shared/problem.ts';
import { faultyClient } from '../storage/faulty-client.ts';
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

const embargo = { results: { publish: 'embargo' } };

async function answered(people: number, changes: object = {}): Promise<TestContext> {
  const context = await publishedContext(changes);
  for (let n = 1; n <= people; n += 1) must(await accept(context, handedIn(n)));
  return context;
}

async function shownIn(context: TestContext): Promise<number | null | undefined> {
  const found = must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  return found.is === 'shown' ? found.document.release.responses : undefined;
}

test('folds until nothing is left, in steps of 200 changes and a million characters', async () => {
  const context = await answered(230);
  expect(await fold(context, 'dorp')).toEqual({ folded: 230, upto: 230 });
  expect(await fold(context, 'dorp')).toEqual({ folded: 0, upto: 230 });
  expect(await fold(context, 'weg')).toEqual({ folded: 0, upto: 0 });
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM changes WHERE plus IS NOT NULL');
  expect(rows[0]?.['n']).toBe(0);
});

test('large answers make smaller steps, so that no result passes 10 MB', async () => {
  const items = Array.from({ length: 60 }, (_, nth) => ({
    type: 'reaction',
    id: `r${nth}`,
    title: 'Vertel',
    maximumLength: 1000,
  }));
  const context = await publishedContext({ sections: [{ id: 'een', title: 'Een', items }] });
  const long = Object.fromEntries(items.map(({ id }) => [id, 'x'.repeat(1000)]));
  for (let n = 1; n <= 40; n += 1) must(await accept(context, handedIn(n, { input: input(long) })));
  let longest = 0;
  const { batch } = context.client;
  const watched: typeof context.client = {
    ...context.client,
    batch: async (statements, mode) => {
      const results = await batch.call(context.client, statements, mode);
      longest = Math.max(longest, JSON.stringify(results.map(({ rows }) => rows)).length);
      return results;
    },
  };
  expect(await fold(await contextOn(watched), 'dorp')).toEqual({ folded: 40, upto: 40 });
  expect(longest).toBeGreaterThan(500_000);
  expect(longest).toBeLessThan(1_200_000);
  expect((await verify(context)).findings).toEqual([]);
});

test('answers are folded under the revision they were given, also when a later one allows less', async () => {
  const short = { type: 'reaction', id: 'anders', title: 'Kort', maximumLength: 10 };
  const [section] = [formData()['sections']].flat();
  const items = [...Object(section).items.slice(0, -1), short];
  const context = await publishedContext();
  must(await accept(context, handedIn(1, { input: input({ anders: 'veel langer dan tien' }) })));
  must(await publish(context, formData({ sections: [{ id: 'een', title: 'Het plein', items }] })));
  const changed = { ...handedIn(1), version: 1, revision: 2, input: input({ anders: 'kort' }) };
  must(await change(context, changed));
  expect(await fold(context, 'dorp')).toEqual({ folded: 2, upto: 2 });
  expect((await verify(context)).findings).toEqual([]);
});

test('closing shows everybody who is in; nothing is taken after', async () => {
  const context = await answered(4);
  expect(must(await close(context, 'dorp'))).toEqual({ release: 1 });
  expect(must(await close(context, 'dorp'))).toEqual({ release: 1 });
  expect(must(await findForm(context, 'dorp'))).toMatchObject({
    state: 'closed',
    phase: 'closed',
    shown: true,
  });
  expect(await shownIn(context)).toBe(4);
  const { rows } = await context.client.execute('SELECT DISTINCT first_release FROM responses');
  expect(rows.map((row) => row['first_release'])).toEqual([1]);
  expect((await verify(context)).releases).toEqual([{ form: 'dorp', number: 1, checked: 'recomputed' }]);
  expect(codes(await close(context, 'weg'))).toEqual(['form-unknown']);
});

test('too few people: the release is made and shows nothing', async () => {
  const context = await answered(2);
  must(await close(context, 'dorp'));
  expect(await shownIn(context)).toBeNull();
});

test('who takes answers back after closing stays in what was shown', async () => {
  const context = await answered(5);
  must(await close(context, 'dorp'));
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  await context.doLater();
  expect(await shownIn(context)).toBe(5);
  expect(must(await findForm(context, 'dorp')).responseCount).toBe(4);
  expect(await verify(context)).toMatchObject({ clean: true, releases: [{ checked: 'from-its-tally' }] });
});

test('a form that was shown is not opened again', async () => {
  const context = await answered(4);
  expect(codes(await open(context, 'weg'))).toEqual(['form-unknown']);
  must(await open(context, 'dorp'));
  must(await close(context, 'dorp'));
  expect(codes(await open(context, 'dorp'))).toEqual(['form-already-shown']);
  expect(must(await findForm(context, 'dorp')).state).toBe('closed');
});

test('under embargo nothing shows until it is revealed; until then it may be opened again', async () => {
  const context = await answered(4, embargo);
  must(await close(context, 'dorp'));
  expect(await shownIn(context)).toBeUndefined();
  must(await open(context, 'dorp'));
  expect((await verify(context)).findings).toEqual([]);
  must(await accept(context, handedIn(5)));
  expect(must(await reveal(context, 'dorp'))).toEqual({ release: 1 });
  expect(await shownIn(context)).toBe(5);
  expect(must(await reveal(context, 'dorp'))).toEqual({ release: 1 });
  expect(codes(await open(context, 'dorp'))).toEqual(['form-already-shown']);
  expect(codes(await reveal(context, 'weg'))).toEqual(['form-unknown']);
  expect((await verify(context)).findings).toEqual([]);
});

test('who takes answers back under embargo is not in what is revealed', async () => {
  const context = await answered(5, embargo);
  must(await close(context, 'dorp'));
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  must(await reveal(context, 'dorp'));
  expect(await shownIn(context)).toBe(4);
  expect(await verify(context)).toMatchObject({ clean: true, releases: [{ checked: 'recomputed' }] });
});

test('past its closing time a form opens only with a later one', async () => {
  const context = await answered(3, { ...embargo, access: { closes: '2026-11-01T13:00:00Z' } });
  context.setNow('2026-11-01T14:00:00.000Z');
  await tick(context);
  expect(codes(await open(context, 'dorp'))).toEqual(['closing-time-passed']);
  must(await publish(context, formData({ ...embargo, access: { closes: '2026-11-01T15:00:00Z' } })));
  must(await open(context, 'dorp'));
  expect(must(await findForm(context, 'dorp')).phase).toBe('open');
});

test('the timer closes after the grace time, folds, and drops drafts a day later', async () => {
  const context = await answered(4, { access: { closes: '2026-11-01T13:00:00Z', graceMinutes: 30 } });
  must(await publish(context, formData({ id: 'stad' })));
  must(await accept(context, handedIn(9, { form: 'stad' })));
  const draft = { id: idOf(8), form: 'dorp', revision: 1, baseVersion: 0, fields: new Map() };
  must(await beginDraft(context, draft));
  must(await beginDraft(context, { ...draft, id: idOf(7), form: 'stad' }));
  context.setNow('2026-11-01T13:30:00.000Z');
  await tick(context);
  expect(must(await findForm(context, 'dorp'))).toMatchObject({ state: 'open', phase: 'grace' });
  expect(await fold(context, 'stad')).toMatchObject({ folded: 0 });
  context.setNow('2026-11-01T13:30:00.001Z');
  await tick(context);
  expect(await shownIn(context)).toBe(4);
  expect(await findDraft(context, idOf(8))).toBeDefined();
  context.setNow('2026-11-02T13:00:00.000Z');
  await tick(context);
  expect(await findDraft(context, idOf(8))).toBeUndefined();
  expect(await findDraft(context, idOf(7))).toBeDefined();
});

test.each([0, 1, 2])('closing that is killed at write %i is finished by the timer', async (passing) => {
  for (const cut of ['before', 'after'] as const) {
    const client = faultyClient(await memoryClient());
    const context = await contextOn(client);
    must(await publish(context, formData()));
    for (let n = 1; n <= 4; n += 1) must(await accept(context, handedIn(n)));
    client.cutWrite(cut, passing);
    await expect(close(context, 'dorp')).rejects.toBeInstanceOf(Fault);
    expect((await verify(context)).findings).toEqual([]);
    await tick(context);
    if (cut === 'before' && passing === 0) must(await close(context, 'dorp'));
    expect(await shownIn(context)).toBe(4);
    expect((await verify(context)).findings).toEqual([]);
  }
});

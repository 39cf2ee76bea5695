import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { findEarlier, listPairs, type Pair, readPaired, togetherRead } from '../../src/storage/pairs.ts';
import { idOf, must } from '../actions/testcontext.ts';
import { after, twiceAnswered } from '../actions/twice.ts';
import { recording } from './recording.ts';

const both = { before: { groen: 1 }, after: { groen: 2 } };

test('pairs are found by invitation, in its order, and read while their answers are there', async () => {
  const people = [both, { before: { groen: 1 } }, { after: { groen: 1 } }, both, both];
  const context = await twiceAnswered(people);
  const { store } = context;
  // nothing of the form before is in a release yet
  expect(await listPairs(store, 'later', 'dorp')).toEqual([]);
  must(await close(context, 'dorp'));
  const pairs = [1, 4, 5].map((person) => ({
    invitation: person,
    before: idOf(person),
    after: idOf(after(person)),
    characters: expect.any(Number),
  }));
  expect(await listPairs(store, 'later', 'dorp')).toEqual(pairs);
  expect(await listPairs(store, 'later', 'dorp', 1)).toEqual(pairs.slice(1));
  must(await withdraw(context, { id: idOf(after(4)), form: 'later', version: 1 }));
  must(await withdraw(context, { id: idOf(5), form: 'dorp', version: 1 }));
  expect(await listPairs(store, 'later', 'dorp')).toEqual(pairs.slice(0, 1));
  // somebody takes answers back between the two looks
  expect(new Set((await readPaired(store, pairs)).keys())).toEqual(
    new Set([1, after(1), 4, after(5)].map((id) => idOf(id))),
  );
});

test('as many bodies are read together as one answer of the database holds', () => {
  const pairOf = (invitation: number, characters: number): Pair => ({
    invitation,
    before: idOf(invitation),
    after: idOf(after(invitation)),
    characters,
  });
  const sizes = (characters: readonly number[]) => {
    const pairs = characters.map((each, at) => pairOf(at + 1, each));
    const together = togetherRead(pairs);
    expect(together.flat()).toEqual(pairs);
    return together.map(({ length }) => length);
  };
  expect(sizes([])).toEqual([]);
  expect(sizes(Array.from({ length: 1001 }, () => 300))).toEqual([500, 500, 1]);
  expect(sizes([600_000, 400_000, 1, 2_000_000, 5])).toEqual([2, 1, 1, 1]);
});

test('the form before counts once its results are final, shown and not erased', async () => {
  const context = await twiceAnswered([both, both, both]);
  const find = async () => (await findEarlier(context.store, 'later', 'dorp')).found?.form;
  expect(await find()).toBeUndefined();
  must(await close(context, 'dorp'));
  expect(await find()).toBe('dorp');
  for (const wrong of [
    `is_visible = 0`,
    `tally = NULL`,
    `document = replace(document, '"closing"', '"live"')`,
  ]) {
    const { rows } = await context.client.execute('SELECT is_visible, tally, document FROM releases');
    await context.client.execute(`UPDATE releases SET ${wrong}`);
    expect(await find()).toBeUndefined();
    const [kept] = rows;
    await context.client.execute({
      sql: 'UPDATE releases SET is_visible = ?, tally = ?, document = ?',
      args: [kept?.['is_visible'] ?? 0, kept?.['tally'] ?? null, kept?.['document'] ?? ''],
    });
    expect(await find()).toBe('dorp');
  }
});

test('answers of both forms are gone through once, and not each with each', async () => {
  const context = await twiceAnswered([both]);
  const { statements } = recording(context.client);
  await listPairs(context.store, 'later', 'dorp');
  const [statement] = statements;
  if (statement === undefined || typeof statement === 'string') throw new Error('one statement');
  const plan = await context.client.execute({
    sql: `EXPLAIN QUERY PLAN ${statement.sql}`,
    args: statement.args ?? [],
  });
  const steps = plan.rows.map((row) => String(row['detail']));
  expect(steps.filter((step) => /^(SCAN|SEARCH|CORRELATED)/.test(step))).toEqual([
    expect.stringMatching(/^SEARCH responses USING INDEX \w+ \(form=\?/),
    // the numbers that are pairs, found once
    expect.stringMatching(/^SEARCH invitation_uses USING PRIMARY KEY \(form=\?/),
  ]);
});

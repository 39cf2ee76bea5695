import { expect, test } from 'vitest';
import { listAudit, record } from '../../src/actions/audit.ts';
import {
  findOrganiser,
  isOrganiser,
  listOrganiserKeys,
  makeOrganiserKey,
  newOrganiserKey,
  revokeOrganiserKey,
} from '../../src/actions/organiser-keys.ts';
import { codes, must, testContext } from './testcontext.ts';

test('keys have numbers that say nothing about them, and revoked ones are nobody’s', async () => {
  const context = await testContext();
  const first = must(await makeOrganiserKey(context, ' het  bureau '));
  expect(first).toMatchObject({ number: 1, name: 'het  bureau' });
  const second = await newOrganiserKey(context, 'collega');
  expect(await findOrganiser(context, second)).toMatchObject({ number: 2, name: 'collega' });
  context.setNow('2026-11-02T12:00:00.000Z');
  expect(must(await revokeOrganiserKey(context, 1))).toMatchObject({ revokedAt: '2026-11-02T12:00:00.000Z' });
  context.setNow('2026-11-03T12:00:00.000Z');
  // again it stays as it is
  expect(must(await revokeOrganiserKey(context, 1))).toMatchObject({ revokedAt: '2026-11-02T12:00:00.000Z' });
  expect([await isOrganiser(context, first.key), await isOrganiser(context, second)]).toEqual([false, true]);
  expect(await listOrganiserKeys(context)).toHaveLength(2);
  expect(codes(await revokeOrganiserKey(context, 3))).toEqual(['organiser-key-unknown']);
});

test('the last key stays, also when two are revoked by each other at once', async () => {
  const context = await testContext();
  await newOrganiserKey(context, 'a');
  await newOrganiserKey(context, 'b');
  const both = await Promise.all([revokeOrganiserKey(context, 1), revokeOrganiserKey(context, 2)]);
  expect(both.flatMap(codes)).toEqual(['organiser-key-last']);
  const left = (await listOrganiserKeys(context)).filter(({ revokedAt }) => revokedAt === null);
  expect(left).toHaveLength(1);
  expect(must(await revokeOrganiserKey(context, left[0]?.number ?? 0, true)).revokedAt).not.toBeNull();
});

test('a key is for somebody, on one line', async () => {
  const context = await testContext();
  for (const name of ['', ' ', 'twee\nregels', 'nul\u0000', 'x'.repeat(101)]) {
    expect(codes(await makeOrganiserKey(context, name)), JSON.stringify(name)).toEqual(['key-name-unfit']);
  }
  expect(await listOrganiserKeys(context)).toEqual([]);
});

test('the record is read a page at a time, the newest first', async () => {
  const context = await testContext();
  await newOrganiserKey(context, 'het bureau');
  for (let number = 1; number <= 250; number += 1) {
    const by =
      number % 2 === 0 ? ({ by: 'desk', key: 1 } as const) : ({ by: 'command-line', key: null } as const);
    await record(context, by, { deed: 'publish', form: `f${number % 3}`, about: number });
  }
  const seen: number[] = [];
  for (let before: number | null | undefined; before !== null; ) {
    const { deeds, next } = await listAudit(context, { before });
    seen.push(...deeds.map(({ number }) => number));
    before = next;
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, at) => 250 - at));
  const { deeds, next } = await listAudit(context, { form: 'f1' });
  expect([deeds.length, next]).toEqual([84, null]);
  expect(deeds[0]).toEqual({
    number: 250,
    at: '2026-11-01T12:00:00.000Z',
    by: 'desk',
    key: { number: 1, name: 'het bureau' },
    deed: 'publish',
    form: 'f1',
    about: 250,
  });
});

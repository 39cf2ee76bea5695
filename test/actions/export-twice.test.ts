// The organiser of an anonymous form takes the single answers out more than once, and lays them beside what was shown.
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { exportAnswers } from '../../src/actions/export.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import {
  codes,
  formData,
  handedIn,
  idOf,
  input,
  must,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const minimum = 3;

async function answered(count: number, changes: object = {}): Promise<TestContext> {
  const context = await publishedContext(changes);
  for (let n = 1; n <= count; n += 1) {
    must(await accept(context, handedIn(n, { input: input({ anders: `tekst ${n}` }) })));
    await context.doLater();
  }
  return context;
}

/** Whose answers are given out now: what each wrote names them. */
async function given(context: TestContext): Promise<ReadonlySet<number>> {
  const { lines, count } = must(await exportAnswers(context, 'dorp', 'ndjson'));
  const people = new Set<number>();
  for await (const line of lines) people.add(Number(/tekst (\d+)/.exec(line)?.[1]));
  expect(people.size).toBe(count);
  return people;
}

const takeBack = async (context: TestContext, person: number, version = 1) =>
  must(await withdraw(context, { id: idOf(person), form: 'dorp', version }));
const without = (all: ReadonlySet<number>, left: ReadonlySet<number>) =>
  [...all].filter((one) => !left.has(one));

test('after each withdrawal whole blocks are gone, and nobody comes back', async () => {
  const context = await answered(20);
  must(await close(context, 'dorp'));
  let before = await given(context);
  expect(before.size).toBe(20);
  for (const person of [7, 8, 2]) {
    await takeBack(context, person);
    const now = await given(context);
    expect(now.has(person)).toBe(false);
    expect(without(now, before)).toEqual([]);
    const gone = without(before, now);
    expect(gone.length === 0 || gone.length >= minimum).toBe(true);
    if (before.has(person)) expect(gone).toContain(person);
    before = now;
  }
  expect(before.size).toBeLessThan(20);
  expect(must(await exportAnswers(context, 'dorp', 'csv')).leftOut).toBe(17 - before.size);
});

test('what was withdrawn before the form closed costs nobody', async () => {
  const context = await answered(8);
  await takeBack(context, 1);
  must(await close(context, 'dorp'));
  expect((await given(context)).size).toBe(7);
});

test('with one block only, one withdrawal closes it, and it says why', async () => {
  const context = await answered(5);
  must(await close(context, 'dorp'));
  await takeBack(context, 1);
  expect(codes(await exportAnswers(context, 'dorp', 'ndjson'))).toEqual(['answers-left-too-few']);
});

test('who withdraws while it is written takes the whole block along', async () => {
  const context = await answered(6);
  must(await close(context, 'dorp'));
  const { lines } = must(await exportAnswers(context, 'dorp', 'ndjson'));
  await takeBack(context, 1);
  const people: string[] = [];
  for await (const line of lines) people.push(line);
  expect(people).toHaveLength(3);
});

test('under an embargo rows stay closed until the results may be seen, and texts can be read', async () => {
  const context = await answered(6, { results: { publish: 'embargo' } });
  must(await close(context, 'dorp'));
  expect(codes(await exportAnswers(context, 'dorp', 'ndjson'))).toEqual(['answers-before-showing']);
  expect((await listReactions(context, 'dorp')).ok).toBe(true);
  must(await reveal(context, 'dorp'));
  expect((await given(context)).size).toBe(6);
});

test('of a live form nobody who is in no release is given out', async () => {
  const context = await answered(7, { results: { publish: 'live' } });
  // three are shown when the next three are there; then these close, and one is left over
  must(await close(context, 'dorp'));
  const shown = await given(context);
  const { rows } = await context.client.execute(
    'SELECT count(*) AS found FROM responses WHERE first_release IS NOT NULL',
  );
  expect(shown.size).toBe(Number(rows[0]?.['found']));
});

test('who changed answers that were shown live stays away, unless there are enough of them', async () => {
  const edited = async (people: readonly number[]) => {
    const context = await answered(12, { results: { publish: 'live' } });
    for (const n of people) {
      must(
        await change(context, {
          ...handedIn(n, { input: input({ anders: `tekst ${n + 100}` }) }),
          version: 1,
        }),
      );
      await context.doLater();
    }
    must(await close(context, 'dorp'));
    return given(context);
  };
  const one = await edited([1]);
  expect([one.has(1), one.has(101), one.size]).toEqual([false, false, 9]);
  expect((await edited([1, 2, 3])).size).toBe(12);
});

test('what is not anonymous is given out as it is now', async () => {
  const privacy = { ...Object(formData()['privacy']), identity: 'named' };
  const context = await publishedContext({ privacy });
  for (const n of [1, 2]) {
    const named = { ...input({ anders: `tekst ${n}` }), name: 'Sam', nameAgreed: true };
    must(await accept(context, handedIn(n, { input: named })));
  }
  await takeBack(context, 1);
  expect([...(await given(context))]).toEqual([2]);
});

test('texts are read one by one, also after a withdrawal', async () => {
  const sections = [
    {
      id: 'een',
      title: 'Een',
      items: [{ type: 'reaction', id: 'anders', title: 'Wat?', publish: 'after-moderation' }],
    },
  ];
  const context = await answered(8, { sections });
  must(await close(context, 'dorp'));
  await takeBack(context, 1);
  const { reactions } = must(await listReactions(context, 'dorp'));
  expect(reactions).toHaveLength(7);
  const references = reactions.map(({ reference }) => reference);
  must(await decideReactions(context, 'dorp', references, { state: 'placed', reason: null }));
});

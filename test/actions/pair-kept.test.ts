// How long what was counted of pairs is kept: no longer than the answers to either form, in copies put back as well.
import { expect, test } from 'vitest';
import { carryOver, findMovedOn } from '../../src/actions/carry-over.ts';
import { close } from '../../src/actions/close.ts';
import { eraseFormAnswers } from '../../src/actions/erase.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { copyOf } from './copied.ts';
import { idOf, must, type TestContext } from './testcontext.ts';
import { released, twiceAnswered } from './twice.ts';

const people = [1, 2, 3, 4].map((point) => ({ before: { groen: point }, after: { groen: 5 } }));

async function answered(laterChanges: object = {}): Promise<TestContext> {
  const context = await twiceAnswered(people, { implications: [] }, laterChanges);
  must(await close(context, 'dorp'));
  return context;
}

async function keptPairs({ client }: TestContext): Promise<string | null> {
  const { rows } = await client.execute(`SELECT shift FROM releases WHERE form = 'later'`);
  const kept = rows[0]?.['shift'] ?? null;
  return kept === null ? null : String(kept);
}

const checked = async (context: TestContext) => {
  const { findings, releases } = await verify(context);
  expect(findings).toEqual([]);
  return releases.find(({ form }) => form === 'later')?.checked;
};

async function putBack(present: TestContext, backup: TestContext): Promise<void> {
  const moved = await findMovedOn(present, backup);
  expect(moved.unfit).toEqual([]);
  await carryOver(present, backup, moved.fit);
}

test('with the answers to the form before goes what was counted of them, and nothing that was shown', async () => {
  const context = await answered();
  must(await close(context, 'later'));
  const shown = await released(context);
  expect(shown.shift).toMatchObject({ pairs: 4 });
  expect(await keptPairs(context)).toContain('"people":4');
  must(await eraseFormAnswers(context, 'dorp'));
  expect(await keptPairs(context)).toBeNull();
  expect(await released(context)).toEqual(shown);
  expect(await checked(context)).toBe('digest-only');
});

test('pairs that are gone while the answers before are there are still a finding', async () => {
  const context = await answered();
  must(await close(context, 'later'));
  await context.client.execute('UPDATE releases SET shift = NULL');
  expect((await verify(context)).findings).toMatchObject([{ form: 'later', code: 'document-differs' }]);
});

test('under embargo what is told of answers that are erased by now is not revealed', async () => {
  const context = await answered({ results: { publish: 'embargo' } });
  must(await close(context, 'later'));
  expect((await released(context)).shift).not.toBeNull();
  must(await eraseFormAnswers(context, 'dorp'));
  must(await reveal(context, 'later'));
  expect((await released(context)).shift).toBeNull();
  expect(await checked(context)).toBe('recomputed');
});

test('a copy that is put back does not bring the pairs of erased answers back', async () => {
  const present = await answered();
  must(await close(present, 'later'));
  const backup = await copyOf(present);
  must(await eraseFormAnswers(present, 'dorp'));
  expect(await keptPairs(backup)).not.toBeNull();
  await putBack(present, backup);
  expect(await keptPairs(backup)).toBeNull();
  expect(await released(backup)).toEqual(await released(present));
  expect(await checked(backup)).toBe('digest-only');
});

test('a form that was compared since the copy was made stays so, with its pairs', async () => {
  const present = await answered();
  const backup = await copyOf(present);
  must(await close(present, 'later'));
  await putBack(present, backup);
  expect(await keptPairs(backup)).toBe(await keptPairs(present));
  expect(await checked(backup)).toBe('recomputed');
  must(await withdraw(backup, { id: idOf(1), form: 'dorp', version: 1 }));
  expect(await checked(backup)).toBe('from-its-tally');
});

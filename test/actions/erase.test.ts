import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { eraseByInvitation, eraseByReceipt, eraseForm, eraseFormAnswers } from '../../src/actions/erase.ts';
import { publish } from '../../src/actions/publish.ts';
import { findKeeping, retain } from '../../src/actions/retain.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { type Deletion, listDeletions } from '../../src/storage/deletions.ts';
import {
  codes,
  formData,
  handedIn,
  idOf,
  must,
  noon,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const answers: Deletion = { at: noon, form: 'dorp', response: null, what: 'answers' };

async function answered(people = 4): Promise<{ context: TestContext; receipts: readonly string[] }> {
  const context = await publishedContext();
  const receipts: string[] = [];
  for (let n = 1; n <= people; n += 1) receipts.push(must(await accept(context, handedIn(n))).receipt);
  return { context, receipts };
}

async function count({ client }: TestContext, from: string): Promise<number> {
  return Number((await client.execute(`SELECT count(*) AS n FROM ${from}`)).rows[0]?.['n']);
}

test('by receipt it is what the owner does by withdrawing, and it is in the record once', async () => {
  const { context, receipts } = await answered();
  expect(must(await eraseByReceipt(context, 'dorp', receipts[1] ?? ''))).toMatchObject({ id: idOf(2) });
  expect(await count(context, 'responses WHERE body IS NULL')).toBe(1);
  expect(await count(context, 'changes WHERE plus IS NOT NULL OR minus IS NOT NULL')).toBe(0);
  const deletion = { at: noon, form: 'dorp', response: idOf(2), what: 'response' };
  expect(await listDeletions(context.store)).toEqual([deletion]);
  expect(codes(await eraseByReceipt(context, 'dorp', receipts[1] ?? ''))).toEqual(['response-withdrawn']);
  await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 });
  expect(await listDeletions(context.store)).toEqual([deletion]);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('a receipt of another form, or of nobody, erases nothing', async () => {
  const { context, receipts } = await answered();
  must(await publish(context, formData({ id: 'stad' })));
  expect(codes(await eraseByReceipt(context, 'stad', receipts[0] ?? ''))).toEqual(['receipt-unknown']);
  expect(codes(await eraseByReceipt(context, 'berg', receipts[0] ?? ''))).toEqual(['form-unknown']);
  expect(codes(await eraseByReceipt(context, 'dorp', 'AAAA'))).toEqual(['receipt-malformed']);
  expect(await listDeletions(context.store)).toEqual([]);
  expect(await count(context, 'responses WHERE body IS NULL')).toBe(0);
});

test('all answers of a closed form go as retention would have them go; what was shown stays', async () => {
  const { context } = await answered();
  expect(codes(await eraseFormAnswers(context, 'dorp'))).toEqual(['form-not-closed']);
  must(await close(context, 'dorp'));
  must(await eraseFormAnswers(context, 'dorp'));
  expect(await count(context, 'responses')).toBe(0);
  expect(await count(context, 'releases WHERE tally IS NULL')).toBe(1);
  expect(await listDeletions(context.store)).toEqual([answers]);
  expect(codes(await eraseFormAnswers(context, 'dorp'))).toEqual(['answers-kept-no-longer']);
  expect(codes(await eraseFormAnswers(context, 'berg'))).toEqual(['form-unknown']);
  expect(await retain(context)).toEqual([]);
  expect(await findKeeping(context)).toMatchObject([{ form: 'dorp', isErased: true, responseCount: 0 }]);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('retention enters what it erases in the record', async () => {
  const { context } = await answered();
  must(await close(context, 'dorp'));
  const [keeping] = await findKeeping(context);
  expect(keeping).toMatchObject({ keepDays: 365, closedAt: noon, erasesAt: '2027-11-01T12:00:00.000Z' });
  context.setNow(keeping?.erasesAt ?? '');
  expect(await retain(context)).toEqual(['dorp']);
  expect(await listDeletions(context.store)).toEqual([{ ...answers, at: keeping?.erasesAt }]);
});

test('an open form has no day of erasing', async () => {
  const { context } = await answered();
  expect(await findKeeping(context)).toEqual([
    { form: 'dorp', keepDays: 365, responseCount: 0, closedAt: null, erasesAt: null, isErased: false },
  ]);
});

test('a form goes with every row of it, and no other form’s', async () => {
  const { context } = await answered();
  must(await publish(context, formData({ id: 'stad' })));
  must(await accept(context, handedIn(9, { form: 'stad' })));
  must(await close(context, 'dorp'));
  must(await eraseForm(context, 'dorp'));
  const { rows } = await context.client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%`form` text%' ORDER BY name",
  );
  const tables = rows.map((row) => String(row['name']));
  expect(tables).toEqual(expect.arrayContaining(['invitations', 'responses', 'results_links', 'tallies']));
  const records = ['audit', 'deletions'];
  for (const table of tables.filter((each) => !records.includes(each))) {
    expect([table, await count(context, `${table} WHERE form = 'dorp'`)]).toEqual([table, 0]);
  }
  expect(await count(context, 'forms')).toBe(1);
  expect(await count(context, 'responses')).toBe(1);
  expect(await listDeletions(context.store)).toEqual([{ ...answers, what: 'form' }]);
  expect(codes(await eraseForm(context, 'dorp'))).toEqual(['form-unknown']);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('a form that another follows goes after that one', async () => {
  const { context } = await answered();
  must(await publish(context, formData({ id: 'later', kind: 'reflection', follows: 'dorp' })));
  const refused = await eraseForm(context, 'dorp');
  expect(refused).toMatchObject({
    ok: false,
    problems: [{ code: 'form-followed', values: { follower: 'later' } }],
  });
  expect(await count(context, 'responses')).toBe(4);
  expect(await listDeletions(context.store)).toEqual([]);
  must(await eraseForm(context, 'later'));
  must(await eraseForm(context, 'dorp'));
  expect(await count(context, 'forms')).toBe(0);
});

test('answers of an anonymous form cannot be found by an invitation', async () => {
  const { context } = await answered();
  expect(codes(await eraseByInvitation(context, 'dorp', 1))).toEqual(['erase-anonymous']);
  expect(codes(await eraseByInvitation(context, 'berg', 1))).toEqual(['form-unknown']);
});

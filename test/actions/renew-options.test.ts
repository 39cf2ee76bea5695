import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { beginDraft, findDraft, sendDraft } from '../../src/actions/draft.ts';
import { eraseByReceipt, eraseForm, eraseFormAnswers } from '../../src/actions/erase.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { publish } from '../../src/actions/publish.ts';
import { tick } from '../../src/actions/tick.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { receiptOf } from '../../src/response/receipt.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { collected, fromPoints, optionsOf, placeAll, second } from './taken-points.ts';
import type { TestContext } from './testcontext.ts';
import { codes, handedIn, idOf, input, must, noon } from './testcontext.ts';

/** Three people wrote a point each, all placed and taken over. */
async function takenOver(): Promise<TestContext> {
  const context = await collected(3);
  await placeAll(context);
  must(await publish(context, second(fromPoints)));
  return context;
}

/** How often words stand in what is kept of the form that took them over. */
async function countWords(context: TestContext, words: string): Promise<number> {
  const { rows } = await context.client.execute({
    sql: "SELECT count(*) AS found FROM revisions WHERE form = 'vervolg' AND instr(content, ?) > 0",
    args: [words],
  });
  return Number(rows[0]?.['found']);
}

const titles = async (context: TestContext) => (await optionsOf(context)).map(({ title }) => title).sort();
const phase = async (context: TestContext) => must(await findForm(context, 'vervolg')).phase;
const takeBack = (context: TestContext, n: number) =>
  withdraw(context, { id: idOf(n), form: 'dorp', version: 1 });
const left = ['Actie: Punt 2', { en: 'Attention: Punt 1', nl: 'Aandacht: Punt 1' }];

const ways: [string, (context: TestContext) => Promise<unknown>][] = [
  ['withdrawn', (context) => takeBack(context, 1)],
  [
    'erased by receipt',
    async (context) =>
      eraseByReceipt(context, 'dorp', await receiptOf(context.keys.receipt, 'dorp', idOf(1))),
  ],
  [
    'refused',
    async (context) => {
      const { reactions } = must(await listReactions(context, 'dorp'));
      const one = reactions.find(({ text }) => text === 'Punt\n0');
      const decision = { state: 'refused', reason: 'Toch niet.' } as const;
      return decideReactions(context, 'dorp', [one?.reference ?? ''], decision);
    },
  ],
];
test.each(ways)('a text that is %s is no option any more while nobody answered', async (_, deed) => {
  const context = await takenOver();
  expect(await countWords(context, 'Punt 0')).toBe(1);
  await deed(context);
  await context.doLater();
  expect(await titles(context)).toEqual(left);
  expect(await phase(context)).toBe('open');
  expect(await countWords(context, 'Punt 0'), 'in earlier revisions').toBe(0);
  expect(await countWords(context, 'Punt 2'), 'in earlier revisions').toBe(2);
});

test('what is left undone, the next tick does, once', async () => {
  const context = await takenOver();
  must(await takeBack(context, 1));
  await tick(context);
  await tick(context);
  expect(await titles(context)).toEqual(left);
  expect(must(await findForm(context, 'vervolg')).revision.number).toBe(2);
});

test('another text with the same words keeps the option', async () => {
  const context = await takenOver();
  await context.client.execute({
    sql: "UPDATE responses SET body = replace(body, 'Punt\\n2', 'Punt\\n0') WHERE id = ?",
    args: [idOf(3)],
  });
  must(await takeBack(context, 1));
  await context.doLater();
  expect(await titles(context)).toContain('Actie: Punt 0');
});

test('a text that is placed later does not come in by itself', async () => {
  const context = await collected(4);
  const { reactions } = must(await listReactions(context, 'dorp'));
  const references = reactions.map(({ reference }) => reference);
  const placed = { state: 'placed', reason: null } as const;
  must(await decideReactions(context, 'dorp', references.slice(0, 3), placed));
  must(await publish(context, second(fromPoints)));
  must(await decideReactions(context, 'dorp', references.slice(3), placed));
  await tick(context);
  expect(await optionsOf(context)).toHaveLength(3);
});

test('once somebody answered, even if that was withdrawn, options stay', async () => {
  const context = await takenOver();
  const options = await optionsOf(context);
  const answer = { kies: [options[0]?.id] };
  must(await accept(context, handedIn(7, { form: 'vervolg', input: input(answer) })));
  must(await withdraw(context, { id: idOf(7), form: 'vervolg', version: 1 }));
  must(await takeBack(context, 1));
  await context.doLater();
  await tick(context);
  expect(await optionsOf(context)).toEqual(options);
  expect(await countWords(context, 'Punt 0')).toBe(1);
});

test('a draft that was begun before is kept and not sent, and goes on under the questions of now', async () => {
  const context = await takenOver();
  const options = await optionsOf(context);
  const fields = new Map(options.slice(1).map(({ id }, index) => [`answers.kies.${index + 1}`, id]));
  const head = { id: idOf(9), form: 'vervolg', revision: 1, baseVersion: 0 };
  must(await beginDraft(context, { ...head, fields }));
  must(await takeBack(context, 1));
  await context.doLater();
  expect(codes(await sendDraft(context, idOf(9), 'nl'))).toEqual(['form-changed']);
  const found = await findDraft(context, idOf(9));
  expect(found?.draft.fields).toEqual(fields);
  expect(JSON.stringify(found?.form.revision.form)).not.toContain('Punt 0');
});

test('with fewer than two left nobody can answer, until more are placed and it is published again', async () => {
  const context = await collected(4);
  await placeAll(context);
  must(await publish(context, second(fromPoints)));
  for (const n of [1, 2, 3]) must(await takeBack(context, n));
  await context.doLater();
  expect(await optionsOf(context)).toEqual([]);
  const now = must(await findForm(context, 'vervolg'));
  expect([now.phase, now.opens]).toEqual(['early', null]);
  expect(await countWords(context, 'Punt')).toBe(0);
  const revision = now.revision.number;
  const sent = await accept(context, handedIn(7, { form: 'vervolg', revision, input: input({}) }));
  expect(sent).toMatchObject({ problems: [{ code: 'form-not-open-yet', values: { opens: '' } }] });
  expect(codes(await publish(context, second(fromPoints)))).toEqual(['options-form-too-few']);
});

test.each([
  ['erased', eraseFormAnswers],
  ['erased with its form', eraseForm],
])('when all is %s it waits as well', async (_, erase) => {
  const context = await takenOver();
  must<unknown>(await erase(context, 'dorp'));
  expect(await optionsOf(context)).toEqual([]);
  expect(await phase(context)).toBe('early');
});

test('one that waits takes over anew when it is published again', async () => {
  const context = await takenOver();
  const { reactions } = must(await listReactions(context, 'dorp'));
  const references = reactions.map(({ reference }) => reference);
  const refusedAll = { state: 'refused', reason: 'Nee.' } as const;
  must(await decideReactions(context, 'dorp', references, refusedAll));
  expect(await phase(context)).toBe('early');
  await placeAll(context);
  await tick(context);
  expect(await phase(context), 'not by itself').toBe('early');
  must(await publish(context, second(fromPoints)));
  expect([await phase(context), (await optionsOf(context)).length]).toEqual(['open', 3]);
});

test('fewer options than votes is too few as well', async () => {
  const context = await collected(3);
  await placeAll(context);
  must(await publish(context, second({ ...fromPoints, votes: 3 })));
  must(await takeBack(context, 1));
  await context.doLater();
  expect(await phase(context)).toBe('early');
});

test('answers that are kept no longer take their texts along', async () => {
  const context = await takenOver();
  context.setNow(minutesAfter(noon, 60 * 24 * 400));
  await tick(context);
  expect(await phase(context)).toBe('early');
});

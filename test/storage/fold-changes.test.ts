import { expect, test } from 'vitest';
import { deleteDemo, makeDemo } from '../../src/actions/demo.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { verify } from '../../src/actions/verify.ts';
import { readFolding, writeFolding } from '../../src/storage/fold-changes.ts';
import { formData, must, testContext } from '../actions/testcontext.ts';

const answers = [1, 2, 3].map((groen) => ({ language: 'nl', groups: {}, answers: { groen } }));
const step = {
  form: 'voorbeeld',
  folded: {
    tally: '{"not-given":{"responses":9}}',
    responseCount: 9,
    waiting: null,
    waitingCount: 0,
    unseen: null,
  },
};

test('who comes second changes nothing', async () => {
  const context = await testContext();
  must(await makeDemo(context, formData({ id: 'voorbeeld' }), answers));
  expect(await writeFolding(context.store, { ...step, from: 0, upto: 2 })).toBe(true);
  expect(await writeFolding(context.store, { ...step, from: 0, upto: 3 })).toBe(false);
  expect(await readFolding(context.store, 'voorbeeld')).toMatchObject({ upto: 2, changes: [{ seq: 3 }] });
});

test('a fold that was under way when its form was deleted and made again changes nothing', async () => {
  const context = await testContext();
  must(await makeDemo(context, formData({ id: 'voorbeeld' }), answers));
  const folding = await readFolding(context.store, 'voorbeeld');
  expect(folding?.changes.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  await deleteDemo(context);
  must(await makeDemo(context, formData({ id: 'voorbeeld' }), answers));
  expect(await writeFolding(context.store, { ...step, from: 0, upto: 3 })).toBe(false);
  expect(must(await findForm(context, 'voorbeeld')).responseCount).toBe(3);
  expect((await verify(context)).findings).toEqual([]);
});

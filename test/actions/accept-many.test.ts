import { expect, test } from 'vitest';
import { acceptMany } from '../../src/actions/accept-many.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { verify } from '../../src/actions/verify.ts';
import { codes, input, must, publishedContext } from './testcontext.ts';

/** More than two writes full. */
const many = Array.from({ length: 120 }, (_, n) => input({ groen: 1 + (n % 5) }));

async function countOf(context: Awaited<ReturnType<typeof publishedContext>>): Promise<number> {
  return must(await findForm(context, 'dorp')).responseCount;
}

test('many responses are stored once each, the same answers by several people included', async () => {
  const context = await publishedContext();
  must(await acceptMany(context, { form: 'dorp', revision: 1, inputs: many }));
  expect(await countOf(context)).toBe(120);
  must(await close(context, 'dorp'));
  expect(await verify(context)).toMatchObject({ clean: true, findings: [] });
});

test('one that is wrong keeps all out', async () => {
  const context = await publishedContext();
  const inputs = [...many, input({ groen: 9 }), input({ blauw: 1 })];
  const sent = await acceptMany(context, { form: 'dorp', revision: 1, inputs });
  expect(codes(sent)).toEqual(['answer-unfit', 'item-unknown']);
  expect(await countOf(context)).toBe(0);
});

test('a form that is closed, and a revision that is not there, take none', async () => {
  const context = await publishedContext();
  expect(codes(await acceptMany(context, { form: 'dorp', revision: 2, inputs: many }))).toEqual([
    'revision-unknown',
  ]);
  must(await close(context, 'dorp'));
  expect(codes(await acceptMany(context, { form: 'dorp', revision: 1, inputs: many }))).toEqual([
    'form-closed',
  ]);
  expect(await countOf(context)).toBe(0);
});

test('nobody is nothing to do', async () => {
  const context = await publishedContext();
  must(await acceptMany(context, { form: 'dorp', revision: 1, inputs: [] }));
  expect(await countOf(context)).toBe(0);
});

import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { deleteDemo, makeDemo } from '../../src/actions/demo.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { listForms } from '../../src/actions/list-forms.ts';
import { verify } from '../../src/actions/verify.ts';
import { codes, formData, handedIn, must, publishedContext } from './testcontext.ts';

const answers = [1, 2, 3, 4].map((groen) => ({ language: 'nl', groups: {}, answers: { groen } }));
const example = formData({ id: 'voorbeeld' });

test('makes an example form with its answers, once', async () => {
  const context = await publishedContext();
  expect(must(await makeDemo(context, example, answers))).toEqual({ form: 'voorbeeld', responses: 4 });
  expect(must(await makeDemo(context, example, answers))).toEqual({ form: 'voorbeeld', responses: 0 });
  expect(must(await findForm(context, 'voorbeeld'))).toMatchObject({ example: true, responseCount: 4 });
  expect((await verify(context)).findings).toEqual([]);
});

test('says what is wrong with form or answers', async () => {
  const context = await publishedContext();
  expect(codes(await makeDemo(context, {}, []))).toContain('key-missing');
  expect(codes(await makeDemo(context, example, [{ language: 'nl', answers: { rood: 1 } }]))).toEqual([
    'item-unknown',
  ]);
});

test('is deleted with all its rows, and nothing else is', async () => {
  const context = await publishedContext();
  const { receipt } = must(await accept(context, handedIn(1)));
  expect(await deleteDemo(context)).toBe(false);
  must(await makeDemo(context, example, answers));
  must(await close(context, 'voorbeeld'));
  must(await resultsLink(context, 'voorbeeld'));
  expect(await deleteDemo(context)).toBe(true);
  expect((await listForms(context)).map(({ revision }) => revision.form.id)).toEqual(['dorp']);
  for (const table of [
    'revisions',
    'responses',
    'changes',
    'tallies',
    'releases',
    'drafts',
    'results_links',
  ]) {
    const { rows } = await context.client.execute(`SELECT 1 FROM ${table} WHERE form <> 'dorp'`);
    expect(rows).toEqual([]);
  }
  expect(must(await findResponse(context, receipt)).form).toBe('dorp');
  must(await makeDemo(context, example, answers));
  expect(must(await findForm(context, 'voorbeeld')).responseCount).toBe(4);
});

import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { publish } from '../../src/actions/publish.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { codes, formData, handedIn, idOf, must, publishedContext } from './testcontext.ts';

test('a receipt finds what was sent, as people type it, under the revision it was given', async () => {
  const context = await publishedContext();
  const { receipt } = must(await accept(context, handedIn(3)));
  must(await publish(context, formData({ title: 'Anders' })));
  const typed = ` ${receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `;
  const found = must(await findResponse(context, typed));
  expect(found).toMatchObject({ id: idOf(3), form: 'dorp', version: 1, withdrawn: false });
  expect(found.revision.number).toBe(1);
  expect(found.response).toEqual({
    language: 'nl',
    groups: new Map(),
    answers: new Map([['groen', { is: 'point', point: 4 }]]),
    remarks: new Map(),
  });
});

test('says malformed, unknown, withdrawn', async () => {
  const context = await publishedContext();
  const { receipt } = must(await accept(context, handedIn(3)));
  expect(codes(await findResponse(context, 'ABC'))).toEqual(['receipt-malformed']);
  expect(codes(await findResponse(context, '0000-0000-0000-0000-0000'))).toEqual(['receipt-unknown']);
  must(await withdraw(context, { id: idOf(3), form: 'dorp', version: 1 }));
  expect(codes(await findResponse(context, receipt))).toEqual(['response-withdrawn']);
});

test('at rest there is no receipt', async () => {
  const context = await publishedContext();
  const { receipt } = must(await accept(context, handedIn(3)));
  for (const table of ['responses', 'changes']) {
    const { rows } = await context.client.execute(`SELECT * FROM ${table}`);
    expect(JSON.stringify(rows)).not.toContain(receipt);
  }
});

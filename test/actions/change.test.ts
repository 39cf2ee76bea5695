import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, findDraft } from '../../src/actions/draft.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { fold } from '../../src/actions/fold.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { codes, handedIn, idOf, input, must, publishedContext } from './testcontext.ts';

const changed = { ...handedIn(1), version: 1, input: input({ groen: 5, eerst: ['boom'] }, 'kern') };

test('puts other answers in place, and the receipt stays', async () => {
  const context = await publishedContext();
  const { receipt } = must(await accept(context, handedIn(1)));
  const sent = must(await change(context, changed));
  expect(sent).toEqual({ id: idOf(1), form: 'dorp', revision: 1, version: 2, receipt, is: 'new' });
  const found = must(await findResponse(context, receipt));
  expect(found.response.answers.get('groen')).toEqual({ is: 'point', point: 5 });
  expect(must(await findForm(context, 'dorp')).responseCount).toBe(1);
  await fold(context, 'dorp');
  expect((await verify(context)).findings).toEqual([]);
});

test('the same change again is the same, after closing too', async () => {
  const context = await publishedContext();
  must(await accept(context, handedIn(1)));
  const first = must(await change(context, changed));
  expect(must(await change(context, changed))).toEqual({ ...first, is: 'same' });
  must(await close(context, 'dorp'));
  expect(must(await change(context, changed))).toEqual({ ...first, is: 'same' });
  const late = { ...changed, version: 2, input: input({ groen: 1 }) };
  expect(codes(await change(context, late))).toEqual(['form-closed']);
});

test('what changed meanwhile is not overwritten', async () => {
  const context = await publishedContext();
  must(await accept(context, handedIn(1)));
  must(await change(context, changed));
  const other = await change(context, { ...changed, input: input({ groen: 1 }) });
  expect(other).toMatchObject({
    ok: false,
    problems: [{ code: 'response-version-stale', values: { version: 2 } }],
  });
});

test('refuses answers that do not fit, and what is not there, or no longer', async () => {
  const context = await publishedContext();
  expect(codes(await change(context, changed))).toEqual(['response-unknown']);
  must(await accept(context, handedIn(1)));
  expect(codes(await change(context, { ...changed, input: input({ groen: 6 }) }))).toEqual(['answer-unfit']);
  expect(codes(await change(context, { ...changed, form: 'weg' }))).toEqual(['form-unknown']);
  expect(codes(await change(context, { ...changed, revision: 7 }))).toEqual(['revision-unknown']);
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  expect(codes(await change(context, changed))).toEqual(['response-withdrawn']);
});

test('a form may offer no changes; taking back stays possible', async () => {
  const context = await publishedContext({ access: { editUntilClose: false } });
  must(await accept(context, handedIn(1)));
  expect(codes(await change(context, changed))).toEqual(['change-not-offered']);
  expect(must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 })).version).toBe(2);
});

test('withdrawing erases the answers everywhere as soon as it is folded', async () => {
  const context = await publishedContext();
  const secret = 'alleen hier gezegd';
  const { receipt } = must(await accept(context, handedIn(1, { input: input({ anders: secret }) })));
  const head = { id: idOf(1), form: 'dorp', revision: 1, baseVersion: 1 };
  must(await beginDraft(context, { ...head, fields: new Map([['answers.anders', secret]]) }));
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  expect(await findDraft(context, idOf(1))).toBeUndefined();
  await context.doLater();
  for (const table of ['responses', 'changes', 'tallies', 'drafts']) {
    const { rows } = await context.client.execute(`SELECT * FROM ${table}`);
    expect(JSON.stringify(rows)).not.toContain(secret);
  }
  expect(codes(await findResponse(context, receipt))).toEqual(['response-withdrawn']);
  expect((await verify(context)).findings).toEqual([]);
});

test('withdrawing is possible after closing; what was shown stays', async () => {
  const context = await publishedContext();
  for (let n = 1; n <= 4; n += 1) must(await accept(context, handedIn(n)));
  must(await close(context, 'dorp'));
  expect(must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }))).toEqual({
    id: idOf(2),
    version: 2,
  });
  const report = await verify(context);
  expect(report).toEqual({
    clean: true,
    findings: [],
    releases: [{ form: 'dorp', number: 1, checked: 'from-its-tally' }],
  });
});

test('withdrawing the same version again is the same; another version is stale or withdrawn before', async () => {
  const context = await publishedContext();
  const first = { id: idOf(1), form: 'dorp', version: 1 };
  expect(codes(await withdraw(context, first))).toEqual(['response-unknown']);
  must(await accept(context, handedIn(1)));
  must(await change(context, changed));
  expect(codes(await withdraw(context, first))).toEqual(['response-version-stale']);
  expect(codes(await withdraw(context, { ...first, form: 'weg', version: 2 }))).toEqual(['response-unknown']);
  expect(must(await withdraw(context, { ...first, version: 2 })).version).toBe(3);
  expect(must(await withdraw(context, { ...first, version: 2 })).version).toBe(3);
  expect(codes(await withdraw(context, { ...first, version: 3 }))).toEqual(['response-withdrawn']);
});

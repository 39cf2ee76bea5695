import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, findDraft, saveDraft, sendDraft } from '../../src/actions/draft.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { publish } from '../../src/actions/publish.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { codes, formData, handedIn, idOf, must, noon, publishedContext } from './testcontext.ts';

const id = idOf(1);
const head = { form: 'dorp', revision: 1, baseVersion: 0 };
const empty = { id, ...head, fields: new Map<string, string>() };

test('is kept as typed, page by page, whatever is typed', async () => {
  const context = await publishedContext();
  must(await beginDraft(context, empty));
  const anything = fc.string({ unit: 'binary', maxLength: 30 });
  const odd = fc.oneof(anything, fc.constantFrom('a\0b', '\ud800', '"', '\\', '{"a":null}'));
  const fields = fc.array(fc.tuple(fc.stringMatching(/^[a-z.1-9-]{1,12}$/), odd), { maxLength: 6 });
  const expected = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(fields, async (typed) => {
      must(await saveDraft(context, id, new Map(typed)));
      for (const [name, value] of typed) expected.set(name, value);
      const kept = (await findDraft(context, id))?.draft.fields ?? new Map();
      expect(new Map([...kept].sort())).toEqual(new Map([...expected].sort()));
    }),
    { numRuns: 15 },
  );
});

test('goes on with what is there; to change another version it begins anew', async () => {
  const context = await publishedContext();
  const typed = new Map([['answers.groen', '2']]);
  must(await beginDraft(context, { ...empty, fields: typed }));
  context.setNow('2026-11-01T13:00:00.000Z');
  const again = must(await beginDraft(context, empty));
  expect(again).toEqual({ id, ...head, fields: typed, begunAt: noon });
  const change = must(await beginDraft(context, { ...empty, baseVersion: 1 }));
  expect(change).toMatchObject({ baseVersion: 1, fields: new Map(), begunAt: context.now() });
  expect(codes(await beginDraft(context, { ...empty, id: idOf(2), form: 'weg' }))).toEqual(['form-unknown']);
  expect(codes(await beginDraft(context, { ...empty, id: idOf(2), revision: 2 }))).toEqual([
    'revision-unknown',
  ]);
});

test('lost on the server and posted again it is made again', async () => {
  const context = await publishedContext();
  const fields = new Map([['answers.groen', '2']]);
  expect(codes(await saveDraft(context, id, fields))).toEqual(['draft-unknown']);
  expect(codes(await saveDraft(context, id, fields, { ...head, form: 'weg' }))).toEqual(['form-unknown']);
  must(await saveDraft(context, id, fields, head));
  must(await saveDraft(context, id, new Map([['groups.wijk', 'kern']]), head));
  const found = await findDraft(context, id);
  expect(found?.draft).toEqual({
    id,
    ...head,
    fields: new Map([...fields, ['groups.wijk', 'kern']]),
    begunAt: noon,
  });
  expect(found?.form).toMatchObject({ phase: 'open', responseCount: 0 });
  expect(await findDraft(context, idOf(9))).toBeUndefined();
});

test('sent once it is a response and gone; sent twice it finds what it became', async () => {
  const context = await publishedContext();
  must(await beginDraft(context, { ...empty, fields: new Map([['answers.groen', '4']]) }));
  const sent = must(await sendDraft(context, id, 'nl'));
  expect(sent).toMatchObject({ id, version: 1, is: 'new' });
  expect(await findDraft(context, id)).toBeUndefined();
  expect(must(await sendDraft(context, id, 'nl'))).toEqual({ ...sent, is: 'same' });
  must(await withdraw(context, { id, form: 'dorp', version: 1 }));
  expect(codes(await sendDraft(context, id, 'nl'))).toEqual(['response-withdrawn']);
  expect(codes(await sendDraft(context, idOf(2), 'nl'))).toEqual(['draft-unknown']);
});

test('what cannot be sent stays as it was typed', async () => {
  const context = await publishedContext();
  const fields = new Map([['answers.groen', 'zes']]);
  must(await beginDraft(context, { ...empty, fields }));
  expect(await sendDraft(context, id, 'nl')).toMatchObject({
    ok: false,
    problems: [{ code: 'answer-unfit', pointer: '/answers/groen' }],
  });
  must(await accept(context, handedIn(1)));
  must(await saveDraft(context, id, new Map([['answers.groen', '5']]), head));
  expect(codes(await sendDraft(context, id, 'nl'))).toEqual(['response-other-content']);
  expect((await findDraft(context, id))?.draft.fields.get('answers.groen')).toBe('5');
});

test('begun for a change it changes that version', async () => {
  const context = await publishedContext();
  const { receipt } = must(await accept(context, handedIn(1)));
  const fields = new Map([['answers.auto', 'pass']]);
  must(await beginDraft(context, { ...empty, baseVersion: 1, fields }));
  expect(must(await sendDraft(context, id, 'en'))).toMatchObject({ version: 2, receipt, is: 'new' });
  expect(await findDraft(context, id)).toBeUndefined();
  const { response } = must(await findResponse(context, receipt));
  expect([...response.answers.keys()]).toEqual(['auto']);
  expect(response.language).toBe('en');
});

test('begun before closing time it may be sent in the grace time; after closing by hand it may not', async () => {
  const context = await publishedContext({ access: { closes: '2026-11-01T13:00:00Z' } });
  const fields = new Map([['answers.groen', '4']]);
  must(await beginDraft(context, { ...empty, fields }));
  must(await beginDraft(context, { ...empty, id: idOf(2), fields }));
  context.setNow('2026-11-01T13:20:00.000Z');
  must(await beginDraft(context, { ...empty, id: idOf(3), fields }));
  expect((await findDraft(context, id))?.form.phase).toBe('grace');
  expect(must(await sendDraft(context, id, 'nl')).is).toBe('new');
  expect(codes(await sendDraft(context, idOf(3), 'nl'))).toEqual(['form-closed']);
  must(await close(context, 'dorp'));
  expect(codes(await sendDraft(context, idOf(2), 'nl'))).toEqual(['form-closed']);
  expect(await findDraft(context, idOf(2))).toBeDefined();
});

test('keeps the wording it was begun with', async () => {
  const context = await publishedContext();
  must(await beginDraft(context, empty));
  must(await publish(context, formData({ title: 'Nieuw' })));
  const found = await findDraft(context, id);
  expect(found?.form.revision).toMatchObject({ number: 1, form: { title: 'Wat vindt het dorp?' } });
});

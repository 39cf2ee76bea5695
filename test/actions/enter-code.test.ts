import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { acceptMany } from '../../src/actions/accept-many.ts';
import { admit } from '../../src/actions/admit.ts';
import { beginDraft, sendDraft } from '../../src/actions/draft.ts';
import { enterCode } from '../../src/actions/enter-code.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { codes, formData, handedIn, idOf, input, must, noon, publishedContext } from './testcontext.ts';

const byCode = (code: string) => ({ access: { by: 'code', code } });

test('the code lets in as people type it, and the device keeps a proof of it', async () => {
  const context = await publishedContext(byCode('Lindeboom'));
  for (const typed of ['Lindeboom', ' lindeboom ', 'LINDEBOOM\n', 'linde boom', 'l1nde-b00m']) {
    const pass = must(await enterCode(context, 'dorp', typed));
    expect(pass).toMatch(/^[\w-]{43}$/);
    expect(pass.toLowerCase()).not.toContain('linde');
  }
  const pass = must(await enterCode(context, 'dorp', 'Lindeboom'));
  must(await accept(context, handedIn(1, { pass })));
  must(await accept(context, handedIn(2, { pass: 'lindeBOOM' })));
  const draft = { id: idOf(3), form: 'dorp', revision: 1, baseVersion: 0 };
  must(await beginDraft(context, { ...draft, fields: new Map([['answers.groen', '1']]) }));
  must(await sendDraft(context, idOf(3), 'nl', pass));
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM wrong_codes');
  expect(rows[0]?.['n']).toBe(0);
  expect((await verify(context)).findings).toEqual([]);
});

test('without the code nobody comes in, whichever way', async () => {
  const context = await publishedContext(byCode('Lindeboom'));
  expect(codes(await accept(context, handedIn(1)))).toEqual(['code-needed']);
  for (const pass of ['eik', 'x'.repeat(43), idOf(1), '\u0000lindeboom', '\ud800', 'lindeboom'.repeat(99)]) {
    expect(codes(await accept(context, handedIn(1, { pass })))).toEqual(['code-wrong']);
  }
  const many = { form: 'dorp', revision: 1, inputs: [input({ groen: 1 })] };
  expect(codes(await acceptMany(context, many))).toEqual(['code-needed']);
  const draft = { id: idOf(3), form: 'dorp', revision: 1, baseVersion: 0, fields: new Map() };
  must(await beginDraft(context, draft));
  expect(codes(await sendDraft(context, idOf(3), 'nl'))).toEqual(['code-needed']);
  expect(codes(await sendDraft(context, idOf(3), 'nl', 'eik'))).toEqual(['code-wrong']);
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM responses');
  expect(rows[0]?.['n']).toBe(0);
});

test('a proof is good for one form and one code', async () => {
  const context = await publishedContext(byCode('Lindeboom'));
  must(await publish(context, formData({ id: 'stad', ...byCode('Lindeboom') })));
  const pass = must(await enterCode(context, 'dorp', 'lindeboom'));
  expect(codes(await accept(context, handedIn(1, { form: 'stad', pass })))).toEqual(['code-wrong']);
  must(await accept(context, handedIn(2, { pass })));
  must(await publish(context, formData(byCode('Eikenlaan'))));
  // also what was begun under the revision with the old word needs the new one
  expect(codes(await accept(context, handedIn(3, { pass })))).toEqual(['code-wrong']);
  must(await accept(context, handedIn(3, { pass: 'eikenlaan' })));
  expect(must(await accept(context, handedIn(2, { pass: 'eikenlaan' }))).is).toBe('same');
});

test('after a hundred wrong ones every typed code waits for the next six seconds; who has the proof does not', async () => {
  const context = await publishedContext(byCode('Lindeboom'));
  const pass = must(await enterCode(context, 'dorp', 'lindeboom'));
  const tried = [];
  for (let n = 0; n < 40; n += 1) tried.push(codes(await enterCode(context, 'dorp', `fout${n}`))[0]);
  const atOnce = await Promise.all(
    Array.from({ length: 70 }, (_, n) => accept(context, handedIn(n, { pass: `raden${n}` }))),
  );
  tried.push(...atOnce.map((each) => codes(each)[0]));
  expect(tried.filter((code) => code === 'code-wrong')).toHaveLength(100);
  expect(tried.filter((code) => code === 'code-tries-exceeded')).toHaveLength(10);
  const refused = await enterCode(context, 'dorp', 'lindeboom');
  expect(refused.ok ? [] : refused.problems).toEqual([
    { code: 'code-tries-exceeded', values: { seconds: 6 } },
  ]);
  const { revision } = must(await findForm(context, 'dorp'));
  expect(codes(await admit(context, revision, 'lindeboom'))).toEqual(['code-tries-exceeded']);
  expect(must(await admit(context, revision, pass))).toMatchObject({ invitation: null, code: '11ndeb00m' });
  must(await accept(context, handedIn(1, { pass })));
});

test('six seconds after the attack the right code lets in; a wrong one costs the others six more', async () => {
  const context = await publishedContext(byCode('Lindeboom'));
  for (let n = 0; n < 130; n += 1) await enterCode(context, 'dorp', `fout${n}`);
  context.setNow(minutesAfter(noon, 5.9 / 60));
  expect(codes(await enterCode(context, 'dorp', 'lindeboom'))).toEqual(['code-tries-exceeded']);
  context.setNow(minutesAfter(noon, 6 / 60));
  for (let n = 0; n < 5; n += 1) must(await enterCode(context, 'dorp', 'lindeboom'));
  expect(codes(await enterCode(context, 'dorp', 'weer fout'))).toEqual(['code-wrong']);
  expect(codes(await enterCode(context, 'dorp', 'lindeboom'))).toEqual(['code-tries-exceeded']);
  context.setNow(minutesAfter(noon, 12 / 60));
  must(await enterCode(context, 'dorp', 'lindeboom'));
});

test('whoever guesses without end guesses no more than ten a minute, and a calm hall starts afresh', async () => {
  const context = await publishedContext(byCode('Lindeboom'));
  const guesses = async (from: number, seconds: number, each: number) => {
    let compared = 0;
    for (let at = from; at < from + seconds; at += each) {
      context.setNow(minutesAfter(noon, at / 60));
      for (let n = 0; n < 3; n += 1) {
        if (codes(await enterCode(context, 'dorp', `fout${at}-${n}`))[0] === 'code-wrong') compared += 1;
      }
    }
    return compared;
  };
  expect(await guesses(0, 600, 2)).toBe(100 + 99);
  expect(await guesses(600, 120, 2)).toBe(20);
  // ten minutes later all of them are forgotten
  context.setNow(minutesAfter(noon, 25));
  for (let n = 0; n < 100; n += 1) {
    expect(codes(await enterCode(context, 'dorp', `later${n}`))).toEqual(['code-wrong']);
  }
});

test('a form that asks none says so', async () => {
  const context = await publishedContext();
  expect(codes(await enterCode(context, 'dorp', 'lindeboom'))).toEqual(['form-changed']);
  expect(codes(await enterCode(context, 'stad', 'lindeboom'))).toEqual(['form-unknown']);
  const { revision } = must(await findForm(context, 'dorp'));
  expect(must(await admit(context, revision, 'anything'))).toEqual({
    invitation: null,
    code: null,
    by: undefined,
  });
  must(await accept(context, handedIn(1, { pass: 'anything' })));
});

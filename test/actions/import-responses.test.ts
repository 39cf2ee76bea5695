import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { importResponses } from '../../src/actions/import-responses.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { formData, idOf, must, publishedContext, type TestContext } from './testcontext.ts';

const lineOf = (answers: object, more: object = {}): string =>
  JSON.stringify({ language: 'nl', answers, ...more });
const fileOf = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Lines with codes and places of what was wrong; none when all was stored. */
async function wrongIn(context: TestContext, text: string, form = 'dorp') {
  const made = await importResponses(context, form, text);
  return made.ok
    ? []
    : made.problems.map(({ line, problem }) => `${line} ${problem.code} ${problem.pointer ?? ''}`.trim());
}

async function countOf(context: TestContext): Promise<number> {
  return must(await findForm(context, 'dorp')).responseCount;
}

test('bodies of the API are stored, with or without id and revision, and counted', async () => {
  const context = await publishedContext();
  const many = Array.from({ length: 120 }, (_, n) => lineOf({ groen: 1 + (n % 5) }));
  const text = fileOf(
    ...many,
    '',
    lineOf(
      { auto: 'agree' },
      { id: idOf(1), revision: 1, groups: { wijk: 'kern' }, notShown: ['groen', 'anders'] },
    ),
  );
  const seen: string[] = [];
  const made = await importResponses(context, 'dorp', text, (done, all) => seen.push(`${done}/${all}`));
  expect(made).toEqual({ ok: true, value: { form: 'dorp', responses: 121, same: 0 } });
  expect(seen).toEqual(['50/121', '100/121', '121/121']);
  expect(await countOf(context)).toBe(121);
  must(await close(context, 'dorp'));
  expect(await verify(context)).toMatchObject({ clean: true, findings: [] });
});

test('the same file again changes nothing; equal answers on two lines are two people', async () => {
  const context = await publishedContext();
  const text = fileOf(lineOf({ groen: 3 }), lineOf({ groen: 3 }), lineOf({ groen: 4 }, { id: idOf(7) }));
  expect(await importResponses(context, 'dorp', text)).toMatchObject({ value: { responses: 3, same: 0 } });
  expect(await importResponses(context, 'dorp', text)).toMatchObject({ value: { responses: 0, same: 3 } });
  expect(await countOf(context)).toBe(3);
});

test('nothing is stored when one line is wrong, and every wrong line is told with its place', async () => {
  const context = await publishedContext();
  const text = [
    lineOf({ groen: 3 }),
    'geen json',
    lineOf({ groen: 9, blauw: 1 }),
    lineOf({ groen: 1 }, { notShown: ['groen', 'nergens', 3] }),
    lineOf({}, { notShown: 'groen' }),
    lineOf({}, { revision: 7 }),
    lineOf({}, { id: 'kort' }),
    lineOf({}, { id: idOf(2) }),
    lineOf({ groen: 1 }, { id: idOf(2) }),
    '[]',
    `{"language":"nl","__proto__":1,"answers":{"__proto__":2}}`,
    `${'['.repeat(100)}${']'.repeat(100)}`,
    lineOf({ anders: 'x'.repeat(70_000) }),
  ].join('\r\n');
  expect(await wrongIn(context, text)).toEqual([
    '2 body-malformed',
    '3 item-unknown /answers/blauw',
    '3 answer-unfit /answers/groen',
    '4 answer-not-shown /answers/groen',
    '4 item-unknown /notShown/1',
    '4 item-unknown /notShown/2',
    '5 body-malformed /notShown',
    '6 revision-unknown /revision',
    '7 response-id-malformed /id',
    '9 response-repeated /id',
    '10 body-malformed',
    '11 item-unknown /__proto__',
    '12 body-too-deep',
    '13 body-too-large',
  ]);
  expect(await countOf(context)).toBe(0);
});

test('an id that was used for something else, or withdrawn, is refused', async () => {
  const context = await publishedContext();
  must_(
    await importResponses(
      context,
      'dorp',
      fileOf(lineOf({ groen: 1 }, { id: idOf(1) }), lineOf({}, { id: idOf(2) })),
    ),
  );
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  const again = fileOf(
    lineOf({ groen: 2 }, { id: idOf(1) }),
    lineOf({}, { id: idOf(2) }),
    lineOf({ groen: 5 }),
  );
  expect(await wrongIn(context, again)).toEqual(['1 response-other-content /id', '2 response-withdrawn /id']);
  must(await publish(context, formData({ id: 'stad' })));
  expect(await wrongIn(context, fileOf(lineOf({ groen: 1 }, { id: idOf(1) })), 'stad')).toEqual([
    '1 response-other-content /id',
  ]);
});

test('a form that is not there, closed, or for invited people takes none', async () => {
  const context = await publishedContext();
  const text = fileOf(lineOf({ groen: 1 }));
  expect(await wrongIn(context, text, 'nergens')).toEqual(['0 form-unknown']);
  must(await close(context, 'dorp'));
  expect(await wrongIn(context, text)).toEqual(['0 form-closed']);
  must(await publish(context, formData({ id: 'gasten', access: { by: 'invitation' } })));
  expect(await wrongIn(context, text, 'gasten')).toEqual(['0 invitation-needed']);
});

test('what must be answered must be answered here too', async () => {
  const needed = { type: 'statement', id: 'groen', title: 'Groen?', required: true };
  const context = await publishedContext({ sections: [{ id: 'een', title: 'Een', items: [needed] }] });
  expect(await wrongIn(context, fileOf(lineOf({}, { notShown: ['groen'] })))).toEqual([
    '1 answer-needed /answers/groen',
  ]);
});

function must_(made: Awaited<ReturnType<typeof importResponses>>): void {
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
}

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { publish } from '../../src/actions/publish.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { isWellFormed } from '../../src/shared/text.ts';
import {
  codes,
  formData,
  handedIn,
  idOf,
  input,
  must,
  publishedContext,
  testContext,
} from './testcontext.ts';

const opens = '2026-11-02T08:00:00Z';
const closes = '2026-11-03T08:00:00Z';

test('stores a response once and gives the same receipt each time', async () => {
  const context = await publishedContext();
  const sent = must(await accept(context, handedIn(1)));
  expect(sent).toMatchObject({ id: idOf(1), form: 'dorp', revision: 1, version: 1, is: 'new' });
  expect(sent.receipt).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  const again = { ...handedIn(1), input: { ...handedIn(1).input, language: 'en' } };
  expect(must(await accept(context, again))).toEqual({ ...sent, is: 'same' });
  expect(must(await findForm(context, 'dorp')).responseCount).toBe(1);
});

test('says after closing that it has what it has, and takes nothing new', async () => {
  const context = await publishedContext();
  const sent = must(await accept(context, handedIn(1)));
  must(await close(context, 'dorp'));
  expect(must(await accept(context, handedIn(1)))).toEqual({ ...sent, is: 'same' });
  expect(codes(await accept(context, handedIn(2)))).toEqual(['form-closed']);
});

test('refuses other answers under an id that was used, in another form too', async () => {
  const context = await publishedContext();
  must(await publish(context, formData({ id: 'stad' })));
  must(await accept(context, handedIn(1)));
  const other = handedIn(1, { input: input({ groen: 5 }) });
  expect(codes(await accept(context, other))).toEqual(['response-other-content']);
  expect(codes(await accept(context, handedIn(1, { form: 'stad' })))).toEqual(['response-other-content']);
});

test('refuses what was withdrawn, so that a queued retry does not bring it back', async () => {
  const context = await publishedContext();
  must(await accept(context, handedIn(1)));
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  expect(codes(await accept(context, handedIn(1)))).toEqual(['response-withdrawn']);
  expect(must(await findForm(context, 'dorp')).responseCount).toBe(0);
});

test('names what is not there: the form, the revision', async () => {
  const context = await publishedContext();
  expect(codes(await accept(context, handedIn(1, { form: 'weg' })))).toEqual(['form-unknown']);
  expect(codes(await accept(context, handedIn(1, { revision: 9 })))).toEqual(['revision-unknown']);
});

test('answers under an older wording are taken, answers under another meaning are not', async () => {
  const context = await publishedContext();
  must(await publish(context, formData({ title: 'Het dorp' })));
  expect(must(await accept(context, handedIn(1))).revision).toBe(1);
  const changing = await publishedContext();
  must(await publish(changing, formData({ groups: [] })));
  expect(codes(await accept(changing, handedIn(1)))).toEqual(['form-changed']);
  expect(must(await accept(changing, handedIn(1, { revision: 2 }))).is).toBe('new');
});

test('a revision remembered from another database is read again', async () => {
  const elsewhere = await publishedContext({ groups: [] });
  must(await accept(elsewhere, handedIn(1)));
  const here = await testContext();
  must(await publish(here, formData()));
  must(await findForm(elsewhere, 'dorp'));
  const grouped = handedIn(2, { input: input({ groen: 2 }, 'kern') });
  const sent = await accept(here, grouped);
  expect(codes(sent)).toEqual([]);
});

test.each([
  ['before it opens', '2026-11-02T07:59:59.999Z', undefined, ['form-not-open-yet']],
  ['when it opens', '2026-11-02T08:00:00.000Z', undefined, []],
  ['at closing time', '2026-11-03T08:00:00.000Z', undefined, []],
  ['after it', '2026-11-03T08:00:00.001Z', undefined, ['form-closed']],
  ['in the grace time, begun before', '2026-11-03T08:10:00.000Z', '2026-11-03T08:00:00.000Z', []],
  ['in the grace time, begun after', '2026-11-03T08:10:00.000Z', '2026-11-03T08:00:00.001Z', ['form-closed']],
  ['after the grace time', '2026-11-03T08:10:00.001Z', '2026-11-03T07:00:00.000Z', ['form-closed']],
])('%s', async (_, now, begunAt, expected) => {
  const context = await publishedContext({ access: { opens, closes, graceMinutes: 10 } });
  context.setNow(now);
  const sent = handedIn(1, begunAt === undefined ? {} : { begunAt });
  expect(codes(await accept(context, sent))).toEqual(expected);
});

test('text with NUL or half a character never reaches the database', async () => {
  const context = await publishedContext();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('\0', '\ud800', '\udc00'),
      fc.nat(20),
      async (text, bad, at) => {
        const anders = `${text.slice(0, at)}${bad}${text.slice(at)}`;
        // two halves may have met and made a whole
        fc.pre(!isWellFormed(anders));
        const sent = await accept(context, handedIn(1, { input: input({ anders }) }));
        expect(codes(sent)).toEqual(['text-ill-formed']);
      },
    ),
  );
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM responses');
  expect(rows[0]?.['n']).toBe(0);
});

test('leaves a fold for later with every twenty-fifth, and with each one when folding stays away', async () => {
  const context = await publishedContext();
  for (let n = 1; n <= 24; n += 1) must(await accept(context, handedIn(n)));
  expect(context.waiting).toBe(0);
  must(await accept(context, handedIn(25)));
  must(await accept(context, handedIn(25)));
  expect(context.waiting).toBe(1);
});

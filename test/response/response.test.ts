import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf } from '../../src/form/questions.ts';
import { readStored } from '../../src/response/body.ts';
import { fieldsOf } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { readResponse, responseDigest, writeResponse } from '../../src/response/response.ts';
import { isWellFormed } from '../../src/shared/text.ts';
import { sampleForm } from '../form/sample.ts';

const form = sampleForm();
const groups = new Map([['tafel', 'team']]);

function problemsOf(
  answers: Record<string, unknown>,
  given: ReadonlyMap<string, unknown> = groups,
): string[] {
  const read = readResponse(form, {
    language: 'nl',
    groups: given,
    answers: new Map(Object.entries(answers)),
  });
  return read.ok ? [] : read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

test.each<[string, Record<string, unknown>]>([
  ['answer-unfit /answers/delen', { delen: 6 }],
  ['answer-unfit /answers/delen', { delen: 2.5 }],
  ['answer-unfit /answers/delen', { delen: '4' }],
  ['answer-unfit /answers/stance', { stance: 3 }],
  ['answer-unfit /answers/stance', { stance: 'neutral' }],
  ['no-view-unfit /answers/stance', { stance: 'no-view' }],
  ['option-unknown /answers/inzet/0', { inzet: ['x'] }],
  ['option-twice /answers/inzet/1', { inzet: ['infra', 'infra'] }],
  ['place-skipped /answers/inzet/0', { inzet: ['', 'infra'] }],
  ['place-skipped /answers/inzet/1', { inzet: ['mens', '', 'infra'] }],
  ['too-many-places /answers/inzet', { inzet: ['infra', 'mens', 'regie', 'opleiden'] }],
  ['answer-unfit /answers/inzet', { inzet: 'infra' }],
  ['answer-too-long /answers/zorgen', { zorgen: 'x'.repeat(21) }],
  ['text-ill-formed /answers/zorgen', { zorgen: 'a\0' }],
  ['text-ill-formed /answers/zorgen', { zorgen: '\ud800' }],
  ['answer-unfit /answers/zorgen', { zorgen: 7 }],
  ['item-unknown /answers/lees', { lees: 'x' }],
  ['item-unknown /answers/__proto__', JSON.parse('{"__proto__": 1}')],
])('%s', (expected, answers) => {
  expect(problemsOf(answers)).toEqual([expected]);
});

test('groups: required, known, and only known questions', () => {
  expect(problemsOf({}, new Map())).toEqual(['answer-needed /groups/tafel']);
  expect(problemsOf({}, new Map([['tafel', 'x']]))).toEqual(['option-unknown /groups/tafel']);
  expect(problemsOf({}, new Map([...groups, ['stoel', 'x']]))).toEqual(['item-unknown /groups/stoel']);
});

test('all problems are told at once', () => {
  expect(problemsOf({ delen: 9, stance: 9, inzet: ['x', 'x'] }, new Map())).toHaveLength(5);
});

test('emoji count as one character, line breaks as one, text is NFC and trimmed', () => {
  const zorgen = `  ${'👍🏽'.repeat(4)}\r\ne\u0301 `;
  const read = readResponse(form, { language: 'nl', groups, answers: new Map([['zorgen', zorgen]]) });
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(read.value.answers.get('zorgen')).toEqual({ is: 'text', text: '👍🏽👍🏽👍🏽👍🏽\né' });
});

test('what says nothing is skipped: an empty text, an empty ranking', () => {
  const read = readResponse(form, {
    language: 'nl',
    groups,
    answers: new Map<string, unknown>([
      ['zorgen', ' \r\n'],
      ['inzet', []],
    ]),
  });
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(read.value.answers.size).toBe(0);
});

/** Any response to the sample form, as it stands in a body. */
const anyAnswers = fc.record(
  {
    delen: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('no-view')),
    stance: fc.constantFrom('agree', 'pass', 'disagree'),
    inzet: fc.shuffledSubarray(['infra', 'opleiden', 'mens', 'regie'], { minLength: 1, maxLength: 3 }),
    zorgen: fc
      .string({ unit: 'binary', maxLength: 20 })
      .filter((text) => text.trim() !== '' && isWellFormed(text)),
  },
  { requiredKeys: [] },
);

test('stored and read back is the same response; through the fields of a page too', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers, async (answers) => {
      const read = readResponse(form, { language: 'en', groups, answers: new Map(Object.entries(answers)) });
      if (!read.ok) return expect(read.problems.map(({ code }) => code)).toEqual(['answer-too-long']);
      const stored = writeResponse(form, read.value);
      const again = readStored(form, stored);
      expect(again).toEqual(read);
      const throughPage = readResponse(form, inputOf(form, 'en', fieldsOf(form, read.value)));
      expect(throughPage).toEqual(read);
      if (again.ok)
        expect(await responseDigest(form, again.value)).toBe(await responseDigest(form, read.value));
    }),
  );
});

test('the digest is of what was answered, whatever the language of the page', async () => {
  const answers = new Map([['delen', 4]]);
  const dutch = readResponse(form, { language: 'nl', groups, answers });
  const english = readResponse(form, { language: 'en', groups, answers });
  if (!dutch.ok || !english.ok) throw new Error('both are right');
  expect(await responseDigest(form, dutch.value)).toBe(await responseDigest(form, english.value));
});

test('a page is checked for its own questions only', () => {
  const strict = sampleForm(
    JSON.parse(
      JSON.stringify(form).replace('"noView":true,"required":false', '"noView":true,"required":true'),
    ),
  );
  const [first] = questionsOf(strict);
  expect(first).toMatchObject({ id: 'delen', required: true });
  const input = { language: 'nl', groups: new Map(), answers: new Map() };
  const page = readResponse(strict, input, new Set(['inzet', 'zorgen']));
  expect(page.ok).toBe(true);
  const whole = readResponse(strict, input);
  expect(whole.ok ? [] : whole.problems.map(({ pointer }) => pointer)).toEqual([
    '/groups/tafel',
    '/answers/delen',
  ]);
});

test('an option that is no text is unknown, whatever it is made of', () => {
  const broken = JSON.parse('{"toString":1,"valueOf":{"then":1}}');
  for (const odd of [broken, JSON.parse('{"__proto__":null}'), null, 1, [['infra']]]) {
    expect(problemsOf({ inzet: ['infra', odd] })).toEqual(['option-unknown /answers/inzet/1']);
  }
  expect(problemsOf({ inzet: [`${'a'.repeat(59)}🙂`] })).toEqual(['option-unknown /answers/inzet/0']);
});

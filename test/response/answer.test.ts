// The kinds that are not ranked: what each accepts, and that page and body are one and the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStored } from '../../src/response/body.ts';
import { fieldsOf } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { readResponse, responseDigest, writeResponse } from '../../src/response/response.ts';
import type { Result } from '../../src/shared/result.ts';
import { kindsForm } from '../form/kinds.ts';

const form = kindsForm();
const groups = new Map([['tafel', 'team']]);
type Body = Readonly<Record<string, unknown>>;

const readBody = (answers: Body, remarks: Body = {}) =>
  readResponse(form, {
    language: 'nl',
    groups,
    answers: new Map(Object.entries(answers)),
    remarks: new Map(Object.entries(remarks)),
  });

const problemsIn = (read: Result<unknown>): string[] =>
  read.ok ? [] : read.problems.map(({ code, pointer }) => `${code} ${pointer}`);

const stored = (read: ReturnType<typeof readBody>): unknown =>
  read.ok ? JSON.parse(writeResponse(form, read.value)) : problemsIn(read);

test.each<[string, Body]>([
  ['option-unknown /answers/keuze', { keuze: 'weg' }],
  ['option-unknown /answers/keuze', { keuze: ['mee'] }],
  ['option-unknown /answers/keuze', { keuze: JSON.parse('{"toString":1}') }],
  ['answer-unfit /answers/meer', { meer: 'a' }],
  ['option-unknown /answers/meer/1', { meer: ['a', '__proto__'] }],
  ['option-unknown /answers/meer/0', { meer: [null] }],
  ['choice-repeated /answers/meer/2', { meer: ['a', 'b', 'a'] }],
  ['answer-unfit /answers/functie', { functie: 7 }],
  ['answer-too-long /answers/functie', { functie: 'x'.repeat(21) }],
  ['line-broken /answers/functie', { functie: 'een\r\ntwee' }],
  ['line-broken /answers/functie', { functie: 'een\u2028twee' }],
  ['text-ill-formed /answers/functie', { functie: 'a\0' }],
  ['number-malformed /answers/aantal', { aantal: '12' }],
  ['number-malformed /answers/aantal', { aantal: 1.555 }],
  ['number-malformed /answers/aantal', { aantal: 1e15 }],
  ['number-malformed /answers/aantal', { aantal: null }],
  ['number-malformed /answers/aantal', { aantal: '1.500' }],
  ['number-malformed /answers/aantal', { aantal: '2,0' }],
  ['number-decimal /answers/aantal', { aantal: '12,5' }],
  ['number-decimal /answers/aantal', { aantal: '-0.25' }],
  ['number-decimal /answers/aantal', { aantal: 1.5 }],
  ['number-too-low /answers/aantal', { aantal: -3 }],
  ['number-too-high /answers/aantal', { aantal: 501 }],
  ['answer-unfit /answers/punten', { punten: 'een' }],
  ['answer-unfit /answers/punten/0', { punten: ['een'] }],
  ['answer-unfit /answers/punten/0/text', { punten: [{ text: 7, kind: 'actie' }] }],
  ['answer-unfit /answers/punten/0', { punten: [{ text: 'een', kind: 'actie', soort: 'x' }] }],
  ['kind-needed /answers/punten/1/kind', { punten: [{}, { text: 'een' }] }],
  ['option-unknown /answers/punten/0/kind', { punten: [{ kind: 'constructor' }] }],
  ['option-unknown /answers/ideeen/0/kind', { ideeen: [{ text: 'een', kind: 'actie' }] }],
  ['answer-too-long /answers/punten/0/text', { punten: [{ text: 'x'.repeat(21), kind: 'actie' }] }],
  ['too-many-written /answers/ideeen', { ideeen: [1, 2, 3, 4].map((n) => ({ text: `${n}` })) }],
])('%s', (expected, answers) => {
  expect(problemsIn(readBody(answers))).toEqual([expected]);
});

test.each<[string, Body]>([
  ['item-unknown /remarks/weg', { weg: 'x' }],
  ['remark-unfit /remarks/delen', { delen: 'x' }],
  ['remark-unfit /remarks/keuze', { keuze: 'x' }],
  ['answer-unfit /remarks/standaarden', { standaarden: 7 }],
  ['answer-too-long /remarks/standaarden', { standaarden: 'x'.repeat(501) }],
  ['text-ill-formed /remarks/standaarden', { standaarden: '\ud800' }],
  ['item-unknown /remarks/__proto__', JSON.parse('{"__proto__": "x"}')],
])('remarks: %s', (expected, remarks) => {
  expect(problemsIn(readBody({}, remarks))).toEqual([expected]);
});

test('the stored body: options in form order, texts trimmed, what says nothing left out', () => {
  const read = readBody(
    {
      keuze: 'mee',
      meer: ['c', '', 'a'],
      functie: ' bestuurder ',
      aantal: -0,
      punten: [{ kind: 'actie' }, { text: ' \n' }, { text: 'één ', kind: 'aandacht' }],
      ideeen: [],
    },
    { standaarden: ' omdat\r\n' },
  );
  expect(stored(read)).toEqual({
    language: 'nl',
    groups: { tafel: 'team' },
    answers: {
      keuze: 'mee',
      meer: ['a', 'c'],
      functie: 'bestuurder',
      aantal: 0,
      punten: [{ text: 'één', kind: 'aandacht' }],
    },
    remarks: { standaarden: 'omdat' },
  });
  expect(stored(readBody({ meer: ['', ''], functie: ' ' }, { standaarden: '' }))).toEqual({
    language: 'nl',
    groups: { tafel: 'team' },
    answers: {},
  });
});

const text = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 21 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', 'een\ntwee', '<b>x</b>', '"', '\0', '\ud800', '__proto__'),
  },
);
const option = (...known: string[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.constant('toString') },
  );
const point = fc.record({ text, kind: option('', 'aandacht', 'actie', 'actie', 'actie') });

/** Answers as somebody would type them, right and wrong, with the fields that they are typed in. */
const typed = fc
  .record(
    {
      keuze: option('mee', 'volgen'),
      meer: fc.array(option('a', 'b', 'c', '', '', ''), { minLength: 3, maxLength: 3 }),
      functie: text,
      aantal: fc.oneof(fc.integer({ min: -5, max: 510 }), fc.constantFrom('12a', '1,5', 'x', '1e3')),
      punten: fc.array(point, { maxLength: 7, size: '-1' }),
      ideeen: fc.array(fc.record({ text }), { maxLength: 3 }),
      remark: text,
    },
    { requiredKeys: [] },
  )
  .map(({ remark, ...answers }) => {
    const fields = new Map([['groups.tafel', 'team']]);
    const put = (name: string, value: unknown) => fields.set(name, String(value));
    for (const id of ['keuze', 'functie', 'aantal'] as const)
      if (answers[id] !== undefined) put(`answers.${id}`, answers[id]);
    for (const [at, id] of (answers.meer ?? []).entries()) put(`answers.meer.${at + 1}`, id);
    for (const [at, each] of (answers.punten ?? []).entries()) {
      put(`answers.punten.${at + 1}`, each.text);
      put(`answers.punten.${at + 1}.kind`, each.kind);
    }
    for (const [at, each] of (answers.ideeen ?? []).entries()) put(`answers.ideeen.${at + 1}`, each.text);
    if (remark !== undefined) put('remarks.standaarden', remark);
    return { answers, remarks: remark === undefined ? {} : { standaarden: remark }, fields };
  });

test('page and body give the same verdict and the same stored response', () => {
  let taken = 0;
  fc.assert(
    fc.property(typed, ({ answers, remarks, fields }) => {
      const byBody = readBody(answers, remarks);
      const byPage = readResponse(form, inputOf(form, 'nl', fields));
      expect(stored(byPage)).toEqual(stored(byBody));
      if (byBody.ok) taken += 1;
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(100);
});

test('stored, read back and through the fields of a page again it is the same response', async () => {
  await fc.assert(
    fc.asyncProperty(typed, async ({ answers, remarks }) => {
      const read = readBody(answers, remarks);
      if (!read.ok) return;
      const again = readStored(form, writeResponse(form, read.value));
      expect(again).toEqual(read);
      const throughPage = readResponse(form, inputOf(form, 'nl', fieldsOf(form, read.value)));
      expect(throughPage).toEqual(read);
      if (again.ok)
        expect(await responseDigest(form, again.value)).toBe(await responseDigest(form, read.value));
    }),
  );
});

test('a remark is part of what was answered: another remark is another content', async () => {
  const [one, other] = [readBody({}, { standaarden: 'ja' }), readBody({}, { standaarden: 'nee' })];
  if (!one.ok || !other.ok) throw new Error('both are right');
  expect(await responseDigest(form, one.value)).not.toBe(await responseDigest(form, other.value));
});

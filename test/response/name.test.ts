import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEnvelope, readStored } from '../../src/response/body.ts';
import { fieldsOf } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { nameLength, readName } from '../../src/response/name.ts';
import { readResponse, responseDigest, writeResponse } from '../../src/response/response.ts';
import { stepsOf } from '../../src/response/steps.ts';
import { sampleForm } from '../form/sample.ts';

const privacy = { controller: 'Netwerk', contact: 'privacy@example.org', identity: 'named' };
const named = sampleForm({ privacy, groups: [], ranking: {} });
const unnamed = sampleForm({ groups: [], ranking: {} });

function codes(form: typeof named, name: unknown, nameAgreed?: boolean): string[] {
  const read = readName(form, nameAgreed === undefined ? { name } : { name, nameAgreed });
  return read.ok ? [] : read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

test.each<[unknown, boolean | undefined, string[]]>([
  ['Anna', undefined, []],
  [' Anna\u0301 ', true, []],
  ['Anna', false, ['name-yes-needed /name/agreed']],
  ['', false, ['name-needed /name', 'name-yes-needed /name/agreed']],
  [' \u00a0', undefined, ['name-needed /name']],
  [undefined, undefined, ['name-needed /name']],
  [5, undefined, ['name-needed /name']],
  [['Anna'], undefined, ['name-needed /name']],
  ['An\nna', true, ['line-broken /name']],
  ['a'.repeat(nameLength), true, []],
  ['a'.repeat(nameLength + 1), true, ['answer-too-long /name']],
  ['Anna\0', true, ['text-ill-formed /name']],
  ['\ud800', true, ['text-ill-formed /name']],
])('the name %j with %s', (name, agreed, expected) => {
  expect(codes(named, name, agreed)).toEqual(expected);
});

test('where no name is asked one is refused, and none is right', () => {
  expect(codes(unnamed, 'Anna')).toEqual(['name-unfit /name']);
  expect(codes(unnamed, undefined)).toEqual([]);
  expect(codes(unnamed, '')).toEqual([]);
});

test('the page for the name is there without groups', () => {
  expect(stepsOf(named).map(({ asks }) => asks)).toEqual(['groups', 'section', 'section']);
  expect(stepsOf(unnamed).map(({ asks }) => asks)).toEqual(['section', 'section']);
});

test('a page and the API give the same verdict on a name, and what is stored comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 130 }), async (name) => {
      const typed = new Map([
        ['name', name],
        ['name.agreed', 'yes'],
      ]);
      const page = readResponse(named, inputOf(named, 'nl', typed));
      const body = { id: 'AAAAAAAAAAAAAAAAAAAAAA', revision: 1, language: 'nl', name };
      const opened = openEnvelope(body);
      const api = opened.ok ? readResponse(named, opened.value.input) : opened;
      expect(api).toEqual(page);
      if (!page.ok) return;
      expect(readStored(named, writeResponse(named, page.value))).toEqual(page);
      expect(readResponse(named, inputOf(named, 'nl', fieldsOf(named, page.value)))).toEqual(page);
      const other = { ...page.value, name: `${page.value.name}x` };
      expect(await responseDigest(named, other)).not.toBe(await responseDigest(named, page.value));
    }),
  );
});

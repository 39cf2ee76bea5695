import { expect, test } from 'vitest';
import { openEnvelope, readJson } from '../../src/response/body.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA';

test.each([
  ['body-too-large', `"${'x'.repeat(65_536)}"`],
  ['body-too-deep', '['.repeat(50_000)],
  ['body-malformed', '{"a":'],
  ['body-malformed', ''],
])('%s', (code, text) => {
  expect(readJson(text)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('brackets within text are not depth', () => {
  expect(readJson(`{"a":"\\"${'['.repeat(40)}"}`)).toMatchObject({ ok: true });
});

test.each<[unknown, string[]]>([
  [[], ['body-malformed']],
  [null, ['body-malformed']],
  ['x', ['body-malformed']],
  [{}, ['response-id-malformed', 'revision-unknown']],
  [{ id: 'x', revision: 1 }, ['response-id-malformed']],
  [{ id, revision: 0 }, ['revision-unknown']],
  [{ id, revision: 1, answer: {} }, ['item-unknown']],
  [{ id, revision: 1, answers: [] }, ['body-malformed']],
  [{ id, revision: 1, groups: 'x' }, ['body-malformed']],
])('%j: %s', (data, codes) => {
  const opened = openEnvelope(data);
  expect(opened.ok ? [] : opened.problems.map(({ code }) => code)).toEqual(codes);
});

test('keys from outside become a map, never members of an object', () => {
  const opened = openEnvelope(
    JSON.parse(`{"id":"${id}","revision":1,"answers":{"__proto__":{"x":1},"a":1}}`),
  );
  expect(opened).toMatchObject({ ok: true, value: { id, revision: 1 } });
  if (opened.ok) expect([...opened.value.input.answers.keys()]).toEqual(['__proto__', 'a']);
});

import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { openEnvelope, readStored } from '../../src/response/body.ts';
import { keepsRespondent, respondentInBody } from '../../src/response/respondent.ts';
import { readResponse, responseDigest, writeResponse } from '../../src/response/response.ts';
import { randomId } from '../../src/shared/id.ts';
import { organisations } from '../actions/invited.ts';
import { formData, input, must } from '../actions/testcontext.ts';

const form = must(parseForm(formData(organisations)));
const by = { invitation: 3, speaksFor: 'De Linde', mandates: 2 };

test('who answered is in the stored body and comes back from it, and is not in the digest', async () => {
  const read = must(readResponse(form, input({ groen: 1 })));
  const body = writeResponse(form, { ...read, by });
  expect(body).toContain('"by":{"invitation":3,"mandates":2,"speaksFor":"De Linde"}');
  expect(must(readStored(form, body))).toEqual({ ...read, by });
  expect(respondentInBody(body)).toEqual(by);
  expect(await responseDigest(form, { ...read, by })).toBe(await responseDigest(form, read));
  expect(respondentInBody(writeResponse(form, read))).toBeUndefined();
  expect(respondentInBody(null)).toBeUndefined();
});

test.each([
  'x',
  null,
  {},
  { ...by, invitation: 0 },
  { ...by, invitation: 1.5 },
  { ...by, mandates: 0 },
  { ...by, mandates: 1001 },
  { ...by, speaksFor: 7 },
])('a stored body in which somebody is %j is damage', (found) => {
  const body = JSON.stringify({ language: 'nl', groups: {}, answers: {}, by: found });
  expect(readStored(form, body)).toMatchObject({ ok: false, problems: [{ pointer: '/by' }] });
});

test('nobody says for themselves who they are', () => {
  const opened = openEnvelope({ id: randomId(), revision: 1, by });
  expect(opened).toMatchObject({ ok: false, problems: [{ code: 'item-unknown', pointer: '/by' }] });
});

test('who answered is kept only where an invitation tells and the form does not promise otherwise', () => {
  expect(keepsRespondent(form)).toBe(true);
  for (const changes of [{}, { access: { by: 'invitation' } }]) {
    expect(keepsRespondent(must(parseForm(formData(changes))))).toBe(false);
  }
});

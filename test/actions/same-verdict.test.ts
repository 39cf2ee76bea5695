// Page, API and import are one function: the same answers get the same verdict, and are stored the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { acceptMany } from '../../src/actions/accept-many.ts';
import { beginDraft, sendDraft } from '../../src/actions/draft.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Form } from '../../src/form/form.ts';
import { openEnvelope, readJson } from '../../src/response/body.ts';
import { droppedFrom } from '../../src/response/input.ts';
import { randomId } from '../../src/shared/id.ts';
import type { Result } from '../../src/shared/result.ts';
import { everyKindJson } from '../form/every-kind.ts';
import { type TypedResponse, typedResponses } from '../response/typed.ts';
import { must, noon, type TestContext, testContext } from './testcontext.ts';

const privacy = { controller: 'Netwerk', contact: 'privacy@example.org', identity: 'named' };
/** The form with every kind, and the same asking names. */
const forms = { anonymous: everyKindJson(), named: everyKindJson({ privacy }) };

/** Codes with their pointers; none when it was accepted. */
function verdict(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer ?? ''}`).sort();
}

async function byPage(
  context: TestContext,
  form: Form,
  fields: TypedResponse['fields'],
): Promise<Result<unknown>> {
  const id = randomId();
  const head = { id, form: form.id, revision: 1, baseVersion: 0, begunAt: noon };
  must(await beginDraft(context, { ...head, fields: new Map(Object.entries(fields)) }));
  return sendDraft(context, id, 'nl');
}

function envelopeOf(body: object) {
  return openEnvelope(
    must(readJson(JSON.stringify({ id: randomId(), revision: 1, language: 'nl', ...body }))),
  );
}

async function byApi(context: TestContext, form: Form, body: object): Promise<Result<unknown>> {
  const envelope = envelopeOf(body);
  return envelope.ok ? accept(context, { form: form.id, ...envelope.value }) : envelope;
}

async function byImport(context: TestContext, form: Form, body: object): Promise<Result<unknown>> {
  const envelope = envelopeOf(body);
  if (!envelope.ok) return envelope;
  return acceptMany(context, { form: form.id, revision: 1, inputs: [envelope.value.input] });
}

/** The bodies that were stored, and nothing is left of them. */
async function takeStored(context: TestContext): Promise<readonly string[]> {
  const { rows } = await context.client.execute('SELECT body FROM responses');
  for (const table of ['changes', 'responses', 'drafts'])
    await context.client.execute(`DELETE FROM ${table}`);
  return rows.map(({ body }) => String(body));
}

async function expectSame(
  context: TestContext,
  form: Form,
  { body, fields }: TypedResponse,
): Promise<boolean> {
  const page = verdict(await byPage(context, form, fields));
  const dropped = droppedFrom(form, 'nl', new Map(Object.entries(fields))).map(({ id }) => id);
  const whole = verdict(await byApi(context, form, body));
  const isDropped = (each: string) => each.startsWith('answer-not-shown');
  // a page drops what is not shown, with a word on the check page; a program is told
  expect(whole.filter((each) => !isDropped(each))).toEqual(page);
  const named = whole.filter(isDropped).map((each) => each.split('/')[2] ?? '');
  expect([...new Set(named)].sort()).toEqual([...dropped].sort());
  expect(verdict(await byImport(context, form, body))).toEqual(whole);
  if (whole.some(isDropped)) {
    const shown = (members: object) =>
      Object.fromEntries(Object.entries(members).filter(([id]) => !dropped.includes(id)));
    const rest = { ...body, answers: shown(body.answers), remarks: shown(body.remarks) };
    expect(verdict(await byApi(context, form, rest))).toEqual(page);
    expect(verdict(await byImport(context, form, rest))).toEqual(page);
  }
  const stored = await takeStored(context);
  expect(stored.length).toBe(page.length === 0 ? 3 : 0);
  expect(new Set(stored).size).toBeLessThanOrEqual(1);
  return page.length === 0;
}

test.each<[string, keyof typeof forms, number, number, number]>([
  ['mostly wrong', 'anonymous', 1, 0, 100],
  ['mostly right', 'anonymous', 40, 15, 100],
  ['mostly right, with a name,', 'named', 40, 5, 40],
])(
  '%s answers get one verdict by page, API and import, and are stored alike',
  async (_, name, rightness, least, runs) => {
    const context = await testContext();
    const { form: id } = must(await publish(context, forms[name]));
    const { form } = must(await findForm(context, id)).revision;
    let accepted = 0;
    const same = fc.asyncProperty(typedResponses(form, rightness), async (typed) => {
      if (await expectSame(context, form, typed)) accepted += 1;
    });
    await fc.assert(same, { numRuns: runs });
    expect(accepted).toBeGreaterThanOrEqual(least);
  },
);

// A form completed by hand on its pages, and by a program: what is stored and what comes out are the same.
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { close } from '../../src/actions/close.ts';
import type { Context } from '../../src/actions/context.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { invite } from '../../src/actions/invite.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import type { Form } from '../../src/form/form.ts';
import { droppedFrom } from '../../src/response/input.ts';
import { fieldsOn, stepsOf } from '../../src/response/steps.ts';
import { randomId } from '../../src/shared/id.ts';
import { responses } from '../../src/storage/schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { type Site as HttpSite, host } from '../http/visitor.ts';
import { type TypedResponse, typedResponses } from '../response/typed.ts';
import { sidewaysPixels } from './axe.ts';
import { begin, goOn, send } from './demonstration.ts';
import { fillFields } from './filling.ts';
import type { Shared } from './shared.ts';
import { must } from './site.ts';

/** Somewhere a form is answered: its database, and a way to send JSON to it. */
export interface Place {
  readonly context: Context;
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Response>;
}

/** Enough for figures by part in a form for persons. */
const people = 7;

/** A form that is open in a place, and what lets each participant in: undefined where nothing is needed. */
interface Opened {
  readonly form: Form;
  readonly passes: readonly (string | undefined)[];
}

/** The place of a website in this process. */
export function placeOf({ app, context }: HttpSite): Place {
  return {
    context,
    post: async (path, headers, body) =>
      app.request(`http://${host}${path}`, { method: 'POST', headers: { host, ...headers }, body }),
  };
}

/** Publishes a form and invites where it is by invitation. */
export async function opened({ context }: Place, data: unknown): Promise<Opened> {
  const { form: id } = must(await publish(context, data));
  const { form } = must(await findForm(context, id)).revision;
  const numbers = Array.from({ length: people }, (_, at) => at + 1);
  if (form.access.by === 'link') return { form, passes: numbers.map(() => undefined) };
  if (form.access.by === 'code') return { form, passes: numbers.map(() => form.access.code) };
  const isOfPersons = form.respondents === 'persons';
  const invited = numbers.map((number) => ({
    name: `Deelnemer ${number}`,
    speaksFor: isOfPersons ? null : `Deelnemer aan tafel ${number}`,
    mandates: isOfPersons ? number : 1,
  }));
  must(await invite(context, id, invited));
  const listed = must(await listInvitations(context, id));
  return { form, passes: listed.map(({ secret }) => secret ?? undefined) };
}

/** Sends what somebody typed as a program would, without what is not shown. */
export async function sendByApi(
  place: Place,
  form: Form,
  { body, fields }: TypedResponse,
  pass: string | undefined,
): Promise<void> {
  const dropped = droppedFrom(form, 'nl', new Map(Object.entries(fields))).map(({ id }) => id);
  const shown = (members: object) =>
    Object.fromEntries(Object.entries(members).filter(([id]) => !dropped.includes(id)));
  const named = body.name === undefined ? {} : { name: body.name };
  const answers = {
    groups: body.groups,
    answers: shown(body.answers),
    remarks: shown(body.remarks),
    ...named,
  };
  const sent = await place.post(
    `/api/v1/forms/${form.id}/responses`,
    {
      'content-type': 'application/json',
      ...(pass === undefined ? {} : { authorization: `Bearer ${pass}` }),
    },
    JSON.stringify({ id: randomId(), revision: 1, language: 'nl', ...answers }),
  );
  expect([sent.status, sent.status === 201 ? '' : await sent.text()]).toEqual([201, '']);
}

/** Fills in every page in the browser, none of them wider than the screen, and sends. */
export async function sendByPages(
  page: Page,
  form: Form,
  fields: TypedResponse['fields'],
  pass: string | undefined,
): Promise<void> {
  if (form.access.by === 'invitation') await page.goto(`/i/${pass ?? ''}`);
  if (form.access.by === 'code') await enterCode(page, form, pass ?? '');
  await begin(page, 'nl', form.id);
  const path = () => new URL(page.url()).pathname;
  for (let walked = 0; !path().endsWith('/check'); walked += 1) {
    expect(walked, page.url()).toBeLessThanOrEqual(stepsOf(form).length);
    const step = stepsOf(form).find(({ number }) => path().endsWith(`/steps/${number}`));
    if (step === undefined) throw new Error(page.url());
    await fillFields(page, fieldsOn(form, step), new Map(Object.entries(fields)));
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    await goOn(page, 'nl');
    await page.waitForURL((url) => !url.pathname.endsWith(`/steps/${step.number}`));
  }
  expect(await page.locator('h1').textContent()).toBe(wordsIn('nl').fill.check.title);
  expect(await send(page, 'nl')).not.toBe('');
}

/** Types the code of a form on its start page. */
async function enterCode(page: Page, form: Form, code: string): Promise<void> {
  await page.goto(`/nl/forms/${form.id}`);
  await page.locator('input[name="code"]').fill(code);
  await page
    .locator('form', { has: page.locator('input[name="code"]') })
    .locator('button')
    .click();
}

/** The stored bodies of a form, in an order of their own. */
export async function storedIn({ context }: Place, form: string): Promise<readonly (string | null)[]> {
  const { store } = context;
  const [rows] = await store.read([
    store.sql.select({ body: responses.body }).from(responses).where(eq(responses.form, form)),
  ]);
  return rows.map(({ body }) => body).sort();
}

/**
 * Closes a form and gives what its results show, without the moment of closing, and without what changed since the form
 * it follows: that was answered in one of the two places only.
 */
async function resultsOf({ context }: Place, form: string): Promise<unknown> {
  must(await close(context, form));
  const found = must(await findResults(context, must(await resultsLink(context, form))));
  if (found.is !== 'shown') throw new Error(found.is);
  expect(await verify(context)).toMatchObject({ clean: true });
  const { publishedAt: _, ...release } = found.document.release;
  return { ...found.document, release, shift: null };
}

/**
 * Completes the form by its pages, without script and with it, and five times by program in one place, and seven times
 * by program in the other; then both have stored the same and show the same.
 * @param widths of the screens on which it is completed with script
 */
export async function expectSameByPagesAndApi(
  { site, visit }: Shared,
  byApi: Place,
  data: unknown,
  widths: readonly number[] = [360],
): Promise<void> {
  const byPages: Place = {
    context: site.context,
    post: (path, headers, body) => fetch(`${site.url}${path}`, { method: 'POST', headers, body }),
  };
  const [pages, api] = [await opened(byPages, data), await opened(byApi, data)];
  const { form } = pages;
  expect(api.form).toEqual(form);
  const typed = fc.sample(typedResponses(form, undefined), { seed: 7, numRuns: people });
  for (const [at, each] of typed.entries()) {
    await sendByApi(byApi, form, each, api.passes[at]);
    if (at > widths.length) await sendByApi(byPages, form, each, pages.passes[at]);
    else {
      const viewport = { width: widths[at - 1] ?? 360, height: 740 };
      const page = await visit({ javaScriptEnabled: at > 0, viewport });
      await sendByPages(page, form, each.fields, pages.passes[at]);
    }
  }
  expect(await storedIn(byPages, form.id)).toEqual(await storedIn(byApi, form.id));
  expect(await resultsOf(byPages, form.id)).toEqual(await resultsOf(byApi, form.id));
  const page = await visit({ javaScriptEnabled: false });
  const shown = await page.goto(`/nl${await site.resultsPath(form.id)}`);
  expect(shown?.status()).toBe(200);
}

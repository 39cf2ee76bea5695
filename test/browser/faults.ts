// One form with every kind of question, filled in page by page while something goes wrong on each of its pages.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { verify } from '../../src/actions/verify.ts';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import type { Fields } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { keepsRespondent } from '../../src/response/respondent.ts';
import { readResponse, writeResponse } from '../../src/response/response.ts';
import { fieldsOn, type Step, stepsOf } from '../../src/response/steps.ts';
import type { Language } from '../../src/shared/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { everyKindJson } from '../form/every-kind.ts';
import { begin, goOn } from './demonstration.ts';
import { storedIn } from './every-form.ts';
import { fillFields } from './filling.ts';
import { type Network, openNetwork } from './network.ts';
import type { Shared } from './shared.ts';
import { must, type Site } from './site.ts';

const { fill, receipt, standing } = wordsIn('nl');

/** What is typed: something in every kind of field, with what a text may hold. */
export const typed: Fields = new Map(
  Object.entries({
    name: 'Anne-Fleur «d’Ôr» & Zn. <b>',
    'name.agreed': 'yes',
    'groups.tafel': 't1',
    'groups.streek': 'streek2',
    'answers.vijf': '2',
    'remarks.vijf': 'Omdat “het” <moet> & 1+1=2 %',
    'answers.zeven': '7',
    'answers.kort': 'pass',
    'answers.eigen': 'no-view',
    'answers.rol.1': 'rol1',
    'answers.rol.3': 'rol3',
    'answers.rang.1': 'r3',
    'answers.rang.2': 'r1',
    'answers.delen.d1': '7',
    'answers.delen.d3': '3',
    'answers.stem.2': 's2',
    'answers.stem.5': 's5',
    'answers.een': 'een1',
    'answers.vervolg': '4',
    'remarks.vervolg': 'én wel hierom',
    'answers.functie': 'Regel "één"',
    'answers.aantal': '-2',
    'answers.zorgen': 'één regel\n\nen nog een 👍',
    'answers.punten.1': 'punt <een>',
    'answers.punten.1.kind': 'soort1',
    'answers.punten.2': 'punt twee',
    'answers.punten.2.kind': 'soort2',
    'answers.ideeen.1': 'een idee',
    'answers.jaren': '12',
  }),
);

/** Somebody who fills in the form over a network in the test's hands. */
export interface Journey {
  readonly shared: Shared;
  readonly network: Network;
  /** As it is published now. */
  form: Form;
  readonly options: BrowserContextOptions;
  /** The page to go on with; a fault may put another in its place. */
  page: Page;
}

/** Something that goes wrong on a page that was filled in and not left; it leaves the page of that step open. */
export type Fault = (journey: Journey, step: Step) => Promise<unknown>;

/** The form of a battery: every kind of question, the name, and an address for news on the receipt. */
export function batteryJson(id: string, changes: object = {}): Record<string, unknown> {
  const privacy = { controller: 'Netwerk', contact: 'privacy@example.org', identity: 'named' };
  const contact = { title: 'Nieuws', text: 'U krijgt één bericht.' };
  return everyKindJson({ id, languages: ['nl', 'en'], privacy, contact, ...changes });
}

/**
 * Publishes the form under an id and opens it for somebody who begins.
 * @param changes of its JSON; who needs an invitation opens it with one
 */
export async function openJourney(
  shared: Shared,
  id: string,
  options: BrowserContextOptions = {},
  changes: object = {},
): Promise<Journey> {
  const form = await publishBattery(shared, id, changes);
  const network = await openNetwork(shared.site.url);
  onTestFinished(() => network.close());
  const visitor = { baseURL: network.url, ...options };
  const page = await shared.visit(visitor);
  const journey = { shared, network, form, options: visitor, page };
  if (form.access.by === 'invitation') await page.goto(await invitationTo(journey));
  await begin(page, 'nl', id);
  if (hasScript(journey)) await isReady(journey);
  return journey;
}

/** Publishes the form of a battery, or another revision of it. */
export async function publishBattery({ site }: Shared, id: string, changes: object = {}): Promise<Form> {
  const json = batteryJson(id, changes);
  must(await publish(site.context, json));
  return must(parseForm(json));
}

/** The path of the one invitation to the form. */
export async function invitationTo({
  shared: { site },
  form,
}: Pick<Journey, 'shared' | 'form'>): Promise<string> {
  must(await invite(site.context, form.id, [{ name: 'Anne', speaksFor: null, mandates: 1 }]));
  const [first] = must(await listInvitations(site.context, form.id));
  return `/i/${first?.secret}`;
}

export const hasScript = ({ options }: Journey) => options.javaScriptEnabled !== false;

/** Goes on with the journey on a device that knows nothing of it yet. */
export async function takeOtherDevice(journey: Journey): Promise<void> {
  journey.page = await journey.shared.visit(journey.options);
}

/** Waits until the device has all it needs to go on without a connection, for the questions that are asked now. */
export async function isReady({ page, form }: Journey): Promise<void> {
  await expect.poll(() => page.evaluate('caches.keys()')).toContain(`weerklank ${form.id}`);
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('offline');
}

/** The step that is open; undefined on the check page. */
export function stepAt({ page, form }: Journey): Step | undefined {
  const { pathname } = new URL(page.url());
  if (pathname.endsWith('/check')) return undefined;
  const step = stepsOf(form).find(({ number }) => pathname.endsWith(`/steps/${number}`));
  if (step === undefined) throw new Error(`no step at ${page.url()}`);
  return step;
}

export const pathOf = ({ form }: Journey, { number }: Pick<Step, 'number'>) =>
  `/nl/forms/${form.id}/steps/${number}`;

/** The step that is open, where it must be one. */
export function openStep(journey: Journey): Step {
  const step = stepAt(journey);
  if (step === undefined) throw new Error('the check page is open');
  return step;
}

/** Types on the page that is open. */
export async function typeOn({ page, form }: Journey, step: Step): Promise<void> {
  await fillFields(page, fieldsOn(form, step), typed);
}

/**
 * Run in the browser: the values of fields by name. Options to vote for stand in an order of the participant's own, so
 * there any of a row counts that has the value.
 */
const valuesOf = `(wanted) => wanted.map(([name, value]) => {
  const row = name.startsWith('answers.stem.') ? '[name^="answers.stem."][value="' + value + '"]' : '[name="' + name + '"]';
  const fields = [...document.querySelectorAll(row)];
  const ticks = fields.filter(({ type }) => type === 'radio' || type === 'checkbox');
  return [name, (ticks.length > 0 ? ticks.find(({ checked }) => checked) : fields[0])?.value];
})`;

/** All that was typed on a page stands in its fields. */
export async function expectTyped({ page, form }: Journey, step: Step): Promise<void> {
  const wanted = fieldsOn(form, step).flatMap((field) => {
    const value = typed.get(field);
    return value === undefined ? [] : [[field, value]];
  });
  const found = () => page.evaluate(`(${valuesOf})(${JSON.stringify(wanted)})`);
  await expect.poll(found).toEqual(wanted);
}

/** Fills in every page that is asked, with the fault on each, as far as the check page. */
export async function fillInWith(journey: Journey, fault: Fault): Promise<void> {
  for (let walked = 0; walked <= stepsOf(journey.form).length; walked += 1) {
    const step = stepAt(journey);
    if (step === undefined) return;
    await typeOn(journey, step);
    await fault(journey, step);
    await expectTyped(journey, step);
    await leave(journey, step);
  }
  throw new Error('the check page is never reached');
}

/** Goes on from a page. */
export async function leave({ page }: Journey, step: Step): Promise<void> {
  await goOn(page, 'nl');
  await page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step.number}`));
}

export const press = ({ page }: Pick<Journey, 'page'>) =>
  page.getByRole('button', { name: fill.check.send }).click();

/** Not sent, and said so; no page tells otherwise. */
export async function expectQueued({ page }: Pick<Journey, 'page'>): Promise<void> {
  await page.locator('#standing', { hasText: standing.queued }).waitFor();
  expect(await page.locator('.receipt-code').count()).toBe(0);
}

/** Sends, and gets the receipt. */
export async function sendIt({ page }: Journey): Promise<void> {
  await press({ page });
  await expectReceipt(page);
}

export async function expectReceipt(page: Page): Promise<void> {
  await page.waitForURL(/\/receipt$/);
  expect(await page.locator('h1').textContent()).toBe(receipt.sentTitle);
}

/** What was typed is stored, once, to the letter, and all that is stored holds together. */
export async function expectStoredOnce(
  { shared, form }: Journey,
  fields = typed,
  language: Language = 'nl',
): Promise<void> {
  const read = must(readResponse(form, inputOf(form, language, fields)));
  const by = keepsRespondent(form) ? { by: { invitation: 1, speaksFor: null, mandates: 1 } } : {};
  const wanted = writeResponse(form, { ...read, ...by });
  expect(wanted).toContain(`"language":"${language}"`);
  expect(await bodiesIn(shared.site, form)).toEqual([wanted]);
  expect(await verify(shared.site.context)).toMatchObject({ clean: true });
}

export function bodiesIn(site: Site, form: Form) {
  const post = () => Promise.reject(new Error('nothing is posted here'));
  return storedIn({ context: site.context, post }, form.id);
}

/** Nothing of the form is left on the device. */
export async function expectForgotten({ page, form }: Journey): Promise<void> {
  await expect.poll(() => page.evaluate('caches.keys()')).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(form.id);
}

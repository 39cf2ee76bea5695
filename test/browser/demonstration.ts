// The demonstration as `npm start` makes it, and how somebody fills it in by hand.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { makeDemo } from '../../src/actions/demo.ts';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import exampleAnswers from '../../src/local/demo.json' with { type: 'json' };
import { openEnvelope } from '../../src/response/body.ts';
import { type Fields, fieldsOf } from '../../src/response/fields.ts';
import { readResponse } from '../../src/response/response.ts';
import { fieldsOn, type Step, stepsOf } from '../../src/response/steps.ts';
import { randomId } from '../../src/shared/id.ts';
import type { Language } from '../../src/shared/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { must, type Site } from './site.ts';

/** The id of the demonstration. */
export const demo = 'voorbeeld';
/** How many example answers it has. */
export const exampleCount = exampleAnswers.length;
/** The example answers as JSON bodies. */
export { exampleAnswers };

const data: object = JSON.parse(readFileSync('forms/zomersessie-intake.json', 'utf8'));

/** Its form. */
export const demoForm: Form = must(parseForm({ ...data, id: demo }));

/** The JSON of the demonstration's form under another id, with changes. */
export function likeTheDemo(id: string, changes: object = {}): object {
  return { ...data, id, ...changes };
}

/** Makes a form with so many of the example answers. */
export async function makeForm(site: Site, form: object, answers: number): Promise<void> {
  must(await makeDemo(site.context, form, exampleAnswers.slice(0, answers)));
}

/** Makes the demonstration itself. */
export function makeDemonstration(site: Site): Promise<void> {
  return makeForm(site, likeTheDemo(demo), exampleCount);
}

/** The fields that say the same as the answers of a JSON body. */
export function fieldsFor(body: object): Fields {
  const { input } = must(openEnvelope({ ...body, id: randomId(), revision: 1 }));
  return fieldsOf(demoForm, must(readResponse(demoForm, input)));
}

/** Opens the start page of a form and begins. */
export async function begin(page: Page, language: Language, form = demo): Promise<void> {
  await page.goto(`/${language}/forms/${form}`);
  await page.locator(`form[action="/${language}/forms/${form}"] button`).click();
  await page.waitForURL(/\/steps\/1/);
}

/** Fills in the page that is open. */
export async function fillStep(page: Page, step: Step, fields: Fields): Promise<void> {
  for (const field of fieldsOn(demoForm, step)) {
    const value = fields.get(field);
    if (value === undefined) continue;
    const radio = page.locator(`input[type="radio"][name="${field}"][value="${value}"]`);
    const select = page.locator(`select[name="${field}"]`);
    if ((await radio.count()) === 1) await radio.check();
    else if ((await select.count()) === 1) await choose(select, value);
    else await page.locator(`textarea[name="${field}"]`).fill(value);
  }
}

/** Chooses in a list; where a script shows the list as rows, by what fills it in from elsewhere. */
export async function choose(select: Locator, value: string | { readonly index: number }): Promise<void> {
  await select.selectOption(value, { force: !(await select.isVisible()) });
}

/** Fills in every page from the first one on, as far as the check page. */
export async function fillIn(page: Page, language: Language, fields: Fields): Promise<void> {
  for (const step of stepsOf(demoForm)) {
    await page.waitForURL(`**/steps/${step.number}*`);
    await fillStep(page, step, fields);
    await goOn(page, language);
  }
  await page.waitForURL('**/check*');
}

/** Presses the button that goes on. */
export function goOn(page: Page, language: Language): Promise<void> {
  return page.getByRole('button', { name: wordsIn(language).fill.next, exact: true }).click();
}

/** Presses the button that goes on, and waits until the page tells what is wrong. */
export async function goOnWrongly(page: Page, language: Language): Promise<void> {
  await goOn(page, language);
  await page.locator('.govuk-error-summary').waitFor();
}

/** Presses the button that sends, and waits for the receipt; gives it. */
export async function send(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: wordsIn(language).fill.check.send }).click();
  return receiptOn(page);
}

/** The receipt as the page shows it. */
export async function receiptOn(page: Page): Promise<string> {
  return (await page.locator('.receipt-code').textContent()) ?? '';
}

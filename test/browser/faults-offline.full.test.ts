// Without a connection: what is checked then, in every kind of field, what is asked later, and that it is sent once.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mistakesOf } from '../../src/pages/mistakes.tsx';
import type { Fields } from '../../src/response/fields.ts';
import { inputOf } from '../../src/response/input.ts';
import { readResponse } from '../../src/response/response.ts';
import { idsOn, stepsOf } from '../../src/response/steps.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn } from './demonstration.ts';
import { fillField } from './every-form.ts';
import {
  bodiesIn,
  expectForgotten,
  expectQueued,
  expectReceipt,
  expectStoredOnce,
  expectTyped,
  fillInWith,
  isReady,
  type Journey,
  leave,
  openJourney,
  openStep,
  pathOf,
  press,
  sendIt,
  stepAt,
  typed,
  typeOn,
} from './faults.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill, standing } = wordsIn('nl');
const nothing = () => Promise.resolve();

test('without a connection from the first page on: questions that follow from answers are asked before it is sent', async () => {
  const journey = await openJourney(shared(), 'offline');
  const { page } = journey;
  await page.context().setOffline(true);
  journey.network.weather = 'cut';
  for (let step = stepAt(journey); step !== undefined; step = stepAt(journey)) {
    await typeOn(journey, step);
    await leave(journey, step);
    await page.locator('#standing', { hasText: standing.offline }).waitFor();
  }
  await press(journey);
  await expectQueued(journey);
  journey.network.weather = 'fair';
  await page.context().setOffline(false);
  // the website knows more questions now: nothing is sent that was not looked at
  await page.locator('#standing', { hasText: standing.review }).waitFor();
  expect(await bodiesIn(shared().site, journey.form)).toEqual([]);
  const added = { 3: ['answers.vervolg', 'remarks.vervolg'], 5: ['answers.jaren'] };
  for (const [number, fields] of Object.entries(added)) {
    await page.goto(pathOf(journey, { number: Number(number) }));
    const step = openStep(journey);
    for (const field of fields) await fillField(page, field, typed.get(field) ?? '');
    await expectTyped(journey, step);
    await leave(journey, step);
  }
  await page.goto(`/nl/forms/${journey.form.id}/check`);
  await sendIt(journey);
  await expectStoredOnce(journey);
  await expectForgotten(journey);
});

test('offline page by page, back and forth; once the line is there the rest goes by itself', async () => {
  const journey = await openJourney(shared(), 'back-and-forth');
  const { page, network } = journey;
  for (let step = stepAt(journey); step !== undefined; step = stepAt(journey)) {
    await isReady(journey);
    network.weather = 'cut';
    await typeOn(journey, step);
    await leave(journey, step);
    await page.locator('#standing', { hasText: standing.offline }).waitFor();
    if (step.number > 1 && stepAt(journey) !== undefined) {
      await page.getByRole('button', { name: fill.previous }).click();
      await page.waitForURL(new RegExp(`/steps/${step.number}$`));
      await expectTyped(journey, step);
      await leave(journey, step);
    }
    network.weather = 'fair';
    // who is on time for what is asked next has it on a page of the website
    await page.goto(page.url());
    await page.locator('#standing', { hasText: standing.saved }).waitFor();
  }
  await sendIt(journey);
  await expectStoredOnce(journey);
});

/** What is put in the fields of each page, and wrong: every kind of mistake that the website would find. */
const wrong: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { name: ' ', 'name.agreed': '' },
  2: { 'answers.vijf': '', 'remarks.vijf': 'x'.repeat(501) },
  3: { 'answers.rang.1': '', 'answers.rang.3': 'r1', 'answers.delen.d1': '99', 'answers.een': '' },
  4: {
    'answers.functie': 'te lang voor wat er in past',
    'answers.aantal': '501',
    'answers.zorgen': 'y'.repeat(31),
    'answers.punten.2.kind': '',
    'answers.punten.3': 'z'.repeat(21),
  },
  5: { 'answers.jaren': '1,5' },
};

/** Puts values in the fields of the page that is open, as a device puts back what it kept. */
async function put(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    `for (const [name, value] of Object.entries(${JSON.stringify(fields)})) {
      for (const field of document.querySelectorAll('[data-part]:not([hidden]) [name="' + name + '"]')) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
        else field.value = value;
        for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    }`,
  );
}

/** What the website would say is wrong on a page. */
function saysOf({ form }: Journey, fields: Fields, number: number): readonly string[] {
  const step = stepsOf(form).find((each) => each.number === number);
  const read = readResponse(form, inputOf(form, 'nl', fields), step && idsOn(form, step));
  return read.ok ? [] : mistakesOf(form, 'nl', read.problems).map(({ says }) => says);
}

test('every kind of mistake is found without a connection, said as the website says it, and put right', async () => {
  const journey = await openJourney(shared(), 'mistaken');
  const { page, network, form } = journey;
  await fillInWith(journey, nothing);
  await page.goto(pathOf(journey, { number: 4 }));
  await isReady(journey);
  network.weather = 'cut';
  const said: string[] = [];
  for (const [number, fields] of Object.entries(wrong)) {
    await page.goto(pathOf(journey, { number: Number(number) }));
    await page.locator('#standing', { hasText: standing.offline }).waitFor();
    await put(page, fields);
    const says = saysOf(journey, new Map([...typed, ...Object.entries(fields)]), Number(number));
    expect(says.length, number).toBeGreaterThanOrEqual(Object.keys(fields).length - 1);
    await goOn(page, 'nl');
    const messages = page.locator('.govuk-error-message:visible');
    await expect.poll(async () => (await messages.allTextContents()).toSorted()).toEqual(says.toSorted());
    expect(new URL(page.url()).pathname).toBe(pathOf(journey, { number: Number(number) }));
    said.push(...says);
  }
  // answers that put a question out are its condition: without them it is not asked, so not wrong
  await page.goto(`/nl/forms/${form.id}/check`);
  const listed = page.locator('[data-part=check] .govuk-error-message');
  await expect.poll(() => listed.count()).toBeGreaterThan(10);
  for (const each of await listed.allTextContents()) expect(said).toContain(each);
  await press(journey);
  await page.locator('#standing', { hasText: standing.wrong }).waitFor();
  for (const [number, fields] of Object.entries(wrong)) {
    await page.goto(pathOf(journey, { number: Number(number) }));
    await page.locator('#standing', { hasText: standing.offline }).waitFor();
    await put(page, Object.fromEntries(Object.keys(fields).map((name) => [name, typed.get(name) ?? ''])));
  }
  await page.goto(`/nl/forms/${form.id}/check`);
  await expect.poll(() => listed.count()).toBe(0);
  await press(journey);
  await expectQueued(journey);
  network.weather = 'fair';
  await expectReceipt(page);
  await expectStoredOnce(journey);
  await expectForgotten(journey);
});

test('what is wrong at a question that is not asked any more holds nothing up', async () => {
  const journey = await openJourney(shared(), 'not-asked');
  const { page, network, form } = journey;
  await fillInWith(journey, nothing);
  await page.goto(pathOf(journey, { number: 3 }));
  await isReady(journey);
  network.weather = 'cut';
  await page.goto(pathOf(journey, { number: 3 }));
  await page.locator('#standing', { hasText: standing.offline }).waitFor();
  await put(page, { 'remarks.vervolg': 'x'.repeat(501) });
  await page.goto(pathOf(journey, { number: 2 }));
  await page.locator('#standing', { hasText: standing.offline }).waitFor();
  await put(page, { 'answers.vijf': '4' });
  await page.goto(`/nl/forms/${form.id}/check`);
  await press(journey);
  await expectQueued(journey);
  network.weather = 'fair';
  // fewer questions are asked than were looked at, so it is looked at once more
  await page.locator('#standing', { hasText: standing.review }).waitFor();
  await sendIt(journey);
  const asked = [...typed].filter(([field]) => !field.endsWith('.vervolg'));
  await expectStoredOnce(journey, new Map([...asked, ['answers.vijf', '4']]));
});

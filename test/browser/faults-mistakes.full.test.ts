// Every mistake in every kind of field, and its repair: with script, without, and without a connection.
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { goOn } from './demonstration.ts';
import {
  expectForgotten,
  expectQueued,
  expectReceipt,
  expectStoredOnce,
  expectTyped,
  type Fault,
  fillInWith,
  isReady,
  openJourney,
  pathOf,
  press,
  sendIt,
  typed,
} from './faults.ts';
import { share } from './shared.ts';
import { put, rightFor, saysOf, wrong } from './wrong.ts';

const shared = share(() => Promise.resolve());
const { standing } = wordsIn('nl');
const nothing = () => Promise.resolve();

/** Goes on with everything wrong that can be, is told all of it at once, and puts it right. */
const mistaken: Fault = async (journey, step) => {
  const { page } = journey;
  const fields = wrong[step.number] ?? {};
  await put(page, fields);
  await goOn(page, 'nl');
  await page.locator('.govuk-error-summary').waitFor();
  const says = saysOf(journey, new Map([...typed, ...Object.entries(fields)]), step.number);
  const told = await page.locator('.govuk-error-summary a').allTextContents();
  expect(told.map((each, at) => each.endsWith(says[at] ?? ' '))).toEqual(says.map(() => true));
  for (const [name, value] of Object.entries(fields)) {
    const found = await page.locator(`[name="${name}"]`).first().inputValue();
    if (value !== '') expect([name, found]).toEqual([name, value]);
  }
  await put(page, rightFor(fields));
  await expectTyped(journey, step);
};

test.each([
  ['with script', 'script', {}],
  ['without script', 'plain', { javaScriptEnabled: false }],
] as const)('%s: every mistake on every page, and its repair', async (_, id, options) => {
  const journey = await openJourney(shared(), `mistakes-${id}`, options);
  await fillInWith(journey, mistaken);
  await sendIt(journey);
  await expectStoredOnce(journey);
});

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
    // who hears the page hears each at its field or its question
    for (const message of await messages.all()) {
      const id = await message.getAttribute('id');
      expect(await page.locator(`[aria-describedby~="${id}"]`).count(), `${id}`).toBe(1);
    }
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
    await put(page, rightFor(fields));
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

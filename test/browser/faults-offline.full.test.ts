// Without a connection: questions that are asked later, going back and forth, and that it is sent once.
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import {
  bodiesIn,
  expectForgotten,
  expectQueued,
  expectStoredOnce,
  expectTyped,
  isReady,
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
import { fillFields } from './filling.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill, standing } = wordsIn('nl');

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
    await fillFields(page, fields, typed);
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

// What goes wrong while answers are sent, without a connection all along, and after sending.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn, receiptOn } from './demonstration.ts';
import {
  bodiesIn,
  expectForgotten,
  expectQueued,
  expectReceipt,
  expectStoredOnce,
  expectTyped,
  fillInWith,
  openJourney,
  openStep,
  pathOf,
  press,
  sendIt,
  typed,
} from './faults.ts';
import type { Weather } from './network.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill, receipt, standing } = wordsIn('nl');
const nothing = () => Promise.resolve();

const weathers: readonly Weather[] = ['cut', 'unanswered', 'portal', 'failing'];

test.each(weathers)(
  'sent in %s weather: it waits, is tried again by itself, and is stored once',
  async (weather) => {
    const journey = await openJourney(shared(), `send-${weather}`);
    await fillInWith(journey, nothing);
    journey.network.weather = weather;
    await press(journey);
    await expectQueued(journey);
    journey.network.weather = 'fair';
    await expectReceipt(journey.page);
    await expectStoredOnce(journey);
    await expectForgotten(journey);
  },
);

test.each(weathers)(
  'the tab is closed while it waits in %s weather: opened again it is sent',
  async (weather) => {
    const journey = await openJourney(shared(), `close-${weather}`);
    await fillInWith(journey, nothing);
    journey.network.weather = weather;
    await press(journey);
    await expectQueued(journey);
    const context = journey.page.context();
    await journey.page.close();
    journey.network.weather = 'fair';
    journey.page = await context.newPage();
    await journey.page.goto(`/nl/forms/${journey.form.id}`);
    await expectReceipt(journey.page);
    await expectStoredOnce(journey);
  },
);

test('the form closes while the line is gone: it is said, and what was typed can be read and copied', async () => {
  const journey = await openJourney(shared(), 'closed-meanwhile');
  const { page, network } = journey;
  await fillInWith(journey, nothing);
  await page.goto(pathOf(journey, { number: 4 }));
  network.weather = 'cut';
  await page.locator('[name="answers.zorgen"]').fill('alleen hier getypt');
  await close(shared().site.context, journey.form.id);
  network.weather = 'fair';
  await page.goto(`/nl/forms/${journey.form.id}/check`);
  await page.getByRole('heading', { name: fill.closed.title }).waitFor();
  await page.locator('#standing', { hasText: standing.closed }).waitFor();
  expect(await page.locator('main').innerText()).toContain('punt <een>');
  await page.getByRole('link', { name: standing.show }).click();
  await expect.poll(() => page.locator('[name="answers.zorgen"]').inputValue()).toBe('alleen hier getypt');
  expect(await page.getByRole('button', { name: fill.check.send }).count()).toBe(0);
  expect(await bodiesIn(shared().site, journey.form)).toEqual([]);
});

test('what was sent is changed and withdrawn; nothing of either stays on the device', async () => {
  const journey = await openJourney(shared(), 'changed');
  const { page } = journey;
  await fillInWith(journey, nothing);
  await sendIt(journey);
  const code = await receiptOn(page);
  await page.goto('/nl/receipts/mine');
  await page.getByRole('button', { name: receipt.mine.change }).click();
  await page.waitForURL(/\/check/);
  await page.goto(pathOf(journey, { number: 4 }));
  await expectTyped(journey, openStep(journey));
  journey.network.weather = 'cut';
  await page.locator('[name="answers.zorgen"]').fill('veranderd');
  journey.network.weather = 'fair';
  await goOn(page, 'nl');
  await page.goto(`/nl/forms/${journey.form.id}/check`);
  await press(journey);
  await page.waitForURL(/\/receipt$/);
  expect(await receiptOn(page)).toBe(code);
  await expectStoredOnce(journey, new Map([...typed, ['answers.zorgen', 'veranderd']]));
  await page.goto('/nl/receipts/mine/withdraw');
  await page.getByRole('button', { name: receipt.withdraw.button }).click();
  await page.getByRole('heading', { name: receipt.withdraw.doneTitle }).waitFor();
  expect(await bodiesIn(shared().site, journey.form)).toEqual([null]);
  await expectForgotten(journey);
});

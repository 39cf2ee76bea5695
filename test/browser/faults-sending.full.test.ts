// What goes wrong while answers are sent, without a connection all along, and after sending.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn, receiptOn } from './demonstration.ts';
import { fillField } from './every-form.ts';
import {
  bodiesIn,
  expectForgotten,
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
  sendIt,
  stepAt,
  typed,
  typeOn,
} from './faults.ts';
import type { Weather } from './network.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());
const { fill, receipt, standing } = wordsIn('nl');
const press = ({ page }: Journey) => page.getByRole('button', { name: fill.check.send }).click();
const nothing = () => Promise.resolve();

/** Not sent, and said so; no page tells otherwise. */
async function expectQueued({ page }: Journey): Promise<void> {
  await page.locator('#standing', { hasText: standing.queued }).waitFor();
  expect(await page.locator('.receipt-code').count()).toBe(0);
}

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

test('mistakes found after the line came back: each is shown, everything typed stands there', async () => {
  const journey = await openJourney(shared(), 'mistaken');
  const { page, network } = journey;
  await fillInWith(journey, nothing);
  await page.goto(pathOf(journey, { number: 4 }));
  await isReady(journey);
  network.weather = 'cut';
  await page.locator('[name="answers.aantal"]').fill('twaalf');
  await page.locator('[name="answers.functie"]').fill('te lang voor wat er in past');
  await goOn(page, 'nl');
  // the browser itself finds nobody, and the kept page goes on to what comes next
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/steps/4'));
  // what the device can see is said at once, the rest once the website was asked
  await page.goto(pathOf(journey, { number: 3 }));
  const points = page.locator('[name="answers.delen.d1"]');
  const divided = await points.inputValue();
  await points.fill('99');
  await goOn(page, 'nl');
  await page.locator('.govuk-error-message:visible').waitFor();
  await points.fill(divided);
  await goOn(page, 'nl');
  await page.waitForURL(/\/steps\/4$/);
  await page.goto(`/nl/forms/${journey.form.id}/check`);
  await press(journey);
  await page.locator('#standing', { hasText: standing.wrong }).waitFor();
  await page.locator('[data-given~="answers.functie"] a').click();
  await page.locator('[name="answers.functie"]').fill(typed.get('answers.functie') ?? '');
  await goOn(page, 'nl');
  await page.waitForURL(/\/check$/);
  await press(journey);
  await expectQueued(journey);
  network.weather = 'fair';
  await page.locator('.govuk-error-summary').waitFor();
  expect(await page.locator('.govuk-error-summary a').count()).toBe(1);
  await page.locator('.govuk-error-summary a').first().click();
  await page.waitForURL(/\/steps\/4/);
  expect(await page.locator('[name="answers.aantal"]').inputValue()).toBe('twaalf');
  await page.locator('[name="answers.aantal"]').fill(typed.get('answers.aantal') ?? '');
  await goOn(page, 'nl');
  await page.waitForURL(/\/check/);
  await sendIt(journey);
  await expectStoredOnce(journey);
});

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

// What goes wrong while answers are sent, without a connection all along, and after sending.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { listContacts } from '../../src/actions/contacts.ts';
import { stepsOf } from '../../src/response/steps.ts';
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
  hasScript,
  openJourney,
  pathOf,
  press,
  sendIt,
  typed,
} from './faults.ts';
import type { Weather } from './network.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(() => Promise.resolve());
const { contact, fill, layout, receipt, standing } = wordsIn('nl');
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

const ways = [
  ['with script', 'script', {}],
  ['without script', 'plain', { javaScriptEnabled: false }],
] as const;

test.each(ways)('%s: the session is over when send is pressed', async (_, id, options) => {
  const journey = await openJourney(shared(), `send-no-cookie-${id}`, options);
  await fillInWith(journey, nothing);
  await journey.page.context().clearCookies();
  await sendIt(journey);
  await expectStoredOnce(journey);
});

test.each(ways)('%s: send is pressed twice', async (_, id, options) => {
  const journey = await openJourney(shared(), `send-twice-${id}`, options);
  await fillInWith(journey, nothing);
  const button = journey.page.getByRole('button', { name: fill.check.send });
  await button.dblclick({ noWaitAfter: true });
  await expectReceipt(journey.page);
  await expectStoredOnce(journey);
});

test.each(ways)(
  '%s: looked at and sent in the other language, which goes with what was written',
  async (_, id, options) => {
    const journey = await openJourney(shared(), `send-en-${id}`, options);
    const { page } = journey;
    const en = wordsIn('en');
    await fillInWith(journey, nothing);
    await page.locator('header').getByText('English').click();
    await page.getByRole('heading', { name: en.fill.check.title }).waitFor();
    await page.getByRole('button', { name: en.fill.check.send }).click();
    await page.getByRole('heading', { name: en.receipt.sentTitle }).waitFor();
    await expectStoredOnce(journey, typed, 'en');
  },
);

test.each(ways)(
  '%s: the database is down while answers are sent, and an address for news',
  async (_, id, options) => {
    const journey = await openJourney(shared(), `send-down-${id}`, options);
    const { page, form } = journey;
    const { site } = shared();
    await fillInWith(journey, nothing);
    await site.stopDatabase();
    await press(journey);
    if (hasScript(journey)) await expectQueued(journey);
    else await page.getByRole('heading', { name: layout.retry.title }).waitFor();
    expect(await page.locator('.receipt-code').count()).toBe(0);
    await site.startDatabase();
    if (!hasScript(journey)) await page.getByRole('button', { name: layout.retry.button }).click();
    await expectReceipt(page);
    await expectStoredOnce(journey);

    await site.stopDatabase();
    await page.getByLabel(contact.label).fill('anne@example.org');
    await page.getByRole('button', { name: contact.add }).click();
    await page.getByRole('heading', { name: layout.retry.title }).waitFor();
    await site.startDatabase();
    await page.getByRole('button', { name: layout.retry.button }).dblclick({ noWaitAfter: true });
    await page.getByText(contact.added.title).first().waitFor();
    await close(site.context, form.id);
    expect(must(await listContacts(site.context, form.id))).toEqual(['anne@example.org']);
  },
);

test.each(ways)(
  '%s: what was sent is changed and withdrawn; nothing of either stays on the device',
  async (_, id, options) => {
    const journey = await openJourney(shared(), `changed-${id}`, options);
    const { page } = journey;
    await fillInWith(journey, nothing);
    await sendIt(journey);
    const code = await receiptOn(page);
    await page.goto('/nl/receipts/mine');
    await page.getByRole('button', { name: receipt.mine.change }).click();
    await page.waitForURL(/\/check/);
    for (const step of stepsOf(journey.form)) {
      await page.goto(pathOf(journey, step));
      await expectTyped(journey, step);
    }
    await page.goto(pathOf(journey, { number: 4 }));
    if (hasScript(journey)) journey.network.weather = 'cut';
    await page.locator('[name="answers.zorgen"]').fill('veranderd');
    journey.network.weather = 'fair';
    await goOn(page, 'nl');
    await page.goto(`/nl/forms/${journey.form.id}/check`);
    await press(journey);
    await page.getByRole('heading', { name: receipt.changedTitle }).waitFor();
    expect(await receiptOn(page)).toBe(code);
    await expectStoredOnce(journey, new Map([...typed, ['answers.zorgen', 'veranderd']]));
    await page.goto('/nl/receipts/mine/withdraw');
    await page.getByRole('button', { name: receipt.withdraw.button }).click();
    await page.getByRole('heading', { name: receipt.withdraw.doneTitle }).waitFor();
    expect(await bodiesIn(shared().site, journey.form)).toEqual([null]);
    if (hasScript(journey)) await expectForgotten(journey);
  },
);

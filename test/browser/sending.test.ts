// What goes wrong on the way: going back, pressing twice, another language, no cookies, no database.
import { expect, test } from 'vitest';
import { findForm } from '../../src/actions/find-form.ts';
import { wordsIn } from '../../src/words/words.ts';
import { withoutCookies } from './cookieless.ts';
import {
  begin,
  demo,
  exampleAnswers,
  fieldsFor,
  fillIn,
  goOn,
  makeDemonstration,
  receiptOn,
  send,
} from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(makeDemonstration);
const { fill, layout } = wordsIn('nl');
const own = fieldsFor(exampleAnswers[1] ?? {});
const statement = 'een-infrastructuur';
const chosen = `input[name="answers.${statement}"]:checked`;
const pick = (value: number) => `input[name="answers.${statement}"][value="${value}"]`;

async function storedCount(): Promise<number> {
  return must(await findForm(shared().site.context, demo)).responseCount;
}

test('back keeps what was typed: by the button and by the browser', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(`/nl/forms/${demo}/steps/2`);
  await page.locator(pick(4)).check();
  await page.getByRole('button', { name: fill.previous }).click();
  await page.waitForURL(/\/steps\/1/);
  await page.goto(`/nl/forms/${demo}/steps/2`);
  expect(await page.locator(chosen).inputValue()).toBe('4');
  await page.locator(pick(5)).check();
  await goOn(page, 'nl');
  await page.waitForURL(/\/steps\/3/);
  await page.goBack();
  await page.reload();
  expect(await page.locator(chosen).inputValue()).toBe('5');
});

test('pressing send twice stores once; the receipt stays the same when the page is loaded again', async () => {
  const before = await storedCount();
  const page = await shared().visit();
  await begin(page, 'nl');
  await fillIn(page, 'nl', own);
  await page.getByRole('button', { name: fill.check.send }).dblclick({ noWaitAfter: true });
  await page.waitForURL(/\/receipt$/);
  const receipt = await receiptOn(page);
  await page.reload();
  expect(await receiptOn(page)).toBe(receipt);
  await page.goBack();
  expect(new URL(page.url()).pathname).not.toMatch(/\/receipt$/);
  expect(await storedCount()).toBe(before + 1);
});

test('another language keeps the place and what was typed, saved or not', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(`/nl/forms/${demo}/steps/2`);
  await page.locator(pick(2)).check();
  await page.getByRole('button', { name: layout.otherLanguage }).click();
  await page.waitForURL(/\/en\/forms\/.*\/steps\/2/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator(chosen).inputValue()).toBe('2');
  await page.goto(`/en/forms/${demo}/steps/1`);
  await fillIn(page, 'en', own);
  await send(page, 'en');
  expect(await page.locator('h1').textContent()).toBe(wordsIn('en').receipt.sentTitle);
});

test('without cookies a page says so, and nothing is confirmed', async () => {
  const before = await storedCount();
  const proxy = await withoutCookies(shared().site.url);
  const page = await shared().visit({ baseURL: proxy.url });
  await page.goto(`/nl/forms/${demo}`);
  await page.locator('main form button').click();
  expect(await page.locator('h1').textContent()).toBe(fill.cookie.title);
  await page.goto(`/nl/forms/${demo}/receipt`);
  expect(await page.locator('.receipt-code').count()).toBe(0);
  expect(await storedCount()).toBe(before);
  proxy.close();
});

test('the database goes away in the middle: the page keeps the answers and sends them again', async () => {
  const { site, visit } = shared();
  const before = await storedCount();
  const page = await visit({ javaScriptEnabled: false });
  await begin(page, 'nl');
  await page.goto(`/nl/forms/${demo}/steps/5`);
  await page.locator('[id="answers.verrassing"]').fill('Regel één\n“twee” <drie>');
  await site.stopDatabase();
  await goOn(page, 'nl');
  expect(await page.locator('h1').textContent()).toBe(layout.retry.title);
  expect(await page.locator('.receipt-code').count()).toBe(0);
  await page.getByRole('button', { name: layout.retry.button }).click();
  expect(await page.locator('h1').textContent()).toBe(layout.retry.title);
  await site.startDatabase();
  await page.getByRole('button', { name: layout.retry.button }).click();
  await page.waitForURL(/\/check/);
  await page.goto(`/nl/forms/${demo}/steps/5`);
  expect(await page.locator('[id="answers.verrassing"]').inputValue()).toBe('Regel één\n“twee” <drie>');

  await page.goto(`/nl/forms/${demo}/steps/1`);
  await fillIn(page, 'nl', own);
  await site.stopDatabase();
  await page.getByRole('button', { name: fill.check.send }).click();
  expect(await page.locator('h1').textContent()).toBe(layout.retry.title);
  await site.startDatabase();
  await page.getByRole('button', { name: layout.retry.button }).click();
  expect(await receiptOn(page)).toHaveLength(24);
  expect(await storedCount()).toBe(before + 1);
});

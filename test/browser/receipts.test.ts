// What one can do with a receipt: look, change, withdraw.
import { expect, test } from 'vitest';
import { verify } from '../../src/actions/verify.ts';
import { wordsIn } from '../../src/words/words.ts';
import {
  begin,
  demo,
  exampleAnswers,
  fieldsFor,
  fillIn,
  goOn,
  makeDemonstration,
  send,
} from './demonstration.ts';
import { share } from './shared.ts';

const shared = share(makeDemonstration);
const { receipt: words, scales, problems, layout } = wordsIn('nl');
const own = fieldsFor(exampleAnswers[0] ?? {});

test('answers are found by the receipt, changed and withdrawn', async () => {
  const { site, visit } = shared();
  const sender = await visit();
  await begin(sender, 'nl');
  await fillIn(sender, 'nl', own);
  const receipt = await send(sender, 'nl');

  const page = await visit({ javaScriptEnabled: false });
  await page.goto('/nl/receipts');
  await page.locator('#receipt').fill('0000-0000-0000-0000-0000');
  await page.getByRole('button', { name: words.enter.button }).click();
  expect(await page.title()).toMatch(new RegExp(`^${layout.errorPrefix}`));
  expect(await page.locator('#receipt').inputValue()).toBe('0000-0000-0000-0000-0000');
  await page.locator('#receipt').fill(receipt.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: words.enter.button }).click();
  expect(await page.locator('h1').textContent()).toBe(words.mine.title);
  expect(page.url()).not.toContain(receipt);
  expect(await page.locator('dd').allTextContents()).toContain(scales['agreement-5'][4]);

  await page.getByRole('button', { name: words.mine.change }).click();
  // straight to the one answer, and back to where one sends
  await page.waitForURL(/\/check$/);
  await page.locator('a[href*="#answers.een-infrastructuur"]').click();
  await page.waitForURL(/\/steps\/2/);
  await page.locator('input[name="answers.een-infrastructuur"][value="no-view"]').check();
  await goOn(page, 'nl');
  await page.waitForURL(/\/check$/);
  expect(await send(page, 'nl')).toBe(receipt);
  expect(await page.locator('h1').textContent()).toBe(words.changedTitle);
  await page.getByRole('link', { name: words.see }).click();
  expect(await page.locator('dd').allTextContents()).toContain(scales.noView);

  await page.getByRole('link', { name: words.mine.withdraw }).click();
  expect(await page.locator('h1').textContent()).toBe(words.withdraw.title);
  await page.getByRole('link', { name: words.withdraw.keep }).click();
  expect(await page.locator('h1').textContent()).toBe(words.mine.title);
  await page.getByRole('link', { name: words.mine.withdraw }).click();
  await page.getByRole('button', { name: words.withdraw.button }).click();
  expect(await page.locator('h1').textContent()).toBe(words.withdraw.doneTitle);

  await page.goto('/nl/receipts');
  await page.locator('#receipt').fill(receipt);
  await page.getByRole('button', { name: words.enter.button }).click();
  expect(await page.locator('.govuk-error-summary').textContent()).toContain(
    problems['response-withdrawn']({}),
  );
  expect(await verify(site.context, demo)).toMatchObject({ clean: true, findings: [] });
});

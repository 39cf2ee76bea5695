// An invalid page says what is wrong, and keeps everything that was typed: on the page, and for whoever comes back.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/words/words.ts';
import { begin, choose, demo, goOn, makeDemonstration } from './demonstration.ts';
import { share } from './shared.ts';

const shared = share(makeDemonstration);
const { layout, problems } = wordsIn('nl');
const group = 'groups.organisatie';
const tooLong = `Eén lijn “met” <tekens> & regels\n\n${'heel lang '.repeat(70)}einde`;

test('a required question left open: title, summary, and a link to the first choice', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await goOn(page, 'nl');
  expect(await page.title()).toMatch(new RegExp(`^${layout.errorPrefix}`));
  const summary = page.locator('.govuk-error-summary');
  expect(await summary.locator('h2').textContent()).toBe(layout.errorSummary(1));
  expect(await summary.locator('a').allTextContents()).toEqual([
    expect.stringContaining(problems['answer-needed']({})),
  ]);
  expect(await page.locator(`[id="${group}-error"]`).textContent()).toContain(problems['answer-needed']({}));
  await summary.locator('a').click();
  expect(await focused(page)).toBe(group);
});

test('the same option twice and a reaction that is too long: both are said, and both stay as they were', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(`/nl/forms/${demo}/steps/5`);
  await lastPage(page);
  await goOn(page, 'nl');
  const links = page.locator('.govuk-error-summary a');
  expect(await links.count()).toBe(2);
  await links.nth(0).click();
  expect(await focused(page)).toMatch(/^answers\.eerst-samen\.[12]$/);
  await links.nth(1).click();
  expect(await focused(page)).toBe('answers.verrassing');
  await expectKept(page);

  const context = page.context();
  await page.close();
  const back = await context.newPage();
  await back.goto(`/nl/forms/${demo}`);
  await back.locator('main a.govuk-button').click();
  await back.goto(`/nl/forms/${demo}/steps/5`);
  await expectKept(back);
});

test('the check page leads to each mistake and back, and sends nothing before', async () => {
  const page = await shared().visit();
  await begin(page, 'nl');
  await page.goto(`/nl/forms/${demo}/steps/5`);
  await lastPage(page);
  await goOn(page, 'nl');
  // who leaves before the answer is there takes the answers along unsaved
  await page.locator('.govuk-error-summary').waitFor();
  await page.goto(`/nl/forms/${demo}/check`);
  // the mistakes are told before, and again by the page that comes after
  const again = page.waitForEvent('load');
  await page.getByRole('button', { name: wordsIn('nl').fill.check.send }).click();
  await again;
  expect(await page.locator('.govuk-error-summary a').count()).toBe(3);
  expect(await page.title()).toMatch(new RegExp(`^${layout.errorPrefix}`));
  await page.locator('.govuk-error-summary a').last().click();
  await page.waitForURL(`**/nl/forms/${demo}/steps/5**`);
  expect(new URL(page.url()).hash).toBe('#answers.verrassing');
  await expectKept(page);
});

const eerst = (page: Page, place: number) => page.locator(`[name="answers.eerst-samen.${place}"]`);

async function lastPage(page: Page): Promise<void> {
  for (const place of [1, 2]) await choose(eerst(page, place), 'ontmoeten');
  await page.locator('[id="answers.verrassing"]').fill(tooLong);
  await page.locator('[id="answers.op-tafel"]').fill('Kort en goed');
}

async function expectKept(page: Page): Promise<void> {
  for (const place of [1, 2]) expect(await eerst(page, place).inputValue()).toBe('ontmoeten');
  expect(await page.locator('[id="answers.verrassing"]').inputValue()).toBe(tooLong);
  expect(await page.locator('[id="answers.op-tafel"]').inputValue()).toBe('Kort en goed');
}

/** Id of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id');
}

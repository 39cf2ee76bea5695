// Changing the language in the middle of a page, with something typed in every field of every kind: all of it stays.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeDemo } from '../../src/actions/demo.ts';
import { wordsIn } from '../../src/words/words.ts';
import { everyKindJson } from '../form/every-kind.ts';
import { begin, choose } from './demonstration.ts';
import { expectTyped, openJourney, openStep, typeOn } from './faults.ts';
import { withoutScripts } from './scenes/every-kind.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const form = 'alles';
const stepCount = 5;
const shared = share(async ({ context }) => {
  must(await makeDemo(context, everyKindJson({ id: form }), []));
});

/** Something in each field of the page, right or wrong. */
async function typeEverything(page: Page): Promise<void> {
  for (const group of await page.locator('fieldset:has(input[type="radio"])').all()) {
    await group.locator('input[type="radio"]').first().check();
  }
  for (const box of await page.locator('input[type="checkbox"]').all()) {
    // a script lets nobody choose more than the form asks for
    if (await box.isEnabled()) await box.check();
  }
  for (const select of await page.locator('select').all()) await choose(select, { index: 1 });
  for (const line of await page.locator('input[type="text"]').all()) await line.fill(' geen “getal” 12 ');
  for (const text of await page.locator('textarea:visible').all())
    await text.fill('\nTwee regels,\nmet “é” & <b>.');
}

/** Each field of the page that one can fill in, and what stands in it. */
function fieldsOn(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(`[...document.querySelectorAll('main [name]:not([type="hidden"], button)')]
    .filter((each) => each.checkVisibility() || each.tagName === 'SELECT')
    .filter((each) => !['radio', 'checkbox'].includes(each.type) || each.checked)
    .map((each) => [each.name, each.value])`);
}

async function switchTo(page: Page, language: 'nl' | 'en'): Promise<void> {
  const from = wordsIn(language === 'nl' ? 'en' : 'nl').layout;
  await page.getByRole('button', { name: from.otherLanguage, exact: true }).click();
  await page.waitForURL(new RegExp(`/${language}/forms/`));
}

test.for([
  ['with script', true],
  ['without script', false],
] as const)('%s', async ([, hasScripts]) => {
  const page = await shared().visit();
  if (!hasScripts) await withoutScripts(page);
  await begin(page, 'nl', form);
  let mistaken = 0;
  for (let step = 1; step <= stepCount; step += 1) {
    await page.goto(`/nl/forms/${form}/steps/${step}`);
    await typeEverything(page);
    const typed = await fieldsOn(page);
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.every(([, value]) => value !== '')).toBe(true);
    await switchTo(page, 'en');
    expect(new URL(page.url()).pathname).toBe(`/en/forms/${form}/steps/${step}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await fieldsOn(page)).toEqual(typed);
    await switchTo(page, 'nl');
    expect(await fieldsOn(page)).toEqual(typed);
    await page.getByRole('button', { name: wordsIn('nl').fill.next, exact: true }).click();
    if (!(await page.title()).startsWith(wordsIn('nl').layout.errorPrefix)) continue;
    mistaken += 1;
    const wrong = await placesOfMistakes(page);
    const kept = await fieldsOn(page);
    await switchTo(page, 'en');
    expect(await page.title()).toContain(wordsIn('en').layout.errorPrefix);
    expect(await placesOfMistakes(page)).toEqual(wrong);
    expect(await fieldsOn(page)).toEqual(kept);
    expect(new URL(page.url()).pathname).toBe(`/en/forms/${form}/steps/${step}`);
  }
  expect(mistaken).toBeGreaterThan(1);
  await page.goto(`/nl/forms/${form}/check`);
  const places = await placesOfMistakes(page);
  await page.getByRole('link', { name: wordsIn('nl').layout.otherLanguage }).click();
  await page.waitForURL(`/en/forms/${form}/check`);
  expect((await placesOfMistakes(page)).map((place) => place.replace('/en/', '/nl/'))).toEqual(places);
});

test('without a connection the language changes too, and all that was typed stays', async () => {
  const journey = await openJourney(shared(), 'onderweg');
  const { page, network } = journey;
  const step = openStep(journey);
  await typeOn(journey, step);
  network.weather = 'cut';
  await page.getByRole('button', { name: wordsIn('nl').layout.otherLanguage, exact: true }).click();
  for (const [language, other] of [
    ['en', 'nl'],
    ['nl', 'en'],
  ] as const) {
    await page.waitForURL(`**/${language}/forms/onderweg/steps/1`);
    await page.locator('#standing', { hasText: wordsIn(language).standing.offline }).waitFor();
    await expectTyped(journey, step);
    await page.getByRole('link', { name: wordsIn(language).layout.otherLanguage, exact: true }).click();
    await page.waitForURL(`**/${other}/forms/onderweg/steps/1`);
  }
  await page.goto('/nl/forms/onderweg/check?from=check');
  const there = page.getByRole('link', { name: wordsIn('nl').layout.otherLanguage, exact: true });
  await there.click();
  await page.waitForURL('**/en/forms/onderweg/check?from=check');
  await page.getByRole('heading', { name: wordsIn('en').fill.check.title }).waitFor();
  network.weather = 'fair';
  await page.goto('/nl/forms/onderweg/steps/1');
  await expectTyped(journey, step);
});

/** Where the mistakes lead that are told on top of the page. */
function placesOfMistakes(page: Page): Promise<readonly string[]> {
  return page
    .locator('.govuk-error-summary a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

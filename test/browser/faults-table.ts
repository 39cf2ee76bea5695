// What can go wrong on a page that was filled in and not left.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { stepsOf } from '../../src/response/steps.ts';
import { wordsIn } from '../../src/words/words.ts';
import { goOn } from './demonstration.ts';
import { expectTyped, type Fault, type Journey, pathOf, publishBattery, takeOtherDevice } from './faults.ts';
import { portalTitle, type Weather } from './network.ts';

const { fill, layout, standing, start } = wordsIn('nl');

/** Opens the page of the step in a new tab, after the one before was ended. */
export const reopened =
  (end: (journey: Journey) => Promise<unknown>): Fault =>
  async (journey, step) => {
    const context = journey.page.context();
    await end(journey);
    journey.page = await context.newPage();
    await journey.page.goto(pathOf(journey, step));
  };

/** Continue is pressed in this weather; when it is fair again the page of the step is opened. */
export const leftIn =
  (weather: Weather): Fault =>
  async (journey, step) => {
    journey.network.weather = weather;
    await goOn(journey.page, 'nl');
    if (weather === 'portal') await portalOn(journey.page);
    // the page that is kept goes on by itself
    else await journey.page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step.number}`));
    journey.network.weather = 'fair';
    await journey.page.goto(pathOf(journey, step));
  };

/** Waits for the page of somebody else, which confirms nothing. */
async function portalOn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: portalTitle }).waitFor();
  expect(await page.locator('.receipt-code, [data-standing]').count()).toBe(0);
}

/** Presses a button without script in this weather: somebody else's page or the browser's own comes, and one goes back. */
export async function pressPlainlyIn(
  { page, network }: Journey,
  weather: Weather,
  button: string,
): Promise<void> {
  network.weather = weather;
  await page.getByRole('button', { name: button, exact: true }).click({ noWaitAfter: true });
  if (weather === 'portal' || weather === 'failing') await portalOn(page);
  else await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  network.weather = 'fair';
  // what stood in the fields of a page is put aside after the page is gone: nobody goes back within a blink
  await page.waitForTimeout(300);
  await page.goBack();
}

/** Continue is pressed in this weather, without script; the way back has what was typed. */
export const pressedIn =
  (weather: Weather): Fault =>
  (journey) =>
    pressPlainlyIn(journey, weather, fill.next);

export const crash: Fault = reopened(async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
});

export const inOtherLanguage: Fault = async (journey, step) => {
  await journey.page.getByRole('button', { name: layout.otherLanguage }).click();
  await journey.page.waitForURL(/\/en\//);
  await expectTyped(journey, step);
  await journey.page.getByRole('button', { name: wordsIn('en').layout.otherLanguage }).click();
  await journey.page.waitForURL(/\/nl\//);
};

export const elsewhere: Fault = async (journey, step) => {
  await journey.page.getByRole('button', { name: start.elsewhere.button }).click();
  const link = await journey.page.locator('a[href*="/continue/"]').first().getAttribute('href');
  await takeOtherDevice(journey);
  await journey.page.goto(link ?? '');
  await journey.page.getByRole('button', { name: start.resume }).click();
  await journey.page.waitForURL(/\/steps\/1/);
  await journey.page.goto(pathOf(journey, step));
};

export const withoutCookie: Fault = async (journey, step) => {
  await journey.page.context().clearCookies();
  await goOn(journey.page, 'nl');
  await journey.page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step.number}`));
  await journey.page.goto(pathOf(journey, step));
};

export const databaseDown: Fault = async (journey, step) => {
  const { site } = journey.shared;
  await site.stopDatabase();
  await goOn(journey.page, 'nl');
  await journey.page.waitForTimeout(300);
  await site.startDatabase();
  await journey.page.goto(pathOf(journey, step));
};

export const twice: Fault = async (journey, step) => {
  await journey.page.getByRole('button', { name: fill.next, exact: true }).dblclick({ noWaitAfter: true });
  await journey.page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step.number}`));
  await journey.page.goto(pathOf(journey, step));
};

export const back: Fault = async (journey, step) => {
  await goOn(journey.page, 'nl');
  await journey.page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step.number}`));
  await journey.page.goBack();
};

export const secondTab: Fault = async (journey, step) => {
  const other = await journey.page.context().newPage();
  await other.goto(pathOf(journey, step));
  await expectTyped({ ...journey, page: other }, step);
  // what was typed in the first tab is saved by the second
  await other.locator('#standing', { hasText: standing.saved }).waitFor();
  const first = stepsOf(journey.form)[0];
  if (first === undefined || first.number === step.number) return other.close();
  await other.goto(pathOf(journey, first));
  await goOn(other, 'nl');
  await other.waitForURL(/\/steps\/2/);
  await other.close();
};

/** Without script: another tab saves another page meanwhile, and what is typed here stays as it is. */
export const otherTab: Fault = async (journey, step) => {
  const other = await journey.page.context().newPage();
  const first = stepsOf(journey.form)[0];
  if (first === undefined || first.number === step.number) return other.close();
  await other.goto(pathOf(journey, first));
  await expectTyped({ ...journey, page: other }, first);
  await goOn(other, 'nl');
  await other.waitForURL(/\/steps\/2/);
  await other.close();
};

export const reworded: Fault = ({ shared, form }, { number }) =>
  publishBattery(shared, form.id, { title: `Titel ${number}` });

/** Without script the page itself brings back what was posted, until the database is there again. */
export const retried: Fault = async (journey, step) => {
  const { site } = journey.shared;
  await site.stopDatabase();
  await goOn(journey.page, 'nl');
  await journey.page.getByRole('heading', { name: layout.retry.title }).waitFor();
  await site.startDatabase();
  await journey.page.getByRole('button', { name: layout.retry.button }).click();
  await journey.page.waitForURL(({ pathname }) => !pathname.endsWith(`/steps/${step.number}`));
  await journey.page.goto(pathOf(journey, step));
};
